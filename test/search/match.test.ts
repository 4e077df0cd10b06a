import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SearchIndex, toQuery } from "../../src/search/index.ts";
import { type Match, Matcher, saturate } from "../../src/search/match.ts";
import { indexOfSentences, type Row } from "./small.ts";

const SATURATION = { k: 1.2, b: 0.5 };

const matcherOf = (question: string, index: SearchIndex): Matcher => new Matcher(toQuery(question, index), index);
const termsOf = (index: SearchIndex, passage: number) => index.passages[passage]?.terms ?? [];

/** What each of some sentences, in an index of them all, holds of a question. */
function matches(question: string, sentences: readonly string[], ...rows: readonly Row[]): Match[] {
  const index = indexOfSentences(sentences, ...rows);
  const matcher = matcherOf(question, index);
  return index.passages.map(({ terms }) => matcher.match(terms, SATURATION, index.averageLength));
}

const frequencies = (...args: Parameters<typeof matches>): number[][] =>
  matches(...args).map((match) => [...match.frequencies]);

/** How near to each other each of some sentences holds the words of a question. */
function proximities(question: string, ...sentences: readonly string[]): number[] {
  const index = indexOfSentences(sentences);
  const matcher = matcherOf(question, index);
  return index.passages.map((_, passage) => {
    const [terms] = termsOf(index, passage);
    return terms ? matcher.proximity(terms) : Number.NaN;
  });
}

const RELATIVE_LENGTH = fc.double({ min: 0.1, max: 10, noNaN: true });

describe("saturate", () => {
  it("is 0 for a term that does not occur and 1 for one that occurs once in a text of average length", () => {
    expect(saturate(0, 1, SATURATION)).toBe(0);
    expect(saturate(1, 1, SATURATION)).toBeCloseTo(1, 10);
  });

  it("rises with every occurrence, by less each time, and never reaches k + 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), RELATIVE_LENGTH, (frequency, length) => {
        const [one = 0, two = 0, three = 0] = [0, 1, 2].map((more) => saturate(frequency + more, length, SATURATION));
        expect(two).toBeGreaterThan(one);
        expect(three - two).toBeLessThan(two - one);
        expect(three).toBeLessThan(SATURATION.k + 1);
      }),
    );
  });

  it("counts for less in a longer text, unless b is 0", () => {
    expect(saturate(2, 3, SATURATION)).toBeLessThan(saturate(2, 1, SATURATION));
    expect(saturate(2, 3, { k: 1.2, b: 0 })).toBe(saturate(2, 1, { k: 1.2, b: 0 }));
  });
});

describe("Matcher.match", () => {
  it("counts how often each word of the question occurs", () => {
    expect(frequencies("بوتين موسكو", ["بوتين بوتين موسكو.", "عاد بوتين.", "عاد الجيش."])).toEqual([
      [2, 1],
      [1, 0],
      [0, 0],
    ]);
  });

  it("counts the best of what a word became, not the sum", () => {
    const row: Row = ["withdrawal", "noun", "withdrawal|pullout", "انسحاب|سحب|خروج", "خروج"];
    const [three, one] = frequencies("withdrawal", ["انسحاب وسحب وخروج.", "انسحاب القوات."], row);
    expect(three).toEqual(one);
  });

  it("weighs a translation below the word itself, and a rare form below that", () => {
    const row: Row = ["withdrawal", "noun", "withdrawal", "انسحاب|سفر?", "خروج"];
    const sentences = ["انسحاب القوات.", "سفر القوات."];
    const [[own = 0] = []] = frequencies("انسحاب", sentences, row);
    const [[translated = 0] = [], [rare = 0] = []] = frequencies("withdrawal", sentences, row);
    expect(own).toBe(1);
    expect(translated).toBeLessThan(own);
    expect(rare).toBeLessThan(translated);
    expect(rare).toBeGreaterThan(0);
  });

  it("holds what a translation says as surely as the word itself", () => {
    const row: Row = ["withdrawal", "noun", "withdrawal", "انسحاب", "خروج"];
    expect(matches("withdrawal", ["انسحاب القوات."], row).map(({ cover }) => [...cover])).toEqual([[1]]);
  });

  it("adds up over sentences and counts their length", () => {
    const index = indexOfSentences(["عاد بوتين.", "قال بوتين لوزيره."]);
    const all = [...termsOf(index, 0), ...termsOf(index, 1)];
    const match = matcherOf("بوتين", index).match(all, SATURATION, index.averageLength);
    expect([...match.frequencies]).toEqual([2]);
    expect(match.length).toBe(5);
  });

  it("finds other forms of a word by its 4-grams, and none in another script", () => {
    const sentences = ["الاستراتيجيات.", "عاد الجيش."];
    const [near, far] = matches("استراتيجي", sentences);
    expect(near?.grams).toBeGreaterThan(0);
    expect(far?.grams).toBe(0);
    expect(matcherOf("strategy", indexOfSentences(sentences)).gramTotal).toBe(0);
  });
});

