import { type Answer, answerQuestion } from "../answer/index.ts";
import { rankPassages, type SearchIndex, toQuery } from "../search/index.ts";
import type { GoldQuestion } from "./dataset.ts";

/** What became of one question. */
export interface Outcome {
  readonly question: GoldQuestion;
  readonly answer: Answer;
  /** Rank of the gold passage among the ranked articles, from 0; -1 when it is not among them. */
  readonly passageRank: number;
  /** Rank of the first quote that holds an accepted answer, from 0; -1 when none does. */
  readonly answerRank: number;
  readonly milliseconds: number;
}

/** Figures of a question set; shares in percent, undefined where the set has none of the kind. */
export interface Figures {
  readonly questions: number;
  readonly recall1: number | undefined;
  readonly recall5: number | undefined;
  readonly mrr10: number | undefined;
  readonly answer1: number | undefined;
  readonly answer3: number | undefined;
  readonly declinedWrongly: number | undefined;
  readonly declinedRightly: number | undefined;
  readonly median: number;
  readonly p95: number;
}

const fold = (text: string): string => text.replace(/\s+/gu, " ").trim();

function rankOfPassage({ question, passage }: GoldQuestion, index: SearchIndex): number {
  if (passage === undefined) return -1;
  const ranked = rankPassages(toQuery(question, index), index);
  return [...new Set(ranked.map((each) => each.passage.article.id))].indexOf(passage);
}

/** Asks one question and holds the answer against the gold. */
export function examine(question: GoldQuestion, index: SearchIndex, now: () => number): Outcome {
  const begun = now();
  const answer = answerQuestion(question.question, index);
  const milliseconds = now() - begun;
  const accepted = question.answers.map(fold);
  const answerRank = answer.quotes.findIndex(({ text }) => accepted.some((gold) => fold(text).includes(gold)));
  return {
    question,
    answer,
    passageRank: question.answerable ? rankOfPassage(question, index) : -1,
    answerRank,
    milliseconds,
  };
}

const share = (part: number, whole: number): number | undefined => (whole ? (100 * part) / whole : undefined);

/** The figures of some outcomes. */
export function summarize(outcomes: readonly Outcome[]): Figures {
  const open = outcomes.filter(({ question }) => question.answerable);
  const closed = outcomes.filter(({ question }) => !question.answerable);
  const placed = open.filter(({ question }) => question.passage !== undefined);
  const within = (k: number, of: readonly Outcome[], rank: (outcome: Outcome) => number): number =>
    of.filter((outcome) => rank(outcome) >= 0 && rank(outcome) < k).length;
  const recall = (k: number): number | undefined =>
    share(
      within(k, placed, ({ passageRank }) => passageRank),
      placed.length,
    );
  const right = (k: number): number | undefined =>
    share(
      within(k, open, ({ answerRank }) => answerRank),
      open.length,
    );
  const declined = (of: readonly Outcome[]): number | undefined =>
    share(of.filter(({ answer }) => answer.outcome === "not-found").length, of.length);
  const reciprocal = placed.reduce(
    (sum, { passageRank: rank }) => sum + (rank >= 0 && rank < 10 ? 1 / (rank + 1) : 0),
    0,
  );
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    questions: outcomes.length,
    recall1: recall(1),
    recall5: recall(5),
    mrr10: share(reciprocal, placed.length),
    answer1: right(1),
    answer3: right(3),
    declinedWrongly: declined(open),
    declinedRightly: declined(closed),
    median: times[times.length >> 1] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}
