import { citationOf, type Excerpt, surroundingsOf } from "../../answer/index.ts";
import { inFrame } from "../../display/frame.ts";
import { MESSAGES } from "../../display/messages/index.ts";
import { quotedLine } from "../../display/quote.ts";
import type { Language } from "../../language/index.ts";
import { button, rowsOf } from "../controls.ts";
import { customId, type Reference } from "../custom-id.ts";
import { quoted } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import type { Found } from "../places.ts";
import { sourceLines } from "../quote-block.ts";
import type { View } from "../reply.ts";
import { COMPARING, PLAIN } from "../style.ts";

/** How much of the paragraph is shown before and after the quote, in UTF-16 units. */
const AROUND = 500;

const ELLIPSIS = "…";

/** The last words of a text, at most so many units. */
function tail(text: string): string {
  if (text.length <= AROUND) return text;
  const from = text.indexOf(" ", text.length - AROUND);
  return from < 0 ? "" : text.slice(from + 1);
}

/** The first words of a text, at most so many units. */
function head(text: string): string {
  if (text.length <= AROUND) return text;
  const to = text.lastIndexOf(" ", AROUND);
  return to < 0 ? "" : text.slice(0, to);
}

/** Where a quote stands in the text of the paragraph around it; all of it where white space was folded otherwise. */
function placeIn(paragraph: string, quote: string): readonly [number, number] {
  const start = paragraph.indexOf(quote);
  return start < 0 ? [0, paragraph.length] : [start, start + quote.length];
}

/** The lines of a paragraph with the quote in it bold; where it is cut there is an ellipsis on a line of its own. */
function paragraphLines(paragraph: string, quote: string, found: Found): string[] {
  const [start, end] = placeIn(paragraph, quote);
  const before = tail(paragraph.slice(0, start));
  const after = head(paragraph.slice(end));
  const text = before + paragraph.slice(start, end) + after;
  const { language } = found.article;
  const highlights = [[before.length, before.length + end - start] as const];
  return [
    ...(before.length < start ? [ELLIPSIS] : []),
    quoted(quotedLine({ text, language, highlights }, COMPARING)),
    ...(after.length < paragraph.length - end ? [ELLIPSIS] : []),
  ];
}

/** A neighbouring paragraph; its end nearest to the quote is the one that is kept. */
const neighbour = ({ text }: Excerpt, cutTo: (text: string) => string, language: Language): string =>
  quoted(quotedLine({ text: cutTo(text), language, highlights: [] }, PLAIN));

/** The lines of what stands around a quote. */
function lines(found: Found, quote: string): string[] {
  const surroundings = surroundingsOf(found.article, found);
  const { language } = found.article;
  if (!surroundings) return paragraphLines(quote, quote, found);
  const { before, around, after } = surroundings;
  return [
    ...(before ? [...(tail(before.text) === before.text ? [] : [ELLIPSIS]), neighbour(before, tail, language)] : []),
    ...paragraphLines(around.text, quote, found),
    ...(after ? [neighbour(after, head, language), ...(head(after.text) === after.text ? [] : [ELLIPSIS])] : []),
  ];
}

/** What stands around one of an answer's quotes, and the way to the others'. */
export function contextView(
  references: readonly Reference[],
  at: number,
  { found, quote }: { readonly found: Found; readonly quote: string },
  language: Language,
): View {
  const messages = DISCORD_MESSAGES[language];
  const others = references.map((_, place) =>
    button(messages.quote(place + 1), customId("context-at", language, place, [...references]), place === at),
  );
  const cited = { citation: citationOf(found.article, found), language: found.article.language };
  const framed = lines(found, quote).map((line) => (line === ELLIPSIS ? inFrame(line, MESSAGES[language]) : line));
  return {
    language,
    tone: "neutral",
    blocks: [framed],
    foot: sourceLines(cited, language),
    rows: () => (others.length > 1 ? rowsOf(others) : []),
  };
}
