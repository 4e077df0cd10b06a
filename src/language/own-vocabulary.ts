import { derivedRows } from "./derived.ts";
import type { RowSource } from "./lexicon.ts";
import { readLexicon } from "./lexicon-files.ts";
import { numberRows } from "./number-words.ts";

/** All rows that are the project's own: the written ones, and, made at the first question, those from Intl and number words. */
export function ownVocabulary(): readonly RowSource[] {
  const written = readLexicon();
  return [written, () => derivedRows(written), numberRows];
}
