import { CITATION_STYLES, type CitationStyle, citationOf, excerptOf, formatCitation } from "../../answer/index.ts";
import { ltrLine, rtlLine } from "../../display/bidi.ts";
import { quotedLine } from "../../display/quote.ts";
import type { Language } from "../../language/index.ts";
import { button, menu, rowsOf } from "../controls.ts";
import { customId, type Reference } from "../custom-id.ts";
import { directed } from "../direction.ts";
import { codeBlock, cut, escapeMarkdown, quoted } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import type { Found } from "../places.ts";
import { referenceTo } from "../quote-block.ts";
import type { Row, View } from "../reply.ts";
import { PLAIN } from "../style.ts";

/** Longest title of a citation, in code points: a title may be a whole line of a file. */
const MAX_TITLE = 500;
/** Longest quotation that is shown with its citation, in UTF-16 units. */
const MAX_QUOTE = 1000;

/** Which citation is shown. */
export interface CiteOptions {
  readonly language: Language;
  readonly style: CitationStyle;
  readonly isPrivate: boolean;
}

/**
 * A citation as lines that each read in one direction. The marks for it stay in the copy, where they are of the same
 * use; BibTeX, which a program reads, has none.
 */
function citationLines(found: Found, { style, language }: CiteOptions, quote?: string): string[] {
  const citation = citationOf(found.article, found);
  const title = cut(citation.title, MAX_TITLE);
  const text = formatCitation({ ...citation, title }, style, language, quote === undefined ? {} : { quote });
  if (style === "bibtex") return text.split("\n");
  return text.split("\n").map((line) => directed(language === "en" ? ltrLine(line) : rtlLine(line)));
}

/** A menu of the other forms. */
const styleMenu = (references: readonly Reference[], at: number, { language, style }: CiteOptions): Row => {
  const messages = DISCORD_MESSAGES[language];
  const options = CITATION_STYLES.map((each) => ({
    label: messages.styles[each],
    value: each,
    ...(each === style ? { default: true } : {}),
  }));
  return menu(customId("style", language, at, [...references]), messages.styleMenu, options);
};

/** A citation of one of an answer's quotes, with the quoted words, to be copied. */
export function citeView(references: readonly Reference[], at: number, found: Found, options: CiteOptions): View {
  const { language, style } = options;
  const { text } = excerptOf(found.article, found);
  const quote = text.length <= MAX_QUOTE ? text : undefined;
  const others = references.map((_, place) =>
    button(
      DISCORD_MESSAGES[language].quote(place + 1),
      customId("cite-at", language, place, style, [...references]),
      place === at,
    ),
  );
  return {
    language,
    tone: "neutral",
    blocks: [[codeBlock(citationLines(found, options, quote).join("\n"))]],
    rows: () => [...(others.length > 1 ? rowsOf(others) : []), styleMenu(references, at, options)],
  };
}

/** A quote with the citation of it, for everybody: what `/cite` posts. Without a quote the article itself is cited. */
export function quoteWithCitation(found: Found, isWhole: boolean, options: CiteOptions): View {
  const { language, style, isPrivate } = options;
  const excerpt = excerptOf(found.article, found);
  const line = quotedLine({ ...excerpt, text: cut(excerpt.text, MAX_QUOTE), highlights: [] }, PLAIN);
  const messages = DISCORD_MESSAGES[language];
  const references = [referenceTo(excerpt)];
  const lines = citationLines(found, options);
  const cited = style === "bibtex" ? [codeBlock(lines.join("\n"))] : lines.map(escapeMarkdown);
  return {
    language,
    tone: "neutral",
    blocks: [[...(isWhole ? [] : [quoted(line)]), ...cited]],
    rows: () =>
      rowsOf([
        ...(isWhole ? [] : [button(messages.context, customId("context", language, 0, references))]),
        button(messages.cite, customId("cite", language, 0, style, references)),
        ...(isPrivate ? [button(messages.post, customId("post", language))] : []),
      ]),
  };
}
