import type { Lexed, Unit } from "./date-lexer.ts";
import { dayOfMonth } from "./date-months.ts";
import { numericDate } from "./date-numeric.ts";
import {
  type DateFields,
  hasGap,
  hasRole,
  isBehindComma,
  isNear,
  longestOf,
  type Piece,
  type Rule,
  skip,
} from "./date-pieces.ts";

/** Whether «اليوم» means a day and not today: «في اليوم التالي», «اليوم الوطني», «ذلك اليوم», «ساعات في اليوم». */
function isOrdinaryDay({ units }: Lexed, at: number): boolean {
  const [before, unit, after] = [units[at - 1], units[at], units[at + 1]];
  if (unit?.key !== "اليوم") return false;
  if (hasRole(after, "ordinary")) return true;
  if (/^[بك]/u.test(unit.clitic.replace(/^[وف]/u, ""))) return true;
  return isNear(unit) && /^(?:[وف]?في|ذلك|ذاك|طوال|طيله|نفس|ذات)$/u.test(before?.key ?? "") && !after?.senses.weekday;
}

/** Whether a weekday's name is another word: «بين الاثنين» (the two), «امام جمعه». */
function isNoWeekday({ units }: Lexed, at: number): boolean {
  const [before, unit, joined] = [units[at - 1], units[at], units[at + 1]];
  if (!hasRole(before, "unweekly") && !before?.senses.unweekly) return false;
  if (!isNear(unit) || !["الاثنين", "جمعه", "الخميس"].includes(unit.key)) return false;
  return !joined?.senses.weekday && !(joined?.senses.and && units[at + 2]?.senses.weekday);
}

/** A phrase being read: up to where, what it says, and whether it is told from today. */
interface Reading {
  to: number;
  fields: DateFields;
  relative: boolean;
  /** Whether it names a day: a part of the day alone is none. */
  named: boolean;
}

const isDayWord = (unit: Unit | undefined): boolean => {
  const time = unit?.senses.unit;
  return time?.of === "day" && time.count === "one" && !time.the;
};

/** A part of the day before the day: «مساء يوم الاثنين», "evening of". */
function readPart(lexed: Lexed, reading: Reading): void {
  const { units } = lexed;
  if (units[reading.to]?.senses.daypart) reading.to = skip(lexed, reading.to + 1, "of");
  const unit = units[reading.to];
  if (isDayWord(unit) && unit?.language !== "en") reading.to += 1;
}

/** A day told from today, with its part behind it: «أمس», «دیروز عصر», "tomorrow night". */
function readDaily(lexed: Lexed, reading: Reading): void {
  const unit = lexed.units[reading.to];
  if (!unit?.senses.daily || isOrdinaryDay(lexed, reading.to)) return;
  reading.to += 1;
  reading.relative = true;
  reading.named = true;
  if (isNear(lexed.units[reading.to]) && lexed.units[reading.to]?.senses.daypart) reading.to += 1;
}

/** A weekday, with its part and its place in time: «الاثنين الماضي», «دوشنبه شب», "Monday evening". */
function readWeekday(lexed: Lexed, reading: Reading): void {
  const { units } = lexed;
  const weekday = units[reading.to]?.senses.weekday;
  if (!weekday || isNoWeekday(lexed, reading.to)) return;
  reading.to += 1;
  reading.fields = { weekday: weekday.name };
  reading.named = reading.named || weekday.sure;
  if (isNear(units[reading.to]) && units[reading.to]?.senses.daypart) reading.to += 1;
  const unit = units[reading.to];
  if (!isNear(unit) || !(unit.senses.after || (unit.senses.ago && unit.language === "fa"))) return;
  if (unit.senses.ago && units[reading.to + 1]?.key === "از") return;
  reading.to += 1;
  reading.relative = true;
}

/** The date that a phrase leads to: «الثلاثاء 15 آذار», «الثلاثاء الموافق 15 مارس», "Tuesday, March 15". */
function dateBehind(lexed: Lexed, at: number, opened: boolean): Piece | undefined {
  const unit = lexed.units[at];
  if (opened && !isBehindComma(unit) && !hasGap(unit, /^ ?[-–] ?$/u)) return undefined;
  const behind = opened ? skip(lexed, skip(lexed, skip(lexed, at, "being"), "article"), "of") : at;
  const from = isDayWord(lexed.units[behind]) && behind > at ? behind + 1 : behind;
  return longestOf([numericDate(lexed, from), dayOfMonth(lexed, from)]);
}

/**
 * A day, with all that tells it: its part, its distance from today, its weekday, its date. «مساء أمس الإثنين», «يوم غد
 * الثلاثاء 15 آذار/مارس», «سه‌شنبه ۲۵ اسفند ۱۳۹۴», "Tuesday, March 15, 2016" are one each.
 */
export const dayPhrase: Rule = (lexed, at) => {
  const { units } = lexed;
  const reading: Reading = { to: at, fields: {}, relative: false, named: false };
  for (const read of [readPart, readDaily, readWeekday]) {
    const unit = units[reading.to];
    if (reading.to > at && !(isNear(unit) || (read === readWeekday && isBehindComma(unit)))) break;
    read(lexed, reading);
  }
  const date = dateBehind(lexed, reading.to, reading.to > at);
  if (!date && !reading.named) return undefined;
  const relative = date ? date.relative === true : reading.relative;
  return {
    to: date?.to ?? reading.to,
    ...(date?.end === undefined ? {} : { end: date.end }),
    fields: { ...reading.fields, ...date?.fields },
    kind: relative ? "relative" : "date",
    ...(relative ? { relative } : {}),
  };
};
