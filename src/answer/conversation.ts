import { type Group, type SearchIndex, toQuery } from "../search/index.ts";
import { type AskOptions, answerInContext } from "./answer.ts";
import type { Context } from "./follow-up.ts";
import { isPerson } from "./leaning.ts";
import type { Answer } from "./types.ts";

/** What a conversation remembers of a turn. */
type Turn = Context;

/** Turns, the latest last. */
export type History = readonly Turn[];

/** An answer, and the history with its turn. */
export interface Reply {
  readonly answer: Answer;
  readonly history: History;
}

/** Whom the best quote names that the question did not, where it asked who: "he" may mean them next. */
function peopleIn({ quotes: [quote], understood }: Answer, subject: readonly Group[], index: SearchIndex): Group[] {
  if (!quote || understood.kind !== "who") return [];
  const known = new Set(subject.flatMap(({ alternatives }) => alternatives.map(({ stems }) => stems.join(" "))));
  return toQuery(quote.text, index, quote.language).groups.filter(
    (group) => isPerson(group) && !group.alternatives.some(({ stems }) => known.has(stems.join(" "))),
  );
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
  const places = answer.quotes.length ? answer.quotes : (last?.places ?? []);
  return {
    answer,
    history: [...history, { subject, people: peopleIn(answer, subject, index), places }].slice(-MAX_TURNS),
  };
}
