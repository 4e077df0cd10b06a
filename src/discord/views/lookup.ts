import type { Lookup } from "../../answer/index.ts";
import { harmless, isolate } from "../../display/bidi.ts";
import { inFrame } from "../../display/frame.ts";
import { MESSAGES } from "../../display/messages/index.ts";
import type { Language } from "../../language/index.ts";
import { button, rowsOf } from "../controls.ts";
import { type ArticlesChoice, checkOf, customId } from "../custom-id.ts";
import { cut, escapeMarkdown, oneLine, small } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import { numberIn } from "../numbers.ts";
import { quoteBlock, referenceTo } from "../quote-block.ts";
import { type Row, shrinking, type View } from "../reply.ts";

/** How many passages a page of a lookup shows: as many as have a citation of their own behind the button. */
export const LOOKUP_PAGE = 3;
/** Longest term that is repeated in the heading, in code points. */
const MAX_TERM = 100;

/** Which page of a lookup is shown. */
interface LookupOptions {
  readonly language: Language;
  readonly articles: ArticlesChoice;
  readonly offset: number;
  readonly isPrivate: boolean;
}

/** What tells that a term's places are the same as when the page was written, from which the term is read back. */
export const checkOfLookup = ({ total, term }: Lookup): string => checkOf(`${oneLine(harmless(term))} ${total}`);

function controls(found: Lookup, shown: number, { language, articles, offset, isPrivate }: LookupOptions): Row[] {
  const messages = DISCORD_MESSAGES[language];
  const check = checkOfLookup(found);
  const references = found.places.slice(0, shown).map(referenceTo);
  const page = (label: string, to: number, possible: boolean) =>
    button(label, customId("lookup", language, articles, Math.max(0, to), check), !possible);
  const pages =
    found.total > LOOKUP_PAGE
      ? [
          page(messages.previous, offset - LOOKUP_PAGE, offset > 0),
          page(messages.next, offset + shown, offset + shown < found.total),
        ]
      : [];
  return rowsOf([
    ...pages,
    ...(shown ? [button(messages.context, customId("context", language, 0, references))] : []),
    ...(shown ? [button(messages.cite, customId("cite", language, 0, "short", references))] : []),
    ...(isPrivate ? [button(messages.post, customId("post", language))] : []),
  ]);
}

/** The passages that hold a term, a page of them. */
export function lookupView(found: Lookup, options: LookupOptions): View {
  const { language, offset } = options;
  const messages = DISCORD_MESSAGES[language];
  const frame = (line: string): string => inFrame(line, MESSAGES[language]);
  const term = isolate(cut(oneLine(found.term), MAX_TERM), escapeMarkdown);
  if (!found.total)
    return { language, tone: "nothing", echo: found.term, blocks: [[frame(messages.lookupNothing(term))]] };
  const number = (value: number): string => isolate(numberIn(value, language));
  const pages = Math.ceil(found.total / LOOKUP_PAGE);
  return shrinking((share) => ({
    language,
    tone: "found",
    echo: found.term,
    head: [frame(`**${messages.lookup(number(found.total))}**`)],
    blocks: found.places.map((place) => quoteBlock(place, language, share)),
    ...(pages > 1
      ? { foot: [small(frame(messages.page(number(Math.floor(offset / LOOKUP_PAGE) + 1), number(pages))))] }
      : {}),
    rows: (shown) => controls(found, shown, options),
  }));
}
