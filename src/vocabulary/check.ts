import { fold, foldLetters, foldStatement, LANGUAGES, type Language, ZWNJ } from "../language/index.ts";

/** What is wrong with a row of the lexicon. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** A file of the lexicon as it is stored. */
export interface LexiconFile {
  readonly name: string;
  readonly text: string;
}

/** A file's figures: its rows, and the forms of each language. */
export interface Counts {
  readonly rows: number;
  readonly forms: Readonly<Record<Language, number>>;
}

interface Row {
  readonly file: string;
  readonly line: number;
  readonly written: string;
  readonly cells: readonly string[];
}

/** Columns of a row: id, part of speech, and a language each. */
const COLUMNS = 5;
const COLUMN: Readonly<Record<Language, number>> = { en: 2, ar: 3, fa: 4 };

/**
 * In how many concepts a form may stand, rare or not. The words of most senses stand in 10 (matter) and 11 (حكم, بند) of
 * 17,000 concepts; what stands in more is a synonym given away too freely, and each of its concepts drags the forms of
 * all the others into a question.
 */
export const MAX_CONCEPTS = 12;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const POS: ReadonlySet<string> = new Set(
  "adj adv group lang media noun org other people person phrase place title verb".split(" "),
);

const ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
/** ة stands in Persian as well, in Arabic phrases: «دایرةالمعارف». */
const PERSIAN = `ءآأؤئابةتثجحخدذرزسشصضطظعغفقلمنهوپچژکگی${ZWNJ}`;

/** Characters that are not those of a form, without its mark of rarity; Latin ones are met in both (GPS, G20). */
const ILLEGAL: Readonly<Record<Language, RegExp>> = {
  en: /[^\p{Script=Latin}\d '’.&/-]/gu,
  ar: new RegExp(`[^${ARABIC}A-Za-z\\d -]`, "gu"),
  fa: new RegExp(`[^${PERSIAN}A-Za-z\\d -]`, "gu"),
};

/** A space at an end, two together, a ZWNJ beside a space or an end. */
const BAD_SPACING = new RegExp(`^[ ${ZWNJ}]|[ ${ZWNJ}]$|[ ${ZWNJ}]{2}`, "u");

const formsOf = (row: Row, language: Language): string[] => (row.cells[COLUMN[language]] ?? "").split("|");
const withoutMark = (form: string): string => form.replace(/\?$/u, "");

/** A form without all that folding takes: two of the same key are one form. */
const keyOf = (form: string): string => foldStatement(withoutMark(form));

const codePoints = (characters: readonly string[]): string =>
  [...new Set(characters)]
    .map(
      (character) => `"${character}" U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    )
    .join(", ");

/** The lexicon is read with foldLetters, questions are folded with fold: a form on which they differ is never found. */
function* foldingFaults({ written, cells }: Row): Generator<string> {
  if (foldLetters(written) === fold(written)) return;
  for (const form of cells.flatMap((cell) => cell.split("|"))) {
    if (foldLetters(form) !== fold(form))
      yield `"${form}" is read as "${foldLetters(form)}", but folds to "${fold(form)}"`;
  }
}

function* formFaults(form: string, language: Language): Generator<string> {
  const bare = withoutMark(form);
  if (!bare) yield `${language}: an empty form`;
  const illegal = bare.match(ILLEGAL[language]);
  if (illegal) yield `${language}: "${form}" has ${codePoints(illegal)}`;
  if (BAD_SPACING.test(bare)) yield `${language}: "${form}" has a space or ZWNJ too many`;
}

function* languageFaults(row: Row, language: Language): Generator<string> {
  const seen = new Map<string, string>();
  if (!row.cells[COLUMN[language]]) return yield `${language}: no form`;
  for (const form of formsOf(row, language)) {
    yield* formFaults(form, language);
    const key = keyOf(form);
    const same = seen.get(key);
    if (same !== undefined) yield `${language}: "${form}" is "${same}" again`;
    else seen.set(key, form);
  }
}

/** What is wrong with a row by itself. */
function* rowFaults(row: Row): Generator<string> {
  const { cells } = row;
  const [id = "", pos = ""] = cells;
  if (cells.length !== COLUMNS) return yield `${cells.length} columns, not ${COLUMNS}`;
  if (!ID.test(id)) yield `the id "${id}" is not of lower-case letters, digits and single hyphens`;
  if (!POS.has(pos)) yield `"${pos}" is no part of speech`;
  yield* foldingFaults(row);
  for (const language of LANGUAGES) yield* languageFaults(row, language);
}

const rowsOf = ({ name, text }: LexiconFile): Row[] =>
  text
    .replace(/\n$/u, "")
    .split("\n")
    .map((written, place) => ({ file: name, line: place + 1, written, cells: written.split("\t") }));

/** Ids out of their order, or met before. */
function* idFaults(rows: readonly Row[]): Generator<Fault> {
  const seen = new Map<string, Row>();
  let before: Row | undefined;
  for (const row of rows) {
    const { file, line } = row;
    const [id = ""] = row.cells;
    const same = seen.get(id);
    if (same) yield { file, line, text: `the id "${id}" is that of ${same.file}:${same.line}` };
    else seen.set(id, row);
    const last = before?.file === file ? before.cells[0] : undefined;
    if (last !== undefined && last > id) yield { file, line, text: `"${id}" comes after "${last}": sort by id` };
    before = row;
  }
}

/** Forms that stand in too many concepts, at the first row that has them. */
function* crowdFaults(rows: readonly Row[], language: Language): Generator<Fault> {
  const concepts = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(formsOf(row, language).map(keyOf))) {
      const known = concepts.get(key);
      if (known) known.push(row);
      else concepts.set(key, [row]);
    }
  }
  for (const [key, among] of concepts) {
    const [first] = among;
    if (!first || among.length <= MAX_CONCEPTS) continue;
    const ids = among.map(({ cells }) => cells[0]).join(", ");
    const text = `${language}: "${key}" stands in ${among.length} concepts, more than ${MAX_CONCEPTS}: ${ids}`;
    yield { file: first.file, line: first.line, text };
  }
}

/** Every fault of the lexicon's files, in the order of files and lines. */
export function checkLexicon(files: readonly LexiconFile[]): readonly Fault[] {
  const rows = files.flatMap(rowsOf);
  const faults = [
    ...rows.flatMap((row) => [...rowFaults(row)].map((text) => ({ file: row.file, line: row.line, text }))),
    ...idFaults(rows),
    ...LANGUAGES.flatMap((language) => [...crowdFaults(rows, language)]),
  ];
  const order = new Map(files.map(({ name }, place) => [name, place]));
  return faults.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
}

/** How many rows and forms a file has. */
export function countLexicon(file: LexiconFile): Counts {
  const rows = rowsOf(file);
  const forms = (language: Language): number =>
    rows.reduce((sum, row) => sum + formsOf(row, language).filter(Boolean).length, 0);
  return { rows: rows.length, forms: { en: forms("en"), ar: forms("ar"), fa: forms("fa") } };
}
