import type { Language } from "../language/index.ts";
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
  /** For each group of the query how surely the passage or its title holds it: 0 to 1. */
  readonly held: Float64Array;
}

/** What a title holds of a question. */
export type TitleMatch = Pick<Match, "frequencies" | "cover">;

/** BM25 over passages (k and b as measured on the bench sets). */
const PASSAGE: Saturation = { k: 0.8, b: 0.7 };
/** Shares of words and of character 4-grams in the score. */
const WORDS = 0.65;
const GRAMS = 0.35;
/** How much it adds that the rest of the article covers the question. */
const ARTICLE = 0.15;
/** How much it adds that the article tells the occasion that the question's clause of circumstance names. */
const CIRCUMSTANCE = 0.25;
/** How many occurrences a title's word counts as in each of its passages. */
const TITLE = 1.5;

/** What the title and subheading of a passage hold of a question. */
export function matchTitle(passage: IndexedPassage, matcher: Matcher, index: SearchIndex): TitleMatch {
  const { article } = passage;
  const title = matcher.weigh(index.titles.get(titleKey(article)) ?? new Set());
  const heading = article.paragraphs[passage.paragraph]?.heading;
  if (heading === undefined) return title;
  const own = matcher.weigh(index.titles.get(titleKey(article, heading)) ?? new Set());
  return { frequencies: larger(title.frequencies, own.frequencies), cover: larger(title.cover, own.cover) };
}

/** The larger of two values, group by group. */
export const larger = (some: Float64Array, others: Float64Array): Float64Array =>
  some.map((value, group) => Math.max(value, others[group] ?? 0));

/**
 * The score of a match: BM25 over groups and over 4-grams, each as a share of the most there could be. A question that
 * shares no 4-gram with the articles (another script) is judged by its words alone.
 */
export function scoreMatch(
  match: Match,
  title: TitleMatch,
  query: Query,
  matcher: Matcher,
  averageLength: number,
  saturation: Saturation,
): number {
  const relative = match.length / averageLength;
  let words = 0;
  query.groups.forEach(({ rarity }, group) => {
    const frequency = (match.frequencies[group] ?? 0) + TITLE * (title.frequencies[group] ?? 0);
    words += rarity * saturate(frequency, relative, saturation);
  });
  const most = saturation.k + 1;
  const share = matcher.rarityTotal > 0 ? words / (matcher.rarityTotal * most) : 0;
  return matcher.gramTotal > 0 ? WORDS * share + (GRAMS * match.grams) / (matcher.gramTotal * most) : share;
}

/** The share of the question that is held, weighted by rarity. */
export function coverageOf(holding: Float64Array, query: Query): number {
  const total = query.groups.reduce((sum, { rarity }) => sum + rarity, 0);
  const covered = query.groups.reduce((sum, { rarity }, group) => sum + rarity * (holding[group] ?? 0), 0);
  return total > 0 ? covered / total : 0;
}

/** Adds to each passage a little of what the rest of its article holds of the question. */
function inContext(ranked: readonly RankedPassage[], query: Query): RankedPassage[] {
  const articles = new Map<string, Float64Array>();
  for (const { passage, held } of ranked) {
    const known = articles.get(passage.article.id);
    articles.set(passage.article.id, known ? larger(known, held) : held);
  }
  const occasion = {
    ...query,
    groups: query.groups.map((group) => (group.circumstance ? group : { ...group, rarity: 0 })),
  };
  return ranked.map((each) => {
    const around = articles.get(each.passage.article.id) ?? each.held;
    const context = ARTICLE * (coverageOf(around, query) - each.coverage) + CIRCUMSTANCE * coverageOf(around, occasion);
    return { ...each, score: each.score + context };
  });
}

/**
 * The passages that answer a question best, best first. Empty when the index holds no word of it.
 * @param articles the language of the articles to look in; all of them unless given.
 */
export function rankPassages(
  query: Query,
  index: SearchIndex,
  matcher = new Matcher(query, index),
  articles?: Language,
): RankedPassage[] {
  const ranked = findCandidates(query, index, articles).map((number) => {
    const passage = index.passages[number];
    if (!passage) throw new RangeError(`no passage has the number ${number}`);
    const title = matchTitle(passage, matcher, index);
    const match = matcher.match(passage.terms, PASSAGE, index.averageLength);
    const holding = larger(match.cover, title.cover);
    const score = scoreMatch(match, title, query, matcher, index.averageLength, PASSAGE);
    return { passage, score, coverage: coverageOf(holding, query), held: holding };
  });
  return inContext(ranked, query).sort((a, b) => b.score - a.score);
}
