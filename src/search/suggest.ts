import { detectLanguage } from "../language/index.ts";
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

/** What is offered, and the word or phrase of the articles in it. */
interface Offer {
  readonly word: SpelledWord;
  readonly text: string;
}

const found = new WeakMap<SpelledWord, boolean>();

/** Whether a look-up finds a text: as it is spelled, it may be taken for one of the other language. */
function isHeld(text: string, index: SearchIndex): boolean {
  const own = index.analyser.terms(text, detectLanguage(text).language).flatMap(({ stems }) => stems);
  if (own.some((stem) => index.stems.documentFrequency(stem) > 0)) return true;
  const { groups } = readTerm(text, index);
  return groups.some(({ alternatives }) => alternatives.some((each) => frequencyOf(each, index) > 0));
}

/** The same of a word that is offered, asked once. */
function isFound(word: SpelledWord, index: SearchIndex): boolean {
  const known = found.get(word) ?? isHeld(word.text, index);
  found.set(word, known);
  return known;
}

/** What the last of several words may stand for, those before it as typed; and first, what all of them together may. */
function offered(words: readonly string[], index: SearchIndex): Offer[] {
  const last = words.at(-1);
  if (last === undefined) return mostTelling(index).map((word) => ({ word, text: word.text }));
  const earlier = words
    .slice(0, -1)
    .map((word) => `${word} `)
    .join("");
  const ofLast = completions(last, index.surfaces, index)
    .filter(({ text }) => !earlier || !text.includes(" "))
    .map((word) => ({ word, text: earlier + word.text }));
  const ofAll = earlier ? completions(earlier + last, index.surfaces, index) : [];
  return [...ofAll.map((word) => ({ word, text: word.text })), ...ofLast];
}

/**
 * Words and phrases of the articles that the beginning of a term may stand for, as they are spelled there: first those
 * spelled so, then names that sound so in the other script («بوتين» for "put"), then translations. Of several words a
 * phrase that all of them begin, then the last one completed and those before it as typed. Nothing typed: the names said
 * most often. Every suggestion finds something in a look-up. The first call for an index takes a second or more.
 * @param limit most suggestions.
 */
export function suggestTerms(typed: string, index: SearchIndex, limit: number): readonly string[] {
  const words = typed.trim().split(/\s+/u).filter(Boolean);
  const suggestions = new Set<string>();
  for (const { word, text } of offered(words, index)) {
    if (suggestions.size >= limit) break;
    if (isFound(word, index)) suggestions.add(text);
  }
  return [...suggestions];
}
