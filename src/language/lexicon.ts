import { arabicVariants } from "./arabic.ts";
import { ZWNJ } from "./characters.ts";
import type { Language } from "./detect.ts";
import { fold, foldLetters } from "./fold.ts";
import { lemmasOf } from "./lemmas.ts";
import { stemPersian } from "./persian.ts";
import { persianDictionary } from "./persian-dictionary.ts";

/** A form of a concept in one language: one word or several. */
export interface Form {
  /** Folded, its words parted by one space; the ZWNJ stays. */
  readonly text: string;
  /** A form that is rare or has a commoner other meaning. */
  readonly rare: boolean;
}

/** A concept: what in one question and its answer may stand in each other's place, in three languages. */
export interface Concept {
  readonly id: string;
  readonly pos: string;
  /** How much its source is trusted: 1 for the project's own lexicon, less for a dictionary that was added. */
  readonly trust: number;
  readonly forms: Readonly<Record<Language, readonly Form[]>>;
}

/** A concept found for some words, and whether through a rare form. */
export interface Sense {
  readonly concept: Concept;
  readonly rare: boolean;
  /** Whether only a lemma of the word has the sense, while the word itself has others. */
  readonly ofLemma?: true;
}

/** Columns of a row: id, part of speech, English, Arabic, Persian. */
const COLUMN: Readonly<Record<Language, number>> = { en: 2, ar: 3, fa: 4 };
const POS = 1;
const RARE = "?";
const RARE_MARK = /\?$/u;

