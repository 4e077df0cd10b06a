import { fold } from "./fold.ts";

/** A word or number of a text; `start` and `end` are UTF-16 offsets in it, `folded` its form in the index's orthography. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly kind: "word" | "number";
}

/** Marks that may stand inside a word: combining marks, tatweel, ZWNJ, ZWJ and stray bidi marks. */
const INSIDE = "\\p{M}\\u0640\\u200C-\\u200F\\u061C";
const TOKEN = new RegExp(
  `(?<number>\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)*)|(?<word>\\p{L}(?:[${INSIDE}]*\\p{L})*[\\p{M}\\u0640]*)`,
  "gu",
);

const THOUSANDS = /[,٬](?=\p{Nd}{3}(?!\p{Nd}))/gu;
const DECIMAL = /[,٫]/u;

/** The value of a written number as the index keeps it: «٢٬٠٠٠» → "2000", «٣٫٥» → "3.5", «06» → "6". */
export function numberTerm(written: string): string {
  const plain = fold(written.replace(THOUSANDS, "")).replace(DECIMAL, ".");
  const value = plain.replace(/^0+(?=\d)/u, "");
  return /^\d+\.\d+$/u.test(value) ? value.replace(/\.?0+$/u, "") : value;
}

/**
 * The words and numbers of a text, in order. The ZWNJ is part of a word, the Latin apostrophe is not.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = match.groups?.number === undefined ? "word" : "number";
    const folded = kind === "number" ? numberTerm(match[0]) : fold(match[0]);
    if (folded) tokens.push({ start: match.index, end: match.index + match[0].length, folded, kind });
  }
  return tokens;
}
