import type { CalendarName } from "./calendars.ts";
import type { Lexed, Unit } from "./date-lexer.ts";
import {
  hasGap,
  hasRole,
  isFollowedBy,
  isFourDigits,
  isHyphened,
  isNear,
  isTied,
  isWhole,
  type Piece,
  type Rule,
  skip,
} from "./date-pieces.ts";
import type { Era } from "./date-words/types.ts";
import type { Language } from "./detect.ts";
import { isStopWord } from "./stopwords.ts";

/** Years that a bare number of four digits can be. */
const BARE_YEARS = { from: 1000, to: 2199 } as const;
/** Years that Hijri and Solar Hijri dates of the press have. */
const HIJRI_YEARS = { from: 1200, to: 1599 } as const;
const SOLAR_YEARS = { from: 1200, to: 1499 } as const;
/** Solar years that a bare number can be: later ones are yet to come and rather Gregorian, as ۱۴۵۳ is. */
const BARE_SOLAR_YEARS = { from: 1200, to: 1410 } as const;
/** Below this a Hijri year that does not say which is lunar: Iran counted by the moon until 1304 SH (1925). */
const FIRST_SOLAR_YEAR = 1304;
/** Two digits stand for a year behind «عام» and «سال» («سال ۵۷», «عام 67»), not below this. */
const LEAST_SHORT_YEAR = 20;
/** Round numbers are more often counts than years. */
const ROUND = 100;

const isIn = (value: number, { from, to }: { from: number; to: number }): boolean => value >= from && value <= to;

/** The calendar of a year whose era is named; undefined for years before Christ. */
function calendarOf(era: Era, year: number, language: Language): CalendarName | undefined {
  if (era === "bc") return undefined;
  if (era !== "hegira") return era;
  return language === "fa" && year >= FIRST_SOLAR_YEAR ? "solar" : "hijri";
}

/** The calendar that a year of four digits without an era is taken to be of: Persian counts by the sun. */
export const calendarOfYear = (year: number, language: Language): CalendarName =>
  language === "fa" && isIn(year, BARE_SOLAR_YEARS) ? "solar" : "gregorian";

/** Fewest digits that a letter makes a year where no month or «عام» does: «5 م» is five metres. */
const LEAST_DIGITS: Readonly<Record<string, number>> = { م: 4, ه: 3, ق: 3, ش: 3 };

/** An era behind a year. */
function eraAt({ units }: Lexed, at: number, isYear: boolean): Era | undefined {
  const [year, unit] = [units[at - 1], units[at]];
  if (!isNear(unit) || unit.senses.era === undefined) return undefined;
  const isCounted = !isYear && (year?.digits ?? 0) < (LEAST_DIGITS[unit.key] ?? 1);
  return isCounted ? undefined : unit.senses.era;
}

/** Years that four digits without an era can be in a calendar. */
const YEARS = { gregorian: BARE_YEARS, hijri: HIJRI_YEARS, solar: SOLAR_YEARS } as const;

