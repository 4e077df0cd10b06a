import { describe, expect, it } from "vitest";
import { derivedRows } from "../../src/language/derived.ts";
import type { Language } from "../../src/language/detect.ts";
import { foldRows, Lexicon, wordKeys } from "../../src/language/lexicon.ts";
import { readLexicon } from "../../src/language/lexicon-files.ts";

const NONE = { lines: [], trust: 1 };
const rows = derivedRows(NONE);
const lexicon = new Lexicon([rows]);

const cells = (id: string): string[] => rows.lines.find((line) => line.startsWith(`${id}\t`))?.split("\t") ?? [];
const forms = (id: string, language: Language): string[] =>
  (cells(id)[{ en: 2, ar: 3, fa: 4 }[language]] ?? "").split("|");

/** Ids of what a phrase of folded words means. */
const senses = (phrase: string, language: Language): string[] =>
  lexicon
    .senses(
      phrase.split(" ").map((word) => wordKeys(word, [word], language)),
      language,
    )
    .map(({ concept }) => concept.id);

describe("derivedRows", () => {
  it("gives folded rows of five columns, each with its own id", () => {
    expect(rows.lines.filter((line) => line.split("\t").length !== 5)).toEqual([]);
    expect(foldRows(rows.lines.join("\n"))).toEqual(rows.lines);
    expect(new Set(rows.lines.map((line) => line.split("\t")[0])).size).toBe(rows.lines.length);
    expect(rows.trust).toBe(1);
  });

  it("has no empty form, and no form twice in a row", () => {
    for (const line of rows.lines) {
      for (const cell of line.split("\t")) {
        const each = cell.split("|");
        expect(each.filter((form) => !form || form === "?")).toEqual([]);
        expect(new Set(each).size).toBe(each.length);
      }
    }
  });

  it("has only letters, digits and what parts words: no ezafe mark, no bracket, no half ring", () => {
    expect(rows.lines.filter((line) => /[^\p{L}\p{Nd}\u200C\t| ?.'’-]/u.test(line))).toEqual([]);
  });

  it("leaves out the countries and languages that other rows name in English", () => {
    const own = { lines: ["x\tplace\tsyria?|sham\tا\tا", "y\tlang\tkurdish\tا\tا", "z\tnoun\tcuba\tا\tا"], trust: 1 };
    const ids = derivedRows(own).lines.map((line) => line.split("\t")[0]);
    expect(ids).not.toContain("country-sy");
    expect(ids).not.toContain("language-ku");
    expect(ids).toContain("country-cu");
    expect(ids).toContain("month-3");
  });

  it("leaves most of them to the project's own rows, which name states and peoples together", () => {
    const kinds = derivedRows(readLexicon()).lines.filter((line) => /^(?:country|language)-/u.test(line));
    expect(kinds.length).toBeLessThan(100);
  });
});

describe("derivedRows: countries, languages, currencies", () => {
  it.each([
    ["country-sy", "ar", "سورية"],
    ["country-us", "ar", "امريكا"],
    ["country-us", "fa", "امريكا"],
    ["country-us", "en", "america"],
    ["country-tr", "en", "turkey"],
    ["country-mm", "en", "burma"],
    ["country-ba", "en", "bosnia and herzegovina"],
    ["country-lc", "en", "saint lucia"],
    ["country-ae", "fa", "امارات متحده عربي"],
    ["language-fa", "ar", "فارسية"],
    ["language-fa", "ar", "اللغة الفارسية"],
    ["language-fa", "fa", "زبان فارسي"],
    ["language-non", "ar", "نوردية قديمة"],
    ["currency-syp", "fa", "ليره سوريه"],
    ["currency-lbp", "ar", "ليرة لبنانية"],
    ["unit-mxn", "fa", "پزو"],
  ] as const)("%s has the %s form %s", (id, language, form) => {
    expect(forms(id, language)).toContain(form);
  });

  it("does not call Old Norse an old gull, as Intl does", () => {
    expect(forms("language-non", "ar").join()).not.toContain("نورس");
  });
});

describe("derivedRows: months", () => {
  it("has the Egyptian, Levantine and Maghrebi names of a month in one row", () => {
    expect(forms("month-7", "ar")).toEqual(expect.arrayContaining(["يوليو", "تموز", "يوليوز", "جويلية"]));
    expect(forms("month-3", "ar")).toEqual(["مارس", "اذار"]);
  });

  it.each([
    ["اكتوبر", "ar", "month-10"],
    ["march", "en", "month-3"],
    ["sept", "en", "month-9"],
    ["ژوييه", "fa", "month-7"],
    ["مرداد", "fa", "solar-month-5"],
    ["khordad", "en", "solar-month-3"],
    ["ارديبهشت", "ar", "solar-month-2"],
    ["ذي القعدة", "ar", "islamic-month-11"],
    ["ربيع الثاني", "ar", "islamic-month-4"],
    ["shaban", "en", "islamic-month-8"],
  ] as const)("%s (%s) is %s", (word, language, id) => {
    expect(senses(word, language)).toContain(id);
  });

  it("has the twelve Solar Hijri months in their order, without the corrupt names of locale ar", () => {
    const first = Array.from({ length: 12 }, (_, place) => forms(`solar-month-${place + 1}`, "fa")[0]);
    expect(first.join(" ")).toBe("فروردين ارديبهشت خرداد تير? مرداد شهريور مهر? ابان اذر دي? بهمن اسفند");
    expect(rows.lines.join()).not.toMatch(/فرفردن|اذربيهشت|شهرفار/u);
  });

  it.each([
    ["fa", "solar-month-7", "مهر?"],
    ["fa", "solar-month-10", "دي?"],
    ["fa", "solar-month-4", "تير?"],
    ["ar", "month-8", "اب?"],
    ["ar", "islamic-month-2", "صفر?"],
  ] as const)("marks the %s name of %s, which is another word as well, as rare", (language, id, form) => {
    expect(forms(id, language)).toContain(form);
  });

  it("does not take Assad for the Afghan month اسد", () => {
    expect(senses("اسد", "fa")).toEqual([]);
  });
});

describe("derivedRows: weekdays", () => {
  it.each([
    ["monday", "en", "weekday-1"],
    ["الاثنين", "ar", "weekday-1"],
    ["يوم الاحد", "ar", "weekday-7"],
    ["الجمعة", "ar", "weekday-5"],
    ["سه\u200Cشنبه", "fa", "weekday-2"],
    ["پنج شنبه", "fa", "weekday-4"],
    ["يكشنبه", "fa", "weekday-7"],
  ] as const)("%s (%s) is %s", (word, language, id) => {
    expect(senses(word, language)).toContain(id);
  });

  it("does not part the numeral یک from شنبه: as a stop word it would leave Saturday", () => {
    expect(forms("weekday-7", "fa")).toEqual(["يكشنبه"]);
  });
});
