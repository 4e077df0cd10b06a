import type { CalendarName, Weekday } from "./calendars.ts";
import { CALENDARS, WEEKDAYS } from "./calendars.ts";
import { ZWNJ } from "./characters.ts";
import { monthNames, weekdayNames } from "./date-names.ts";
import { ar } from "./date-words/ar.ts";
import { en } from "./date-words/en.ts";
import { fa } from "./date-words/fa.ts";
import type { DateWords, Era, Half, Phrases, Role, TimeUnit, Trust } from "./date-words/types.ts";
import { UNITS } from "./date-words/types.ts";
import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";

/** A month that a name can mean. */
interface MonthSense {
  readonly calendar: CalendarName;
  readonly month: number;
  readonly trust: Trust;
}

/** A unit of time; `the` when the Arabic article makes it a certain one. */
interface UnitSense {
  readonly of: TimeUnit;
  readonly count: "one" | "two" | "many";
  readonly the: boolean;
}

/** Everything a phrase can be in a date. */
export interface Senses extends Readonly<Partial<Record<Role, true>>> {
  readonly month?: MonthSense;
  /** `sure` is false for abbreviations, which need their date beside them. */
  readonly weekday?: { readonly name: Weekday; readonly sure: boolean };
  readonly unit?: UnitSense;
  readonly cardinal?: number;
  readonly ordinal?: number;
  readonly daypart?: Half;
  readonly meridiem?: Half;
  readonly era?: Era;
}

/** The senses of phrases by their keys, words parted by one space. */
export interface Vocabulary {
  readonly senses: ReadonlyMap<string, Senses>;
  /** The most words a phrase has that begins with this word; 1 is not listed. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Which locales of Intl name the months in a language, by calendar. */
const LOCALES: Readonly<Record<Language, Readonly<Record<CalendarName, readonly string[]>>>> = {
  ar: { gregorian: ["ar-SY", "ar-EG", "ar-MA", "ar-DZ"], hijri: ["ar"], solar: ["fa"] },
  fa: { gregorian: ["fa", "fa-AF"], hijri: ["fa"], solar: ["fa", "fa-AF"] },
  en: { gregorian: ["en"], hijri: ["en"], solar: ["en"] },
};

const WORDS: Readonly<Record<Language, DateWords>> = { ar, fa, en };

/** Signs that transliteration puts for hamza and ayn: Shaʻban. */
const TRANSLITERATION_MARKS = /[ʻʼʾʿ`]/gu;
const ARTICLE = "ال";

/** The key of a folded word: no ZWNJ, ة as ه. */
export const dateKey = (folded: string): string =>
  folded.replaceAll(ZWNJ, "").replaceAll("ة", "ه").replace(TRANSLITERATION_MARKS, "");

const phrases = (written: Phrases): string[] =>
  written
    .split("|")
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** The keys of a written phrase: with its ZWNJ dropped, and as a space. */
const keysOf = (phrase: string): string[] => {
  const folded = fold(phrase).replace(/[\s.’'-]+/gu, " ");
  return [...new Set([dateKey(folded), dateKey(folded.replaceAll(ZWNJ, " "))])];
};

/** A vocabulary under construction. */
class Builder {
  readonly senses = new Map<string, Senses>();
  readonly longest = new Map<string, number>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  /** Adds a sense to phrases. */
  add(written: Phrases, sense: Senses): void {
    for (const key of phrases(written).flatMap(keysOf)) {
      this.senses.set(key, { ...this.senses.get(key), ...sense });
      const words = key.split(" ");
      const first = words[0] ?? "";
      if (words.length > 1) this.longest.set(first, Math.max(words.length, this.longest.get(first) ?? 1));
    }
  }

  /** Adds a sense to nouns, in Arabic also with the article. */
  addNouns(written: Phrases, sense: Senses, definite: Senses = sense): void {
    this.add(written, sense);
    if (this.#language !== "ar") return;
    this.add(
      phrases(written)
        .map((phrase) => ARTICLE + phrase)
        .join("|"),
      definite,
    );
  }
}

function addMonths(builder: Builder, language: Language, words: DateWords): void {
  const trusts = new Map<string, Trust>();
  for (const trust of ["weak", "common", "fragile", "verb"] as const)
    for (const key of phrases(words.trust[trust]).flatMap(keysOf)) trusts.set(key, trust);
  const addMonth = (written: string, calendar: CalendarName, month: number): void => {
    for (const phrase of phrases(written)) {
      const trust = trusts.get(keysOf(phrase)[0] ?? "") ?? "sure";
      const known = keysOf(phrase).some((key) => builder.senses.get(key)?.month);
      if (!known) builder.add(phrase, { month: { calendar, month, trust } });
    }
  };
  for (const calendar of CALENDARS) {
    for (const locale of LOCALES[language][calendar])
      monthNames(locale, calendar).forEach((name, place) => {
        addMonth(name, calendar, place + 1);
      });
    if (language === "en" && calendar === "gregorian")
      monthNames("en", calendar, "short").forEach((name, place) => {
        addMonth(name, calendar, place + 1);
      });
    for (const [month, written] of Object.entries(words.months[calendar])) addMonth(written, calendar, Number(month));
  }
}

function addWeekdays(builder: Builder, language: Language): void {
  weekdayNames(language).forEach((name, day) => {
    builder.add(name, { weekday: { name: WEEKDAYS[day] ?? "Sunday", sure: true } });
  });
  if (language !== "en") return;
  weekdayNames("en", "short").forEach((name, day) => {
    builder.add(name, { weekday: { name: WEEKDAYS[day] ?? "Sunday", sure: false } });
  });
}

function addUnits(builder: Builder, words: DateWords): void {
  for (const of of UNITS) {
    words.units[of].forEach((written, place) => {
      const count = (["one", "two", "many"] as const)[place] ?? "one";
      builder.addNouns(written, { unit: { of, count, the: false } }, { unit: { of, count, the: true } });
    });
  }
}

function build(language: Language): Vocabulary {
  const words = WORDS[language];
  const builder = new Builder(language);
  const nouns: ReadonlySet<string> = new Set<Role>(["season", "some"]);
  for (const [role, written] of Object.entries(words.roles))
    if (nouns.has(role)) builder.addNouns(written, { [role]: true });
    else builder.add(written, { [role]: true });
  addUnits(builder, words);
  for (const [value, written] of Object.entries(words.cardinals))
    builder.addNouns(written, { cardinal: Number(value) });
  for (const [value, written] of Object.entries(words.ordinals)) builder.addNouns(written, { ordinal: Number(value) });
  for (const half of ["am", "pm"] as const) {
    builder.add(words.dayparts[half], { daypart: half });
    builder.add(words.meridiems[half], { meridiem: half });
  }
  for (const [era, written] of Object.entries(words.eras)) builder.add(written, { era: era as Era });
  addMonths(builder, language, words);
  addWeekdays(builder, language);
  return { senses: builder.senses, longest: builder.longest };
}

const vocabularies = new Map<Language, Vocabulary>();

/** The vocabulary of dates in a language, built when it is first asked for. */
export function dateVocabulary(language: Language): Vocabulary {
  const known = vocabularies.get(language) ?? build(language);
  vocabularies.set(language, known);
  return known;
}
