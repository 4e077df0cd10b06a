import type { Lexed } from "./date-lexer.ts";
import { cardinalAt } from "./date-numbers.ts";
import { hasRole, isHyphened, isNear, type Rule, skip } from "./date-pieces.ts";

/** How a length is told: up to where, and whether a number tells it. */
interface Length {
  readonly to: number;
  readonly counted: boolean;
  /** Whether it is too vague to stand alone: «سنوات», "a year", "one day". */
  readonly vague: boolean;
}

const isUnit = ({ units }: Lexed, at: number): boolean => units[at]?.senses.unit !== undefined;

/** The place behind what follows a counted unit: «ونصف», «و نیم», "and a half", «واحد», «طويلة». */
function behindUnit(lexed: Lexed, at: number): number {
  const { units } = lexed;
  const and = hasRole(units[at], "and") ? at + 1 : at;
  const fraction = units[and];
  if (isNear(fraction) && (fraction.senses.half || fraction.senses.quarter)) {
    const isAdded = and > at || fraction.clitic === "و" || fraction.language === "en";
    if (isAdded) return isUnit(lexed, and + 1) && isNear(units[and + 1]) ? and + 2 : and + 1;
  }
  return hasRole(units[at], "long") ? at + 1 : at;
}

/** «6 سنوات», «ثلاثة أشهر», «عدة أيام», «دو سال», "a few months". */
function countedUnit(lexed: Lexed, at: number): Length | undefined {
  const { units } = lexed;
  const some = units[at]?.senses.some ? at + 1 : undefined;
  const number = some === undefined ? cardinalAt(lexed, at) : undefined;
  const place = some ?? number?.to;
  if (place === undefined) return undefined;
  const half = hasRole(units[place], "and") && hasRole(units[place + 1], "half") ? place + 2 : place;
  const behind = hasRole(units[half], "half") ? half + 1 : half;
  const unit = units[behind];
  const time = unit?.senses.unit;
  if (!time || !isHyphened(unit)) return undefined;
  const isCertain = time.the && !(some !== undefined && time.count === "many");
  if (isCertain || (time.of === "second" && number && units[at]?.value === undefined && time.count === "one"))
    return undefined;
  const isArticle = units[at]?.key === "a" || units[at]?.key === "an";
  if (unit.language === "ar" && number?.value === 1 && time.count === "many") return undefined;
  const vague = isArticle || (number?.value === 1 && time.of === "day" && units[at]?.value === undefined);
  return { to: behindUnit(lexed, behind + 1), counted: true, vague };
}

/** «عامين», «يومان»: the dual counts itself. */
function dualUnit(lexed: Lexed, at: number): Length | undefined {
  const time = lexed.units[at]?.senses.unit;
  return time?.count === "two" ? { to: behindUnit(lexed, at + 1), counted: true, vague: false } : undefined;
}

/** «الأشهر الستة الأولى», «السنوات الـ6», «الأيام الأولى»: an Arabic plural with the article, its number behind it. */
function definiteUnit(lexed: Lexed, at: number): Length | undefined {
  const { units } = lexed;
  const time = units[at]?.senses.unit;
  if (time?.count !== "many" || !time.the) return undefined;
  const article = skip(lexed, at + 1, "article");
  const number = isNear(units[article]) ? cardinalAt(lexed, article) : undefined;
  const behind = number?.to ?? at + 1;
  const ordinal = units[behind]?.senses.ordinal !== undefined && isNear(units[behind]) ? behind + 1 : behind;
  if (ordinal === at + 1)
    return hasRole(units[at + 1], "long") ? { to: at + 2, counted: true, vague: false } : undefined;
  const of = hasRole(units[ordinal], "of") ? ordinal + 1 : ordinal;
  const whole = units[of]?.senses.unit;
  const isOfWhole =
    of > ordinal &&
    isNear(units[of]) &&
    whole?.the === true &&
    whole.count === "one" &&
    !hasRole(units[of + 1], "after");
  return { to: isOfWhole ? of + 1 : ordinal, counted: true, vague: false };
}

/** A bare plural, «سنوات», «سال‌ها», "years": a length only where a preposition or "ago" makes it one. */
function bareUnit(lexed: Lexed, at: number): Length | undefined {
  const { units } = lexed;
  const time = units[at]?.senses.unit;
  if (time?.count !== "many" || time.the) return undefined;
  const to = behindUnit(lexed, at + 1);
  return { to, counted: to > at + 1, vague: to === at + 1 };
}

