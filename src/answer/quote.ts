import { type Article, type Span, textOf } from "../corpus/index.ts";
import { foldStatement } from "../language/index.ts";
import type { Query, RankedSentence, SearchIndex } from "../search/index.ts";
import { citationOf } from "./citation.ts";
import { highlight } from "./highlight.ts";
import type { Quote } from "./types.ts";
import { growWindow, type Window } from "./window.ts";

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

/** A sentence, and the stretch that is quoted for it. */
export interface Chosen {
  readonly sentence: RankedSentence;
  readonly window: Window;
}

/**
 * What to quote, best first: each sentence once, and each statement once even when several places carry it word for
 * word.
 */
export function distinctQuotes(sentences: readonly RankedSentence[], limit: number): Chosen[] {
  const statements = new Set<string>();
  const chosen: Chosen[] = [];
  for (const sentence of sentences) {
    if (chosen.length === limit) break;
    const { article, sentences: spans } = sentence.ranked.passage;
    if (statements.has(foldStatement(textOf(article, sentence)))) continue;
    const window = growWindow(sentence);
    for (const span of spans.slice(window.first, window.last + 1)) statements.add(foldStatement(textOf(article, span)));
    chosen.push({ sentence, window });
  }
  return chosen;
}