/** Whether a number is a price, a share or a number of a list. */
const isMeasure = (lexed: Lexed, at: number): boolean =>
  isFollowedBy(lexed, at, /[%٪$€£]/u) || /[$€£#]/u.test(lexed.text[(lexed.units[at]?.start ?? 0) - 1] ?? "");

/** A year in digits with its era, where it has one. */
export function numberedYear(lexed: Lexed, at: number, calendar?: CalendarName, isYear = false): Piece | undefined {
  const unit = lexed.units[at];
  if (!isWhole(unit, 4) || isMeasure(lexed, at)) return undefined;
  const year = unit.value;
  const era = eraAt(lexed, at + 1, isYear || calendar !== undefined);
  if (era) {
    const named = calendarOf(era, year, lexed.language);
    if (named && calendar && named !== calendar) return undefined;
    return { to: at + 2, fields: named ? { calendar: named, year } : {} };
  }
  const guessed = calendar ?? calendarOfYear(year, lexed.language);
  return unit.digits === 4 && isIn(year, YEARS[guessed])
    ? { to: at + 1, fields: { calendar: guessed, year } }
    : undefined;
}

/** Whether a unit is a word for "year" in any number. */
export const isYearWord = (unit: Unit | undefined): unit is Unit => unit?.senses.unit?.of === "year";

/** Whether a thing that is counted stands at a place: «إرهابي», "people", «نفر», «سنة», but not «الساعة 5» or «يوم». */
export function countsThing({ units }: Lexed, at: number): boolean {
  const next = units[at];
  if (!isNear(next) || next.clitic) return false;
  const { counted, unit, clock } = next.senses;
  if (counted) return true;
  return unit !== undefined && !unit.the && !clock && !(unit.of === "day" && unit.count === "one");
}

/** Whether a number is counting what follows it: a thing counted, or behind a round number any noun. */
function countsNext(lexed: Lexed, at: number, year: number): boolean {
  const next = lexed.units[at];
  if (!isNear(next)) return false;
  if (countsThing(lexed, at)) return true;
  if (year % ROUND !== 0 || next.value !== undefined || next.clitic) return false;
  if (Object.keys(next.senses).length > 0 || next.key.startsWith("ال")) return false;
  return !isStopWord(next.key, next.language);
}

/** Two digits behind «عام» or «سال»: «سال ۵۷». Which century is not said, so there is no year. */
function shortYear(lexed: Lexed, at: number): Piece | undefined {
  const unit = lexed.units[at];
  const next = lexed.units[at + 1];
  if (!isWhole(unit, 2) || unit.digits < 2 || unit.value < LEAST_SHORT_YEAR || next?.senses.month) return undefined;
  if (countsNext(lexed, at + 1, unit.value)) return undefined;
  if (isFollowedBy(lexed, at, /[%٪]/u)) return undefined;
  return { to: at + 1, fields: { calendar: lexed.language === "fa" ? "solar" : "gregorian" } };
}

/** Three digits behind a word for "year": «عام 750». */
function earlyYear(lexed: Lexed, at: number): Piece | undefined {
  const unit = lexed.units[at];
  if (!isWhole(unit, 3) || unit.digits < 3 || countsNext(lexed, at + 1, unit.value)) return undefined;
  return { to: at + 1, fields: { calendar: "gregorian", year: unit.value } };
}

/** «عامي 2011 و2012»: a dual that only years follow. */
const YEARS_OF: ReadonlySet<string> = new Set(["عامي", "سنتي"]);

/** «عام 2015», «سنة 1990م», «سال ۱۳۹۴», "the year 2015"; of the given calendar where one is. */
export function wordedYear(lexed: Lexed, at: number, calendar?: CalendarName): Piece | undefined {
  const { units } = lexed;
  const word = units[at];
  if (!isYearWord(word)) return undefined;
  const number = skip(lexed, at + 1, "article");
  if (!isNear(units[number])) return undefined;
  const year = numberedYear(lexed, number, calendar, true);
  const isCount = word.senses.unit?.count === "many" && !YEARS_OF.has(word.key);
  if (year) return isCount && countsNext(lexed, year.to, year.fields.year ?? 0) ? undefined : year;
  if ((word.senses.unit?.count !== "one" && !YEARS_OF.has(word.key)) || word.language === "en") return undefined;
  return earlyYear(lexed, number) ?? shortYear(lexed, number);
}

const DASH = /^ ?[-–—/] ?$/u;

/** The place of a second year, «2011-2015», «2011 إلى 2015», "1990 and 1995". */
function secondYear(lexed: Lexed, at: number): number | undefined {
  const { units } = lexed;
  const next = units[at];
  if (hasGap(next, DASH)) return at;
  const joined = skip(lexed, at, "and", "to");
  return joined > at && isNear(units[joined]) ? joined : undefined;
}

/** Whether a year is one of two: the other stands behind it and is later. */
function opensRange(lexed: Lexed, { to, fields }: Piece): boolean {
  const second = secondYear(lexed, to);
  const other = second === undefined ? undefined : numberedYear(lexed, second);
  return (other?.fields.year ?? 0) > (fields.year ?? Number.POSITIVE_INFINITY);
}

/** Whether the year at a place is the second of two, of which the first is one. */
function closesRange(lexed: Lexed, at: number, year: number): boolean {
  const { units } = lexed;
  const isJoined = hasRole(units[at - 1], "and") || hasRole(units[at - 1], "to");
  const first = isJoined ? at - 2 : at - 1;
  const last = units[first];
  if (!isWhole(last, 4) || !isIn(last.value, { from: BARE_YEARS.from, to: year - 1 })) return false;
  if (!isJoined) return hasGap(units[at], DASH);
  return wordedYear(lexed, first - 1) !== undefined || isAnchored(lexed, first);
}

/** Whether what stands before a bare number makes it a year: «في», "born", a bracket. */
function isAnchored(lexed: Lexed, at: number): boolean {
  const { text, units } = lexed;
  const unit = units[at];
  if (!unit) return false;
  if (text[unit.start - 1] === "(" && /^ {0,2}[)،,–-]/u.test(text.slice(unit.end, unit.end + 3))) return true;
  const before = isNear(unit) ? units[at - 1]?.senses : undefined;
  const year = before && numberedYear(lexed, at);
  if (!year) return false;
  const opensPair = before.between || before.since || before.of;
  return before.yearly === true || (opensPair === true && !hasGap(units[year.to], DASH) && opensRange(lexed, year));
}

