import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toPassages } from "../../src/search/passages.ts";
import { article } from "./small.ts";

/** Up to this many UTF-16 units a paragraph is one passage; windows of a longer one may be a fifth longer. */
const PASSAGE = 1500;
const WINDOW = 1.2 * PASSAGE;

/** A sentence of a given length in UTF-16 units. */
const sentence = (length: number): string => `${"س".repeat(length - 1)}.`;
const passagesOf = (...paragraphs: readonly (readonly number[])[]) =>
  toPassages(article({ paragraphs: paragraphs.map((lengths) => lengths.map(sentence)) }));

describe("toPassages", () => {
  it("makes a paragraph one passage, however many sentences it has", () => {
    const [one, two, ...others] = passagesOf([10, 20, 30], [40]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ paragraph: 0, start: 0, end: 62 });
    expect(one?.sentences).toHaveLength(3);
    expect(two).toMatchObject({ paragraph: 1, start: 64, end: 104 });
  });

  it("keeps a paragraph of exactly the longest length whole and divides one that is longer", () => {
    expect(passagesOf([749, 750])).toHaveLength(1);
    expect(passagesOf([750, 750])).toHaveLength(2);
  });

  it("divides a long paragraph into windows of about equal length: 9 and 7 sentences, not 15 and 1", () => {
    const passages = passagesOf(Array.from({ length: 16 }, () => 99));
    expect(passages.map(({ sentences }) => sentences.length)).toEqual([9, 7]);
  });

  it("gives a sentence that is longer than a passage one of its own", () => {
    const passages = passagesOf([50, 4000, 50]);
    expect(passages.map(({ start, end }) => end - start)).toContain(4000);
  });

  it("never joins paragraphs and makes nothing of one without sentences", () => {
    expect(passagesOf([5], [], [5]).map(({ paragraph }) => paragraph)).toEqual([0, 2]);
    expect(passagesOf()).toEqual([]);
  });

  it("keeps every sentence of any paragraph once and in order, in windows that are not too long", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 2500 }), { minLength: 1, maxLength: 40 }), (lengths) => {
        const text = article({ paragraphs: [lengths.map(sentence)] });
        const passages = toPassages(text);
        expect(passages.flatMap(({ sentences }) => sentences)).toEqual(text.paragraphs[0]?.sentences);
        for (const { start, end, sentences } of passages) {
          expect([start, end]).toEqual([sentences[0]?.start, sentences.at(-1)?.end]);
          if (sentences.length > 1) expect(end - start).toBeLessThanOrEqual(WINDOW);
        }
      }),
    );
  });
});
