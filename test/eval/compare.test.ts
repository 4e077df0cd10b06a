import { describe, expect, it } from "vitest";
import { type Comparison, compareSets } from "../../src/eval/compare.ts";
import { comparisonLines } from "../../src/eval/comparison-text.ts";
import type { Examined } from "../../src/eval/measure.ts";
import { DECLINED, outcome, setOf } from "./outcomes.ts";

const WRONG = { answerRank: -1 };
const CLOSED = { answerable: false, passageRank: null };

const ids = (changes: Comparison["better"]): string[] => changes.map(({ before }) => before.id);

/** Which lists one question is in, that had the one outcome and has the other. */
function listsOf(before: Partial<Examined>, after: Partial<Examined>): string[] {
  const comparison = compareSets(setOf(outcome("1", before)), setOf(outcome("1", after)));
  return (["better", "worse", "otherwise"] as const).filter((list) => comparison[list].length);
}

describe("compareSets: one question", () => {
  it.each([
    ["a right answer moves up", { answerRank: 2 }, { answerRank: 0 }],
    ["a wrong answer becomes right", WRONG, { answerRank: 2 }],
    ["a declined question is answered rightly", DECLINED, { answerRank: 0 }],
    ["an unanswerable question is declined", { ...CLOSED, ...WRONG }, { ...CLOSED, ...DECLINED }],
    ["the passage moves up behind an equal answer", { passageRank: 3 }, { passageRank: 1 }],
    ["the passage comes among the ten that count", { passageRank: -1 }, { passageRank: 9 }],
  ])("is better when %s, and worse the other way round", (_, low, high) => {
    expect(listsOf(low, high)).toEqual(["better"]);
    expect(listsOf(high, low)).toEqual(["worse"]);
  });

  it("is judged by the answer when the passage went the other way", () => {
    expect(listsOf({ answerRank: 1, passageRank: 0 }, { answerRank: 0, passageRank: 5 })).toEqual(["better"]);
  });

  it("is neither when a wrong answer gives way to a wrong refusal, in either direction", () => {
    expect(listsOf({ ...WRONG, passageRank: 2 }, { ...DECLINED, passageRank: 0 })).toEqual(["otherwise"]);
    expect(listsOf(DECLINED, WRONG)).toEqual(["otherwise"]);
  });

  it.each([
    ["only the time changed", { ms: 1 }, { ms: 9 }],
    ["only its kind is told otherwise", { kind: "what" }, { kind: "who" }],
    ["the passage moved where no rank counts", { passageRank: 30 }, { passageRank: -1 }],
    ["it has no gold passage", { passageRank: null }, { passageRank: null }],
  ])("is in no list when %s", (_, before, after) => {
    expect(listsOf(before, after)).toEqual([]);
  });
});

describe("compareSets: sets that are not the same", () => {
  it("leaves aside what only one of them has, figures included", () => {
    const { better, worse, before, after, onlyBefore, onlyAfter } = compareSets(
      setOf(outcome("1"), outcome("gone", WRONG)),
      setOf(outcome("new", WRONG), outcome("1"), outcome("newer", WRONG)),
    );
    expect([ids(better), ids(worse), onlyBefore, onlyAfter]).toEqual([[], [], 1, 2]);
    expect([before.answer1, after.answer1]).toEqual([100, 100]);
  });

  it("takes a question that has become answerable for another one", () => {
    const { onlyBefore, onlyAfter } = compareSets(setOf(outcome("1", { ...CLOSED, ...DECLINED })), setOf(outcome("1")));
    expect([onlyBefore, onlyAfter]).toEqual([1, 1]);
  });

  it("holds repeated ids against each other in their order", () => {
    const { better, worse, onlyAfter } = compareSets(
      setOf(outcome("1"), outcome("1", WRONG)),
      setOf(outcome("1"), outcome("1"), outcome("1")),
    );
    expect([better.length, worse.length, onlyAfter]).toEqual([1, 0, 1]);
  });
});

describe("comparisonLines", () => {
  const base = setOf(
    outcome("d1", { answerRank: 1 }),
    outcome("d2"),
    outcome("d3", { ...CLOSED, ...DECLINED }),
    outcome("d4", { ...WRONG, passageRank: 3 }),
    outcome("d5", WRONG),
  );
  const now = setOf(
    outcome("d1", { question: "Where\nand when?" }),
    outcome("d2", { ...DECLINED, passageRank: 12 }),
    outcome("d3", { ...CLOSED, ...WRONG }),
    outcome("d4", { answerRank: 2, passageRank: 0 }),
    outcome("d5", DECLINED),
  );

  it("tells each figure's change, what got better, what got worse, and what is neither", () => {
    expect(comparisonLines(compareSets(base, { ...now, buildMs: 30 }))).toEqual([
      "tiny, base → now",
      "  R@1                       75.0 →    75.0  =",
      "  R@5                      100.0 →    75.0  −25.0 worse",
      "  MRR@10                    81.3 →    75.0  −6.3 worse",
      "  answer@1                  25.0 →    25.0  =",
      "  answer@3                  50.0 →    50.0  =",
      "  declined-wrongly           0.0 →    50.0  +50.0 worse",
      "  unanswerable-declined    100.0 →     0.0  −100.0 worse",
      "  build ms                  20.0 →    30.0  +10.0",
      "  median ms                  1.0 →     1.0  =",
      "  p95 ms                     1.0 →     1.0  =",
      "  better: 2",
      "    d1  Where and when?  right at 2 → right at 1",
      "    d4  Question d4?  wrong, passage at 4 → right at 3, passage at 1",
      "  worse: 2",
      "    d2  Question d2?  right at 1, passage at 1 → declined wrongly, passage beyond 10",
      "    d3  Question d3?  declined → answered, not declined",
      "  neither: 1",
      "    d5  Question d5?  wrong → declined wrongly",
    ]);
  });

  it("says that nothing changed, and leaves out figures the set has not", () => {
    const lines = comparisonLines(compareSets(setOf(outcome("1")), setOf(outcome("1"))));
    expect(lines.at(-1)).toBe("  no question has another outcome");
    expect(lines.join("\n")).not.toContain("unanswerable");
  });

  it("says how many questions only one of them has", () => {
    const lines = comparisonLines(compareSets(setOf(outcome("1"), outcome("2")), setOf(outcome("1"))));
    expect(lines[1]).toBe("  of the 1 questions that both have; 1 only in the base, 0 only now");
  });
});
