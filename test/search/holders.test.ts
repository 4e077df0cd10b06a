import { describe, expect, it } from "vitest";
import type { Language } from "../../src/language/index.ts";
import { findHolders, readTerm, type SearchIndex } from "../../src/search/index.ts";
import { type Draft, indexOf, indexOfSentences, type Row } from "./small.ts";

const ROWS: readonly Row[] = [
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["minister", "noun", "foreign minister", "وزير الخارجية", "وزیر خارجه"],
];

/** The ids of the articles that hold a term, best first. */
const holders = (term: string, index: SearchIndex, articles?: Language): string[] =>
  findHolders(readTerm(term, index), index, articles).map(({ passage }) => passage.article.id);

describe("findHolders", () => {
  it.each([
    ["a phrase before words that are apart", "بوتين موسكو", ["بوتين في مدينة موسكو.", "زار بوتين موسكو."], ["b", "a"]],
    ["only passages with all words", "بوتين موسكو", ["عاد بوتين.", "زار بوتين موسكو.", "في موسكو."], ["b"]],
    ["a part of it where none has all", "بوتين موسكو", ["عاد بوتين.", "عاد الأسد."], ["a"]],
    [
      "no passage that has its words apart, of a phrase",
      "foreign minister",
      ["شؤون الخارجية.", "وزير الخارجية.", "وزير."],
      ["b"],
    ],
    ["the one that says it more often", "بوتين", ["قال بوتين أمس.", "قال بوتين لبوتين."], ["b", "a"]],
    ["the first of equals", "بوتين", ["قال بوتين أمس.", "قال بوتين اليوم."], ["a", "b"]],
    ["nothing where it stands nowhere", "ميركل", ["قال بوتين."], []],
  ])("gives %s", (_, term, sentences, expected) => {
    expect(holders(term, indexOfSentences(sentences, ...ROWS))).toEqual(expected);
  });

  it("gives its own words before translations, whatever language they are in", () => {
    const index = indexOf(
      [
        { id: "fa", language: "fa", paragraphs: [["پوتین گفت و پوتین رفت."]] },
        { id: "ar", paragraphs: [["قال بوتين أمس."]] },
      ],
      ...ROWS,
    );
    expect(holders("بوتين", index)).toEqual(["ar", "fa"]);
    expect(holders("پوتین", index)).toEqual(["fa", "ar"]);
    expect(holders("Putin", index)).toEqual(["fa", "ar"]);
  });

  it("does not put a rare spelling before the usual one for its rarity", () => {
    const row: Row = ["putin", "person", "Putin", "بوتين|بوتن", "پوتین"];
    const index = indexOfSentences(["قال بوتن.", "قال بوتين.", "عاد بوتين.", "كتب بوتين."], row);
    const [first, ...others] = findHolders(readTerm("Putin", index), index);
    for (const { score } of others) expect(score).toBeCloseTo(first?.score ?? 0, 5);
  });

  it("finds more than the hundred passages that a question would rank", () => {
    const index = indexOfSentences(Array.from({ length: 130 }, () => "قال بوتين."));
    expect(holders("بوتين", index)).toHaveLength(130);
  });

  it("counts a passage, not its title", () => {
    const draft: Draft = { title: "بوتين", paragraphs: [["عاد الوزير."]] };
    expect(holders("بوتين", indexOf([draft]))).toEqual([]);
  });

  it("looks only into articles of a language that is asked for", () => {
    const index = indexOf(
      [
        { id: "ar", paragraphs: [["قال بوتين."]] },
        { id: "fa", language: "fa", paragraphs: [["پوتین گفت."]] },
      ],
      ...ROWS,
    );
    expect(holders("Putin", index).sort()).toEqual(["ar", "fa"]);
    expect(holders("Putin", index, "fa")).toEqual(["fa"]);
    expect(holders("بوتين", index, "fa")).toEqual(["fa"]);
  });
});
