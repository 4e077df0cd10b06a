import { BIDI_CONTROLS, LATIN_SCRIPT, TATWEEL, ZWJ, ZWNJ } from "./characters.ts";
import { dateKey, dateVocabulary, type Senses, type Vocabulary } from "./date-words.ts";
import type { Language } from "./detect.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A word, phrase or number of a text with what it can be in a date. Offsets are UTF-16 units of the text. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** The key it was looked up by; empty for a number. */
  readonly key: string;
  /** The language whose vocabulary it was looked up in. */
  readonly language: Language;
  /** What stands between the unit before and this one, white space as one space; "…" when that is long. */
  readonly gap: string;
  /** The one-letter clitics taken off its front: «و» of «والعشرين». */
  readonly clitic: string;
  readonly senses: Senses;
  /** The value of a number. */
  readonly value: number | undefined;
  /** How many digits a number is written with; 0 for a word or a number that is not whole. */
  readonly digits: number;
}

/** A text cut into units. */
export interface Lexed {
  readonly text: string;
  readonly language: Language;
  readonly units: readonly Unit[];
}

/** Longest gap that is looked at, in UTF-16 units; longer ones part dates anyway. */
const MAX_GAP = 12;
const FAR = "…";
const STRAY = new RegExp(`${BIDI_CONTROLS.source}|[${TATWEEL}${ZWNJ}${ZWJ}]`, "gu");
const NOTHING: Senses = {};
const ARTICLE = "ال";

function gapBetween(text: string, from: number, to: number): string {
  if (to - from === 1 && text[from] === " ") return " ";
  if (to - from > MAX_GAP) return /^\s*$/u.test(text.slice(from, to)) ? " " : FAR;
  return text.slice(from, to).replace(STRAY, "").replace(/\s+/gu, " ");
}

/** «15.03.2016» and «15,2016» are one number to the tokenizer: their parts are tokens of a date. */
const DOTTED = /^(?:\p{Nd}{1,4}\.\p{Nd}{1,2}\.\p{Nd}{1,4}|\p{Nd}{1,2},\p{Nd}{4})$/u;

function splitDotted(token: Token, text: string): Token[] {
  const written = text.slice(token.start, token.end);
  if (token.kind !== "number" || !DOTTED.test(written)) return [token];
  return [...written.matchAll(/\p{Nd}+/gu)].flatMap(({ 0: part, index }) =>
    tokenize(part).map(({ end, folded, kind }) => ({
      start: token.start + index,
      end: token.start + index + end,
      folded,
      kind,
    })),
  );
}

/** A number between slashes, as some papers set them off: «/6/ سنوات», but not in «15/6/2016». */
function slashed(text: string, { start, end }: Token): boolean {
  if (text[start - 1] !== "/" || text[end] !== "/") return false;
  return !/[\p{Nd}/]/u.test((text[start - 2] ?? "") + (text[end + 1] ?? ""));
}

function numberUnit(token: Token, text: string, previous: number, language: Language): Unit {
  const aside = slashed(text, token) ? 1 : 0;
  const [start, end] = [token.start - aside, token.end + aside];
  const isWhole = /^\p{Nd}+$/u.test(text.slice(token.start, token.end));
  const value = Number(token.folded);
  return {
    start,
    end,
    key: "",
    language,
    gap: gapBetween(text, previous, start),
    clitic: "",
    senses: NOTHING,
    value: Number.isFinite(value) ? value : undefined,
    digits: isWhole ? token.end - token.start : 0,
  };
}

