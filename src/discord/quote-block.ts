import type { Citation, Highlight, Quote } from "../answer/index.ts";
import { factsLine, inFrame, inferenceLine, placeLine } from "../display/frame.ts";
import { MESSAGES } from "../display/messages/index.ts";
import { quotedLine } from "../display/quote.ts";
import type { Language } from "../language/index.ts";
import { articleKey, checkOf, type Reference } from "./custom-id.ts";
import { beginning, cut, oneLine, plainLink, quoted, small } from "./markdown.ts";
import { PLAIN, styleFor } from "./style.ts";

/** Longest title and longest other fact of a source that are shown, in code points. */
const MAX_TITLE = 200;
const MAX_FACT = 100;
/** Longest link that is shown, in UTF-16 units; a longer one is left to the citation. */
const MAX_LINK = 300;

/** A citation whose facts, which may be of any length, are each one line of at most some code points. */
export const shortFacts = (citation: Citation, most: number): Citation => ({
  ...citation,
  ...Object.fromEntries(
    (["publisher", "agency", "date", "stamp", "file"] as const).flatMap((name) => {
      const value = citation[name];
      return value === undefined ? [] : [[name, cut(oneLine(value), most)]];
    }),
  ),
});

/** A text as a quotation; of a longer one the beginning, and below it, outside the quotation, an ellipsis. */
export function quotedLines(text: string, own: Language, most: number, language: Language): string[] {
  const shown = beginning(text, most);
  const line = quoted(quotedLine({ text: shown, language: own, highlights: [] }, PLAIN));
  return shown.length < text.length ? [line, inFrame("…", MESSAGES[language])] : [line];
}

type Cited = Pick<Quote, "citation" | "language">;

/**
 * The lines below a quote: title, in the direction of the article; publisher, dates and place; link. Each reads in one
 * direction.
 * @param share how much of a long title or fact is shown.
 */
export function sourceLines({ citation, language: own }: Cited, language: Language, share = 1): string[] {
  const messages = MESSAGES[language];
  const facts = shortFacts(citation, MAX_FACT * share);
  const known = [factsLine(facts, messages, PLAIN), placeLine(facts, messages, PLAIN)].filter(Boolean);
  const link = citation.url === undefined ? undefined : plainLink(citation.url);
  return [
    quotedLine({ text: `— ${cut(oneLine(citation.title), MAX_TITLE * share)}`, language: own, highlights: [] }, PLAIN),
    small(inFrame(known.join(" · "), messages)),
    ...(link !== undefined && link.length <= MAX_LINK * share ? [small(link)] : []),
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

/** A quote whose inference names no stamp longer than some code points. */
function shortInference(quote: Quote, most: number): Quote {
  const { inferred } = quote;
  return inferred ? { ...quote, inferred: { ...inferred, before: cut(oneLine(inferred.before), most) } } : quote;
}

/**
 * A quote in its own direction, and below it its source and what was inferred, in the language of the frame.
 * @param share how much of a long title or fact is shown; the quote is shown whole.
 */
export function quoteBlock(quote: Quote, language: Language, share = 1): string[] {
  const messages = MESSAGES[language];
  const marked = { ...quote, highlights: joined(quote.text, quote.highlights) };
  const inference = inferenceLine(shortInference(quote, MAX_FACT * share), messages, PLAIN);
  return [
    quoted(quotedLine(marked, styleFor(quote))),
    ...sourceLines(quote, language, share),
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