const PUNCTUATION = /[-'’.&/]/gu;
const HAS_PUNCTUATION = /[-'’.&/]/u;

/** A form as the tables know it: without hyphens and apostrophes. */
const plain = (text: string): string =>
  HAS_PUNCTUATION.test(text) ? text.replace(PUNCTUATION, " ").replace(/\s+/gu, " ").trim() : text;

const parseForm = (written: string): Form => {
  const rare = written.endsWith(RARE);
  return { text: plain(rare ? written.slice(0, -1) : written), rare };
};

/** A row of folded text, read into a concept when it is first asked for. */
function parseRow(row: string, trust: number): Concept {
  const cells = row.split("\t");
  const forms = (language: Language): Form[] =>
    (cells[COLUMN[language]] ?? "").split("|").filter(Boolean).map(parseForm);
  return {
    id: cells[0] ?? "",
    pos: cells[1] ?? "",
    trust,
    forms: { en: forms("en"), ar: forms("ar"), fa: forms("fa") },
  };
}

/** The concepts of one language by the words of their forms. */
interface Table {
  /** Row numbers doubled, plus one where the form is rare: a number, or several. */
  readonly entries: Map<string, number | number[]>;
  /** The most words a form has that begins with this word. */
  readonly longest: Map<string, number>;
}

/** Rows of one source: folded, tab-separated lines. */
export interface Rows {
  readonly lines: readonly string[];
  readonly trust: number;
  /** The lines as people wrote them, for those who read a form; in no set order. */
  readonly written?: () => readonly string[];
}

/** Rows, or what makes them at the first question. */
export type RowSource = Rows | (() => Rows);

/**
 * The vocabulary that joins the languages. Reading it costs one pass over its text; a language's table is made when the
 * first question in it comes, a concept when it is first met.
 */
export class Lexicon {
  readonly #rows: string[] = [];
  readonly #trust: number[] = [];
  readonly #tables = new Map<Language, Table>();
  readonly #concepts = new Map<number, Concept>();
  readonly #written: (() => readonly string[])[] = [];
  #spellings: Map<string, string[]> | undefined;

  #pending: readonly RowSource[];

  constructor(sources: readonly RowSource[]) {
    this.#pending = sources;
  }

  /** Takes in the rows, those last that are made only when the first question needs them. */
  #complete(): void {
    const sources = this.#pending;
    this.#pending = [];
    for (const source of sources) {
      const { lines, trust, written } = typeof source === "function" ? source() : source;
      if (written) this.#written.push(written);
      for (const line of lines) {
        this.#rows.push(line);
        this.#trust.push(trust);
      }
    }
  }

  /** How many concepts there are. */
  get size(): number {
    this.#complete();
    return this.#rows.length;
  }

  /** The concepts of some parts of speech, in the order of their files. */
  *concepts(of: (pos: string) => boolean): Generator<Concept> {
    this.#complete();
    for (let row = 0; row < this.#rows.length; row++) {
      if (of(cellOf(this.#rows[row] ?? "", POS))) yield this.#concept(row);
    }
  }

  /** The most words of a form of several words that begins with this word (by any of its keys); 1 when none does. */
  longest(keys: readonly string[], language: Language): number {
    const { longest } = this.#table(language);
    return Math.max(1, ...keys.map((key) => longest.get(key) ?? 1));
  }

  /** The senses of a run of words, each given by its keys. */
  senses(words: readonly (readonly string[])[], language: Language): readonly Sense[] {
    const { entries } = this.#table(language);
    let runs: readonly string[] = [""];
    for (const keys of words) runs = runs.flatMap((run) => keys.map((key) => (run ? `${run} ${key}` : key)));
    const found = new Map<number, boolean>();
    for (const run of runs) {
      for (const entry of [entries.get(run) ?? []].flat()) {
        const row = entry >> 1;
        found.set(row, (found.get(row) ?? true) && entry % 2 === 1);
      }
    }
    return [...found].map(([row, rare]) => ({ concept: this.#concept(row), rare }));
  }

  /** Whether a single word is a form of some concept. */
  has(key: string, language: Language): boolean {
    return this.#table(language).entries.has(key);
  }

  /**
   * The forms of a concept in a language as they were written before they were folded, by the folded form. The first
   * call reads the whole vocabulary again: it is for showing, not for searching.
   */
  spellings(id: string, language: Language): ReadonlyMap<string, string> {
    this.#complete();
    this.#spellings ??= rowsById(this.#written.flatMap((read) => read()));
    const cells = (this.#spellings.get(id) ?? []).map((line) => cellOf(line, COLUMN[language]));
    const forms = cells.flatMap((cell) => cell.split("|")).map((form) => form.replace(RARE_MARK, ""));
    return new Map(forms.reverse().map((form) => [plain(fold(form)), form]));
  }

  #concept(row: number): Concept {
    const known = this.#concepts.get(row);
    if (known) return known;
    const concept = parseRow(this.#rows[row] ?? "", this.#trust[row] ?? 1);
    this.#concepts.set(row, concept);
    return concept;
  }

  #table(language: Language): Table {
    const known = this.#tables.get(language);
    if (known) return known;
    this.#complete();
    const table: Table = { entries: new Map(), longest: new Map() };
    this.#rows.forEach((line, row) => {
      const cell = cellOf(line, COLUMN[language]);
      const spelt = HAS_PUNCTUATION.test(cell) || cell.includes(ZWNJ);
      for (const written of cell.split("|")) if (written) enter(table, spelt ? spell(written) : written, row);
    });
    this.#tables.set(language, table);
    return table;
  }
}

/** Rows as they were written, by the folded id of their concept. */
function rowsById(lines: readonly string[]): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const line of lines) {
    const id = foldLetters(cellOf(line, 0));
    rows.set(id, [...(rows.get(id) ?? []), line]);
  }
  return rows;
}

/** One cell of a row, by its column. */
function cellOf(line: string, column: number): string {
  let start = 0;
  for (let at = 0; at < column; at++) start = line.indexOf("\t", start) + 1;
  const end = line.indexOf("\t", start);
  return end < 0 ? line.slice(start) : line.slice(start, end);
}

/** A written form with its punctuation as spaces and without ZWNJ. */
const spell = (written: string): string => plain(written).replaceAll(ZWNJ, "");

/** Enters a spelt form, `?` behind a rare one, under its words. On the way of 60,000 forms at the first question. */
function enter({ entries, longest }: Table, written: string, row: number): void {
  const rare = written.endsWith(RARE);
  const key = rare ? written.slice(0, -1) : written;
  const entry = 2 * row + (rare ? 1 : 0);
  const same = entries.get(key);
  if (same === undefined) entries.set(key, entry);
  else if (typeof same === "number") entries.set(key, [same, entry]);
  else same.push(entry);
  const space = key.indexOf(" ");
  if (space < 0) return;
  const first = key.slice(0, space);
  const words = key.split(" ").length;
  if (words > (longest.get(first) ?? 0)) longest.set(first, words);
}

/** The keys under which a folded word of a question may stand in the lexicon: its lemmas, or what its affixes leave. */
export function wordKeys(folded: string, stems: readonly string[], language: Language): readonly string[] {
  if (language === "en") return lemmasOf(folded);
  const whole = folded.replaceAll(ZWNJ, "");
  if (language === "ar") return [...new Set([...arabicVariants(whole), ...stems.slice(0, 1)])];
  return [...new Set([whole, ...stemPersian(folded, persianDictionary()).slice(0, 1)])];
}

/** Lines of a lexicon file, folded as a whole. */
export const foldRows = (text: string): string[] => foldLetters(text).split("\n").filter(Boolean);
