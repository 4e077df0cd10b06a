import { convertDay, type Day } from "./calendars.ts";
import { findDates } from "./dates.ts";
import { detectLanguage, LANGUAGES, type Language } from "./detect.ts";

/** When pages have been stamped: tells 1396 of the Solar calendar (2017) from the same year of the Hijri one (1976). */
const WEB_YEARS = { from: 1990, to: 2050 } as const;

const PERSIAN_DIGIT = /[۰-۹]/u;
const ARABIC_DIGIT = /[٠-٩]/u;

/** The languages a stamp may be in, by its digits and letters. */
function languagesOf(stamp: string): readonly Language[] {
  if (PERSIAN_DIGIT.test(stamp)) return ["fa"];
  if (ARABIC_DIGIT.test(stamp)) return ["ar"];
  const { language, certain } = detectLanguage(stamp);
  return certain && language !== "en" ? [language] : LANGUAGES;
}

/** The Gregorian days that a text in a language tells in full. */
function daysOf(stamp: string, language: Language): Day[] {
  return findDates(stamp, language).flatMap(({ calendar, year, month, day }) =>
    year === undefined || month === undefined || day === undefined
      ? []
      : [convertDay({ year, month, day }, calendar, "gregorian")],
  );
}

const isWebYear = ({ year }: Day): boolean => year >= WEB_YEARS.from && year <= WEB_YEARS.to;

/**
 * The Gregorian day of a page stamp, in whatever calendar and language it is written: "26-05-2017 02:52 AM",
 * «۱۳۹۶/۰۳/۰۵». Undefined when it has none, when day and month could be exchanged and both orders are days
 * ("05-06-2017"), or when it tells several days. It dates the page, never an event.
 */
export function readStamp(stamp: string): Day | undefined {
  const days = languagesOf(stamp).flatMap((language) => daysOf(stamp, language));
  const distinct = [...new Map(days.map((day) => [`${day.year}-${day.month}-${day.day}`, day])).values()];
  const likely = distinct.length > 1 ? distinct.filter(isWebYear) : distinct;
  return likely.length === 1 ? likely[0] : undefined;
}
