import { detectLanguage } from "../language/index.ts";
import { rankSentences, type SearchIndex, toQuery } from "../search/index.ts";
import { distinctStatements, quoteOf } from "./quote.ts";
import type { Answer } from "./types.ts";

/** How many quotes an answer has unless asked otherwise. */
export const DEFAULT_LIMIT = 3;
/** The least share of a question, weighted by rarity, that the best sentence and its surroundings must cover. */
const MIN_COVERAGE = 0.3;
/** Further quotes need this share of the first one's score. */
const MIN_RELATIVE_SCORE = 0.4;

/** What an answer may be limited to. */
export interface AskOptions {
  /** Most quotes; 3 unless given. */
  readonly limit?: number;
}

/**
 * Answers a question with quotes from the index's articles, or "not-found" when they cover too little of it.
 * @throws RangeError when the limit is not a whole number from 1 up.
 */
export function answerQuestion(
  question: string,
  index: SearchIndex,
  { limit = DEFAULT_LIMIT }: AskOptions = {},
): Answer {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit ${limit} is not a whole number from 1 up`);
  const { language } = detectLanguage(question);
  const query = toQuery(question, index, language);
  const ranked = rankSentences(query, index);
  const best = ranked[0];
  if (!best || best.coverage < MIN_COVERAGE) return { question, language, outcome: "not-found", quotes: [] };
  const worthy = ranked.filter(({ score }) => score >= MIN_RELATIVE_SCORE * best.score);
  const quotes = distinctStatements(worthy, limit).map((sentence) =>
    quoteOf(sentence.ranked.passage.article, sentence, sentence.score, query, index),
  );
  return { question, language, outcome: "answered", quotes };
}
