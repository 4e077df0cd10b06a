import { LANGUAGES, type Language } from "./detect.ts";
import { fold } from "./fold.ts";
import type { Rows } from "./lexicon.ts";

/** A concept that is made, not written: its forms as people write them, a rare one with "?" at its end. */
export interface Draft {
  readonly id: string;
  readonly pos: string;
  readonly forms: Readonly<Record<Language, readonly string[]>>;
}

const cell = (forms: string): string => [...new Set(forms.split("|"))].join("|");

/**
 * Rows for the lexicon, folded, each form of a language once. Drafts that lack two of the languages are left out, since
 * they join nothing.
 */
export function toRows(drafts: readonly Draft[], trust: number): Rows {
  const written = drafts
    .filter(({ forms }) => LANGUAGES.filter((language) => forms[language].length).length > 1)
    .map(({ id, pos, forms: { en, ar, fa } }) => [id, pos, en.join("|"), ar.join("|"), fa.join("|")].join("\t"));
  if (!written.length) return { lines: [], trust };
  const lines = fold(written.join("\n"))
    .split("\n")
    .map((line) => line.split("\t").map(cell).join("\t"));
  return { lines, trust, written: () => written };
}
