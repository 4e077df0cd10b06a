import { derivedRows } from "./derived.ts";
import { type Rows, readLexicon } from "./lexicon.ts";
import { numberRows } from "./number-words.ts";

/** All rows that are the project's own: the written ones, those made from Intl, and number words. */
export function ownVocabulary(): readonly Rows[] {
  const written = readLexicon();
  return [written, derivedRows(written), numberRows()];
}
