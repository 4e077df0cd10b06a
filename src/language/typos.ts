import type { Language } from "./detect.ts";

/** Shortest word that is looked for behind a typing error. */
const MIN_LENGTH = 5;
/** Longest such word: no word is longer in any of the languages, and the work grows with the square of the length. */
const MAX_LENGTH = 30;

const LETTERS: Readonly<Record<Language, string>> = {
  en: "abcdefghijklmnopqrstuvwxyz",
  ar: "ابتةثجحخدذرزسشصضطظعغفقكلمنهويء",
  fa: "ابپتثجچحخدذرزژسشصضطظعغفقكگلمنوهي",
};

/**
 * The known words from which a folded word differs by one letter dropped, added, changed, or exchanged with its
 * neighbour; only words of 5 to 30 letters.
 */
export function nearSpellings(word: string, language: Language, known: (word: string) => boolean): readonly string[] {
  if (word.length < MIN_LENGTH - 1 || word.length > MAX_LENGTH) return [];
  const letters = [...LETTERS[language]];
  const near = new Set<string>();
  const consider = (spelling: string): unknown =>
    spelling.length >= MIN_LENGTH && spelling !== word && known(spelling) && near.add(spelling);
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) consider(head + letter + tail);
    if (!tail) continue;
    consider(head + tail.slice(1));
    for (const letter of letters) consider(head + letter + tail.slice(1));
    if (tail.length > 1) consider(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
  }
  return [...near];
}