describe("Matcher.match: phrases", () => {
  const FOREIGN_MINISTER: Row = ["foreign-minister", "noun", "foreign minister", "وزير الخارجية", "وزیر خارجه"];

  it.each([
    ["side by side", "التقى وزير الخارجية أمس.", 1],
    ["twice", "وزير الخارجية ووزير الخارجية السابق، وزير الخارجية اليوم.", 2],
    ["with two words between", "وزير الشؤون العربية الخارجية.", 1],
    ["with three words between", "وزير الشؤون العربية الجديدة الخارجية.", 0],
    ["in the wrong order", "شؤون الخارجية عند وزير.", 0],
    ["only its first word", "قال وزير الدفاع.", 0],
    ["only its last word", "العلاقات الخارجية.", 0],
  ])("%s: %s", (_, sentence, least) => {
    const [[held = 0] = []] = frequencies("foreign minister", [sentence, "وزير الخارجية."], FOREIGN_MINISTER);
    expect(held > 0).toBe(least > 0);
    expect(held).toBeGreaterThanOrEqual(0.9 * least);
  });

  it("does not reach over the end of a sentence", () => {
    const index = indexOfSentences(["قال وزير.", "الخارجية قالت.", "وزير الخارجية."], FOREIGN_MINISTER);
    const matcher = matcherOf("foreign minister", index);
    const all = [...termsOf(index, 0), ...termsOf(index, 1)];
    expect([...matcher.match(all, SATURATION, 3).frequencies]).toEqual([0]);
  });
});

describe("Matcher.weigh", () => {
  it("holds a word once, however often a title repeats it, and a phrase only whole", () => {
    const row: Row = ["foreign-minister", "noun", "foreign minister", "وزير الخارجية", "وزیر خارجه"];
    const index = indexOfSentences(["التقى وزير الخارجية أمس."], row);
    const matcher = matcherOf("foreign minister", index);
    const ids = (words: string): ReadonlySet<number> =>
      new Set(
        index.analyser.terms(words, "ar").flatMap(({ stems }) => stems.map((stem) => index.stems.id(stem) ?? -1)),
      );
    expect(matcher.weigh(ids("وزير الخارجية")).cover).toEqual(Float64Array.of(1));
    expect(matcher.weigh(ids("وزير")).cover).toEqual(Float64Array.of(0));
  });
});

describe("Matcher.proximity", () => {
  it("is 1 where neighbours of the question stand side by side, in either order", () => {
    expect(proximities("بوتين موسكو", "زار بوتين موسكو أمس.", "إلى موسكو بوتين.")).toEqual([1, 1]);
  });

  it("falls with their distance", () => {
    const [near = 0, far = 0] = proximities(
      "بوتين موسكو",
      "بوتين كتب رسالة طويلة موسكو.",
      "بوتين كتب رسالة طويلة جدا جميلة أنيقة موسكو.",
    );
    expect(near).toBeLessThan(1);
    expect(far).toBeLessThan(near);
    expect(far).toBeGreaterThan(0);
  });

  it("is 0 where one of them is missing and for a question of one word", () => {
    expect(proximities("بوتين موسكو", "زار بوتين دمشق.", "موسكو.")).toEqual([0, 0]);
    expect(proximities("بوتين", "زار بوتين دمشق.")).toEqual([0]);
  });

  it("takes the nearest of several occurrences", () => {
    expect(proximities("بوتين موسكو", "بوتين كتب رسالة طويلة جميلة، بوتين موسكو.")).toEqual([1]);
  });

  it("is at most 1, whatever the words", () => {
    const words = fc.array(fc.constantFrom("بوتين", "موسكو", "دمشق", "الجيش", "رسالة"), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (question, sentence) => {
        for (const proximity of proximities(question.join(" "), `${sentence.join(" ")}.`)) {
          expect(proximity).toBeGreaterThanOrEqual(0);
          expect(proximity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
