import type { Article } from "../../src/corpus/index.ts";

/**
 * What is true of a pasted text, found the slow and plain way: by looking through every file. It shares no code with
 * what it checks.
 */

const SAME_LETTER: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ک: "ك",
  ة: "ه",
};

const spaced = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** A text's letters and digits alone, spelling variants joined. */
export const letters = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+|ـ/gu, "")
    .toLowerCase()
    .replace(/[أإآىیئؤکة]/gu, (letter) => SAME_LETTER[letter] ?? letter);

/** The words of a text, each by its letters. */
export const wordsIn = (text: string): string[] => text.split(/\s+/u).map(letters).filter(Boolean);

export const articleLetters = (article: Article): string => letters(article.text);

const WORDY = /[\p{L}\p{M}\p{N}]/u;

/** Whether a place in a text is inside a word. */
const insideWord = (text: string, at: number): boolean => WORDY.test(text[at - 1] ?? "") && WORDY.test(text[at] ?? "");

/** Whether a text stands in one of the files as it is, white space folded, no word cut in two. */
export function standsVerbatim(pasted: string, articles: readonly Article[]): boolean {
  const wanted = spaced(pasted);
  return articles.some(({ text }) => {
    const all = spaced(text);
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
      if (!insideWord(all, at) && !insideWord(all, at + wanted.length)) return true;
    }
    return false;
  });
}
