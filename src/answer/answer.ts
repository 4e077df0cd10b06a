import { detectLanguage, isPleasantry, kindOf, type Language, type QuestionKind } from "../language/index.ts";
import {
  type Group,
  type Query,
  type RankedSentence,
  rankSentences,
  type SearchIndex,
  toQuery,
} from "../search/index.ts";
import { Agreement } from "./agreement.ts";
import { titleOf } from "./citation.ts";
import { Confidence, MIN_CONFIDENCE } from "./confidence.ts";
import { type Completed, type Context, complete } from "./follow-up.ts";
import { Office } from "./office.ts";
import { distinctQuotes, quoteOf } from "./quote.ts";
import type { Answer } from "./types.ts";
import { understoodOf } from "./understood.ts";
import { Whereabouts } from "./whereabouts.ts";

/** How many quotes an answer has unless asked otherwise. */
export const DEFAULT_LIMIT = 3;
/** Further quotes need this share of the first one's score. */
const MIN_RELATIVE_SCORE = 0.4;
/** What share of its score a sentence gains when it holds the kind of answer that is asked for. */
const AGREEMENT = 0.15;
/**
 * The power of its sureness by which a sentence's score is multiplied. Without it two of 27 follow-ups are lost; 0.25
 * moves the public sets by 0.2 to 0.4 points, answer@1 up and answer@3 down, and loses a place.
 */
const SURENESS = 0.1;
/** And when its number stands beside what is counted; half of it for any other number. */
const COUNT_AGREEMENT = 0.3;
/** Most articles that are named where nothing is found. */
const MAX_NEAREST = 3;
/** How many sentences are looked at for it. */
const CLOSELY = 40;

/** What an answer may be limited to. */
export interface AskOptions {
  /** Most quotes; 3 unless given. */
  readonly limit?: number;
  /** How sure an answer must be, 0 to 1; MIN_CONFIDENCE unless given. */
  readonly sureness?: number | undefined;
  /** Only articles in this language are quoted, or named as nearest; all unless given. */
  readonly articles?: Language | undefined;
}

/** A sentence with how surely it answers, 0 to 1. */
type Candidate = RankedSentence & { readonly sureness: number };

/** The sentences that match a question best, the surer ones and those that hold the kind of answer asked for before others. */
function rankAnswers(
  { query, besides, allows, worth }: Completed,
  kind: QuestionKind,
  index: SearchIndex,
  articles: Language | undefined,
): Candidate[] {
  const agreement = new Agreement(query, kind, index);
  const confidence = new Confidence(query, kind);
  const strength = kind === "how-many" ? COUNT_AGREEMENT : AGREEMENT;
  const office = new Office(query, kind, index);
  const whereabouts = kind === "where" ? new Whereabouts(query, index) : undefined;
  return rankSentences(query, index, articles, besides)
    .filter(allows)
    .filter(({ ranked }, place) => place < CLOSELY || besides(ranked.passage))
    .map((sentence) => {
      const agrees = agreement.of(sentence);
      const factor = worth(sentence, agrees) * (whereabouts?.of(sentence) ?? 1);
      const sureness = confidence.of(sentence, agrees, factor * office.of(sentence));
      return {
        ...sentence,
        sureness,
        score: sentence.score * (1 + strength * agrees) * factor * sureness ** SURENESS,
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** Whether the question names somebody or something that stands nowhere in the articles. */
const namesUnknown = ({ groups }: Query): boolean =>
  groups.some(({ name, alternatives }) => name && !alternatives.length);

/** How surely the articles answer a question, before anything is decided. */
export interface Assessment {
  /** That of the surest sentence, 0 to 1; 0 when the question names what stands nowhere in the articles. */
  readonly confidence: number;
  readonly language: Language;
  readonly kind: QuestionKind;
}

/** A question's assessment with the sentences it rests on, best first. Thanks and greetings have no words to look for. */
function consider(question: string, index: SearchIndex, context?: Context, articles?: Language) {
  const { language } = detectLanguage(question);
  const kind = kindOf(question, language);
  const completed = isPleasantry(question)
    ? complete({ question, language, groups: [] }, undefined, index)
    : complete(toQuery(question, index, language), context, index);
  const { query, carried } = completed;
  const ranked = rankAnswers(completed, kind, index, articles);
  const surest = namesUnknown(query) ? 0 : Math.max(0, ...ranked.map(({ sureness }) => sureness));
  return { language, kind, query, carried, ranked, surest };
}

/** The articles of the best sentences, each once. */
function nearestArticles(ranked: readonly RankedSentence[]): NonNullable<Answer["nearest"]> {
  const articles = [...new Set(ranked.map((each) => each.ranked.passage.article))].slice(0, MAX_NEAREST);
  return articles.map((article) => ({ article: article.id, title: titleOf(article) }));
}

/** Tells how surely an index's articles answer a question: what `answerQuestion` holds against MIN_CONFIDENCE. */
export function assess(question: string, index: SearchIndex): Assessment {
  const { surest, language, kind } = consider(question, index);
  return { confidence: surest, language, kind };
}

/**
 * Answers a question that may lean on the turn before it; with the answer goes what it was about, for the next turn.
 * @throws RangeError when the limit is not a whole number from 1 up.
 */
export function answerInContext(
  question: string,
  index: SearchIndex,
  context: Context | undefined,
  { limit = DEFAULT_LIMIT, sureness: least = MIN_CONFIDENCE, articles }: AskOptions = {},
): { readonly answer: Answer; readonly subject: readonly Group[] } {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit ${limit} is not a whole number from 1 up`);
  const { language, kind, query, carried, ranked, surest } = consider(question, index, context, articles);
  const understood = understoodOf(query, kind, carried);
  const subject = query.groups;
  const best = surest < least ? undefined : ranked.find(({ sureness }) => sureness >= least);
  if (!best) {
    const nearest = nearestArticles(ranked);
    return { answer: { question, language, outcome: "not-found", quotes: [], nearest, understood }, subject };
  }
  const worthy = ranked.filter((each) => each === best || each.score >= MIN_RELATIVE_SCORE * best.score);
  const quotes = distinctQuotes([best, ...worthy], limit).map(({ sentence, window }) =>
    quoteOf(sentence.ranked.passage.article, window, sentence.score, { query, kind, index }),
  );
  return { answer: { question, language, outcome: "answered", quotes, understood }, subject };
}

/**
 * Answers a question with quotes from the index's articles, or "not-found" when they cover too little of it, when what
 * it names stands nowhere in them, or when no sentence holds the time or number it asks for.
 * @throws RangeError when the limit is not a whole number from 1 up.
 */
export const answerQuestion = (question: string, index: SearchIndex, options: AskOptions = {}): Answer =>
  answerInContext(question, index, undefined, options).answer;
