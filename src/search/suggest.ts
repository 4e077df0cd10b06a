import { frequencyOf } from "./alternatives.ts";
import type { SearchIndex } from "./build.ts";
import { completions, distinct } from "./complete.ts";
import { conceptWords } from "./concept-words.ts";
import { type SpelledWord, spelledWords } from "./spelled-words.ts";
import { readTerm } from "./term.ts";

/** How many words are kept to be offered before anything is typed. */
const MOST_TELLING = 100;

const telling = new WeakMap<SearchIndex, readonly SpelledWord[]>();

/** The names that the articles say most often, then their other words. */
function mostTelling(index: SearchIndex): readonly SpelledWord[] {
  const known = telling.get(index);
  if (known) return known;
  const { names } = conceptWords(index.surfaces, index);
  const { all } = spelledWords(index.surfaces);
  const words = distinct([[], all.filter(({ stem }) => names.has(stem)), all]).slice(0, MOST_TELLING);
  telling.set(index, words);
  return words;
}

const found = new WeakMap<SpelledWord, boolean>();

/** Whether a look-up finds a word: as it is spelled, it may be taken for one of the other language. */
function isFound(word: SpelledWord, index: SearchIndex): boolean {
  const holds = (): boolean =>
    readTerm(word.text, index).groups.some(({ alternatives }) =>
      alternatives.some((each) => frequencyOf(each, index) > 0),
    );
  const known = found.get(word) ?? holds();
  found.set(word, known);
  return known;
}

/**
 * Words of the articles that the beginning of a term may stand for, as they are spelled there: first those spelled so,
 * then names that sound so in the other script («بوتين» for "put"), then translations. The last word is completed, those
 * before it stay as typed. Nothing typed: the names said most often. Every suggestion finds something in a look-up. The
 * first call for an index takes about a second.
 * @param limit most suggestions.
 */
export function suggestTerms(typed: string, index: SearchIndex, limit: number): readonly string[] {
  const words = typed.trim().split(/\s+/u).filter(Boolean);
  const last = words.pop();
  const earlier = words.map((word) => `${word} `).join("");
  const offered = last === undefined ? mostTelling(index) : completions(last, index.surfaces, index);
  const suggestions: string[] = [];
  for (const word of offered) {
    if (suggestions.length >= limit) break;
    if (isFound(word, index)) suggestions.push(earlier + word.text);
  }
  return suggestions;
}
