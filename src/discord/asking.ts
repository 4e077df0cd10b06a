import type { AskOptions, History } from "../answer/index.ts";
import type { Language } from "../language/index.ts";
import type { Bot } from "./context.ts";
import type { Place, Turn } from "./conversations.ts";
import type { ArticlesChoice } from "./custom-id.ts";
import type { View } from "./reply.ts";
import { answerView, limitFor } from "./views/answer.ts";

/** A question, and where it was asked. */
export interface Question {
  readonly text: string;
  readonly place: Place;
  /** The id of the interaction that is answered, by which a follow-up to the answer finds what it leans on. */
  readonly answerId?: string;
  readonly language: Language;
  readonly articles?: ArticlesChoice;
  /** What it leans on; what was last asked in the place unless given. */
  readonly history?: History;
}

/** The options with which the core is asked. */
export const askOptions = (articles: ArticlesChoice, offset = 0): AskOptions => ({
  limit: limitFor(offset),
  ...(articles === undefined ? {} : { articles }),
});

/** Asks a question in its conversation and remembers the turn. */
export async function askIn(bot: Bot, question: Question): Promise<{ readonly view: View; readonly turn: Turn }> {
  const { text, place, answerId, language, articles, history } = question;
  const before = history ?? bot.conversations.historyAt(place);
  const { answer, history: after } = await bot.converse(text, before, askOptions(articles));
  const turn: Turn = { before, after };
  bot.conversations.remember(place, turn);
  if (answerId !== undefined) bot.conversations.rememberAnswer(answerId, turn);
  bot.log.debug({ question: text, outcome: answer.outcome, quotes: answer.quotes.length }, "answered");
  return { view: answerView(answer, { language, articles, offset: 0, isPrivate: place.isPrivate }), turn };
}
