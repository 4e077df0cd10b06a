import type { Group, SearchIndex } from "../search/index.ts";
import { type AskOptions, answerInContext } from "./answer.ts";
import type { Answer } from "./types.ts";

/** What a conversation remembers of a turn. */
export interface Turn {
  /** What the turn was about: its own words and those it took over. */
  readonly subject: readonly Group[];
  /** The articles it was answered from. */
  readonly articles: readonly string[];
}

/** Turns, the latest last. */
export type History = readonly Turn[];

/** An answer, and the history with its turn. */
export interface Reply {
  readonly answer: Answer;
  readonly history: History;
}

/** How many turns are remembered. */
const MAX_TURNS = 6;

/**
 * Answers a question in a conversation: a follow-up ("and where?", «ماذا قال عن ذلك؟») takes its missing subject from the
 * turns before it, any other question starts afresh. Pure: the history comes in and goes out.
 */
export function converse(question: string, history: History, index: SearchIndex, options: AskOptions = {}): Reply {
  const last = history.at(-1);
  const { answer, subject } = answerInContext(question, index, last, options);
  if (!subject.length) return { answer, history };
  const articles = [...new Set(answer.quotes.map(({ article }) => article))];
  return {
    answer,
    history: [...history, { subject, articles: articles.length ? articles : (last?.articles ?? []) }].slice(-MAX_TURNS),
  };
}
