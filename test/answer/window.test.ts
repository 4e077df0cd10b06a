import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growWindow } from "../../src/answer/window.ts";
import { textOf } from "../../src/corpus/index.ts";
import { type RankedSentence, rankSentences, toQuery } from "../../src/search/index.ts";
import { indexOf } from "../search/small.ts";

/** Up to this many UTF-16 units a quote takes its neighbours along. */
const COMFORTABLE = 350;

/** A sentence of some length that holds one telling word and filling. */
const sentence = (word: string, length: number): string =>
  `${word} ${"س".repeat(Math.max(1, length - word.length - 2))}.`;

/** The ranked sentence that holds "بوتين" in a paragraph of others, and its article. */
function ranked(...sentences: readonly string[]): RankedSentence {
  const index = indexOf([{ paragraphs: [sentences] }]);
  const [best] = rankSentences(toQuery("بوتين", index), index);
  if (!best) throw new Error("no sentence holds بوتين");
  return best;
}

/** What is quoted for the sentence that holds "بوتين". */
function quoted(...sentences: readonly string[]): string {
  const best = ranked(...sentences);
  return textOf(best.ranked.passage.article, growWindow(best));
}

const TARGET = "زار بوتين دمشق.";

describe("growWindow", () => {
  it("takes the sentence after it and the one before it", () => {
    expect(quoted("عاد الوزير.", TARGET, "كتب رسالة.")).toBe(`عاد الوزير. ${TARGET} كتب رسالة.`);
  });

  it("takes one neighbour on each side and no more", () => {
    expect(quoted("أولى.", "عاد الوزير.", TARGET, "كتب رسالة.", "أخيرة.")).toBe(`عاد الوزير. ${TARGET} كتب رسالة.`);
  });

  it("takes the only neighbour it has, at a paragraph's end the one before that too", () => {
    expect(quoted(TARGET, "كتب رسالة.", "أخيرة.")).toBe(`${TARGET} كتب رسالة.`);
    expect(quoted("عاد الوزير.", TARGET)).toBe(`عاد الوزير. ${TARGET}`);
    expect(quoted("أولى.", "ثانية.", "عاد الوزير.", TARGET)).toBe(`ثانية. عاد الوزير. ${TARGET}`);
    expect(quoted(TARGET)).toBe(TARGET);
  });

  it("leaves out a neighbour that makes it too long, the one before it first", () => {
    const long = sentence("قال", 200);
    expect(quoted(long, TARGET, long)).toBe(`${TARGET} ${long}`);
    expect(quoted(long, TARGET, sentence("قال", 340))).toBe(`${long} ${TARGET}`);
  });

  it("leaves a sentence that is long by itself alone", () => {
    const long = sentence("بوتين", 400);
    expect(quoted("عاد الوزير.", long, "كتب رسالة.")).toBe(long);
  });

  it("takes nothing of another paragraph", () => {
    const index = indexOf([{ paragraphs: [["عاد الوزير."], [TARGET], ["كتب رسالة."]] }]);
    const [best] = rankSentences(toQuery("بوتين", index), index);
    expect(best && textOf(best.ranked.passage.article, growWindow(best))).toBe(TARGET);
  });

  it("throws a RangeError for a sentence that the passage does not have", () => {
    expect(() => growWindow({ ...ranked(TARGET), place: 5 })).toThrow(new RangeError("passage 0 has no sentence 5"));
  });

  it("holds its sentence whole, in one to three sentences, and passes the comfortable length only for it alone", () => {
    const lengths = fc.array(fc.integer({ min: 6, max: 400 }), { maxLength: 4 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 8, max: 600 }), lengths, (before, own, after) => {
        const fill = (length: number): string => sentence("قال", length);
        const best = ranked(...before.map(fill), sentence("بوتين", own), ...after.map(fill));
        const { sentences, article } = best.ranked.passage;
        const { start, end, first, last } = growWindow(best);
        expect([sentences[first]?.start, sentences[last]?.end]).toEqual([start, end]);
        expect(first <= best.place && best.place <= last).toBe(true);
        expect(last - first).toBeLessThanOrEqual(2);
        if (first !== last) expect(textOf(article, { start, end }).length).toBeLessThanOrEqual(COMFORTABLE);
      }),
      { numRuns: 40 },
    );
  });
});
