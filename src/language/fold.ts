import { BIDI_CONTROLS, HARAKAT, TANWIN_ALEF, TATWEEL, ZWJ, ZWNJ } from "./characters.ts";

/**
 * Letters that mean the same to a reader who searches, and the one form the index keeps.
 * After Lucene's ArabicNormalizer and PersianNormalizer; ة is kept until after stemming.
 */
const LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ے: "ي",
  ئ: "ي",
  ک: "ك",
  ڪ: "ك",
  ؤ: "و",
  ۀ: "ه",
  ە: "ه",
  ہ: "ه",
  ھ: "ه",
  ۃ: "ة",
};

const FOLDABLE = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
const COMBINING = /\p{Mn}/gu;
const DROPPED = new RegExp(`[${TATWEEL}${ZWJ}]`, "gu");
const FOREIGN_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/gu;

const unify = (letter: string): string => LETTERS[letter] ?? letter;

/** A European digit for an Arabic-Indic or Persian one. */
const digit = (character: string): string => String(character.charCodeAt(0) & 0xf);

/** Text with Arabic-Indic and Persian digits written as 0–9, of the same length. */
export const foldDigits = (text: string): string => text.replace(FOREIGN_DIGIT, digit);

/**
 * The one orthography that Arabic and Persian share inside the index: compatibility forms, hamza seats, kaf and yeh,
 * vowel marks, tatweel, bidi controls, digits and case. ZWNJ and ة stay for the stemmers. Idempotent.
 */
export function fold(text: string): string {
  const composed = text
    .normalize("NFKC")
    .replace(BIDI_CONTROLS, "")
    .replace(DROPPED, "")
    .normalize("NFKC")
    .toLowerCase();
  const bare = composed.replace(TANWIN_ALEF, "").replace(HARAKAT, "").replace(FOLDABLE, unify);
  return foldDigits(bare.normalize("NFKD").replace(COMBINING, "").replace(FOLDABLE, unify));
}

/**
 * {@link fold} for text that has only letters, digits and spaces in composed form, as lexicon files do: letters and
 * case alone, at a tenth of the cost.
 */
export const foldLetters = (text: string): string => text.toLowerCase().replace(FOLDABLE, unify);

const NOT_WORD = /[^\p{L}\p{N}]+/gu;

/**
 * The key under which two statements are the same: folded, ZWNJ dropped, punctuation and white space as one space.
 */
export function foldStatement(text: string): string {
  return fold(text).replaceAll(ZWNJ, "").replaceAll("ة", "ه").replace(NOT_WORD, " ").trim();
}
