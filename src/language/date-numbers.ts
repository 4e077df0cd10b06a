import type { Lexed, Unit } from "./date-lexer.ts";
import { hasRole, isHyphened, isNear, isTied, isWhole, skip } from "./date-pieces.ts";

/** A number read from a text, up to unit `to`. */
export interface Counted {
  readonly to: number;
  readonly value: number;
  /** Whether it names a place in an order: "fifteenth", not "fifteen". */
  readonly ordinal: boolean;
}

/** The most words a number is put together from. */
const MAX_WORDS = 7;
const TEN = 10;
const HUNDRED = 100;
const ARTICLE = "ال";

/** Whether a unit is joined to the number before it by «و» or "and". */
const isAdded = ({ units }: Lexed, at: number): boolean => units[at]?.clitic === "و" || hasRole(units[at - 1], "and");

/** Whether a cardinal may continue one: «خمسة عشر», «بیست و پنج», "twenty-five", "six hundred". */
function continues(lexed: Lexed, at: number, before: number): boolean {
  const unit = lexed.units[at];
  if (unit?.senses.cardinal === undefined || !isHyphened(unit)) return false;
  if (isAdded(lexed, at)) return true;
  if (unit.senses.cardinal >= HUNDRED) return true;
  return unit.language === "en" ? before >= 2 * TEN : before < TEN && unit.senses.cardinal === TEN;
}

const add = (value: number, next: number): number => (next >= HUNDRED && value < next ? value * next : value + next);

/** A cardinal in words: «خمسة عشر», «بیست و پنج», "twenty-five". */
function wordCardinal(lexed: Lexed, at: number): Counted | undefined {
  const { units } = lexed;
  let value = units[at]?.senses.cardinal;
  if (value === undefined) return undefined;
  let to = at + 1;
  while (to < at + MAX_WORDS) {
    const next = hasRole(units[to], "and") && isNear(units[to + 1]) ? to + 1 : to;
    if (!continues(lexed, next, value)) break;
    value = add(value, units[next]?.senses.cardinal ?? 0);
    to = next + 1;
  }
  return { to, value, ordinal: false };
}

/** A cardinal in digits or words, «66 مليون» as well; a fraction is one too. */
export function cardinalAt(lexed: Lexed, at: number): Counted | undefined {
  const unit = lexed.units[at];
  if (unit?.value === undefined) return wordCardinal(lexed, at);
  if (isTied(lexed, at)) return undefined;
  const scale = lexed.units[at + 1];
  const isScaled = isNear(scale) && !scale.clitic && (scale.senses.cardinal ?? 0) >= HUNDRED;
  return isScaled
    ? { to: at + 2, value: unit.value * (scale.senses.cardinal ?? 1), ordinal: false }
    : { to: at + 1, value: unit.value, ordinal: false };
}

/** Arabic tens with the article are an order: «العشرين من مارس», «القرن العشرون». */
const isDefiniteTen = ({ key, senses }: Unit): boolean =>
  key.startsWith(ARTICLE) && senses.cardinal !== undefined && senses.cardinal % TEN === 0 && senses.cardinal > TEN;

/** An ordinal of two words: «الخامس عشر», «الحادي والعشرين», «بیست و پنجم», "twenty-fifth". */
function compoundOrdinal({ units }: Lexed, at: number): Counted | undefined {
  const first = units[at];
  const { ordinal, cardinal } = first?.senses ?? {};
  const joined = hasRole(units[at + 1], "and") ? at + 2 : at + 1;
  const next = units[joined];
  if (!isHyphened(next)) return undefined;
  const added = joined > at + 1 || next.clitic === "و";
  if (ordinal !== undefined && ordinal <= TEN && next.senses.cardinal === TEN && !added)
    return { to: joined + 1, value: ordinal + TEN, ordinal: true };
  if (ordinal !== undefined && ordinal < TEN && added && isDefiniteTen(next))
    return { to: joined + 1, value: ordinal + (next.senses.cardinal ?? 0), ordinal: true };
  const isTens = cardinal !== undefined && cardinal % TEN === 0 && cardinal > TEN && cardinal < HUNDRED;
  const last = next.senses.ordinal;
  if (isTens && last !== undefined && last < TEN && (added || next.language === "en"))
    return { to: joined + 1, value: cardinal + last, ordinal: true };
  return undefined;
}

/** An ordinal in words, or in digits with their ending: «الخامس عشر», «پانزدهم», "15th", «۱۵ام». */
export function ordinalAt(lexed: Lexed, at: number): Counted | undefined {
  const { units } = lexed;
  const unit = units[at];
  if (!unit) return undefined;
  const suffix = units[at + 1];
  if (isWhole(unit, 2) && suffix?.gap === "" && suffix.senses.suffix)
    return { to: at + 2, value: unit.value, ordinal: true };
  const compound = compoundOrdinal(lexed, at);
  if (compound) return compound;
  if (unit.senses.ordinal !== undefined) return { to: at + 1, value: unit.senses.ordinal, ordinal: true };
  return isDefiniteTen(unit) ? { to: at + 1, value: unit.senses.cardinal ?? 0, ordinal: true } : undefined;
}

/** A place in an order as centuries and decades have it: an ordinal, or a number behind «الـ» or alone. */
export function rankAt(lexed: Lexed, at: number): Counted | undefined {
  const ordinal = ordinalAt(lexed, at);
  if (ordinal) return ordinal;
  const bare = skip(lexed, at, "article");
  const unit = lexed.units[bare];
  return isNear(unit) && isWhole(unit, 2) ? { to: bare + 1, value: unit.value, ordinal: true } : undefined;
}
