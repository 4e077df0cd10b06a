import { type Article, type Span, textOf } from "../corpus/index.ts";
import { foldStatement } from "../language/index.ts";
import type { Query, RankedSentence, SearchIndex } from "../search/index.ts";
import { citationOf } from "./citation.ts";
import { highlight } from "./highlight.ts";
import type { Quote } from "./types.ts";

/** The quote of a span. */
export function quoteOf(article: Article, span: Span, score: number, query: Query, index: SearchIndex): Quote {
  const text = textOf(article, span);
  return {
    text,
    article: article.id,
    language: article.language,
    start: span.start,
    end: span.end,
    highlights: highlight(text, article.language, query, index),
    score: Number(score.toFixed(4)),
    citation: citationOf(article, span),
  };
}

/** The sentences to quote, each statement once even when several places carry it word for word. */
export function distinctStatements(sentences: readonly RankedSentence[], limit: number): RankedSentence[] {
  const seen = new Set<string>();
  const chosen: RankedSentence[] = [];
  for (const sentence of sentences) {
    if (chosen.length === limit) break;
    const key = foldStatement(textOf(sentence.ranked.passage.article, sentence));
    if (!key || seen.has(key)) continue;
    seen.add(key);
    chosen.push(sentence);
  }
  return chosen;
}
