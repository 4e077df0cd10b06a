import { describe, expect, it } from "vitest";
import { readTerm, TermFinder } from "../../src/search/index.ts";
import { NEARNESS } from "../../src/search/term-finder.ts";
import { indexOfSentences, type Row } from "./small.ts";

const ROWS: readonly Row[] = [
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["minister", "noun", "foreign minister", "وزير الخارجية", "وزیر خارجه"],
  ["forces", "noun", "forces", "قوات", "نیرو"],
  ["russian", "people", "Russian", "روسي", "روسی"],
];

/** What the first of some sentences holds of a term, and how near its words stand. */
function find(term: string, ...sentences: readonly string[]) {
  const index = indexOfSentences(sentences, ...ROWS);
  const finder = new TermFinder(readTerm(term, index), index);
  const found = finder.in(index.passages[0]?.terms[0]?.stems ?? new Int32Array());
  return { found, nearness: finder.nearness(found, 0) };
}

describe("TermFinder.in", () => {
  it("finds every occurrence, and tells the term's own words from translations", () => {
    expect(find("بوتين", "قال بوتين إن بوتين عاد.").found).toMatchObject([{ own: true }, { own: true }]);
    expect(find("Putin", "قال بوتين.").found).toMatchObject([{ group: 0, own: false, size: 1 }]);
  });

  it("finds a phrase where its words follow each other, and not where they stand apart", () => {
    expect(find("foreign minister", "عاد وزير الخارجية.").found).toMatchObject([{ from: 1, to: 2, size: 2 }]);
    expect(find("foreign minister", "وزير زار موسكو والتقى الوفد صباحا لبحث الشؤون الخارجية.").found).toEqual([]);
  });

  it("finds nothing in a sentence without the term", () => {
    expect(find("Putin", "عاد الأسد.", "قال بوتين.").found).toEqual([]);
  });
});

describe("TermFinder.nearness", () => {
  it.each([
    ["words in their order side by side are a phrase", "بوتين موسكو", "زار بوتين موسكو.", NEARNESS.phrase],
    ["words in another order are not", "بوتين موسكو", "موسكو بوتين هنا.", NEARNESS.sentence],
    ["words apart are not", "بوتين موسكو", "زار بوتين مدينة موسكو.", NEARNESS.sentence],
    ["a translated adjective changes sides", "Russian forces", "عادت القوات الروسية.", NEARNESS.phrase],
    ["a sentence with one of them holds none of it", "بوتين موسكو", "عاد بوتين.", NEARNESS.scattered],
  ])("%s", (_, term, sentence, expected) => {
    expect(find(term, sentence, "في موسكو.").nearness).toBe(expected);
  });
});
