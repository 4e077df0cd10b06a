import { describe, expect, it } from "vitest";
import { findCandidates } from "../../src/search/candidates.ts";
import { type SearchIndex, toQuery } from "../../src/search/index.ts";
import { indexOf, indexOfSentences, type Row } from "./small.ts";

/** More postings than a question may touch. */
const TOO_MANY = 20_001;

/** The ids of the articles that are found for a question, best first. */
const found = (question: string, index: SearchIndex): string[] =>
  findCandidates(toQuery(question, index), index).map((number) => index.passages[number]?.article.id ?? "");

/** Makes a word of the index look as if it stood in a great many other passages. */
function makeFrequent(word: string, index: SearchIndex): void {
  const [stem = ""] = index.analyser.stems(word, "ar");
  const id = index.stems.id(stem) ?? -1;
  for (let passage = 0; passage < TOO_MANY; passage++) index.stems.count(id, 1_000_000 + passage);
}

describe("findCandidates", () => {
  it("finds every passage that holds a word of the question, those with more of it first", () => {
    const index = indexOfSentences(["عاد الجيش.", "زار الأسد موسكو.", "زار بوتين دمشق.", "نشر الكاتب كتابه."]);
    expect(found("متى زار بوتين دمشق؟", index)).toEqual(["c", "b"]);
  });

  it("finds nothing for a question of which the articles hold no word", () => {
    const index = indexOfSentences(["زار بوتين دمشق."]);
    for (const question of ["كأس العالم", "من هو؟", ""]) expect(found(question, index)).toEqual([]);
  });

  it("finds a passage by a translation, and by its title less than by its words", () => {
    const row: Row = ["withdrawal", "noun", "withdrawal", "انسحاب", "خروج"];
    const index = indexOf(
      [
        { id: "title", title: "انسحاب القوات", paragraphs: [["عاد الجميع أمس."]] },
        { id: "words", paragraphs: [["بدأ انسحاب القوات."]] },
        { id: "persian", language: "fa", paragraphs: [["خروج نیروها آغاز شد."]] },
        { id: "other", paragraphs: [["زار بوتين دمشق."]] },
      ],
      row,
    );
    expect(found("withdrawal", index).sort()).toEqual(["persian", "title", "words"]);
    expect(found("القوات", index)).toEqual(["words", "title"]);
  });

  it("searches for a phrase by its rarest word", () => {
    const row: Row = ["minister", "noun", "foreign minister", "وزير الخارجية", "وزیر خارجه"];
    const index = indexOfSentences(["قال وزير الدفاع.", "وزير الخارجية قال.", "وزير آخر.", "شؤون الخارجية."], row);
    expect(found("foreign minister", index).sort()).toEqual(["b", "d"]);
  });

  it("leaves a frequent word to the re-ranking when a rarer one has been found", () => {
    const index = indexOfSentences(["زار الأسد موسكو.", "عاد بوتين.", "قال بوتين."]);
    expect(found("بوتين موسكو", index).sort()).toEqual(["a", "b", "c"]);
    makeFrequent("بوتين", index);
    expect(found("بوتين موسكو", index)).toEqual(["a"]);
    expect(found("موسكو بوتين", index)).toEqual(["a"]);
  });

  it("searches for a frequent word that stands alone", () => {
    const index = indexOfSentences(["زار الأسد موسكو.", "عاد بوتين.", "قال بوتين."]);
    makeFrequent("بوتين", index);
    expect(found("بوتين", index).sort()).toEqual(["b", "c"]);
    expect(found("بوتين ميركل", index).sort()).toEqual(["b", "c"]);
  });

  it("gives a hundred passages at most, the best ones", () => {
    const sentences = [...Array.from({ length: 130 }, () => "قال بوتين."), "قال بوتين في موسكو."];
    const index = indexOfSentences(sentences);
    const numbers = findCandidates(toQuery("بوتين موسكو", index), index);
    expect(numbers).toHaveLength(100);
    expect(numbers[0]).toBe(130);
  });
});
