import type { Language } from "../language/index.ts";
import { rankSentences, type SearchIndex, toQuery } from "../search/index.ts";
import { distinctQuotes, quoteOf } from "./quote.ts";
import type { Quote } from "./types.ts";

/** The least share of a claim, weighted by rarity, that a sentence and its surroundings must cover; what asks nothing has no sureness of an answer. */
const MIN_COVERAGE = 0.3;
/**
 * The least score. Of 26 claims in three languages held against the seed articles the eleven on their subject scored 0.73
 * and more, the fifteen on others («the minister of education said …») 0.44 and less, however much they covered.
 */
const MIN_SCORE = 0.6;
/** Further passages need this share of the first one's score. */
const MIN_RELATIVE_SCORE = 0.6;

/**
 * The passages that come nearest to what a text claims, best first, whatever its language: not where it is from, but what
 * the articles say of the matter. None when they say too little of it.
 * @param limit most quotes.
 * @param articles the language of the articles to look in; all of them unless given.
 */
export function nearestTo(text: string, index: SearchIndex, limit: number, articles?: Language): readonly Quote[] {
  const query = toQuery(text, index);
  const ranked = rankSentences(query, index, articles).filter(({ coverage }) => coverage >= MIN_COVERAGE);
  const least = Math.max(MIN_SCORE, MIN_RELATIVE_SCORE * (ranked[0]?.score ?? 0));
  const near = ranked.filter(({ score }) => score >= least);
  return distinctQuotes(near, limit).map(({ sentence, window }) =>
    quoteOf(sentence.ranked.passage.article, window, sentence.score, { query, kind: "keywords", index }),
  );
}
