import type { Lexed } from "./date-lexer.ts";
import { cardinalAt, ordinalAt } from "./date-numbers.ts";
import {
  type DateFields,
  hasRole,
  isFollowedBy,
  isNear,
  isTied,
  isWhole,
  type Piece,
  type Rule,
  skip,
} from "./date-pieces.ts";
import type { Half } from "./date-words/types.ts";

const HOURS = 24;
const NOON = 12;
const LAST_MINUTE = 59;
const HALF_HOUR = 30;
const QUARTER_HOUR = 15;
/** Minutes that a third of an hour has. */
const THIRD_HOUR = 20;

/** A time of the clock as it is written, before «مساء» or "pm" is heard. */
interface Clock extends Piece {
  readonly hour: number;
  readonly minute?: number;
  /** Whether it is written as only times are: 02:52. */
  readonly plain: boolean;
}

/** «02:52», «14:30:15». */
function digital(lexed: Lexed, at: number): Clock | undefined {
  const { units } = lexed;
  const [hour, minute, second] = units.slice(at, at + 3);
  if (!isWhole(hour, 2) || hour.value > HOURS || isTied(lexed, at) || minute?.gap !== ":") return undefined;
  if (!isWhole(minute, 2) || minute.digits !== 2 || minute.value > LAST_MINUTE) return undefined;
  const hasSeconds = second?.gap === ":" && isWhole(second, 2) && second.digits === 2 && second.value <= LAST_MINUTE;
  const to = at + (hasSeconds ? 3 : 2);
  if (isTied(lexed, to)) return undefined;
  return { to, fields: {}, hour: hour.value, minute: minute.value, plain: hour.digits === 2 };
}

/** The part of an hour behind it: «والنصف», «و نیم», «و ۳۰ دقیقه». */
function minutesBehind(lexed: Lexed, at: number): { to: number; minute: number } | undefined {
  const { units } = lexed;
  const and = hasRole(units[at], "and") ? at + 1 : at;
  const unit = units[and];
  if (!isNear(unit) || !(and > at || unit.clitic === "و")) return undefined;
  if (unit.senses.half) return { to: and + 1, minute: HALF_HOUR };
  if (unit.senses.quarter) return { to: and + 1, minute: /ربع$/u.test(unit.key) ? QUARTER_HOUR : THIRD_HOUR };
  const number = cardinalAt(lexed, and);
  const isMinutes = number && number.value <= LAST_MINUTE && units[number.to]?.senses.unit?.of === "minute";
  return isMinutes ? { to: number.to + 1, minute: number.value } : undefined;
}

/** «الخامسة والنصف», «ده», «10». */
function spoken(lexed: Lexed, at: number): Clock | undefined {
  const unit = lexed.units[at];
  const digits = isWhole(unit, 2) && !isTied(lexed, at) ? { to: at + 1, value: unit.value } : undefined;
  const words =
    unit?.language === "ar" ? ordinalAt(lexed, at) : unit?.value === undefined ? cardinalAt(lexed, at) : undefined;
  const hour = words ?? digits;
  if (!hour || hour.value > HOURS) return undefined;
  const part = minutesBehind(lexed, hour.to);
  return { to: part?.to ?? hour.to, fields: {}, hour: hour.value, ...(part && { minute: part.minute }), plain: false };
}

/** Which half of the day is told behind a time: «مساء», «من صباح», "pm". */
function halfBehind(lexed: Lexed, at: number): { to: number; half: Half; letter: boolean } | undefined {
  const { units } = lexed;
  const of = skip(lexed, at, "of");
  const unit = units[of];
  if (!isNear(unit)) return undefined;
  const half = unit.senses.meridiem ?? (unit.language === "en" ? undefined : unit.senses.daypart);
  if (!half || (of > at && !unit.senses.daypart)) return undefined;
  return { to: of + 1, half, letter: unit.key.length === 1 };
}

/** The hour from 0 to 23. «ليلا» and «شب» are of the evening from six on, of the night before. */
function hourOf(hour: number, half: Half | undefined, key: string): number {
  const isNight = /^(?:ليلا?|ليله|شب|at night)$/u.test(key);
  if (isNight && (hour < NOON / 2 || hour === NOON)) return hour % NOON;
  if (half === "pm" && hour < NOON) return hour + NOON;
  return (half === "am" && hour === NOON) || hour === HOURS ? 0 : hour;
}

const timeFields = (hour: number, minute: number | undefined): DateFields => ({
  hour,
  ...(minute === undefined ? {} : { minute }),
});

/** Whether a bare hour and a half of the day make a time: "5 pm", «5 مساء»; «۵ شب» are five nights, «5 م» five metres. */
const isHourAlone = ({ units }: Lexed, clock: Clock, key: string): boolean =>
  clock.minute === undefined && key !== "شب" && units[clock.to]?.senses.meridiem !== undefined;

/** Whether the stop of "p.m." stands behind a unit. */
const hasStop = (lexed: Lexed, at: number): boolean =>
  /^[ap] m$/u.test(lexed.units[at]?.key ?? "") && isFollowedBy(lexed, at, /\./u);

/**
 * A time of the clock: «الساعة 5:30 مساء», «ساعت ده صبح», "at 5 pm", «02:52». Digits alone are one only as 02:52, since
 * 5:30 may be a verse and 3:2 a score.
 */
export const clockTime: Rule = (lexed, at) => {
  const { units } = lexed;
  const named = units[at]?.senses.clock === true && units[at]?.senses.unit !== undefined;
  const preposition = units[at]?.senses.clock === true && !named;
  const from = named ? skip(lexed, at + 1, "article") : at;
  if (preposition || (named && !isNear(units[from]))) return undefined;
  const clock = digital(lexed, from) ?? spoken(lexed, from);
  if (!clock) return undefined;
  const hour = hasRole(units[clock.to], "hour") ? clock.to + 1 : clock.to;
  const half = halfBehind(lexed, hour);
  const key = units[(half?.to ?? 0) - 1]?.key ?? "";
  const said =
    half !== undefined &&
    (clock.minute !== undefined || (!half.letter && (named || isHourAlone(lexed, clock, key) || hour > clock.to)));
  const isAt = clock.minute !== undefined && isNear(units[from]) && units[at - 1]?.key === "at";
  if (!named && !said && !clock.plain && hour === clock.to && !isAt) return undefined;
  const heard = said ? half : undefined;
  const to = heard?.to ?? hour;
  return {
    to,
    ...(hasStop(lexed, to - 1) ? { end: (units[to - 1]?.end ?? 0) + 1 } : {}),
    fields: timeFields(hourOf(clock.hour, heard?.half, heard ? key : ""), clock.minute),
    kind: "time",
  };
};
