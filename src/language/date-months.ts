import { type CalendarName, isDay } from "./calendars.ts";
import type { Lexed, Unit } from "./date-lexer.ts";
import { cardinalAt, ordinalAt } from "./date-numbers.ts";
import {
  hasGap,
  hasRole,
  isBehindComma,
  isBehindStop,
  isFollowedBy,
  isHyphened,
  isNear,
  isTied,
  isWhole,
  type Match,
  type Piece,
  type Rule,
  skip,
} from "./date-pieces.ts";
import type { Trust } from "./date-words/types.ts";
import { countsThing, isYearWord, numberedYear, wordedYear } from "./date-years.ts";

/** A month's name, up to unit `to`. */
interface MonthName {
  readonly to: number;
  readonly end?: number;
  readonly calendar: CalendarName;
  readonly month: number;
  readonly trust: Trust;
}

const PAIR = /^ ?[-/(–] ?$/u;
const OPENED = /\( ?$/u;
/** آب is August; أب, which folds to the same, is a father. */
const AUGUST = { key: "اب", written: /آ/u } as const;

const isMonthWord = (unit: Unit | undefined): boolean =>
  unit?.senses.unit?.of === "month" && unit.senses.unit.count === "one";

/** The place behind the other name of a month in a pair, «آذار/مارس», «مارس (آذار)»; the place itself without one. */
function behindPair(lexed: Lexed, at: number, calendar: CalendarName, month: number): number {
  const unit = lexed.units[at];
  const other = unit?.senses.month;
  if (!unit || other?.calendar !== calendar || other.month !== month || !PAIR.test(unit.gap)) return at;
  return OPENED.test(unit.gap) && !isFollowedBy(lexed, at, /\)/u) ? at : at + 1;
}

/** How far a name is to be trusted as it is written: a capital tells May from may, a madda August from a father. */
function writtenTrust({ text, units }: Lexed, at: number, trust: Trust): Trust {
  const unit = units[at] as Unit;
  const written = text.slice(unit.start, unit.end);
  if (unit.key === AUGUST.key && AUGUST.written.test(written)) return "weak";
  const opensSentence = at === 0 || /[.!?؟…]/u.test(unit.gap);
  if (trust === "verb" && /^\p{Lu}/u.test(written)) return opensSentence ? "common" : "weak";
  return trust;
}

/** «آذار», «شهر آذار», «آذار/مارس», «اسفند ماه», "the month of March". */
function monthName(lexed: Lexed, at: number): MonthName | undefined {
  const { units } = lexed;
  const word = isMonthWord(units[at]) ? skip(lexed, at + 1, "of") : at;
  const unit = units[word];
  const sense = unit?.senses.month;
  if (!sense || (word > at && !isNear(unit))) return undefined;
  const { calendar, month } = sense;
  const paired = behindPair(lexed, word + 1, calendar, month);
  const to = isNear(units[paired]) && units[paired]?.key === "ماه" ? paired + 1 : paired;
  const certain = word > at || to > word + 1;
  const bracket = paired > word + 1 && OPENED.test(units[word + 1]?.gap ?? "");
  const end = bracket && to === paired ? { end: (units[to - 1]?.end ?? 0) + 1 } : {};
  return { to, ...end, calendar, month, trust: certain ? "sure" : writtenTrust(lexed, word, sense.trust) };
}

/** Longest abbreviation of a month: "Sept". */
const MAX_ABBREVIATION = 4;
const isAbbreviation = (unit: Unit | undefined): boolean =>
  unit?.language === "en" && unit.senses.month !== undefined && unit.key.length <= MAX_ABBREVIATION;

/** The year, or the place in time, behind a month: «2016», «من العام 2015», «الماضي», «سال گذشته», "last year". */
function yearTail(lexed: Lexed, { to, calendar, month }: MonthName): Piece | undefined {
  const { units } = lexed;
  const named = { calendar, month };
  if (hasRole(units[to], "after")) return { to: to + 1, fields: named, relative: true };
  const of = skip(lexed, to, "of");
  const before = hasRole(units[of], "before") ? of + 1 : of;
  const word = units[before];
  if (isYearWord(word) && hasGap(word, /^ ?[,،/]? ?$/u)) {
    if (before > of) return { to: before + 1, fields: named, relative: true };
    if (hasRole(units[before + 1], "after") || hasRole(units[before + 1], "ago"))
      return { to: before + 2, fields: named, relative: true };
    const year = wordedYear(lexed, before, calendar);
    return year?.fields.calendar === calendar ? { to: year.to, fields: { ...named, ...year.fields } } : undefined;
  }
  const isJoined = isAbbreviation(units[to - 1]) ? isBehindStop(units[of]) : isBehindComma(units[of]);
  if (!isJoined && !hasGap(units[of], /^(?: ?[-/]|\)) ?$/u)) return undefined;
  const year = numberedYear(lexed, of, calendar);
  return year && !countsThing(lexed, year.to) ? { to: year.to, fields: { ...named, ...year.fields } } : undefined;
}