/** Gaps inside a phrase: «تشرين الأول», "p.m.", "al-awwal", "o'clock". */
const PHRASE_GAP = /^(?:[.’'-]| )?$/u;

/** The tokens of a text and their keys. */
interface Lexing {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
}

/** The longest phrase known that the words from `at` on make, the first read as `first`. */
function longestPhrase(
  first: string,
  { text, tokens, keys }: Lexing,
  at: number,
  { senses, longest }: Vocabulary,
): { key: string; length: number } | undefined {
  const limit = longest.get(first) ?? 1;
  let phrase = first;
  let best = senses.has(first) ? { key: first, length: 1 } : undefined;
  for (let more = 1; more < limit; more++) {
    const [last, next] = [tokens[at + more - 1], tokens[at + more]];
    if (!last || next?.kind !== "word" || !PHRASE_GAP.test(gapBetween(text, last.end, next.start))) break;
    phrase = `${phrase} ${keys[at + more]}`;
    if (senses.has(phrase)) best = { key: phrase, length: more + 1 };
  }
  return best;
}

/** Fewest letters that a clitic may leave: «لم» is no «م». */
const MIN_STEM = 2;
const CLITICS = [/^[وف]/u, /^[بلك]/u, /^[وف][بلك]/u] as const;

/** A folded Arabic word without its clitics, in the ways they can be cut; «لل» hides the article. */
const withoutClitics = (key: string): [clitic: string, rest: string][] =>
  CLITICS.flatMap((pattern): [string, string][] => {
    const clitic = pattern.exec(key)?.[0];
    if (clitic === undefined) return [];
    const bare = key.slice(clitic.length);
    const rest = clitic.endsWith("ل") && /^ل/u.test(bare) ? `ا${bare}` : bare;
    return rest.length < MIN_STEM ? [] : [[clitic, rest]];
  });

/** How the first word of a phrase may be read: a key, and the clitics it leaves. */
type Reading = readonly [clitic: string, key: string];

const EZAFE_AFTER_HEH = /(?<=ه)ي$/u;

/** The other readings of a word: Arabic without its clitics, Persian without the ezafe of «هفته‌ی». */
function otherReadings(key: string, language: Language): readonly Reading[] {
  if (language === "ar") return withoutClitics(key);
  return language === "fa" && EZAFE_AFTER_HEH.test(key) ? [["", key.slice(0, -1)]] : [];
}

/** «ماه» written behind its month: دی‌ماه, مهرماه. */
const MONTH_SUFFIX = /(?<=.{2})ماه$/u;

/** The senses of a key; a Persian month with «ماه» behind it is one for sure. */
function sensesOf(key: string, { senses }: Vocabulary): Senses {
  const known = senses.get(key);
  if (known) return known;
  const month = MONTH_SUFFIX.test(key) ? senses.get(key.replace(MONTH_SUFFIX, ""))?.month : undefined;
  return month ? { month: { ...month, trust: "sure" } } : NOTHING;
}

/** Where a word begins behind its clitics and their marks; the article that «لل» hides stays with the word. */
function startBehind(token: Token, text: string, clitic: string, key: string): number {
  const hidden = key.startsWith(ARTICLE) && !dateKey(token.folded).startsWith(ARTICLE, clitic.length);
  const letters = new RegExp(`^(?:\\p{L}[\\p{M}${TATWEEL}]*){${clitic.length - (hidden ? 1 : 0)}}`, "u");
  return token.start + (letters.exec(text.slice(token.start, token.end))?.[0].length ?? 0);
}

/** Latin words are English whatever the language, words of Arabic script in English text Arabic. */
function languageOf(key: string, language: Language): Language {
  if (LATIN_SCRIPT.test(key)) return "en";
  return language === "en" ? "ar" : language;
}

/** The unit that begins with the word at a place, and how many tokens it takes. */
function wordUnit(lexing: Lexing, at: number, previous: number): { unit: Unit; length: number } {
  const { text, tokens, keys } = lexing;
  const token = tokens[at] as Token;
  const word = keys[at] ?? "";
  const language = languageOf(word, lexing.language);
  const vocabulary = dateVocabulary(language);
  const unit = { language, gap: gapBetween(text, previous, token.start), value: undefined, digits: 0 };
  const read = ([clitic, first]: Reading): { unit: Unit; length: number } | undefined => {
    const found = longestPhrase(first, lexing, at, vocabulary);
    if (!found) return undefined;
    const { key, length } = found;
    const start = clitic ? startBehind(token, text, clitic, key) : token.start;
    const end = tokens[at + length - 1]?.end ?? token.end;
    return { unit: { start, end, key, clitic, senses: vocabulary.senses.get(key) ?? NOTHING, ...unit }, length };
  };
  const known = read(["", word]);
  if (known) return known;
  for (const reading of otherReadings(word, language)) {
    const found = read(reading);
    if (found) return found;
  }
  const { start, end } = token;
  return { unit: { start, end, key: word, clitic: "", senses: sensesOf(word, vocabulary), ...unit }, length: 1 };
}

/** Cuts a text into units: numbers, phrases of the vocabulary of dates, other words. */
export function lexDates(text: string, language: Language): Lexed {
  const tokens = tokenize(text).flatMap((token) => splitDotted(token, text));
  const keys = tokens.map(({ folded, kind }) => (kind === "word" ? dateKey(folded) : ""));
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const previous = units.at(-1)?.end ?? 0;
    const { unit, length } =
      token.kind === "number"
        ? { unit: numberUnit(token, text, previous, language), length: 1 }
        : wordUnit({ text, language, tokens, keys }, at, previous);
    units.push(unit);
    at += length;
  }
  return { text, language, units };
}
