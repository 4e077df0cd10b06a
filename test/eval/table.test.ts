import { describe, expect, it } from "vitest";
import { headingLine, setLines } from "../../src/eval/table.ts";
import { DECLINED, outcome, setOf } from "./outcomes.ts";

const cells = (line: string): string[] => line.trim().split(/ {2,}/u);
const names = (lines: readonly string[]): string[] => lines.map((line) => cells(line)[0] ?? "");

describe("headingLine", () => {
  it("names the columns that scripts rely on", () => {
    expect(cells(headingLine())).toEqual([
      ...["set", "passages", "questions", "R@1", "R@5", "MRR@10", "answer@1", "answer@3"],
      ...["declined-wrongly", "unanswerable-declined", "build ms", "median ms", "p95 ms"],
    ]);
  });
});

describe("setLines", () => {
  const mixed = setOf(
    outcome("1", { kind: "rumour" }),
    outcome("2", { kind: "who", language: "fa", answerRank: 1 }),
    outcome("3", { kind: "when", answerable: false, passageRank: null, ...DECLINED }),
  );

  it("gives the figures of the whole set under their headings, a dash where there is none", () => {
    expect(setLines(setOf(outcome("1"))).map(cells)).toEqual([
      ["tiny", "4", "1", "100.0", "100.0", "100.0", "100.0", "100.0", "0.0", "–", "20", "1.0", "1.0"],
    ]);
  });

  it("aligns every line with the heading", () => {
    const lengths = [headingLine(), ...setLines(mixed, true)].map((line) => line.length);
    expect(new Set(lengths).size).toBe(1);
  });

  it("adds a row a language where there are several", () => {
    expect(names(setLines(mixed))).toEqual(["tiny", "en", "fa"]);
  });

  it("adds a row a kind when asked to, kinds the set made up last", () => {
    const lines = setLines(mixed, true);
    expect(names(lines)).toEqual(["tiny", "en", "fa", "when", "who", "rumour"]);
    expect(cells(lines[3] ?? "").slice(2, 10)).toEqual(["1", "–", "–", "–", "–", "–", "–", "100.0"]);
    expect(cells(lines[4] ?? "").slice(6, 8)).toEqual(["0.0", "100.0"]);
  });
});
