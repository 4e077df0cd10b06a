import { type FoundDate, findDates } from "../../src/language/dates.ts";
import type { Language } from "../../src/language/detect.ts";

const orUnknown = (value: number | undefined): string => (value === undefined ? "?" : String(value));

/** What a date tells, as one line: "date 2016-3-15 Tuesday 2:52", "relative ?-4-?", "date solar 1394-12-25", "duration". */
function told({ kind, calendar, year, month, day, weekday, hour, minute }: FoundDate): string {
  const hasDay = year !== undefined || month !== undefined || day !== undefined;
  const parts = [
    kind,
    calendar === "gregorian" ? undefined : calendar,
    hasDay ? `${orUnknown(year)}-${orUnknown(month)}-${orUnknown(day)}` : undefined,
    weekday,
    hour === undefined ? undefined : `${hour}:${orUnknown(minute)}`,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

/** The dates of a text: what of it each covers, and what it tells. */
export const dates = (text: string, language: Language): [span: string, told: string][] =>
  findDates(text, language).map((date) => [text.slice(date.start, date.end), told(date)]);
