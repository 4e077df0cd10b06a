import { CITATION_STYLES, type CitationStyle, citationOf, excerptOf, formatCitation } from "../../answer/index.ts";
import { harmless, ltrLine, rtlLine } from "../../display/bidi.ts";
import type { Language } from "../../language/index.ts";
import { button, menu, rowsOf } from "../controls.ts";
import { customId, type Reference } from "../custom-id.ts";
import { directed } from "../direction.ts";
import { codeBlock, cut, escapeMarkdown, oneLine } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import type { Found } from "../places.ts";
import { quotedLines, referenceTo, shortFacts } from "../quote-block.ts";
import { type Row, shrinking, type View } from "../reply.ts";

/** Longest title and longest other fact of a citation, in code points: a title may be a whole line of a file. */
const MAX_TITLE = 500;
const MAX_FACT = 300;
/** Longest link of a citation, in UTF-16 units; a longer one is left out, since a part of it leads nowhere. */
const MAX_LINK = 1000;
/** Longest quotation that is shown with its citation, in UTF-16 units. */
const MAX_QUOTE = 1000;

/** Which citation is shown. */
export interface CiteOptions {
  readonly language: Language;
  readonly style: CitationStyle;
  readonly isPrivate: boolean;
}

/** What is cited, each fact of a length that can be shown. */
function citationOfFound({ article, start, end }: Found, share: number) {
  const { url, ...citation } = shortFacts(citationOf(article, { start, end }), MAX_FACT * share);
  const title = cut(oneLine(citation.title), MAX_TITLE * share);
  return { ...citation, title, ...(url !== undefined && url.length <= MAX_LINK * share ? { url } : {}) };
}

/**
 * A citation as lines that each read in one direction. The marks for it stay in the copy, where they are of the same
 * use; BibTeX, which a program reads, has none.
 * @param share how much of what is long is shown.
 */
function citationLines(found: Found, { style, language }: CiteOptions, share: number, quote?: string): string[] {
  const citation = citationOfFound(found, share);
  const text = formatCitation(citation, style, language, quote === undefined ? {} : { quote });
  if (style === "bibtex") return harmless(text).split("\n");
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
  const others = references.map((_, place) =>
    button(
      DISCORD_MESSAGES[language].quote(place + 1),
      customId("cite-at", language, place, style, [...references]),
      place === at,
    ),
  );
  return shrinking((share) => {
    const quote = text.length <= MAX_QUOTE * share ? text : undefined;
    return {
      language,
      tone: "neutral",
      blocks: [[codeBlock(citationLines(found, options, share, quote).join("\n"))]],
      rows: () => [...(others.length > 1 ? rowsOf(others) : []), styleMenu(references, at, options)],
    };
  });
}

/** A quote with the citation of it, for everybody: what `/cite` posts. Without a quote the article itself is cited. */
export function quoteWithCitation(found: Found, isWhole: boolean, options: CiteOptions): View {
  const { language, style, isPrivate } = options;
  const excerpt = excerptOf(found.article, found);
  const messages = DISCORD_MESSAGES[language];
  const references = [referenceTo(excerpt)];
  const rows = (): Row[] =>
    rowsOf([
      ...(isWhole ? [] : [button(messages.context, customId("context", language, 0, references))]),
      button(messages.cite, customId("cite", language, 0, style, references)),
      ...(isPrivate ? [button(messages.post, customId("post", language))] : []),
    ]);
  return shrinking((share) => {
    const lines = citationLines(found, options, share);
    const cited = style === "bibtex" ? [codeBlock(lines.join("\n"))] : lines.map(escapeMarkdown);
    const quote = isWhole ? [] : quotedLines(excerpt.text, excerpt.language, MAX_QUOTE * share, language);
    return { language, tone: "neutral", blocks: [[...quote, ...cited]], rows };
  });
}
