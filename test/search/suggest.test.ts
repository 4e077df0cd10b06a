import { describe, expect, it } from "vitest";
import { lookUp } from "../../src/answer/index.ts";
import { type SearchIndex, suggestTerms } from "../../src/search/index.ts";
import { openSeeds } from "../seeds.ts";
import { type Draft, indexOf, indexOfSentences, type Row } from "./small.ts";

const ROWS: readonly Row[] = [
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["withdrawal", "noun", "withdrawal|pullout", "انسحاب", "خروج"],
  ["base", "noun", "base", "قاعدة", "پایگاه"],
  ["sea", "noun", "sea", "بحر", "دریا"],
  ["say", "verb", "say", "قال", "گفت"],
];
const DRAFTS: readonly Draft[] = [
  {
    id: "ar",
    paragraphs: [["قال بوتين إن الانسحاب بدأ.", "عاد بوتين من البحر.", "زار شويغو قاعدة حُمَيْمِيم والقاعدة الأخرى."]],
  },
  { id: "fa", language: "fa", paragraphs: [["پوتین گفت خروج آغاز شد.", "رئیس‌جمهور به دریا رفت."]] },
];
const index = indexOf(DRAFTS, ...ROWS);
const suggest = (typed: string, from: SearchIndex = index, limit = 25): readonly string[] =>
  suggestTerms(typed, from, limit);

describe("suggestTerms: words spelled as typed", () => {
  it.each([
    ["by their beginning", "شو", "شويغو"],
    ["whatever the yeh", "حميمی", "حُمَيْمِيم"],
    ["whatever the vowel marks", "بُو", "بوتين"],
    ["with ب for پ", "بوت", "پوتین"],
    ["with پ for ب", "پوت", "بوتين"],
    ["without the article that the articles write", "انسح", "الانسحاب"],
    ["with an article that they do not write", "الحميم", "حُمَيْمِيم"],
    ["as soon as the article is typed", "ال", "الانسحاب"],
    ["without the ZWNJ", "رئیسج", "رئیس‌جمهور"],
  ])("offers them %s", (_, typed, expected) => {
    expect(suggest(typed)).toContain(expected);
  });

  it("offers the whole word first, then letters exactly so, then the most frequent", () => {
    expect(suggest("بوت").slice(0, 2)).toEqual(["بوتين", "پوتین"]);
    expect(suggest("پوت").slice(0, 2)).toEqual(["پوتین", "بوتين"]);
    const small = indexOfSentences(["قلم قلم قلم وقلمان.", "قلمان قلمان قل."]);
    expect(suggest("قل", small)[0]).toBe("قل");
    expect(suggest("قلم", small)[0]).toBe("قلم");
  });

  it("offers a word once, in its commonest spelling", () => {
    const small = indexOfSentences(["في سورية وفي سوریة.", "إلى سورية والسورية."]);
    expect(suggest("سور", small)).toEqual(["سورية"]);
  });
});

describe("suggestTerms: names and translations", () => {
  it.each([
    ["a name that the lexicon knows", "put", "بوتين"],
    ["a name that it does not know, by its sound", "shoig", "شويغو"],
    ["a name by its sound, from three letters on", "hme", "حُمَيْمِيم"],
    ["a translation of the beginning of a word", "withdr", "الانسحاب"],
    ["a translation of a word", "withdrawal", "خروج"],
    ["a translation of another form of a word", "withdrawals", "الانسحاب"],
    ["a translation from Persian into Arabic", "خروج", "الانسحاب"],
    ["a translation from Arabic into Persian", "البحر", "دریا"],
  ])("offers %s", (_, typed, expected) => {
    expect(suggest(typed)).toContain(expected);
  });

  it("offers the word itself before its translations, names before other translations", () => {
    expect(suggest("خروج")[0]).toBe("خروج");
    expect(suggest("pu").slice(0, 2).sort()).toEqual(["بوتين", "پوتین"].sort());
    expect(suggest("pu")).toContain("الانسحاب");
  });

  it.each([
    ["nothing that sounds otherwise", "shoig", ["بوتين", "الانسحاب"]],
    ["no function words", "م", ["من"]],
    ["no function words of another language", "fr", ["من"]],
    ["nothing that sounds like a function word", "who", ["شويغو", "حُمَيْمِيم"]],
  ])("offers %s", (_, typed, unwanted) => {
    for (const word of unwanted) expect(suggest(typed)).not.toContain(word);
  });

  it.each(["xyzzy", "😀", "؟", "ظظظ"])("offers nothing for %j", (typed) => {
    expect(suggest(typed)).toEqual([]);
  });
});

describe("suggestTerms", () => {
  it("completes the last word and keeps those before it", () => {
    expect(suggest("Vladimir Pu").slice(0, 2)).toEqual(["Vladimir بوتين", "Vladimir پوتین"]);
    expect(suggest("  قاعدة   حم ")).toEqual(["قاعدة حُمَيْمِيم"]);
  });

  it("offers names first where nothing is typed, the same every time", () => {
    expect(suggest("")[0]).toBe("بوتين");
    expect(suggest(" ")).toEqual(suggest(""));
    expect(suggest("", indexOf([]))).toEqual([]);
  });

  it("offers no more than the limit, the best ones", () => {
    expect(suggest("", index, 2)).toEqual(suggest("").slice(0, 2));
    expect(suggest("put", index, 0)).toEqual([]);
  });
});

describe("suggestTerms on the seed articles", () => {
  const seeds = openSeeds().index;

  it.each([
    ["بوت", ["بوتين", "بوتن", "پوتین"]],
    ["bout", ["بوتين", "پوتین"]],
    ["put", ["بوتين", "پوتین"]],
    ["Putin", ["بوتين", "پوتین"]],
    ["kreml", ["الكرملين"]],
    ["withdr", ["سحب", "خروج"]],
    ["shoig", ["سيرغي شويغو", "شويغو", "سرگئی شویگو", "شویگو"]],
    ["foreign min", ["وزير الخارجية"]],
    ["russian forces", ["القوات الروسية", "نیروهای روسیه"]],
    ["united nat", ["الأمم المتحدة", "سازمان ملل"]],
    ["وزير ال", ["وزير الخارجية"]],
    ["Vladimir Pu", ["بوتين", "فلاديمير بوتين"]],
    ["سرغي", ["سيرغي", "سرگئی"]],
    ["assad", ["الأسد"]],
    ["geneva", ["جنيف"]],
  ])("offers for %s what it stands for, before anything else", (typed, expected) => {
    expect(suggest(typed, seeds).slice(0, expected.length + 1)).toEqual(expect.arrayContaining(expected));
  });

  it("offers only what a look-up finds, whatever is typed", () => {
    const letters = [..."ابتجحخدرزسشصطعغفقكلمنهويپچگک", ..."abcdefghijklmnopqrstuvwxyz"];
    const typed = ["", "ال", "Vladimir P", "وزير ال", ...letters, ...letters.map((letter) => `${letter}ا`)];
    const offered = new Set(typed.flatMap((each) => suggest(each, seeds)));
    expect(offered.size).toBeGreaterThan(400);
    for (const term of offered) expect(lookUp(term, seeds).total, term).toBeGreaterThan(0);
  });
});
