import type { Language } from "../language/index.ts";
import {
  findHolders,
  type Holder,
  type Query,
  readTerm,
  readWords,
  type SearchIndex,
  TermFinder,
} from "../search/index.ts";
import { excerptOf } from "./excerpt.ts";
import { join } from "./highlight.ts";
import type { Highlight, Quote } from "./types.ts";
import { growWindow } from "./window.ts";

/** How many places a page has unless asked otherwise. */
const PAGE = 5;

/** Which of a term's places are wanted. */
export interface LookUpOptions {
  /** Only passages of articles in this language count; all unless given. */
  readonly articles?: Language | undefined;
  /** How many places to pass over; 0 unless given. */
  readonly offset?: number;
  /** Most places; 5 unless given. */
  readonly limit?: number;
}

/** The places of a term, a page of them. */
export interface Lookup {
  readonly term: string;
  /** The term's language. */
  readonly language: Language;
  /** How many passages hold it. */
  readonly total: number;
  /** One for each passage of the page, best first; what they highlight is the term. */
  readonly places: readonly Quote[];
}

/** Where a text holds the words of a term, or else what stands for them, as ranges in it, in order and apart. */
function occurrences(text: string, language: Language, finder: TermFinder, index: SearchIndex): Highlight[] {
  const ranges: Highlight[] = [];
  const stems: number[] = [];
  for (const { stems: own, start, end } of index.analyser.terms(text, language)) {
    for (const stem of own) {
      ranges.push([start, end]);
      stems.push(index.stems.id(stem) ?? -1);
    }
  }
  const marked = new Set<number>();
  const found = finder.in(Int32Array.from(stems));
  const own = new Set(found.filter((each) => each.own).map(({ group }) => group));
  for (const { from, to } of found.filter((each) => each.own || !own.has(each.group)))
    for (let at = from; at <= to; at++) marked.add(at);
  const held = ranges.filter(([start], at) => marked.has(at) && ranges[at - 1]?.[0] !== start);
  return join(held, text);
}

/** The place of the sentence of a passage that holds most of a term, the nearest together; the first of equals. */
function bestSentence({ passage }: Holder, finder: TermFinder): number {
  const worth = passage.terms.map(({ stems }) => {
    const found = finder.in(stems);
    const count = (own: boolean): number =>
      new Set(found.filter((each) => !own || each.own).map((each) => each.group)).size;
    return [count(false), count(true), finder.nearness(found, 0)];
  });
  return worth.reduce((best, each, place) => (isBetter(each, worth[best] ?? []) ? place : best), 0);
}

/** Whether some figures are higher than others, the first that differs deciding. */
function isBetter(some: readonly number[], others: readonly number[]): boolean {
  const at = some.findIndex((value, place) => value !== others[place]);
  return at >= 0 && (some[at] ?? 0) > (others[at] ?? 0);
}

function placeOf(holder: Holder, finder: TermFinder, index: SearchIndex): Quote {
  const { article } = holder.passage;
  const window = growWindow({ ranked: holder, place: bestSentence(holder, finder) });
  const excerpt = excerptOf(article, window);
  const highlights = occurrences(excerpt.text, article.language, finder, index);
  return { ...excerpt, highlights, score: Number(holder.score.toFixed(4)) };
}

/** The passages that hold a term, as a phrase that is known as such or else by its words. */
function holdersOf(term: string, index: SearchIndex, articles: Language | undefined) {
  const query: Query = readTerm(term, index);
  const holders = findHolders(query, index, articles);
  if (holders.length) return { query, holders };
  const words = readWords(term, index);
  return { query: words, holders: findHolders(words, index, articles) };
}

/**
 * Lists the passages that hold a word, a name or a phrase: in any of its forms and spellings, as a name is spelled in the
 * other script, or translated; by another word of its language only where the articles do not use it. Its own words come
 * before translations, a phrase before scattered words. Of a term that no passage holds whole, those count that hold as
 * much of it as any does; of function words none does.
 * @throws RangeError when the offset is not a whole number from 0 up, or the limit not one from 1 up.
 */
export function lookUp(term: string, index: SearchIndex, options: LookUpOptions = {}): Lookup {
  const { articles, offset = 0, limit = PAGE } = options;
  if (!Number.isInteger(offset) || offset < 0) throw new RangeError(`offset ${offset} is not a whole number from 0 up`);
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit ${limit} is not a whole number from 1 up`);
  const { query, holders } = holdersOf(term, index, articles);
  const finder = new TermFinder(query, index);
  const places = holders.slice(offset, offset + limit).map((holder) => placeOf(holder, finder, index));
  return { term, language: query.language, total: holders.length, places };
}
