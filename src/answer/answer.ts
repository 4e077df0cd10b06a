import { detectLanguage, kindOf, type QuestionKind } from "../language/index.ts";
import { type Query, type RankedSentence, rankSentences, type SearchIndex, toQuery } from "../search/index.ts";
import { Agreement } from "./agreement.ts";
import { distinctQuotes, quoteOf } from "./quote.ts";
import type { Answer } from "./types.ts";

/** How many quotes an answer has unless asked otherwise. */
export const DEFAULT_LIMIT = 3;
/** The least share of a question, weighted by rarity, that a sentence and its surroundings must cover. */
const MIN_CONFIDENCE = 0.3;
/** Kinds that no sentence answers without a time or a number (in nine of ten answers of the bench sets it has one). */
const NEEDS_EVIDENCE: ReadonlySet<QuestionKind> = new Set(["when", "how-many"]);
/** What coverage is worth without it. */
const WITHOUT_EVIDENCE = 0.3;
/** Further quotes need this share of the first one's score. */
const MIN_RELATIVE_SCORE = 0.4;
/** What share of its score a sentence gains when it holds the kind of answer that is asked for. */
const AGREEMENT = 0.15;
/** How many sentences are looked at for it. */
const CLOSELY = 40;

/** What an answer may be limited to. */
export interface AskOptions {
  /** Most quotes; 3 unless given. */
  readonly limit?: number;
}

/** A sentence with how well it holds the kind of answer that is asked for, 0 to 1. */
type Candidate = RankedSentence & { readonly agreement: number };

/** The sentences that match a question best, those that hold the kind of answer asked for before others. */
function rankAnswers(query: Query, kind: QuestionKind, index: SearchIndex): Candidate[] {
  const agreement = new Agreement(query, index);
  return rankSentences(query, index)
    .slice(0, CLOSELY)
    .map((sentence) => {
      const agrees = agreement.of(sentence, kind);
      return { ...sentence, agreement: agrees, score: sentence.score * (1 + AGREEMENT * agrees) };
    })
    .sort((a, b) => b.score - a.score);
}

/** How surely a sentence answers: its coverage, much less where it lacks the time or number that is asked for. */
function confidence({ coverage, agreement }: Candidate, kind: QuestionKind): number {
  return NEEDS_EVIDENCE.has(kind) && agreement === 0 ? coverage * WITHOUT_EVIDENCE : coverage;
}

/** Whether the question names somebody or something that stands nowhere in the articles. */
const namesUnknown = ({ groups }: Query): boolean =>
  groups.some(({ name, alternatives }) => name && !alternatives.length);

/**
 * Answers a question with quotes from the index's articles, or "not-found" when they cover too little of it, when what
 * it names stands nowhere in them, or when no sentence holds the time or number it asks for.
 * @throws RangeError when the limit is not a whole number from 1 up.
 */
export function answerQuestion(
  question: string,
  index: SearchIndex,
  { limit = DEFAULT_LIMIT }: AskOptions = {},
): Answer {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit ${limit} is not a whole number from 1 up`);
  const { language } = detectLanguage(question);
  const kind = kindOf(question, language);
  const query = toQuery(question, index, language);
  const ranked = rankAnswers(query, kind, index);
  const sure = namesUnknown(query) ? [] : ranked.filter((each) => confidence(each, kind) >= MIN_CONFIDENCE);
  const best = sure[0];
  if (!best) return { question, language, outcome: "not-found", quotes: [] };
  const worthy = ranked.filter((each) => each === best || each.score >= MIN_RELATIVE_SCORE * best.score);
  const quotes = distinctQuotes([best, ...worthy], limit).map(({ sentence, window }) =>
    quoteOf(sentence.ranked.passage.article, window, sentence.score, query, index),
  );
  return { question, language, outcome: "answered", quotes };
}
