import type { CalendarName, Weekday } from "./calendars.ts";
import type { Lexed, Unit } from "./date-lexer.ts";
import type { Role } from "./date-words/types.ts";

/** What a date says, as far as it says it. */
export interface DateFields {
  readonly calendar?: CalendarName;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: Weekday;
  readonly hour?: number;
  readonly minute?: number;
}

/** A stretch of units that was understood: up to unit `to`, which is not part of it. */
export interface Piece {
  readonly to: number;
  readonly fields: DateFields;
  /** Whether it takes the moment of writing to know which is meant. */
  readonly relative?: boolean;
  /** Where it ends in the text, when a bracket behind the last unit belongs to it. */
  readonly end?: number;
}

/** A piece that stands for itself. */
export interface Match extends Piece {
  readonly kind: "date" | "time" | "relative" | "duration";
}

/** Reads what begins at a unit; undefined when it is not what the rule is for. */
export type Rule<Result = Match> = (lexed: Lexed, at: number) => Result | undefined;

const ATTACHED = /^ ?$/u;
const AFTER_COMMA = /^ ?[,،]? ?$/u;
const AFTER_STOP = /^ ?[.,،]? ?$/u;

/** Whether what stands before a unit is so. */
export const hasGap = (unit: Unit | undefined, gap: RegExp): unit is Unit => unit !== undefined && gap.test(unit.gap);

/** Whether a unit stands right behind the one before it, with at most a space between. */
export const isNear = (unit: Unit | undefined): unit is Unit => unit !== undefined && ATTACHED.test(unit.gap);

/** {@link isNear}, or behind a hyphen: "twenty-five", "mid-March". */
export const isHyphened = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && (unit.gap === "-" || ATTACHED.test(unit.gap));

/** {@link isNear}, or behind a comma. */
export const isBehindComma = (unit: Unit | undefined): unit is Unit => unit !== undefined && AFTER_COMMA.test(unit.gap);

/** {@link isBehindComma}, or behind the stop of an abbreviation: "Mar. 15". */
export const isBehindStop = (unit: Unit | undefined): unit is Unit => unit !== undefined && AFTER_STOP.test(unit.gap);

/** Whether a unit stands near and has a role. */
export const hasRole = (unit: Unit | undefined, role: Role): boolean => isNear(unit) && unit.senses[role] === true;

/** The place behind a unit that has one of the roles, or the place itself. */
export const skip = ({ units }: Lexed, at: number, ...roles: readonly Role[]): number =>
  roles.some((role) => hasRole(units[at], role)) ? at + 1 : at;

/** Whether a text has `character` right behind a unit. */
export const isFollowedBy = ({ text, units }: Lexed, at: number, character: RegExp): boolean => {
  const unit = units[at];
  return unit !== undefined && character.test(text[unit.end] ?? "");
};

/** Whether a unit is a number of exactly four digits, as years are written. */
export const isFourDigits = (unit: Unit | undefined): boolean => unit?.digits === 4;

/** Whether a unit is a whole number of at most so many digits. */
export const isWhole = (unit: Unit | undefined, digits: number): unit is Unit & { readonly value: number } =>
  unit?.value !== undefined && unit.digits > 0 && unit.digits <= digits;

/** Marks that tie a number to digits before it: a date, a score, a telephone number, a time of the clock. */
const TIED = /^[-/:–.]$/u;

/** Whether a number hangs on digits before it. */
export const isTied = ({ units }: Lexed, at: number): boolean =>
  units[at - 1]?.value !== undefined && TIED.test(units[at]?.gap ?? "");

/** The longest of several readings; the first of those that are as long. */
export function longestOf<Result extends Piece>(readings: readonly (Result | undefined)[]): Result | undefined {
  let best: Result | undefined;
  for (const reading of readings) if (reading && (!best || reading.to > best.to)) best = reading;
  return best;
}
