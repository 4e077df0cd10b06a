import { type Article, type Span, textOf } from "../corpus/index.ts";
import { foldStatement, type QuestionKind } from "../language/index.ts";
import type { Query, RankedSentence, SearchIndex } from "../search/index.ts";
import { citationOf } from "./citation.ts";
import { highlight } from "./highlight.ts";
import type { Quote } from "./types.ts";
import { answerSpan, inferredYear } from "./value.ts";
import { growWindow, type Window } from "./window.ts";

/** What a quote is made for. */
export interface Asked {
  readonly query: Query;
  readonly kind: QuestionKind;
  readonly index: SearchIndex;
}

/** The quote of a span: its verbatim text, what matched in it, and what of it answers. */
export function quoteOf(article: Article, span: Span, score: number, { query, kind, index }: Asked): Quote {
  const text = textOf(article, span);
  const highlights = highlight(text, article.language, query, index);
  const answer = answerSpan(text, article.language, kind, highlights);
  const inferred = inferredYear(answer?.value, article.stamp);
  return {
    text,
    article: article.id,
    language: article.language,
    start: span.start,
    end: span.end,
    highlights,
    ...(answer === undefined ? {} : { answer }),
    ...(inferred === undefined ? {} : { inferred }),
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
    const grown = growWindow(sentence);
    const keys = spans.map((span) => foldStatement(textOf(article, span)));
    const again = keys.slice(grown.first, grown.last + 1).some((key) => statements.has(key));
    const window = again ? { ...sentence, first: sentence.place, last: sentence.place } : grown;
    for (const key of keys.slice(window.first, window.last + 1)) statements.add(key);
    chosen.push({ sentence, window });
  }
  return chosen;
}