/** Whether a number with an era and nothing else can be a year: «17 میلادی» may be a century. */
const isLongEnough = (number: Unit, era: Unit | undefined): boolean =>
  number.digits > 2 || era?.language === "en" || era?.key.includes(" ") === true;

/** A number that its era or its surroundings make a year: «1990م», «في 2015», "(1990)", "1939–1945". */
const bareYear: Rule<Piece> = (lexed, at) => {
  const { units } = lexed;
  const unit = units[at];
  const year = numberedYear(lexed, at);
  if (!unit || !year || isTiedToMore(lexed, at, year.to)) return undefined;
  if (year.to > at + 1) return isLongEnough(unit, units[at + 1]) ? year : undefined;
  if (countsNext(lexed, year.to, unit.value ?? 0)) return undefined;
  const isRange = hasGap(lexed.units[year.to], DASH) && opensRange(lexed, year);
  return isRange || isAnchored(lexed, at) || closesRange(lexed, at, unit.value ?? 0) ? year : undefined;
};

/** Whether digits hang on a number that are not another year: a telephone number, a score, a date. */
function isTiedToMore(lexed: Lexed, at: number, to: number): boolean {
  const { units } = lexed;
  const follows = isTied(lexed, to) && !isFourDigits(units[to]);
  const behind = isTied(lexed, at) && !isFourDigits(units[at - 1]);
  return follows || behind || (isTied(lexed, at) && isTied(lexed, to));
}

/** A year that stands for itself, with its season or part where it has one: «صيف 2015», «مطلع عام 2015», "early 1990". */
export const yearDate: Rule = (lexed, at) => {
  const { units } = lexed;
  const boundary = skip(lexed, at, "boundary");
  const season =
    units[boundary]?.senses.season && (boundary === at || isNear(units[boundary])) ? boundary + 1 : boundary;
  const opened = season > at ? skip(lexed, season, "of", "article") : at;
  if (opened > at && !isHyphened(units[opened])) return undefined;
  const plain = opened > at ? numberedYear(lexed, opened) : bareYear(lexed, at);
  const year =
    wordedYear(lexed, opened) ?? (plain && !countsNext(lexed, plain.to, plain.fields.year ?? 0) ? plain : undefined);
  return year && { ...year, kind: "date" };
};