/** One length after another: «6 سنوات و3 أشهر». */
function lengthAt(lexed: Lexed, at: number): Length | undefined {
  const { units } = lexed;
  const first = countedUnit(lexed, at) ?? dualUnit(lexed, at) ?? definiteUnit(lexed, at) ?? bareUnit(lexed, at);
  if (!first?.counted) return first;
  const and = hasRole(units[first.to], "and") ? first.to + 1 : first.to;
  const isAdded = and > first.to || units[and]?.clitic === "و";
  const second = isAdded && isNear(units[and]) ? (countedUnit(lexed, and) ?? dualUnit(lexed, and)) : undefined;
  return second ? { ...first, to: second.to } : first;
}

/** The place behind prepositions, "the", "past" and «أكثر من», and what they make of the length. */
interface Opening {
  readonly from: number;
  readonly lead: boolean;
  readonly since: boolean;
  readonly placed: boolean;
}

const MAX_OPENING = 6;

function openingAt(lexed: Lexed, at: number): Opening {
  const { units } = lexed;
  const seen = { lead: false, since: false, before: false };
  let from = at;
  while (from < at + MAX_OPENING) {
    const unit = units[from];
    if (!unit || (from > at && !isNear(unit))) break;
    const { lead, since, about, before, article, ordinal } = unit.senses;
    const isEnglishOrder = unit.language === "en" && ordinal === 1 && unit.value === undefined;
    const isLoose =
      about || (before && unit.language === "en") || (article && unit.language === "en") || isEnglishOrder;
    if (!lead && !since && !isLoose) break;
    seen.lead ||= lead === true;
    seen.since ||= since === true;
    seen.before ||= before === true;
    from += 1;
  }
  return { from, lead: seen.lead || seen.since, since: seen.since, placed: seen.before };
}

/** Whether a length is an age: «عمره 50 عاما», "15 years old". */
function isAge({ units }: Lexed, from: number, to: number): boolean {
  const next = units[to];
  const isOld = next?.senses.age === true && isHyphened(next);
  const isAged = (before: number): boolean => isNear(units[from]) && units[from - before]?.senses.age === true;
  return isOld || isAged(1) || isAged(2);
}

/** What behind a length places it: «الماضية», «گذشته», «پیش», "ago". Persian «پیش از» opens a new phrase. */
function placeBehind({ units }: Lexed, to: number): "after" | "ago" | undefined {
  const unit = units[to];
  if (!isNear(unit)) return undefined;
  if (unit.senses.after) return "after";
  const opens = unit.language === "fa" && units[to + 1]?.key === "از";
  return unit.senses.ago && !opens ? "ago" : undefined;
}

/** «2500 سال پیش از میلاد» is a year, however it is counted. */
const isBeforeChrist = ({ units }: Lexed, at: number): boolean => isNear(units[at]) && units[at]?.senses.era === "bc";

/**
 * A length of time with what opens it: «بعد مضي /6/ سنوات», «برای بیش از دو سال», "for three months". Lengths that reach
 * back or forward from the moment of writing («منذ عامين», «السنوات الثلاث الماضية», "two years ago") are relative.
 */
export const duration: Rule = (lexed, at) => {
  const opening = openingAt(lexed, at);
  if (opening.from > at && !isNear(lexed.units[opening.from])) return undefined;
  const length = lengthAt(lexed, opening.from);
  if (!length || isAge(lexed, opening.from, length.to)) return undefined;
  if (length.vague && isNear(lexed.units[length.to]) && lexed.units[length.to]?.value !== undefined) return undefined;
  if (isBeforeChrist(lexed, length.to)) return { to: length.to + 1, fields: {}, kind: "date" };
  const opens = opening.lead || lexed.units[opening.from]?.clitic.endsWith("ل") === true;
  const place = placeBehind(lexed, length.to);
  if (length.vague && !opens && !place && !opening.placed) return undefined;
  const relative = opening.since || opening.placed || place !== undefined;
  const to = place ? length.to + 1 : length.to;
  return { to, fields: {}, kind: relative ? "relative" : "duration", ...(relative ? { relative } : {}) };
};
