import { fold, type Language, wordGrams } from "../language/index.ts";
import type { Query, SearchIndex } from "../search/index.ts";
import type { Highlight } from "./types.ts";

/** Two words that share this share of their 4-grams are taken for forms of one (Dice's coefficient). */
const SIMILAR = 0.6;

function similarity(a: readonly string[], b: readonly string[]): number {
  const common = new Set(b);
  return (2 * a.filter((gram) => common.has(gram)).length) / (a.length + b.length);
}

/** Ranges in their order, with those joined that only white space parts. */
export function join(ranges: readonly Highlight[], text: string): Highlight[] {
  const joined: Highlight[] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    if (last && /^\s*$/u.test(text.slice(last[1], start))) joined[joined.length - 1] = [last[0], end];
    else joined.push([start, end]);
  }
  return joined;
}

/** The words of a quote that the question asks for, as ranges in the quote's text, in order and apart. */
export function highlight(text: string, language: Language, query: Query, index: SearchIndex): Highlight[] {
  const wanted = new Set(query.groups.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)));
  const words = query.groups.flatMap((group) => group.words.map((word) => wordGrams(fold(word))));
  const terms = index.analyser.terms(text, language);
  const ranges = terms
    .filter(({ stems, kind, folded }) => {
      if (stems.some((stem) => wanted.has(stem))) return true;
      return kind === "word" && words.some((grams) => similarity(grams, wordGrams(folded)) >= SIMILAR);
    })
    .map(({ start, end }): Highlight => [start, end]);
  return join(ranges, text);
}