/** A day of the month: «15», «الخامس عشر», «پانزدهم», "15th"; of a range only where it ends. */
interface DayNumber {
  readonly to: number;
  readonly day?: number;
  readonly sure: boolean;
}

const LAST_DAY = 31;
/** «الـ15 من مارس». */
const ATTACHED_ARTICLE = "ال";
const RANGE = /^ ?[-–—/] ?$/u;

function oneDay(lexed: Lexed, at: number): DayNumber | undefined {
  const { units } = lexed;
  const from = units[at]?.key === ATTACHED_ARTICLE ? at + 1 : at;
  const ordinal = ordinalAt(lexed, from);
  const unit = units[from];
  const digits = isWhole(unit, 2) && !isTied(lexed, from) ? { to: from + 1, value: unit.value } : undefined;
  const words = unit?.language === "fa" ? cardinalAt(lexed, from) : undefined;
  const number = ordinal ?? digits ?? words;
  if (!number || number.value < 1 || number.value > LAST_DAY) return undefined;
  return { to: number.to, day: number.value, sure: number !== words || digits !== undefined };
}

/** A day, or two of which the first opens a range: «15-17», «15 و16», "15 to 17". */
function dayNumbers(lexed: Lexed, at: number): readonly DayNumber[] {
  const first = oneDay(lexed, at);
  if (!first) return [];
  const { units } = lexed;
  const isDashed = hasGap(units[first.to], RANGE);
  const joined = isDashed ? first.to : skip(lexed, first.to, "and", "to");
  if (!isDashed && joined === first.to) return [first];
  const second = units[joined];
  const isRange = (isDashed || isNear(second)) && isWhole(second, 2) && second.value <= LAST_DAY;
  return isRange ? [{ to: joined + 1, sure: true }, first] : [first];
}

/** Whether a day and perhaps a year are enough to take a name for a month. */
function isCredible(lexed: Lexed, at: number, trust: Trust, { sure }: DayNumber, hasYear: boolean): boolean {
  if (hasYear) return true;
  if (trust === "fragile") return false;
  if (trust === "verb") return lexed.units[at - 1]?.senses.monthly === true;
  return trust === "sure" || sure;
}

/** A date of what was read; undefined when its month has no such day. */
function dated({ calendar, month, to, end }: MonthName, number: DayNumber, tail: Piece | undefined): Piece | undefined {
  const day = number.day === undefined ? {} : { day: number.day };
  const fields = { calendar, month, ...tail?.fields, ...day };
  if (number.day !== undefined && !isDay(calendar, { month, day: number.day, ...tail?.fields })) return undefined;
  const last = tail?.to ?? Math.max(to, number.to);
  return { to: last, fields, ...(tail?.relative ? { relative: true } : {}), ...(last === to && end ? { end } : {}) };
}

/** «15 آذار/مارس 2016», «الخامس عشر من مارس», «۲۵ اسفند ۱۳۹۴», "15th of March". */
function dayFirst(lexed: Lexed, at: number): Piece | undefined {
  const { units } = lexed;
  for (const number of dayNumbers(lexed, at)) {
    const of = skip(lexed, number.to, "of");
    const month = monthName(lexed, skip(lexed, of, "article"));
    if (!month || !(isNear(units[number.to]) || hasGap(units[number.to], /^ ?[-/] ?$/u))) continue;
    const tail = yearTail(lexed, month);
    const trusted = of > number.to && month.trust === "verb" ? "sure" : month.trust;
    if (isCredible(lexed, at, trusted, number, tail?.fields.year !== undefined)) return dated(month, number, tail);
  }
  return undefined;
}

