import { type Answer, answerQuestion, assess } from "../answer/index.ts";
import { detectLanguage, kindOf, LANGUAGES } from "../language/index.ts";
import { rankPassages, type SearchIndex, toQuery } from "../search/index.ts";
import type { GoldQuestion } from "./dataset.ts";

/** What became of one question. */
export interface Outcome {
  readonly id: string;
  /** The kind of answer it asks for: as the set says it, else as it is worded. */
  readonly kind: string;
  readonly language: string;
  readonly answerable: boolean;
  readonly outcome: Answer["outcome"];
  /**
   * Rank of the gold passage among the ranked articles, from 0; -1 when it is not among them, null when the question has
   * none.
   */
  readonly passageRank: number | null;
  /** Rank of the first quote that holds an accepted answer, from 0; -1 when none does. */
  readonly answerRank: number;
  /** How long the answer took. */
  readonly ms: number;
}

/** An outcome just measured, with what a saved one leaves out. */
export interface Examined extends Outcome {
  readonly question: string;
  /** How surely the articles answer it, 0 to 1, where that was asked for. */
  readonly confidence?: number;
}

/** What measuring needs besides the question. */
export interface Means {
  readonly index: SearchIndex;
  /** A clock in ms. */
  readonly now: () => number;
  /** Whether the confidence is wanted too, which takes a second look at each question. */
  readonly withConfidence?: boolean;
  /** How sure an answer must be; the core's own bound unless given. */
  readonly sureness?: number | undefined;
}

const fold = (text: string): string => text.replace(/\s+/gu, " ").trim();

function kindAsked({ type, lang, question }: GoldQuestion): string {
  if (type !== undefined) return type;
  const language = LANGUAGES.find((each) => each === lang) ?? detectLanguage(question).language;
  return kindOf(question, language);
}

function rankOfPassage({ question, passage, answerable }: GoldQuestion, index: SearchIndex): number | null {
  if (passage === undefined || !answerable) return null;
  const ranked = rankPassages(toQuery(question, index), index);
  return [...new Set(ranked.map((each) => each.passage.article.id))].indexOf(passage);
}

/** Asks one question and holds the answer against the gold; white space is folded, an empty gold answer counts for none. */
export function examine(gold: GoldQuestion, { index, now, withConfidence, sureness }: Means): Examined {
  const { id, question, lang, answerable } = gold;
  const begun = now();
  const { outcome, quotes } = answerQuestion(question, index, { sureness });
  const ms = now() - begun;
  const accepted = gold.answers.map(fold).filter(Boolean);
  return {
    id,
    question,
    kind: kindAsked(gold),
    language: lang,
    answerable,
    outcome,
    passageRank: rankOfPassage(gold, index),
    answerRank: quotes.findIndex(({ text }) => accepted.some((answer) => fold(text).includes(answer))),
    ms,
    ...(withConfidence ? { confidence: assess(question, index).confidence } : {}),
  };
}
