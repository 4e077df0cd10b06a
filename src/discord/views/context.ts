import { citationOf, type Excerpt, type Highlight, surroundingsOf } from "../../answer/index.ts";
import { textOf } from "../../corpus/index.ts";
import { inFrame } from "../../display/frame.ts";
import { MESSAGES } from "../../display/messages/index.ts";
import { quotedLine } from "../../display/quote.ts";
import type { Language } from "../../language/index.ts";
import { button, rowsOf } from "../controls.ts";
import { customId, type Reference } from "../custom-id.ts";
import { beginning, quoted } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import type { Found } from "../places.ts";
import { sourceLines } from "../quote-block.ts";
import { shrinking, type View } from "../reply.ts";
import { COMPARING, PLAIN } from "../style.ts";

/** How much of the paragraph is shown before and after the quote, and of the quote, in UTF-16 units. */
const AROUND = 500;
const MAX_QUOTE = 1500;

const ELLIPSIS = "…";

/** The last words of a text, at most so many units. */
function tail(text: string, most: number): string {
  if (text.length <= most) return text;
  const from = text.indexOf(" ", text.length - most);
  return from < 0 ? "" : text.slice(from + 1);
}

/** The first words of a text, at most so many units. */
function head(text: string, most: number): string {
  if (text.length <= most) return text;
  const to = text.lastIndexOf(" ", most);
  return to < 0 ? "" : text.slice(0, to);
}

/** A quote's range in the paragraph around it: no earlier than what stands before it, since it may stand there twice. */
function placeIn({ article, start }: Found, quote: string, { text, start: from }: Excerpt): Highlight {
  const place = text.indexOf(quote, textOf(article, { start: from, end: start }).length);
  return place < 0 ? [0, text.length] : [place, place + quote.length];
}

/** The lines of a paragraph with the quote in it bold; where it is cut there is an ellipsis on a line of its own. */
function paragraphLines(paragraph: string, [start, end]: Highlight, language: Language, share: number): string[] {
  const before = tail(paragraph.slice(0, start), AROUND * share);
  const middle = beginning(paragraph.slice(start, end), MAX_QUOTE * share);
  const after = middle.length < end - start ? "" : head(paragraph.slice(end), AROUND * share);
  const text = before + middle + after;
  const highlights: Highlight[] = [[before.length, before.length + middle.length]];
  return [
    ...(before.length < start ? [ELLIPSIS] : []),
    quoted(quotedLine({ text, language, highlights }, COMPARING)),
    ...(middle.length + after.length < paragraph.length - start ? [ELLIPSIS] : []),
  ];
}

/** A neighbouring paragraph, of which the end nearest to the quote is shown; nothing where that end is one long word. */
function neighbour(paragraph: Excerpt | undefined, shown: string): string[] {
  if (!paragraph || !shown) return [];
  return [quoted(quotedLine({ text: shown, language: paragraph.language, highlights: [] }, PLAIN))];
}

/** The lines of what stands around a quote. */
function lines(found: Found, quote: string, share: number): string[] {
  const surroundings = surroundingsOf(found.article, found);
  const { language } = found.article;
  if (!surroundings) return paragraphLines(quote, [0, quote.length], language, share);
  const { before, around, after } = surroundings;
  const above = tail(before?.text ?? "", AROUND * share);
  const below = head(after?.text ?? "", AROUND * share);
  return [
    ...(above.length < (before?.text ?? "").length ? [ELLIPSIS] : []),
    ...neighbour(before, above),
    ...paragraphLines(around.text, placeIn(found, quote, around), language, share),
    ...neighbour(after, below),
    ...(below.length < (after?.text ?? "").length ? [ELLIPSIS] : []),
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
  const framed = (line: string): string => (line === ELLIPSIS ? inFrame(line, MESSAGES[language]) : line);
  return shrinking((share) => ({
    language,
    tone: "neutral",
    blocks: [lines(found, quote, share).map(framed)],
    foot: sourceLines(cited, language, share),
    rows: () => (others.length > 1 ? rowsOf(others) : []),
  }));
}
