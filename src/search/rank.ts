import { type IndexedPassage, type SearchIndex, titleKey } from "./build.ts";
import { findCandidates } from "./candidates.ts";
import type { Query } from "./expand.ts";
import { type Match, Matcher, type Saturation, saturate } from "./match.ts";

/** A passage with how well it matches and how much of the question it covers. */
export interface RankedPassage {
  readonly passage: IndexedPassage;
  /** How well it matches: 0 for nothing, about 1 for every word of the question several times. */
  readonly score: number;
  /** The share of the question's words it holds, its title included, weighted by their rarity: 0 to 1. */
  readonly coverage: number;
  /** For each group of the query how well the passage or its title holds it: 0 to 1. */
  readonly held: Float64Array;
}

/** BM25 over passages (k and b as measured on the bench sets). */
const PASSAGE: Saturation = { k: 0.8, b: 0.7 };
/** Shares of words and of character 4-grams in the score. */
const WORDS = 0.65;
const GRAMS = 0.35;
/** How many occurrences a title's word counts as in each of its passages. */
const TITLE = 1.5;

/** The stems of a passage's title and subheading, as weights per group. */
export function titleWeights(passage: IndexedPassage, matcher: Matcher, index: SearchIndex): Float64Array {
  const { article } = passage;
  const title = matcher.weigh(index.titles.get(titleKey(article)) ?? new Set());
  const heading = article.paragraphs[passage.paragraph]?.heading;
  if (heading === undefined) return title;
  const weights = matcher.weigh(index.titles.get(titleKey(article, heading)) ?? new Set());
  return title.map((weight, group) => Math.max(weight, weights[group] ?? 0));
}

/** The score of a match: BM25 over groups and over 4-grams, each as a share of the most there could be. */
export function scoreMatch(
  match: Match,
  title: Float64Array,
  query: Query,
  matcher: Matcher,
  averageLength: number,
  saturation: Saturation,
): number {
  const relative = match.length / averageLength;
  let words = 0;
  query.groups.forEach(({ rarity }, group) => {
    const frequency = (match.frequencies[group] ?? 0) + TITLE * (title[group] ?? 0);
    words += rarity * saturate(frequency, relative, saturation);
  });
  const most = saturation.k + 1;
  const grams = matcher.gramTotal > 0 ? match.grams / (matcher.gramTotal * most) : 0;
  return WORDS * (matcher.rarityTotal > 0 ? words / (matcher.rarityTotal * most) : 0) + GRAMS * grams;
}

/** For each group how well it is held, at most 1: by the text, or by the title. */
export const held = (frequencies: Float64Array, title: Float64Array): Float64Array =>
  frequencies.map((frequency, group) => Math.min(1, Math.max(frequency, title[group] ?? 0)));

/** The share of the question that is held, weighted by rarity. */
export function coverageOf(holding: Float64Array, query: Query): number {
  const total = query.groups.reduce((sum, { rarity }) => sum + rarity, 0);
  const covered = query.groups.reduce((sum, { rarity }, group) => sum + rarity * (holding[group] ?? 0), 0);
  return total > 0 ? covered / total : 0;
}

/** The passages that answer a question best, best first. Empty when the index holds no word of it. */
export function rankPassages(query: Query, index: SearchIndex, matcher = new Matcher(query, index)): RankedPassage[] {
  return findCandidates(query, index)
    .map((number) => {
      const passage = index.passages[number];
      if (!passage) throw new RangeError(`no passage has the number ${number}`);
      const title = titleWeights(passage, matcher, index);
      const match = matcher.match(passage.terms, PASSAGE, index.averageLength);
      const holding = held(match.frequencies, title);
      const score = scoreMatch(match, title, query, matcher, index.averageLength, PASSAGE);
      return { passage, score, coverage: coverageOf(holding, query), held: holding };
    })
    .sort((a, b) => b.score - a.score);
}
