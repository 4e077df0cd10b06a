import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDay } from "../../src/language/calendars.ts";
import { type FoundDate, findDates } from "../../src/language/dates.ts";
import { LANGUAGES, type Language } from "../../src/language/detect.ts";
import { dates } from "./dates-text.ts";
import { anyText } from "./text.ts";

const seed = (file: string): string => readFileSync(new URL(`../../seeds/${file}`, import.meta.url), "utf8");

/** Words and numbers that dates are made of, so that random texts hold many. */
const PIECES = [
  ..."اليوم|أمس|مساء|يوم|الاثنين|15|آذار|/|مارس|2016|الماضي|من|العام|عام|سنوات|6|بعد|و|الأشهر|الستة|الأولى|القرن|التاسع|عشر|هـ".split(
    "|",
  ),
  ..."امروز|دو|سال|ماه|اسفند|۱۳۹۴|گذشته|پیش|از|ساعت|۱۰:۳۰|صبح|سه‌شنبه|قرن|نوزدهم|دهه|می|March|May|of|the|15th|1980|s|ago|at|5|pm".split(
    "|",
  ),
  ..."-|.|,|،|(|)| |  |\n|:|–|،|2017-05-26|02:52|AM|اسد|رجب".split("|"),
];
const dateLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ", " ")), { maxLength: 30 })
  .map((pieces) => pieces.map((piece) => piece.join("")).join(""));
const someText = fc.oneof(dateLike, anyText());
const someLanguage = fc.constantFrom<Language>(...LANGUAGES);

describe("findDates: the seed articles", () => {
  it.each<[string, Language, [string, string][]]>([
    [
      "000_7fdadc81970b09e7.txt",
      "ar",
      [
        ["اليوم", "relative"],
        ["بعد سنوات", "duration"],
      ],
    ],
    [
      "001_20e3e6ca70a58b21.txt",
      "fa",
      [
        ["برای بیش از دو سال", "duration"],
        ["ظرف تنها دو سال", "duration"],
      ],
    ],
    [
      "002_a9baae875889dc1c.txt",
      "ar",
      [
        ["اليوم", "relative"],
        ["اليوم", "relative"],
        ["بعد مضي /6/ سنوات", "duration"],
        ["عامين", "duration"],
        ["خلال الأشهر الستة الأولى من السنة", "duration"],
        ["نيسان الماضي", "relative ?-4-?"],
      ],
    ],
    [
      "003_e2f86807f6dedd9a.txt",
      "ar",
      [
        ["مساء أمس الإثنين", "relative Monday"],
        ["أكتوبر 2015", "date 2015-10-?"],
        ["مساء الاثنين", "date Monday"],
        ["اليوم الثلاثاء", "relative Tuesday"],
        ["هذا الأسبوع", "relative"],
        ["اليوم", "relative"],
      ],
    ],
    [
      "004_9906b377944179bc.txt",
      "ar",
      [
        ["26-05-2017 02:52 AM", "date 2017-5-26 2:52"],
        ["اليوم", "relative"],
        ["اليوم", "relative"],
        ["يوم غد الثلاثاء 15 آذار/مارس", "date ?-3-15 Tuesday"],
        ["يوم غد الثلاثاء 15 آذار/مارس", "date ?-3-15 Tuesday"],
        ["الاثنين", "date Monday"],
        ["اليوم الاثنين", "relative Monday"],
        ["الثلاثاء", "date Tuesday"],
      ],
    ],
  ])("finds every date of %s and nothing else", (file, language, expected) => {
    expect(dates(seed(file), language)).toEqual(expected);
  });
});

describe("findDates: spelling does not matter", () => {
  it.each([
    ["١٥ آذار ٢٠١٦", "Arabic-Indic digits"],
    ["۱۵ آذار ۲۰۱۶", "Persian digits"],
    ["15 آذَارَ 2016", "vowel marks"],
    ["15 اذار 2016", "no madda"],
    ["15\u00A0آذار\u00A02016", "no-break spaces"],
    ["15 آذار ‏2016", "a bidi mark"],
    ["15 آذار،2016", "a comma"],
    ["15\nآذار\n2016", "line breaks"],
  ])("%j: %s", (text) => {
    expect(dates(text, "ar").map(([, told]) => told)).toEqual(["date 2016-3-15"]);
  });

  it("reads English dates in Arabic and Persian text", () => {
    expect(dates("نشر في March 15, 2016", "ar")).toEqual([["March 15, 2016", "date 2016-3-15"]]);
    expect(dates("در May 2016 منتشر شد", "fa")).toEqual([["May 2016", "date 2016-5-?"]]);
  });

  it("reads the same dates behind clitics, which are not part of them", () => {
    expect(dates("والثلاثاء وأكتوبر 2015 ولعامين", "ar").map(([span]) => span)).toEqual([
      "الثلاثاء",
      "أكتوبر 2015",
      "عامين",
    ]);
  });
});

const isInOrder = (found: readonly FoundDate[], text: string): boolean => {
  let at = 0;
  for (const { start, end } of found) {
    if (start < at || end <= start || end > text.length) return false;
    at = end;
  }
  return true;
};

describe("findDates: any text", () => {
  it("gives dates in order, apart and inside the text", () => {
    fc.assert(
      fc.property(someText, someLanguage, (text, language) => {
        expect(isInOrder(findDates(text, language), text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives only days that their calendar has, and hours of a clock", () => {
    fc.assert(
      fc.property(dateLike, someLanguage, (text, language) => {
        for (const { calendar, year, month, day, hour, minute, complete } of findDates(text, language)) {
          if (month !== undefined) {
            const known = year === undefined ? {} : { year };
            expect(isDay(calendar, { ...known, month, day: day ?? 1 })).toBe(true);
          }
          expect(complete).toBe(year !== undefined && month !== undefined && day !== undefined);
          if (hour !== undefined) expect(hour >= 0 && hour < 24 && (minute ?? 0) < 60).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("finds the same in a text that has more behind a full stop", () => {
    fc.assert(
      fc.property(dateLike, someLanguage, (text, language) => {
        const alone = findDates(text, language);
        expect(findDates(`${text}. \n\n«»`, language)).toEqual(alone);
      }),
    );
  });

  it("keeps to linear time on long runs of what dates begin with", () => {
    const found = (text: string): number => findDates(text, "ar").length;
    expect(found("15 ".repeat(20_000))).toBe(0);
    expect(found("من ".repeat(20_000))).toBe(0);
    expect(found(" ".repeat(200_000))).toBe(0);
    expect(found("مارس/".repeat(20_000))).toBeGreaterThan(0);
    expect(found("بعد أكثر من ".repeat(10_000))).toBe(0);
    expect(found(`${"مئة ".repeat(20_000)}سنة`)).toBe(1);
  });
});
