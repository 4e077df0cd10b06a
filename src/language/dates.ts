import { CALENDARS, type CalendarName, type Weekday } from "./calendars.ts";
import { dayPhrase } from "./date-days.ts";
import { duration } from "./date-durations.ts";
import { eraDate } from "./date-eras.ts";
import { type Lexed, lexDates, type Unit } from "./date-lexer.ts";
import { monthDate } from "./date-months.ts";
import { longestOf, type Match, type Rule } from "./date-pieces.ts";
import { relativePeriod } from "./date-relative.ts";
import { clockTime } from "./date-times.ts";
import { yearDate } from "./date-years.ts";
import type { Language } from "./detect.ts";

/**
 * A date or time as a text tells it: what it says and nothing besides, so that a day without a year has none.
 *
 * - `date`: a day, month, year, decade or century, whole or in part («الثلاثاء 15 آذار/مارس», «عام 2015», «مساء الاثنين»);
 *   decades, centuries, years before Christ and years of two digits have a span and no year;
 * - `time`: a time of the clock;
 * - `relative`: takes the moment of writing to know which («أمس», «نيسان الماضي», "two years ago");
 * - `duration`: a length («بعد 6 سنوات», «دو سال»).
 */
export interface FoundDate {
  /** UTF-16 offsets in the text, end not included. */
  readonly start: number;
  readonly end: number;
  readonly kind: Match["kind"];
  /** Of `year`, `month` and `day`; Gregorian where nothing tells. */
  readonly calendar: CalendarName;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: Weekday;
  /** 0 to 23; as written where nothing tells which half of the day is meant. */
  readonly hour?: number;
  readonly minute?: number;
  /** Whether year, month and day are told. */
  readonly complete: boolean;
}

/** What can begin at a unit. Of those that do, the longest is taken; of those as long, the first. */
const RULES: readonly Rule[] = [dayPhrase, monthDate, yearDate, eraDate, relativePeriod, duration, clockTime];

function found({ units }: Lexed, at: number, match: Match): FoundDate {
  const { calendar = CALENDARS[0], ...fields } = match.fields;
  const end = match.end ?? units[match.to - 1]?.end ?? 0;
  return { start: units[at]?.start ?? 0, end, kind: match.kind, calendar, ...fields, complete: isComplete(fields) };
}

const isComplete = ({ year, month, day }: Partial<FoundDate>): boolean =>
  year !== undefined && month !== undefined && day !== undefined;

const couldBegin = ({ senses, value }: Unit): boolean => value !== undefined || Object.keys(senses).length > 0;

/** What may stand between a date and its time, or a time and its date. */
const DATE_TIME = /^(?:[\s,،؛–-]*(?:at|في|عند|t)?|[\s,،]*(?:on|من|من يوم|يوم|في|روز)?)\s*$/iu;
const MAX_BETWEEN = 12;

const isDay = ({ kind, day, weekday, hour }: FoundDate): boolean =>
  hour === undefined && (kind === "relative" || (kind === "date" && (day !== undefined || weekday !== undefined)));

/** A date and its time as one, when the text joins them. */
function joined(first: FoundDate, second: FoundDate, text: string): FoundDate | undefined {
  const between = second.start - first.end;
  if (between > MAX_BETWEEN || !DATE_TIME.test(text.slice(first.end, second.start))) return undefined;
  const [date, time] = first.kind === "time" ? [second, first] : [first, second];
  if (time.kind !== "time" || !isDay(date)) return undefined;
  const { hour, minute } = time;
  return {
    ...date,
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
    start: first.start,
    end: second.end,
  };
}

/**
 * The dates and times of a text in a language, in order and apart. Takes linear time. Which words count is told by the
 * folded tokens, so digits, vowel marks and hamza do not matter.
 */
export function findDates(text: string, language: Language): FoundDate[] {
  const lexed = lexDates(text, language);
  const dates: FoundDate[] = [];
  for (let at = 0; at < lexed.units.length; ) {
    const unit = lexed.units[at];
    const match = unit && couldBegin(unit) ? longestOf(RULES.map((rule) => rule(lexed, at))) : undefined;
    if (match) {
      const date = found(lexed, at, match);
      const last = dates.at(-1);
      const both = last && joined(last, date, text);
      if (both) dates[dates.length - 1] = both;
      else dates.push(date);
    }
    at = match?.to ?? at + 1;
  }
  return dates;
}
