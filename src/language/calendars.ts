import {
  type Calendar,
  CalendarDate,
  GregorianCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
  toCalendar,
} from "@internationalized/date";

/** The calendars that articles date by: Gregorian, Hijri (Umm al-Qura) and Solar Hijri. */
export const CALENDARS = ["gregorian", "hijri", "solar"] as const;
export type CalendarName = (typeof CALENDARS)[number];

/** A day of a calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const SYSTEMS: Readonly<Record<CalendarName, Calendar>> = {
  gregorian: new GregorianCalendar(),
  hijri: new IslamicUmalquraCalendar(),
  solar: new PersianCalendar(),
};

const MONTHS = 12;
/** Years whose February has 29 days: asked about when a day has no year. */
const ANY_YEAR: Readonly<Record<CalendarName, number>> = { gregorian: 2000, hijri: 1437, solar: 1395 };
/** Most days of a month whose year is not known: Hijri months and the last Solar one change from year to year. */
const LONGEST_HIJRI_MONTH = 30;

/** The first of a month, as the calendar library has it. */
const monthOf = (calendar: CalendarName, year: number, month: number): CalendarDate =>
  new CalendarDate(SYSTEMS[calendar], year, month, 1);

function daysInMonth(calendar: CalendarName, month: number, year?: number): number {
  if (calendar === "hijri" && year === undefined) return LONGEST_HIJRI_MONTH;
  return SYSTEMS[calendar].getDaysInMonth(monthOf(calendar, year ?? ANY_YEAR[calendar], month));
}

/** Whether a calendar has this day of this month, in the given year or, without one, in some year. */
export function isDay(calendar: CalendarName, { year, month, day }: Omit<Day, "year"> & Partial<Day>): boolean {
  if (![month, day, year ?? 1].every((part) => Number.isInteger(part) && part >= 1) || month > MONTHS) return false;
  return day <= daysInMonth(calendar, month, year);
}

function checked(calendar: CalendarName, day: Day): CalendarDate {
  if (isDay(calendar, day)) return new CalendarDate(SYSTEMS[calendar], day.year, day.month, day.day);
  throw new RangeError(`the ${calendar} calendar has no day ${day.year}-${day.month}-${day.day}`);
}

/**
 * The same day in another calendar. Hijri days are those of the Umm al-Qura tables in 1300–1599 AH (1882–2173); before
 * them the arithmetic civil calendar is used, which can be a day or two off what people counted.
 * @throws RangeError when the calendar has no such day.
 */
export function convertDay(day: Day, from: CalendarName, to: CalendarName): Day {
  const { year, month, day: number } = toCalendar(checked(from, day), SYSTEMS[to]);
  return { year, month, day: number };
}

/**
 * The weekday of a Gregorian day.
 * @throws RangeError when there is no such day.
 */
export function weekdayOf(day: Day): Weekday {
  const julian = SYSTEMS.gregorian.toJulianDay(checked("gregorian", day));
  return WEEKDAYS[(julian + 1) % WEEKDAYS.length] ?? "Sunday";
}

/** How many years back an inference looks. Weekdays return to a date after 5, 6 or 11 years. */
const INFERENCE_YEARS = 6;

/** Below zero when a day is before another, above when after it. */
const order = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day;

/**
 * The one year in which a Gregorian day of the month fell on a weekday, in the `span` years that end with the given
 * day (of a page stamp); undefined when there is none or more than one. An inference: never part of a quote.
 */
export function inferYear(
  { month, day, weekday }: { readonly month: number; readonly day: number; readonly weekday: string },
  before: Day,
  span = INFERENCE_YEARS,
): number | undefined {
  const from = { ...before, year: before.year - span };
  const years = Array.from({ length: span + 1 }, (_, back) => before.year - back).filter((year) => {
    const candidate = { year, month, day };
    if (!isDay("gregorian", candidate) || weekdayOf(candidate) !== weekday) return false;
    return order(candidate, before) <= 0 && order(candidate, from) > 0;
  });
  return years.length === 1 ? years[0] : undefined;
}
