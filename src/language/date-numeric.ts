import { type CalendarName, isDay } from "./calendars.ts";
import type { Lexed, Unit } from "./date-lexer.ts";
import { type DateFields, isNear, type Piece, type Rule } from "./date-pieces.ts";
import type { Era } from "./date-words/types.ts";
import { calendarOfYear } from "./date-years.ts";
import type { Language } from "./detect.ts";

/** Years that numeric dates have; Arabic papers write Hijri ones as well. */
const HIJRI_YEARS = { from: 1300, to: 1500 } as const;
const GREGORIAN_FROM = 1500;
const LAST_YEAR = 2199;
/** Most digits of a day or a month. */
const SHORT = 2;
const LONG = 4;
const SEPARATOR = /^ ?([-/.]) ?$/u;

/** The calendar of a numeric date by its year, unless an era behind it names one; undefined when it is no year. */
function calendarOf(year: number, language: Language, era: Era | undefined): CalendarName | undefined {
  if (era === "hegira") return language === "fa" ? "solar" : "hijri";
  if (era === "bc") return undefined;
  if (era) return era;
  if (year > LAST_YEAR) return undefined;
  if (year > GREGORIAN_FROM) return "gregorian";
  if (calendarOfYear(year, language) === "solar") return "solar";
  return language === "ar" && year >= HIJRI_YEARS.from && year <= HIJRI_YEARS.to ? "hijri" : undefined;
}

type Parts = readonly [number, number, number];

/** Day and month of two numbers that may stand in either order: empty when both orders fit and differ. */
function dayAndMonth(first: number, second: number, calendar: CalendarName, year?: number): DateFields | undefined {
  const rest = year === undefined ? {} : { year };
  const orders = [
    { ...rest, day: first, month: second },
    { ...rest, day: second, month: first },
  ].filter((date) => isDay(calendar, date));
  // Only Gregorian dates are written month first.
  if (calendar !== "gregorian") return orders.find(({ day }) => day === first);
  return orders.length === 2 && first !== second ? {} : orders[0];
}

/** A date of three numbers: year first, or year last with day and month in the order that fits. */
function read(
  [a, b, c]: Parts,
  units: readonly Unit[],
  language: Language,
  era: Era | undefined,
): DateFields | undefined {
  const [first, , last] = units;
  if (first?.digits === LONG) {
    const calendar = calendarOf(a, language, era);
    return calendar && isDay(calendar, { year: a, month: b, day: c })
      ? { calendar, year: a, month: b, day: c }
      : undefined;
  }
  if (last?.digits === LONG) {
    const calendar = calendarOf(c, language, era);
    const known = calendar && dayAndMonth(a, b, calendar, c);
    return known && { calendar, year: c, ...known };
  }
  return dayAndMonth(a, b, "gregorian");
}

const DIGIT_TIE = /[-/.:\p{Nd}\p{Script=Latin}]/u;

/** Whether more digits hang on a run of units: then it is a telephone number, an address, a version. */
function isPartOfMore({ text }: Lexed, first: Unit, last: Unit): boolean {
  const before = text.slice(Math.max(0, first.start - 2), first.start);
  return DIGIT_TIE.test(before.at(-1) ?? "") || /^[-/.:]\p{Nd}/u.test(text.slice(last.end, last.end + 2));
}

/** Two digits of a year are taken for one only between slashes: «15/3/16», not a version 1.2.16. */
function hasShape(units: readonly Unit[], separator: string): boolean {
  const [first, second, last] = units.map(({ digits }) => digits);
  if (second === undefined || second < 1 || second > SHORT) return false;
  if (first === LONG) return (last ?? 0) >= 1 && (last ?? 0) <= SHORT;
  if (!first || first > SHORT) return false;
  return last === LONG || (last === SHORT && separator === "/");
}

/**
 * A date in digits: «26-05-2017», «2016/3/15», «۱۳۹۴/۱۲/۲۵». Where day and month could be exchanged, only the year is
 * told; a year of two digits is not.
 */
export const numericDate: Rule<Piece> = (lexed, at) => {
  const units = lexed.units.slice(at, at + 3);
  const [first, second, third] = units;
  if (!first || !second || !third || first.digits === 0) return undefined;
  const separator = SEPARATOR.exec(second.gap)?.[1];
  if (!separator || SEPARATOR.exec(third.gap)?.[1] !== separator || !hasShape(units, separator)) return undefined;
  if (isPartOfMore(lexed, first, third)) return undefined;
  const after = lexed.units[at + 3];
  const era = isNear(after) ? after.senses.era : undefined;
  const fields = read([first.value ?? 0, second.value ?? 0, third.value ?? 0], units, lexed.language, era);
  return fields && { to: at + (era ? 4 : 3), fields };
};
