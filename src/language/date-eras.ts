import type { Lexed } from "./date-lexer.ts";
import { cardinalAt, rankAt } from "./date-numbers.ts";
import { hasRole, isFourDigits, isHyphened, isNear, isWhole, type Piece, type Rule, skip } from "./date-pieces.ts";
import { calendarOfYear } from "./date-years.ts";

/** Most a century's number can be. */
const LAST_CENTURY = 30;
const DECADE = 10;

const isCentury = ({ units }: Lexed, at: number): boolean => {
  const unit = units[at]?.senses.unit;
  return unit?.of === "century";
};

/** The place behind another century: «القرنين السادس عشر والسابع عشر», «قرن ۱۴ یا ۱۵». */
function secondCentury(lexed: Lexed, at: number): number {
  const joined = skip(lexed, at, "and", "to", "or");
  const isAdded = joined > at || lexed.units[at]?.clitic === "و";
  const rank = isAdded && isNear(lexed.units[joined]) ? rankAt(lexed, joined) : undefined;
  return rank && rank.value <= LAST_CENTURY && !lexed.units[rank.to]?.senses.unit ? rank.to : at;
}

/** The place behind an era: «القرن الثالث الهجري», "the 5th century BC". */
const skipEra = ({ units }: Lexed, at: number): number => {
  const unit = units[at];
  return isNear(unit) && unit.senses.era !== undefined && unit.key.length > 1 ? at + 1 : at;
};

/** «القرن التاسع عشر», «قرن ۱۹», "nineteenth century". */
function century(lexed: Lexed, at: number): Piece | undefined {
  if (isCentury(lexed, at)) {
    const word = rankAt(lexed, at + 1);
    if (!word || word.value > LAST_CENTURY || !isNear(lexed.units[at + 1])) return undefined;
    return { to: skipEra(lexed, secondCentury(lexed, word.to)), fields: {} };
  }
  const rank = rankAt(lexed, at);
  const isEnglish = rank && lexed.units[rank.to]?.language === "en";
  if (!isEnglish || !isHyphened(lexed.units[rank.to]) || !isCentury(lexed, rank.to)) return undefined;
  return { to: skipEra(lexed, rank.to + 1), fields: {} };
}

/** Of which century a decade is: «ثمانينيات القرن الماضي». */
function decadeCentury(lexed: Lexed, at: number): number {
  if (!isNear(lexed.units[at]) || !isCentury(lexed, at)) return at;
  if (hasRole(lexed.units[at + 1], "after")) return at + 2;
  return century(lexed, at)?.to ?? at;
}

/** "1980s", "the '80s": digits and an s. */
function digitDecade({ text, units }: Lexed, at: number): Piece | undefined {
  const [number, s] = [units[at], units[at + 1]];
  if (!isWhole(number, 4) || number.value % DECADE !== 0 || s?.key !== "s" || !/^['’]?$/u.test(s.gap)) return undefined;
  const isShort =
    number.digits === 2 &&
    (/['’]/u.test(text[number.start - 1] ?? "") || /^(?:the|early|late|mid)$/u.test(units[at - 1]?.key ?? ""));
  return isFourDigits(number) || isShort ? { to: at + 2, fields: {} } : undefined;
}

/** «دهه ۱۳۶۰», «دهه شصت», «دههٔ هشتاد میلادی», «عقد الثمانينات». */
function namedDecade(lexed: Lexed, at: number): Piece | undefined {
  const { units } = lexed;
  const unit = units[at]?.senses.unit;
  if (unit?.of !== "decade" || unit.count !== "one" || !isNear(units[at + 1])) return undefined;
  if (units[at + 1]?.senses.decade) return { to: decadeCentury(lexed, at + 2), fields: {} };
  const number = cardinalAt(lexed, at + 1);
  if (!number || number.value % DECADE !== 0 || number.value === 0 || units[at]?.language !== "fa") return undefined;
  return { to: skipEra(lexed, number.to), fields: { calendar: calendarOfYear(number.value, "fa") } };
}

function decade(lexed: Lexed, at: number): Piece | undefined {
  const { units } = lexed;
  const digits = digitDecade(lexed, at) ?? namedDecade(lexed, at);
  if (digits) return digits;
  if (!units[at]?.senses.decade) return undefined;
  const isEnglish = units[at]?.language === "en";
  if (isEnglish && units[at - 1]?.key !== "the" && !units[at - 1]?.senses.boundary) return undefined;
  return { to: decadeCentury(lexed, at + 1), fields: {} };
}

/**
 * A century or a decade, with its part where one is named: «أواخر القرن التاسع عشر», "the late 1980s". Only its span is
 * known: it has no year of its own.
 */
export const eraDate: Rule = (lexed, at) => {
  const from = skip(lexed, at, "boundary");
  if (from > at && !isHyphened(lexed.units[from])) return undefined;
  const article = from > at ? skip(lexed, from, "article") : from;
  const piece = century(lexed, article) ?? decade(lexed, article);
  return piece && { ...piece, kind: "date" };
};