/** "March 15, 2016", "March 15th"; in Arabic and Persian only with the year, «آذار 15, 2016». */
function monthFirst(lexed: Lexed, at: number): Piece | undefined {
  const { units } = lexed;
  const month = monthName(lexed, at);
  const day = month && skip(lexed, month.to, "article");
  if (!month || day === undefined) return undefined;
  if (!(isAbbreviation(units[month.to - 1]) ? isBehindStop(units[day]) : isNear(units[day]))) return undefined;
  for (const number of dayNumbers(lexed, day)) {
    const tail = yearTail(lexed, { ...month, to: number.to });
    const isEnglish = units[at]?.language === "en";
    if (!isEnglish && tail?.fields.year === undefined) continue;
    if (units[number.to]?.senses.unit && isNear(units[number.to]) && !tail) continue;
    if (isCredible(lexed, at, month.trust, number, tail?.fields.year !== undefined)) return dated(month, number, tail);
  }
  return undefined;
}

/** «15 من الشهر الجاري», «پانزدهم ماه گذشته», "the 15th of this month": a day of a month told from now. */
function dayOfRelativeMonth(lexed: Lexed, at: number): Piece | undefined {
  const { units } = lexed;
  const number = oneDay(lexed, at);
  if (!number) return undefined;
  const of = skip(lexed, number.to, "of");
  const month = skip(lexed, of, "before");
  const isPlaced = month > of || hasRole(units[month + 1], "after");
  if (!isNear(units[month]) || !isMonthWord(units[month]) || !isPlaced) return undefined;
  const { language, senses } = units[month] ?? {};
  // «۱۵ ماه گذشته» are the past fifteen months, «پانزدهم ماه گذشته» is a day.
  const isAnyMonth = language === "fa" ? !ordinalAt(lexed, at) : language === "ar" && !senses?.unit?.the;
  const to = month > of ? month + 1 : month + 2;
  return isAnyMonth || number.day === undefined ? undefined : { to, fields: { day: number.day }, relative: true };
}

/** A day of a month, with its year where one is given. */
export const dayOfMonth: Rule<Piece> = (lexed, at) =>
  dayFirst(lexed, at) ?? monthFirst(lexed, at) ?? dayOfRelativeMonth(lexed, at);

/** Whether what stands before or behind a bare month's name is enough to take it for one. */
function isSupported(
  { units }: Lexed,
  at: number,
  { trust, to }: MonthName,
  tail: Piece | undefined,
  inPart: boolean,
): boolean {
  if (trust === "sure") return true;
  const hasYear = tail?.fields.year !== undefined || (tail?.relative === true && tail.to > to + 1);
  if (hasYear) return trust !== "fragile" || inPart;
  const before = isNear(units[at]) ? units[at - 1] : undefined;
  if (trust === "verb") return inPart || before?.key === "in" || before?.key === "since";
  if (trust !== "weak") return false;
  return tail?.relative === true || inPart || before?.senses.monthly === true;
}

/** A month, with its part and its year where they are given: «أكتوبر 2015», «نيسان الماضي», "early March". */
export const monthDate: Rule = (lexed, at) => {
  const { units } = lexed;
  const from = skip(lexed, at, "boundary");
  if (from > at && !isHyphened(units[from])) return undefined;
  const month = monthName(lexed, from);
  if (!month) return undefined;
  const tail = yearTail(lexed, month);
  if (!isSupported(lexed, from, month, tail, from > at)) return undefined;
  const { calendar, month: number, to, end } = month;
  const fields = { calendar, month: number, ...tail?.fields };
  const kind: Match["kind"] = tail?.relative ? "relative" : "date";
  return {
    to: tail?.to ?? to,
    fields,
    kind,
    ...(tail?.relative ? { relative: true } : {}),
    ...(!tail && end ? { end } : {}),
  };
};
