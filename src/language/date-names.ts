import { type CalendarName, WEEKDAYS } from "./calendars.ts";
import { HARAKAT } from "./characters.ts";
import type { Language } from "./detect.ts";

/** The identifiers of Intl for the calendars. */
const INTL_CALENDAR: Readonly<Record<CalendarName, string>> = {
  gregorian: "gregory",
  hijri: "islamic-umalqura",
  solar: "persian",
};

/** Days from one probe to the next: no month is shorter, so a year of probes meets each of the twelve. */
const PROBE_STEP = 15;
const YEAR_DAYS = 366;
const SOME_YEAR = 2017;

const utc = (day: number): Date => new Date(Date.UTC(SOME_YEAR, 0, 1 + day));

/** The value of one part of a date. */
function part(format: Intl.DateTimeFormat, type: "month" | "weekday", date: Date): string {
  return format.formatToParts(date).find((piece) => piece.type === type)?.value ?? "";
}

/**
 * The names of a calendar's twelve months in a locale, from Intl. Persian names come with the ezafe mark («مهٔ»), which
 * is taken off.
 */
export function monthNames(locale: string, calendar: CalendarName, month: "long" | "short" = "long"): string[] {
  const tag = `${locale}-u-ca-${INTL_CALENDAR[calendar]}-nu-latn`;
  const name = new Intl.DateTimeFormat(tag, { month, timeZone: "UTC" });
  const number = new Intl.DateTimeFormat(`en-u-ca-${INTL_CALENDAR[calendar]}-nu-latn`, {
    month: "numeric",
    timeZone: "UTC",
  });
  const names: string[] = [];
  for (let day = 0; day < YEAR_DAYS; day += PROBE_STEP) {
    names[Number(part(number, "month", utc(day))) - 1] = part(name, "month", utc(day)).replace(HARAKAT, "");
  }
  return names;
}

/** The names of the seven weekdays, Sunday first. */
export function weekdayNames(language: Language, weekday: "long" | "short" = "long"): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
  return WEEKDAYS.map((_, day) => part(format, "weekday", utc(day)));
}

/** Persian letters as Arabic writes them. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = { ی: "ي", ک: "ك" };

/**
 * The names of the Solar Hijri months as Arabic writes them: the Persian ones in Arabic letters, since those of locale
 * `ar` are corrupt («أذربيهشت», «فرفردن», «شهرفار»).
 */
export const solarMonthsInArabic = (): string[] =>
  monthNames("fa", "solar").map((name) => name.replace(/[یک]/gu, (letter) => ARABIC_LETTERS[letter] ?? letter));
