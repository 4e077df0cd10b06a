import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Limits } from "../../src/discord/limits.ts";
import { secondsIn } from "../../src/discord/numbers.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Takes so many questions and returns the waits. */
const takeAll = (limits: Limits, count: number, person = "p", guild: string | null = "g"): number[] =>
  Array.from({ length: count }, () => limits.take(person, guild));

describe("Limits", () => {
  it("lets a person ask six questions at once, and then one every three seconds", () => {
    const limits = new Limits();
    expect(takeAll(limits, 7)).toEqual([0, 0, 0, 0, 0, 0, 3000]);
    vi.advanceTimersByTime(3000);
    expect(takeAll(limits, 2)).toEqual([0, 3000]);
  });

  it("says how long it still is to the next question", () => {
    const limits = new Limits();
    takeAll(limits, 6);
    vi.advanceTimersByTime(1200);
    const wait = limits.take("p", "g");
    expect(wait).toBeCloseTo(1800, -1);
    expect(secondsIn(wait, "en")).toBe("2 seconds");
  });

  it("does not make the wait longer for who asks before it is over", () => {
    const limits = new Limits();
    takeAll(limits, 6);
    expect(takeAll(limits, 50).at(-1)).toBe(3000);
    vi.advanceTimersByTime(3000);
    expect(limits.take("p", "g")).toBe(0);
  });

  it("saves up no more than six questions", () => {
    const limits = new Limits();
    takeAll(limits, 6);
    vi.advanceTimersByTime(24 * 60 * 60 * 1000);
    expect(takeAll(limits, 7)).toEqual([0, 0, 0, 0, 0, 0, 3000]);
  });

  it("counts people apart, in whatever server they ask", () => {
    const limits = new Limits();
    takeAll(limits, 6, "p", "g");
    expect(limits.take("p", "h")).toBe(3000);
    expect(limits.take("p", null)).toBe(3000);
    expect(limits.take("q", "g")).toBe(0);
  });

  it("lets a server ask a hundred questions at once, and fifty a second", () => {
    const limits = new Limits();
    const waits = Array.from({ length: 101 }, (_, person) => limits.take(String(person), "g"));
    expect(waits.slice(0, 100).every((wait) => wait === 0)).toBe(true);
    expect(waits[100]).toBe(20);
    expect(limits.take("r", "h")).toBe(0);
    expect(limits.take("r", null)).toBe(0);
    vi.advanceTimersByTime(20);
    expect(limits.take("s", "g")).toBe(0);
    expect(limits.take("t", "g")).toBe(20);
  });

  it("takes nothing of a person where the server must wait", () => {
    const limits = new Limits();
    Array.from({ length: 100 }, (_, person) => limits.take(String(person), "g"));
    expect(takeAll(limits, 10, "p", "g").every((wait) => wait > 0)).toBe(true);
    expect(takeAll(limits, 6, "p", null)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
