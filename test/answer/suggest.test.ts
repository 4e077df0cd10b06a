import { describe, expect, it } from "vitest";
import { articleById, sentenceQuote, suggestArticles, suggestSentences } from "../../src/answer/index.ts";
import { article, type Draft, indexOf, type Row } from "../search/small.ts";
import { openSeeds } from "../seeds.ts";

const ROWS: readonly Row[] = [
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["withdrawal", "noun", "withdrawal", "انسحاب", "خروج"],
  ["summit", "noun", "summit", "قمة", "اجلاس"],
];
const DRAFTS: readonly Draft[] = [
  { id: "01", title: "قمة الأسد وبوتين", paragraphs: [["عاد الوزير."]] },
  { id: "02", title: "خروج نیروها", language: "fa", paragraphs: [["وزیر رفت."]] },
  {
    id: "03",
    title: "بدء الانسحاب من الشمال",
    paragraphs: [["قال شويغو إن الانسحاب بدأ.", "عاد بوتين إلى سوتشي.", "زار بوتين سوتشي."]],
  },
  { id: "04", paragraphs: [["أعلن الكرملين موعد الزيارة."]] },
  { id: "05", title: "لقاء يوم ١٥ آذار", paragraphs: [["عاد الجميع."]] },
];
const index = indexOf(DRAFTS, ...ROWS);

const ids = (typed: string, limit = 25): string[] =>
  suggestArticles(typed, index, limit).map(({ article: { id } }) => id);

describe("suggestArticles", () => {
  it.each([
    ["any word of a title as it begins", "الاس", ["01"]],
    ["a word without its article", "انسح", ["03", "02"]],
    ["a name in Latin script", "put", ["01"]],
    ["a translation", "withdr", ["03", "02"]],
    ["the other language of the same script", "خروج", ["02", "03"]],
    ["all of several words", "summit put", ["01"]],
    ["several words, function words aside", "summit of the put", ["01"]],
    ["the opening of an article without a title", "kreml", ["04"]],
    ["an id", "03", ["03"]],
    ["the beginning of an id", "0", ["01", "02", "03", "04", "05"]],
    ["a number", "15", ["05"]],
    ["nothing typed", "", ["01", "02", "03", "04", "05"]],
    ["a word that no title has", "موسكو", []],
    ["words of which no title has all", "قمة خروج", []],
    ["a word of the text that is in no title", "سوتشي", []],
    ["an emoji", "😀", []],
  ])("finds articles by %s", (_, typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });

  it("gives no more than the limit", () => {
    expect(ids("", 2)).toEqual(["01", "02"]);
  });
});

describe("suggestSentences", () => {
  const third = articleById("03", index) ?? article({ paragraphs: [] });
  const numbers = (typed: string, limit = 25): number[] =>
    suggestSentences(typed, third, index, limit).map(({ number }) => number);

  it.each([
    ["a word as it begins", "سوت", [2, 3]],
    ["a name in Latin script", "shoig", [1]],
    ["a translation", "withdr", [1]],
    ["the most of several words, then fewer", "زار سوتشي", [3, 2]],
    ["a word as it is spelled before another form of it", "بوتين", [2, 3]],
    ["nothing typed", "", [1, 2, 3]],
    ["a word that stands nowhere", "ميركل", []],
  ])("finds sentences by %s", (_, typed, expected) => {
    expect(numbers(typed)).toEqual(expected);
  });

  it("gives no more than the limit, none of an article that is not in the index", () => {
    expect(numbers("", 2)).toEqual([1, 2]);
    expect(numbers("سوت", 1)).toEqual([2]);
    const other = article({ id: "other", paragraphs: [["عاد بوتين."]] });
    expect(suggestSentences("بوتين", other, index, 5)).toEqual([]);
  });
});

describe("suggestions on the seed articles", () => {
  const seeds = openSeeds().index;
  const first = (typed: string): string | undefined => suggestArticles(typed, seeds, 1)[0]?.article.id;

  it.each([
    ["summit", "002"],
    ["قمة", "002"],
    ["details", "003"],
    ["withdr", "004"],
    ["سحب القو", "004"],
    ["ایسنا", "001"],
  ])("finds by %s article %s", (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it("numbers sentences as they are quoted by their numbers", () => {
    for (const { article: each } of suggestArticles("", seeds, 5)) {
      for (const typed of ["", "put", "سور"]) {
        for (const { number, text } of suggestSentences(typed, each, seeds, 5))
          expect(sentenceQuote(each, number)?.text).toBe(text);
      }
    }
  });
});
