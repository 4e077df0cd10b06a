/**
 * Dictionaries that somebody brings along: dictd's, and text of two columns. They extend the project's own lexicon and
 * count less, since a dictionary gives every sense of a word and none first.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { ARABIC_ONLY, isArabicScript, LATIN_SCRIPT, PERSIAN_ONLY } from "./characters.ts";
import { detectLanguage, type Language } from "./detect.ts";
import { type Entry, readDictd } from "./dictd.ts";
import type { Rows } from "./lexicon.ts";
import { type Draft, toRows } from "./rows.ts";

/** Why a dictionary could not be read, in one line. */
export interface DictionaryFault {
  readonly fault: string;
}

/** How much a dictionary's rows are trusted, beside 1 for the project's own. */
const TRUST = 0.5;
/** Longest headword and longest translation that are kept, in words; longer ones are explanations. */
const MAX_WORDS = 4;
/** Characters of a dictionary from which its language is told. */
const SAMPLE = 20_000;

/** What stands beside a translation: transcription, part of speech, field, remarks. */
const NOTES = [/\/[^/\n]*\//gu, /<[^<>]*>/gu, /\[[^[\]]*\]/gu, /\([^()]*\)/gu, /\{[^{}]*\}/gu];
const NUMBERING = /(?:^|\s)\p{Nd}+[.)]/gmu;
const HAS_NOTES = /[/<[({\p{Nd}]/u;
/** What parts alternatives, and sets a remark off. */
const BETWEEN = /[;,،؛|\n\r]/u;
const REMARK = /\s[-–—:].*$/u;
const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const PARTICLE = /^to (?=\p{L})/u;
const SPACES = /\s+/gu;

const withoutNotes = (text: string): string =>
  HAS_NOTES.test(text) ? NOTES.reduce((rest, note) => rest.replace(note, " "), text).replace(NUMBERING, ";") : text;

/** The alternatives in a text, without notes. */
function alternatives(text: string): string[] {
  return withoutNotes(text)
    .split(BETWEEN)
    .map((part) => part.replace(REMARK, "").replace(MARKS_AROUND, "").replace(SPACES, " ").replace(PARTICLE, ""))
    .filter((part) => part && part.split(" ").length <= MAX_WORDS);
}

/** The text under a headword without the line that repeats it. */
function translations({ headword, text }: Entry): string {
  const [first = "", ...others] = text.trimStart().split("\n");
  return first.trim().toLowerCase().startsWith(headword.toLowerCase())
    ? [first.trim().slice(headword.length), ...others].join("\n")
    : text;
}

const has = (text: string, letters: RegExp): boolean => text.search(letters) >= 0;

/** The language of a form: by its script, then by letters that only one language has, then as most of the dictionary. */
function languageOf(form: string, usual: Language): Language | undefined {
  if (LATIN_SCRIPT.test(form)) return isArabicScript(form) ? undefined : "en";
  if (!isArabicScript(form)) return undefined;
  const [arabic, persian] = [has(form, ARABIC_ONLY), has(form, PERSIAN_ONLY)];
  if (arabic === persian) return usual;
  return arabic ? "ar" : "fa";
}

const NOT_ARABIC = /[^\p{Script=Arabic}\s]+/gu;

/** Which of the two languages of Arabic script a dictionary has, by its beginning. */
function usualLanguage(entries: readonly Entry[]): Language {
  let sample = "";
  for (const { headword, text } of entries) {
    if (sample.length > SAMPLE) break;
    sample += ` ${headword} ${text}`.replace(NOT_ARABIC, "");
  }
  return detectLanguage(sample).language === "fa" ? "fa" : "ar";
}

function draft(entry: Entry, usual: Language, name: string): Draft {
  const forms: Record<Language, string[]> = { en: [], ar: [], fa: [] };
  const heads = alternatives(entry.headword);
  for (const form of [...heads, ...(heads.length ? alternatives(translations(entry)) : [])]) {
    const language = languageOf(form, usual);
    if (language) forms[language].push(form);
  }
  return { id: `${name}:${entry.headword}`, pos: "word", forms };
}

/** The entries of a file of two columns; lines that begin with "#" are remarks. */
function readColumns(path: string): readonly Entry[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => {
      const [headword, text] = line.trim().split("\t");
      return headword && text ? [{ headword, text }] : [];
    });
}

const FILES = /\.(?:index|dict|dict\.dz)$/u;

const isDictd = (path: string): boolean => FILES.test(path) || existsSync(`${path}.index`);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EACCES: "no permission",
  EISDIR: "it is a folder",
};

/** A failed reading in a few words. */
function reason(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const text = REASONS[code ?? ""] ?? message;
  return path === undefined ? text : `${basename(path)}: ${text}`;
}

/**
 * Reads a dictionary: one of dictd, named by its `.index` or without extension, or a text file of two columns parted by
 * a tab, English and Arabic or Persian, "|" or ";" between alternatives. Returns its rows, trusted half as much as the
 * project's own, or what is wrong with it. A dictionary of 87,000 headwords takes one to two seconds.
 */
export function readDictionary(path: string): Rows | DictionaryFault {
  const base = path.replace(FILES, "");
  try {
    const entries = isDictd(path) ? readDictd(base) : readColumns(path);
    const usual = usualLanguage(entries);
    // Without the lines as they were written: of 87,000 headwords they would take more memory than they are worth.
    const { lines, trust } = toRows(
      entries.map((entry) => draft(entry, usual, basename(base))),
      TRUST,
    );
    return lines.length ? { lines, trust } : { fault: `dictionary ${path}: it has no word with a translation` };
  } catch (error) {
    return { fault: `dictionary ${path}: ${reason(error)}` };
  }
}

/** Reads some dictionaries: the rows of those that can be read, and a line for each that cannot. */
export function readDictionaries(paths: readonly string[]): { rows: readonly Rows[]; warnings: readonly string[] } {
  const read = paths.map(readDictionary);
  return {
    rows: read.filter((one) => "lines" in one),
    warnings: read.flatMap((one) => ("fault" in one ? [one.fault] : [])),
  };
}
