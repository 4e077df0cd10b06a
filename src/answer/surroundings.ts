import type { Article, Span } from "../corpus/index.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";
import { paragraphAround } from "./reading.ts";

/** What stands around a quote. */
export interface Surroundings {
  /** The paragraph that holds it, or several where it reaches into several. */
  readonly around: Excerpt;
  /** The prose before and after, where the paragraph says no more than the quote. */
  readonly before?: Excerpt;
  readonly after?: Excerpt;
}

const textBetween = ({ text }: Article, start: number, end: number): string => text.slice(start, end).trim();

/**
 * The paragraph around a span of an article, and where that is nothing but the span its neighbours too. Undefined when
 * the span touches no prose.
 */
export function surroundingsOf(article: Article, span: Span): Surroundings | undefined {
  const around = paragraphAround(article, span);
  if (!around) return undefined;
  const saysMore = textBetween(article, around.start, span.start) || textBetween(article, span.end, around.end);
  if (saysMore) return { around };
  const earlier = article.paragraphs.findLast(({ end }) => end <= around.start);
  const later = article.paragraphs.find(({ start }) => start >= around.end);
  return {
    around,
    ...(earlier ? { before: excerptOf(article, earlier) } : {}),
    ...(later ? { after: excerptOf(article, later) } : {}),
  };
}
