import type { Answer, Quote } from "../../answer/index.ts";
import { inFrame, notFoundLines } from "../../display/frame.ts";
import { MESSAGES } from "../../display/messages/index.ts";
import type { Language } from "../../language/index.ts";
import { button, rowsOf } from "../controls.ts";
import { type ArticlesChoice, checkOf, customId } from "../custom-id.ts";
import { cut, oneLine } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import { quoteBlock, referenceTo } from "../quote-block.ts";
import { isRepeatedWhole, type Row, shrinking, type View } from "../reply.ts";
import { PLAIN } from "../style.ts";
import { notice } from "./notice.ts";

/** How many quotes a reply shows. */
export const SHOWN = 3;

/** Most and longest words that are said to be missing, and longest title of a near article, in code points. */
const MAX_MISSING = 20;
const MAX_WORD = 40;
const MAX_TITLE = 200;

/** What of an answer a reply shows, and to whom. */
export interface AnswerOptions {
  /** The language of the frame. */
  readonly language: Language;
  readonly articles: ArticlesChoice;
  /** How many quotes were shown before. */
  readonly offset: number;
  readonly isPrivate: boolean;
}

/** Most quotes an answer must be asked for, so that it is known whether there are more. */
export const limitFor = (offset: number): number => offset + SHOWN + 1;

/** What tells that an answer still begins with the same quotes. */
export const checkOfShown = (quotes: readonly Quote[], count: number): string =>
  checkOf(
    quotes
      .slice(0, count)
      .map(({ article, start, text }) => `${article} ${start} ${text}`)
      .join("\n"),
  );

/** Further quotes, the paragraph around, a citation, a follow-up, and publication of what was private. */
function controls(answer: Answer, shown: number, { language, articles, offset, isPrivate }: AnswerOptions): Row[] {
  const messages = DISCORD_MESSAGES[language];
  const upTo = offset + shown;
  const check = checkOfShown(answer.quotes, upTo);
  const references = answer.quotes.slice(offset, upTo).map(referenceTo);
  const hasMore = answer.quotes.length > upTo && isRepeatedWhole(answer.question);
  return rowsOf([
    ...(hasMore ? [button(messages.more, customId("more", language, articles, upTo, check))] : []),
    ...(shown ? [button(messages.context, customId("context", language, 0, references))] : []),
    ...(shown ? [button(messages.cite, customId("cite", language, 0, "short", references))] : []),
    button(messages.followUp, customId("follow", language, articles)),
    ...(isPrivate ? [button(messages.post, customId("post", language))] : []),
  ]);
}

/** What was not found: of many missing words the first, of long ones and of long titles the beginning. */
function notFound(answer: Answer, language: Language, share: number): string[] {
  const messages = MESSAGES[language];
  const { understood, nearest = [] } = answer;
  const missing = understood.words
    .filter(({ found }) => found.length === 0)
    .slice(0, MAX_MISSING * share)
    .map((each) => ({ ...each, word: cut(oneLine(each.word), MAX_WORD) }));
  const near = nearest.map((each) => ({ ...each, title: cut(oneLine(each.title), MAX_TITLE * share) }));
  const short = { ...answer, understood: { ...understood, words: missing }, nearest: near };
  return notFoundLines(short, messages, PLAIN).map((line) => inFrame(line, messages));
}

/** An answer: up to three quotes with their sources, or what was not found. */
export function answerView(answer: Answer, options: AnswerOptions): View {
  const { language, offset } = options;
  const rows = (shown: number): Row[] => controls(answer, shown, options);
  const echo = answer.question;
  if (answer.outcome === "not-found") {
    return shrinking((share) => ({
      language,
      tone: "nothing",
      echo,
      blocks: [notFound(answer, language, share)],
      rows: () => controls(answer, 0, options),
    }));
  }
  const quotes = answer.quotes.slice(offset, offset + SHOWN);
  if (!quotes.length) return { ...notice(DISCORD_MESSAGES[language].noMore, language), echo };
  return shrinking((share) => {
    const blocks = quotes.map((quote) => quoteBlock(quote, language, share));
    return { language, tone: "found", echo, blocks, rows };
  });
}
