import { openingOf, titleOf } from "../../answer/index.ts";
import { type Article, sentenceCount } from "../../corpus/index.ts";
import { isolate } from "../../display/bidi.ts";
import { inFrame } from "../../display/frame.ts";
import { MESSAGES } from "../../display/messages/index.ts";
import type { Language } from "../../language/index.ts";
import { button, labelOf, menu, rowsOf } from "../controls.ts";
import { articleKey, customId } from "../custom-id.ts";
import { cut, escapeMarkdown, oneLine, small } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import { numberIn } from "../numbers.ts";
import { quotedLines, sourceLines } from "../quote-block.ts";
import { type Row, shrinking, type View } from "../reply.ts";

/** How many articles a page lists. */
const PAGE = 8;
/** Longest title in the list, in code points, and in the menu, where Discord takes 100, in UTF-16 units. */
const MAX_LABEL = 80;
/** How much of an article's opening is shown, in UTF-16 units, and at most, where its first sentence is longer. */
const OPENING = 400;
const MAX_OPENING = 1000;

const count = (value: number, language: Language): string => isolate(numberIn(value, language));

/** An article in the list: its title; its number, language, publisher and length. */
function entry(article: Article, language: Language, share: number): string[] {
  const shown = (text: string): string => isolate(cut(oneLine(text), MAX_LABEL * share), escapeMarkdown);
  const messages = DISCORD_MESSAGES[language];
  const frame = (line: string): string => inFrame(line, MESSAGES[language]);
  const facts = [
    shown(article.id),
    messages.languages[article.language],
    ...(article.publisher === undefined ? [] : [shown(article.publisher)]),
    messages.sentences(count(sentenceCount(article), language)),
  ];
  return [frame(shown(titleOf(article))), small(frame(facts.join(" · ")))];
}

/** The way to the other pages, and to the public. */
function buttons(page: number, pages: number, language: Language, isPrivate: boolean): Row[] {
  const messages = DISCORD_MESSAGES[language];
  const pager = [
    button(messages.previous, customId("sources", language, Math.max(0, page - 1)), page === 0),
    button(messages.next, customId("sources", language, page + 1), page + 1 >= pages),
  ];
  return rowsOf([
    ...(pages > 1 ? pager : []),
    ...(isPrivate ? [button(messages.post, customId("post", language))] : []),
  ]);
}

/**
 * A page of the list of articles, counted from 0; past the end the last one.
 * @param isPrivate whether only the one who asked sees it, and may post it.
 */
export function sourcesView(articles: readonly Article[], wanted: number, language: Language, isPrivate = false): View {
  const pages = Math.max(1, Math.ceil(articles.length / PAGE));
  const page = Math.min(wanted, pages - 1);
  const listed = articles.slice(page * PAGE, (page + 1) * PAGE);
  const messages = DISCORD_MESSAGES[language];
  const frame = (line: string): string => inFrame(line, MESSAGES[language]);
  const options = listed.map((article) => ({
    label: labelOf(titleOf(article), MAX_LABEL, articleKey(article.id)),
    value: articleKey(article.id),
    description: labelOf(article.publisher ?? article.file, MAX_LABEL, articleKey(article.id)),
  }));
  return shrinking((share) => ({
    language,
    tone: "neutral",
    head: [frame(`**${messages.sources(count(articles.length, language))}**`)],
    blocks: [listed.flatMap((article) => entry(article, language, share))],
    ...(pages > 1 ? { foot: [small(frame(messages.page(count(page + 1, language), count(pages, language))))] } : {}),
    rows: () => [
      menu(customId("source", language), messages.sourcesMenu, options),
      ...buttons(page, pages, language, isPrivate),
    ],
  }));
}

/** One article: what it says of itself, its length and its opening lines. */
export function sourceDataView(article: Article, language: Language): View {
  const opening = openingOf(article, OPENING);
  const messages = DISCORD_MESSAGES[language];
  const sentences = inFrame(messages.sentences(count(sentenceCount(article), language)), MESSAGES[language]);
  return shrinking((share) => ({
    language,
    tone: "neutral",
    blocks: opening ? [quotedLines(opening.text, article.language, MAX_OPENING * share, language)] : [],
    foot: [...(opening ? sourceLines(opening, language, share) : []), small(sentences)],
  }));
}
