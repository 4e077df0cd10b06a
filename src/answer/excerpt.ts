import { type Article, type Span, textOf } from "../corpus/index.ts";
import type { Language } from "../language/index.ts";
import { citationOf } from "./citation.ts";
import type { Citation } from "./types.ts";

/** A stretch of an article, word for word, whatever its length. */
export interface Excerpt {
  /** The article's text from `start` to `end`, runs of white space folded into one space. */
  readonly text: string;
  readonly article: string;
  readonly language: Language;
  /** Half-open range in the stored text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly citation: Citation;
}

/** The excerpt of a span of an article. */
export const excerptOf = (article: Article, { start, end }: Span): Excerpt => ({
  text: textOf(article, { start, end }),
  article: article.id,
  language: article.language,
  start,
  end,
  citation: citationOf(article, { start, end }),
});
