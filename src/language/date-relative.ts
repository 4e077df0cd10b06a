import type { Lexed, Unit } from "./date-lexer.ts";
import { hasRole, isHyphened, isNear, type Match, type Piece, type Rule, skip } from "./date-pieces.ts";
import type { TimeUnit } from "./date-words/types.ts";

/** Units that "this", "last" and "next" place: "this day" and "last minute" place nothing. */
const PLACED: ReadonlySet<TimeUnit> = new Set(["night", "week", "month", "year", "decade", "century"]);
/** Units whose part alone is told from today: «نهاية الأسبوع», «مطلع العام», "the end of the month". */
const PARTED: ReadonlySet<TimeUnit> = new Set(["week", "month", "year", "decade", "century"]);

/** Whether a unit is one of time that the article or its language's way makes a certain one. */
const isCertain = ({ language, senses, clitic }: Unit): boolean =>
  senses.unit !== undefined &&
  senses.unit.count !== "two" &&
  (language !== "ar" || senses.unit.the || clitic.endsWith("ل"));

/** «الأسبوع الماضي», «هفته گذشته», «الصيف الماضي», «السنوات الأخيرة»; Persian «سال پیش» but not «سال پیش از آن». */
function placedBehind(lexed: Lexed, at: number): Piece | undefined {
  const { units } = lexed;
  const unit = units[at];
  if (!unit || !(isCertain(unit) || unit.senses.season)) return undefined;
  if (hasRole(units[at + 1], "after")) return { to: at + 2, fields: {}, relative: true };
  const isAgo = unit.language === "fa" && unit.senses.unit?.count === "one" && hasRole(units[at + 1], "ago");
  return isAgo && units[at + 2]?.key !== "از" ? { to: at + 2, fields: {}, relative: true } : undefined;
}

/** What "last", «هذا» or «این» can place. */
function isPlaced(unit: Unit): boolean {
  const { unit: time, season, daypart, month, weekday } = unit.senses;
  if (unit.language === "en")
    return (
      (time && PLACED.has(time.of) && time.count === "one") || Boolean(season || daypart || month || weekday?.sure)
    );
  if (unit.language === "fa") return time !== undefined && PLACED.has(time.of) && time.count === "one";
  return time?.the === true && time.count === "one" && (PLACED.has(time.of) || time.of === "day");
}

/** «هذا الأسبوع», «این هفته», "last April", "next Monday", "early this year". */
function placedBefore({ units }: Lexed, at: number): Piece | undefined {
  const unit = units[at + 1];
  if (!units[at]?.senses.before || !isNear(unit) || !isPlaced(unit)) return undefined;
  const { month, weekday } = unit.senses;
  return {
    to: at + 2,
    fields: {
      ...(month ? { calendar: month.calendar, month: month.month } : {}),
      ...(weekday ? { weekday: weekday.name } : {}),
    },
    relative: true,
  };
}

/** The unit whose part is named: the Arabic one has the article, the English one "the". */
function partOf(lexed: Lexed, at: number): Piece | undefined {
  const unit = lexed.units[at];
  const time = unit?.senses.unit;
  if (!unit || !time || time.count !== "one" || !PARTED.has(time.of) || !isCertain(unit)) return undefined;
  const isNamed = unit.language !== "en" || lexed.units[at - 1]?.senses.article === true;
  return isNamed ? { to: at + 1, fields: {}, relative: true } : undefined;
}

/** A period told from the moment of writing: this, last and next, in the order of each language. */
export const relativePeriod: Rule = (lexed, at) => {
  const { units } = lexed;
  const boundary = skip(lexed, at, "boundary");
  const from = boundary > at ? skip(lexed, boundary, "article", "of") : at;
  if (from > at && !isHyphened(units[from])) return undefined;
  const piece = placedBefore(lexed, from) ?? placedBehind(lexed, from) ?? (from > at ? partOf(lexed, from) : undefined);
  const kind: Match["kind"] = "relative";
  return piece && { ...piece, kind };
};
