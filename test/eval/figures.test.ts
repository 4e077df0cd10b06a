import { describe, expect, it } from "vitest";
import { SHARES, summarize } from "../../src/eval/figures.ts";
import { DECLINED, outcome } from "./outcomes.ts";

describe("summarize", () => {
  it("counts passages, answers and what was declined, each among the questions it concerns", () => {
    const figures = summarize([
      outcome("1", { passageRank: 0, answerRank: 0, ms: 5 }),
      outcome("2", { passageRank: 1, answerRank: 2, ms: 1 }),
      outcome("3", { passageRank: 4, answerRank: -1, ms: 4 }),
      outcome("4", { passageRank: -1, ...DECLINED, ms: 3 }),
      outcome("5", { answerable: false, passageRank: null, ...DECLINED, ms: 2 }),
      outcome("6", { answerable: false, passageRank: null, answerRank: -1, ms: 6 }),
    ]);
    expect(figures).toEqual({
      questions: 6,
      recall1: 25,
      recall5: 75,
      mrr10: 100 * ((1 + 1 / 2 + 1 / 5) / 4),
      answer1: 25,
      answer3: 50,
      declinedWrongly: 25,
      declinedRightly: 50,
      median: 4,
      p95: 6,
    });
  });

  it("counts a fourth quote and a passage in sixth place for nothing, and one beyond the tenth not for MRR@10", () => {
    const { recall5, answer3, mrr10 } = summarize([outcome("1", { passageRank: 10, answerRank: 3 })]);
    expect([recall5, answer3, mrr10]).toEqual([0, 0, 0]);
    expect(summarize([outcome("1", { passageRank: 5 })]).recall5).toBe(0);
    expect(summarize([outcome("1", { passageRank: 9 })]).mrr10).toBeCloseTo(10);
  });

  it("has no recall of questions without a gold passage", () => {
    const { recall1, recall5, mrr10, answer1 } = summarize([outcome("1", { passageRank: null })]);
    expect([recall1, recall5, mrr10, answer1]).toEqual([undefined, undefined, undefined, 100]);
  });

  it("has no shares of no outcomes, and takes no time for them", () => {
    const figures = summarize([]);
    expect(SHARES.map(({ of }) => of(figures))).toEqual(SHARES.map(() => undefined));
    expect(figures).toMatchObject({ questions: 0, median: 0, p95: 0 });
  });
});
