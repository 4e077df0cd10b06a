import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CALENDARS,
  type CalendarName,
  convertDay,
  type Day,
  inferYear,
  isDay,
  WEEKDAYS,
  weekdayOf,
} from "../../src/language/calendars.ts";
import { monthNames, solarMonthsInArabic, weekdayNames } from "../../src/language/date-names.ts";
import { readStamp } from "../../src/language/stamps.ts";

const day = (written: string): Day => {
  const [year = 0, month = 0, number = 0] = written.split("-").map(Number);
  return { year, month, day: number };
};

/** Gregorian days from 1100 to 2150, inside what all three calendars count. */
const someDay = fc
  .date({ min: new Date(Date.UTC(1100, 0, 1)), max: new Date(Date.UTC(2150, 11, 31)), noInvalidDate: true })
  .map((date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }));

describe("convertDay", () => {
  it.each([
    ["2016-3-15", "1437-6-6", "1394-12-25"],
    ["2017-5-26", "1438-8-30", "1396-3-5"],
    ["1979-2-11", "1399-3-14", "1357-11-22"],
    ["2017-3-20", "1438-6-21", "1395-12-30"],
    ["2021-3-21", "1442-8-8", "1400-1-1"],
    ["2000-2-29", "1420-11-23", "1378-12-10"],
  ])("%s is %s AH and %s SH", (gregorian, hijri, solar) => {
    expect(convertDay(day(gregorian), "gregorian", "hijri")).toEqual(day(hijri));
    expect(convertDay(day(gregorian), "gregorian", "solar")).toEqual(day(solar));
    expect(convertDay(day(hijri), "hijri", "solar")).toEqual(day(solar));
  });

  it("gives the same day back from any calendar", () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...CALENDARS), fc.constantFrom(...CALENDARS), (date, over, back) => {
        const there = convertDay(convertDay(date, "gregorian", over), over, back);
        expect(convertDay(there, back, "gregorian")).toEqual(date);
      }),
      { numRuns: 500 },
    );
  });

  it("agrees with Intl", () => {
    const format = (calendar: string): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
        timeZone: "UTC",
        year: "numeric",
        month: "numeric",
        day: "numeric",
      });
    const formats = { hijri: format("islamic-umalqura"), solar: format("persian") };
    fc.assert(
      fc.property(
        someDay.filter(({ year }) => year < 2077),
        fc.constantFrom("hijri" as const, "solar" as const),
        (date, to) => {
          const parts = formats[to].formatToParts(Date.UTC(date.year, date.month - 1, date.day));
          const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
          const { month, day: ofMonth } = convertDay(date, "gregorian", to);
          expect([month, ofMonth]).toEqual([number("month"), number("day")]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ["gregorian", "2015-2-29"],
    ["solar", "1394-12-30"],
    ["hijri", "1437-13-1"],
  ] as const)("refuses a day the %s calendar has not: %s", (calendar, written) => {
    expect(() => convertDay(day(written), calendar, "gregorian")).toThrow(RangeError);
  });
});

describe("isDay", () => {
  it.each<[CalendarName, number | undefined, number, number, boolean]>([
    ["gregorian", 2016, 2, 29, true],
    ["gregorian", 2015, 2, 29, false],
    ["gregorian", undefined, 2, 29, true],
    ["gregorian", undefined, 2, 30, false],
    ["gregorian", undefined, 0, 1, false],
    ["solar", 1395, 12, 30, true],
    ["solar", 1394, 12, 30, false],
    ["solar", undefined, 6, 31, true],
    ["solar", undefined, 7, 31, false],
    ["hijri", undefined, 2, 30, true],
    ["hijri", undefined, 2, 31, false],
    ["hijri", 1437, 1, 1.5, false],
  ])("%s %s-%s-%s: %s", (calendar, year, month, number, expected) => {
    expect(isDay(calendar, { ...(year === undefined ? {} : { year }), month, day: number })).toBe(expected);
  });
});

describe("weekdayOf", () => {
  it.each([
    ["2016-3-15", "Tuesday"],
    ["2017-5-26", "Friday"],
    ["2000-1-1", "Saturday"],
    ["1258-2-10", "Sunday"],
  ])("%s is a %s", (written, weekday) => {
    expect(weekdayOf(day(written))).toBe(weekday);
  });
});

