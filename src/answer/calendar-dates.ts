import {
  CALENDARS,
  type CalendarName,
  convertDay,
  type Day,
  type Language,
  monthNames,
  solarMonthsInArabic,
} from "../language/index.ts";

type MonthTable = Readonly<Record<CalendarName, readonly string[]>>;

/** Arabic readers know the Gregorian months by either name: «آذار/مارس», as Arabic news writes them. */
const pairs = (first: readonly string[], second: readonly string[]): string[] =>
  first.map((name, place) => `${name}/${second[place]}`);

const TABLES: Readonly<Record<Language, () => MonthTable>> = {
  en: () => ({
    gregorian: monthNames("en", "gregorian"),
    hijri: monthNames("en", "hijri"),
    solar: monthNames("en", "solar"),
  }),
  ar: () => ({
    gregorian: pairs(monthNames("ar-SY", "gregorian"), monthNames("ar-EG", "gregorian")),
    hijri: monthNames("ar", "hijri"),
    solar: solarMonthsInArabic(),
  }),
  fa: () => ({
    gregorian: monthNames("fa", "gregorian"),
    hijri: monthNames("fa", "hijri"),
    solar: monthNames("fa", "solar"),
  }),
};

const tables = new Map<Language, MonthTable>();

function tableOf(language: Language): MonthTable {
  const known = tables.get(language) ?? TABLES[language]();
  tables.set(language, known);
  return known;
}

/** The marks of the eras; English leaves the Gregorian one out. */
const ERAS: Readonly<Record<Language, Readonly<Record<CalendarName, string>>>> = {
  en: { gregorian: "", hijri: "AH", solar: "SH" },
  ar: { gregorian: "م", hijri: "هـ", solar: "هـ ش" },
  fa: { gregorian: "میلادی", hijri: "قمری", solar: "خورشیدی" },
};

const PERSIAN_DIGITS = [..."۰۱۲۳۴۵۶۷۸۹"] as const;

/** A whole number in a language's digits: Persian ones in Persian, European ones in English and Arabic. */
export const inDigits = (value: number, language: Language): string =>
  language === "fa" ? String(value).replace(/\d/gu, (digit) => PERSIAN_DIGITS[Number(digit)] ?? digit) : String(value);

/** The name of a month, counted from 1. */
export const monthName = (month: number, calendar: CalendarName, language: Language): string =>
  tableOf(language)[calendar][month - 1] ?? "";

/**
 * A Gregorian day in the three calendars, in a reader's language: "26 May 2017", "29 Shaʻban 1438 AH", "5 Khordad 1396
 * SH". The Hijri day is that of the Umm al-Qura tables and can be a day off what was counted in one place or another.
 * @throws RangeError when there is no such day.
 */
export function datesInCalendars(date: Day, language: Language): Readonly<Record<CalendarName, string>> {
  const written = CALENDARS.map((calendar) => {
    const day = convertDay(date, "gregorian", calendar);
    const [number, year] = [inDigits(day.day, language), inDigits(day.year, language)];
    const parts = [number, monthName(day.month, calendar, language), year, ERAS[language][calendar]];
    return [calendar, parts.filter(Boolean).join(" ")] as const;
  });
  return Object.fromEntries(written) as Record<CalendarName, string>;
}
