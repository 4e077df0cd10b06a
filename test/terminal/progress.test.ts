import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createProgress, type Progress } from "../../src/terminal/progress.ts";

interface Setup {
  readonly progress: Progress;
  /** What the stream has shown so far. */
  readonly shown: () => string;
  /** Sets the clock, in ms. */
  readonly setTime: (ms: number) => void;
}

function setUp(isTTY: boolean): Setup {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  let text = "";
  stream.on("data", (chunk) => {
    text += chunk;
  });
  let time = 5000;
  const progress = createProgress(stream as unknown as NodeJS.WriteStream, "indexing", () => time);
  return {
    progress,
    shown: () => text,
    setTime: (ms) => {
      time = 5000 + ms;
    },
  };
}

describe("createProgress", () => {
  it("shows nothing where there is no terminal, however long it takes", () => {
    const { progress, shown, setTime } = setUp(false);
    for (const ms of [0, 999, 1000, 60_000]) {
      setTime(ms);
      progress.update(1, 2);
    }
    progress.stop();
    expect(shown()).toBe("");
  });

  it("shows nothing on a terminal in the first second", () => {
    const { progress, shown, setTime } = setUp(true);
    for (const ms of [0, 500, 999]) {
      setTime(ms);
      progress.update(ms, 1000);
    }
    progress.stop();
    expect(shown()).not.toContain("indexing");
  });

  it("appears after a second with how much is done, of how much", () => {
    const { progress, shown, setTime } = setUp(true);
    progress.update(1, 300);
    setTime(1000);
    progress.update(42, 300);
    progress.stop();
    expect(shown()).toContain("indexing");
    expect(shown()).toContain("42/300");
  });

  it("may be stopped before it has appeared, and twice", () => {
    const { progress } = setUp(true);
    expect(() => {
      progress.stop();
      progress.stop();
    }).not.toThrow();
  });
});
