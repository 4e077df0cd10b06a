import type { Citation, Highlight, Quote } from "../answer/index.ts";
import { factsLine, inFrame, inferenceLine, placeLine } from "../display/frame.ts";
import { MESSAGES } from "../display/messages/index.ts";
import { quotedLine } from "../display/quote.ts";
import type { Language } from "../language/index.ts";
import { articleKey, checkOf, type Reference } from "./custom-id.ts";
import { cut, plainLink, quoted, small } from "./markdown.ts";
import { PLAIN, styleFor } from "./style.ts";

/** Longest title and longest other fact of a source that are shown, in code points. */
const MAX_TITLE = 200;
const MAX_FACT = 100;
/** Longest link that is shown, in UTF-16 units; a longer one is left to the citation. */
const MAX_LINK = 300;

const shortFacts = (citation: Citation): Citation => ({
  ...citation,
  ...Object.fromEntries(
    (["publisher", "agency", "date", "stamp", "file"] as const).flatMap((name) => {
      const value = citation[name];
      return value === undefined ? [] : [[name, cut(value, MAX_FACT)]];
    }),
  ),
});

type Cited = Pick<Quote, "citation" | "language">;

/**
 * The lines below a quote: title, in the direction of the article; publisher, dates and place; link. Each reads in one
 * direction.
 */
export function sourceLines({ citation, language: own }: Cited, language: Language): string[] {
  const messages = MESSAGES[language];
  const facts = shortFacts(citation);
  const known = [factsLine(facts, messages, PLAIN), placeLine(facts, messages, PLAIN)].filter(Boolean);
  const link = citation.url === undefined ? undefined : plainLink(citation.url);
  return [
    quotedLine({ text: `— ${cut(citation.title, MAX_TITLE)}`, language: own, highlights: [] }, PLAIN),
    small(inFrame(known.join(" · "), messages)),
    ...(link !== undefined && link.length <= MAX_LINK ? [small(link)] : []),
  ];
}

/** Highlights without the gaps of white space between them, since bold words side by side are one bold run. */
function joined(text: string, highlights: readonly Highlight[]): Highlight[] {
  const runs: Highlight[] = [];
  for (const [start, end] of highlights) {
    const last = runs.at(-1);
    if (last && !text.slice(last[1], start).trim()) runs[runs.length - 1] = [last[0], end];
    else runs.push([start, end]);
  }
  return runs;
}

/** A quote in its own direction, and below it its source and what was inferred, in the language of the frame. */
export function quoteBlock(quote: Quote, language: Language): string[] {
  const messages = MESSAGES[language];
  const marked = { ...quote, highlights: joined(quote.text, quote.highlights) };
  const inference = inferenceLine(quote, messages, PLAIN);
  return [
    quoted(quotedLine(marked, styleFor(quote))),
    ...sourceLines(quote, language),
    ...(inference === undefined ? [] : [small(inFrame(inference, messages))]),
  ];
}

/** What a button must know of a quote. */
export const referenceTo = ({
  article,
  start,
  end,
  text,
}: Pick<Quote, "article" | "start" | "end" | "text">): Reference => ({
  article: articleKey(article),
  start,
  end,
  check: checkOf(text),
});