describe("inferYear", () => {
  it.each<[number, number, string, string, number | undefined, string]>([
    [3, 15, "Tuesday", "2017-5-26", 2016, "the order of withdrawal, before the page's stamp"],
    [5, 26, "Friday", "2017-5-26", 2017, "the day of the page itself"],
    [5, 27, "Saturday", "2017-5-26", undefined, "the day after it, which no earlier year in reach has"],
    [2, 29, "Monday", "2017-5-26", 2016, "a leap day"],
    [2, 29, "Tuesday", "2017-5-26", undefined, "a leap day of no year in reach"],
    [2, 30, "Monday", "2017-5-26", undefined, "no day of any year"],
    [3, 15, "tuesday", "2017-5-26", undefined, "no weekday"],
  ])("%s/%s, %s, before %s: %s (%s)", (month, number, weekday, before, year) => {
    expect(inferYear({ month, day: number, weekday }, day(before))).toBe(year);
  });

  it("gives no year when several fit", () => {
    expect(inferYear({ month: 3, day: 15, weekday: "Tuesday" }, day("2017-5-26"), 12)).toBeUndefined();
  });

  it("gives a year in which the day falls on the weekday, within the span, and the only one", () => {
    fc.assert(
      fc.property(
        someDay,
        someDay,
        fc.constantFrom(...WEEKDAYS),
        fc.integer({ min: 1, max: 12 }),
        (date, before, weekday, span) => {
          const { month, day: number } = date;
          const year = inferYear({ month, day: number, weekday }, before, span);
          const fits = (candidate: number): boolean => {
            const key = (of: Day): number => of.year * 10_000 + of.month * 100 + of.day;
            const at = { year: candidate, month, day: number };
            if (!isDay("gregorian", at) || weekdayOf(at) !== weekday) return false;
            return key(at) <= key(before) && key(at) > key({ ...before, year: before.year - span });
          };
          const all = Array.from({ length: span + 3 }, (_, back) => before.year + 1 - back).filter(fits);
          expect(year).toBe(all.length === 1 ? all[0] : undefined);
        },
      ),
    );
  });
});

describe("readStamp", () => {
  it.each([
    ["26-05-2017 02:52 AM", "2017-5-26", "day first, as day 26 is no month"],
    ["05/26/2017", "2017-5-26", "month first, for the same reason"],
    ["2017-05-06T02:52:00Z", "2017-5-6", "year first, which is always followed by the month"],
    ["06.06.2017", "2017-6-6", "the same day in either order"],
    ["٢٦/٠٥/٢٠١٧", "2017-5-26", "Arabic-Indic digits"],
    ["۱۳۹۶/۰۳/۰۵", "2017-5-26", "Persian digits: the Solar calendar"],
    ["1396/03/05 - 10:20", "2017-5-26", "a year that only the Solar calendar puts in the age of web pages"],
    ["1438/08/30", "2017-5-26", "a year that only the Hijri calendar puts there"],
    ["الجمعة 26 أيار/مايو 2017", "2017-5-26", "named in Arabic"],
    ["جمعه ۵ خرداد ۱۳۹۶ ساعت ۱۰:۳۰", "2017-5-26", "named in Persian"],
    ["30 شعبان 1438هـ الموافق 26 مايو 2017م", "2017-5-26", "the same day twice"],
    ["Friday, May 26, 2017 at 5 pm", "2017-5-26", "named in English"],
  ])("%s is %s: %s", (stamp, expected) => {
    expect(readStamp(stamp)).toEqual(day(expected));
  });

  it.each([
    ["05-06-2017", "day and month could be exchanged"],
    ["15 آذار/مارس", "no year"],
    ["مارس 2016", "no day"],
    ["31-02-2017", "no day of the calendar"],
    ["15/3/16", "a year of two digits"],
    ["15 مارس 2016 - 16 مارس 2016", "two days"],
    ["بتوقيت القدس", "no date"],
    ["", "nothing"],
  ])("%j tells no day: %s", (stamp) => {
    expect(readStamp(stamp)).toBeUndefined();
  });
});

describe("names of months and weekdays", () => {
  it("takes the ezafe mark off Persian months", () => {
    expect(monthNames("fa", "gregorian").join(" ")).toBe(
      "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    );
  });

  it("does not take the corrupt Solar months of Arabic", () => {
    expect(solarMonthsInArabic().slice(0, 3)).toEqual(["فروردين", "ارديبهشت", "خرداد"]);
    expect(solarMonthsInArabic()).toHaveLength(12);
  });

  it.each(["en", "ar-SY", "ar-EG", "ar-MA", "ar-DZ", "fa", "fa-AF"])("has twelve different names in %s", (locale) => {
    for (const calendar of CALENDARS) expect(new Set(monthNames(locale, calendar)).size).toBe(12);
  });

  it("begins the week on Sunday", () => {
    expect(weekdayNames("en")).toEqual([...WEEKDAYS]);
  });
});
