import { askedNouns, numberTerm, type QuestionKind } from "../language/index.ts";
import type { Query, RankedSentence } from "../search/index.ts";

/**
 * How sure an answer must be: the middle between the own questions that have an answer (from 0.32) and those that have
 * none (to 0.25). The curves (`npm run eval -- --curve`) tell what another threshold would do.
 */
export const MIN_CONFIDENCE = 0.28;
/** With this many of a question's words held a sentence is half as much evidence as any can be. */
const HALF_EVIDENCE = 4;
/**
 * What a sentence is worth to a kind of question when it holds nothing of the kind. A time or a number is all but always
 * in the answer (in nine of ten answers of the bench sets); many a place the lexicon does not know.
 */
const WITHOUT_KIND: Readonly<Partial<Record<QuestionKind, number>>> = { when: 0.25, "how-many": 0.25, where: 0.8 };
const QUESTION_MARK = /[?؟]/u;
const YEAR = /^(?:1[0-9]|20)\d\d$/u;
/**
 * What remains of how sure an answer is when no article holds a year that the question names: it may be of another event.
 * Many an article leaves out the year of what it tells, so that a good match still answers.
 */
const YEAR_UNHELD = 0.6;

/** How much of a question's words, by their rarity, a sentence and its surroundings hold. */
interface Held {
  readonly share: number;
  /** How much larger it would be if the nouns that only tell what kind of thing is asked for were not missed: from 1. */
  readonly leniency: number;
}

/** Tells how surely sentences answer one question. */
export class Confidence {
  readonly #query: Query;
  readonly #kind: QuestionKind;
  readonly #nouns: ReadonlySet<number>;
  readonly #asks: boolean;
  readonly #doubt: number;

  constructor(query: Query, kind: QuestionKind) {
    this.#query = query;
    this.#kind = kind;
    this.#nouns = askedNouns(query.question, query.language);
    const years = query.groups.filter(({ word }) => YEAR.test(numberTerm(word)));
    const unheld = years.length > 0 && years.every(({ alternatives }) => !alternatives.length);
    this.#doubt = unheld ? YEAR_UNHELD : 1;
    this.#asks = kind !== "keywords" || QUESTION_MARK.test(query.question);
  }

  /**
   * How surely a sentence answers, 0 to 1: the geometric mean of how well its passage matches, what share of the question
   * is held, and how much evidence that is: one or two words stand together by chance. Words that ask nothing need no
   * evidence.
   * @param agreement how well it holds the kind of answer that is asked for, 0 to 1.
   * @param worth what it is worth for where it stands, to a question that leans on the turn before; else 1.
   */
  of({ ranked, cover }: RankedSentence, agreement: number, worth: number): number {
    const { share, leniency } = this.#held(cover);
    const words = cover.reduce((sum, weight) => sum + weight, 0);
    const evidence = this.#asks ? words / (words + HALF_EVIDENCE) : 1;
    const sure = Math.cbrt(Math.max(0, ranked.score) * leniency * share * leniency * evidence);
    const lacking = agreement === 0 ? (WITHOUT_KIND[this.#kind] ?? 1) : 1;
    return Math.min(1, sure * lacking * worth * this.#doubt);
  }

  #held(cover: Float64Array): Held {
    const { groups, question } = this.#query;
    let all = 0;
    let held = 0;
    let excused = 0;
    groups.forEach(({ word, start, rarity }, group) => {
      const surely = cover[group] ?? 0;
      all += rarity;
      held += rarity * surely;
      const isOwn = question.startsWith(word, start);
      if (isOwn && this.#nouns.has(start)) excused += rarity * (1 - surely);
    });
    return held > 0 ? { share: held / all, leniency: all / (all - excused) } : { share: 0, leniency: 1 };
  }
}
