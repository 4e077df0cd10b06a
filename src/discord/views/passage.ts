import { isolate } from "../../display/bidi.ts";
import type { Cited } from "../cited.ts";
import { cut, escapeMarkdown, oneLine } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import type { Found } from "../places.ts";
import type { View } from "../reply.ts";
import { type CiteOptions, quoteWithCitation } from "./cite.ts";
import { notice } from "./notice.ts";

/** Longest text that is repeated where it led to nothing, in code points. */
const MAX_WANTED = 100;

/** What `/cite` posts: a sentence or an article with its citation, or which of the two was not found. */
export function passageView(cited: Cited, options: CiteOptions): View {
  const messages = DISCORD_MESSAGES[options.language];
  const named = (wanted: string): string => isolate(cut(oneLine(wanted), MAX_WANTED), escapeMarkdown);
  switch (cited.outcome) {
    case "no-article":
      return notice(messages.noArticle(named(cited.wanted)), options.language);
    case "no-passage":
      return notice(messages.noPassage(named(cited.wanted)), options.language);
    case "article":
      return quoteWithCitation(wholeOf(cited.article), true, options);
    case "passage":
      return quoteWithCitation(cited.passage, false, options);
  }
}

/** From the first to the last of an article's sentences. */
function wholeOf(article: Found["article"]): Found {
  const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return { article, start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? article.text.length };
}
