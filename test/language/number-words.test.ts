import { describe, expect, it } from "vitest";
import type { Language } from "../../src/language/detect.ts";
import { Lexicon, wordKeys } from "../../src/language/lexicon.ts";
import { numberRows } from "../../src/language/number-words.ts";
import { tokenize } from "../../src/language/tokens.ts";

const rows = numberRows();
const lexicon = new Lexicon([rows]);

/** Ids of what a written phrase means, the closest first. */
function senses(phrase: string, language: Language): string[] {
  const words = tokenize(phrase).map(({ folded, kind }) =>
    kind === "number" ? [folded] : wordKeys(folded, [folded], language),
  );
  return lexicon.senses(words, language).map(({ concept }) => concept.id);
}

const formsOf = (id: string, language: Language): string[] =>
  [...lexicon.concepts(() => true)]
    .filter((concept) => concept.id === id)
    .flatMap((concept) => concept.forms[language].map(({ text, rare }) => (rare ? `${text}?` : text)));

describe("numberRows", () => {
  it("gives rows of five columns, each with its own id", () => {
    expect(rows.lines.filter((line) => line.split("\t").length !== 5)).toEqual([]);
    expect(new Set(rows.lines.map((line) => line.split("\t")[0])).size).toBe(rows.lines.length);
  });

  it("has a row with its digits in every language for each number to 99", () => {
    for (let value = 0; value < 100; value++) {
      for (const language of ["en", "ar", "fa"] as const) {
        expect(formsOf(`number-${value}`, language)).toContain(String(value));
      }
    }
  });

  it("has no form of more than five words, the most that are looked up", () => {
    const long = rows.lines.flatMap((line) => line.split(/[\t|]/u)).filter((form) => form.split(" ").length > 5);
    expect(long).toEqual([]);
  });
});

describe("numberRows: cardinals", () => {
  it.each([
    ["two", "en", "number-2"],
    ["٢", "ar", "number-2"],
    ["اثنان", "ar", "number-2"],
    ["اثنين", "ar", "number-2"],
    ["دو", "fa", "number-2"],
    ["۲", "fa", "number-2"],
    ["2", "en", "number-2"],
    ["twenty-five", "en", "number-25"],
    ["خمسة وعشرون", "ar", "number-25"],
    ["خمس وعشرين", "ar", "number-25"],
    ["بیست و پنج", "fa", "number-25"],
    ["أحد عشر", "ar", "number-11"],
    ["a hundred", "en", "number-100"],
    ["مائة", "ar", "number-100"],
    ["ثلاثمئة", "ar", "number-300"],
    ["ثلاث مائة", "ar", "number-300"],
    ["پانصد", "fa", "number-500"],
    ["two thousand", "en", "number-2000"],
    ["ألفين", "ar", "number-2000"],
    ["دو هزار", "fa", "number-2000"],
    ["2,000", "en", "number-2000"],
    ["٢٬٠٠٠", "ar", "number-2000"],
    ["2 هزار", "fa", "number-2000"],
    ["خمسة آلاف", "ar", "number-5000"],
    ["5 آلاف", "ar", "number-5000"],
    ["fifteen thousand", "en", "number-15000"],
    ["عشرين ألفا", "ar", "number-20000"],
    ["two hundred thousand", "en", "number-200000"],
    ["مئتي ألف", "ar", "number-200000"],
    ["سیصد هزار", "fa", "number-300000"],
    ["ملايين", "ar", "number-1000000"],
    ["مليونين", "ar", "number-2000000"],
    ["میلیارد", "fa", "number-1000000000"],
  ] as const)("%s (%s) is first of all %s", (phrase, language, id) => {
    expect(senses(phrase, language)[0]).toBe(id);
  });

  it("counts one as rare in English and Arabic, where the word is more often no number", () => {
    expect(formsOf("number-1", "en")).toEqual(["one?", "1"]);
    expect(formsOf("number-1", "ar")).toContain("احد?");
  });

  it("counts a Persian phrase little in which only the tens are no stop word", () => {
    expect(formsOf("number-21", "fa")).toEqual(["بيست و يك?", "21"]);
    expect(formsOf("number-29", "fa")).toEqual(["بيست و نه?", "29"]);
    expect(formsOf("number-22", "fa")).toEqual(["بيست و دو", "22"]);
  });
});

describe("numberRows: ordinals", () => {
  it.each([
    ["third", "en", "ordinal-3"],
    ["19th", "en", "ordinal-19"],
    ["1st", "en", "ordinal-1"],
    ["twenty-first", "en", "ordinal-21"],
    ["11th", "en", "ordinal-11"],
    ["22nd", "en", "ordinal-22"],
    ["الثالث", "ar", "ordinal-3"],
    ["التاسع عشر", "ar", "ordinal-19"],
    ["الحادي والعشرين", "ar", "ordinal-21"],
    ["العشرين", "ar", "ordinal-20"],
    ["سومین", "fa", "ordinal-3"],
    ["نوزدهم", "fa", "ordinal-19"],
    ["بیست و یکم", "fa", "ordinal-21"],
    ["سی‌امین", "fa", "ordinal-30"],
  ] as const)("%s (%s) is first of all %s", (phrase, language, id) => {
    expect(senses(phrase, language)[0]).toBe(id);
  });

  it("has its digits as a rare form", () => {
    for (const language of ["en", "ar", "fa"] as const) expect(formsOf("ordinal-4", language)).toContain("4?");
  });
});

describe("numberRows: parts and multitudes", () => {
  it.each([
    ["half", "en", "fraction-half"],
    ["نصف", "ar", "fraction-half"],
    ["نیمی", "fa", "fraction-half"],
    ["one third", "en", "fraction-third"],
    ["ثلث", "ar", "fraction-third"],
    ["یک‌سوم", "fa", "fraction-third"],
    ["ربع", "ar", "fraction-quarter"],
    ["dozen", "en", "dozen"],
    ["عشرات", "ar", "dozens"],
    ["في المئة", "ar", "percent"],
    ["درصد", "fa", "percent"],
  ] as const)("%s (%s) is %s", (phrase, language, id) => {
    expect(senses(phrase, language)).toContain(id);
  });
});
