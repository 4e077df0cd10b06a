import { type Article, linesOf, type Span, textOf } from "../corpus/index.ts";
import type { Citation } from "./types.ts";

/** Longest lead that stands in for a missing title, in UTF-16 units. */
const MAX_LEAD = 80;

/** The title of an article, or the opening words of its first sentence with an ellipsis. */
export function titleOf(article: Article): string {
  if (article.title !== undefined) return article.title;
  const first = article.paragraphs[0]?.sentences[0];
  const lead = first ? textOf(article, first) : article.id;
  if (lead.length <= MAX_LEAD) return lead;
  const cut = lead.slice(0, MAX_LEAD).replace(/\s+\S*$/u, "");
  return `${cut.replace(/[\s\p{P}]+$/u, "")}…`;
}

/** The citation of a span of an article: what the article says of itself and nothing else. */
export function citationOf(article: Article, span: Span): Citation {
  const { publisher, agency, date, url, stamp, file } = article;
  return {
    title: titleOf(article),
    ...(publisher === undefined ? {} : { publisher }),
    ...(agency === undefined ? {} : { agency }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    file,
    lines: linesOf(article.text, span),
    ...(stamp === undefined ? {} : { stamp }),
  };
}
