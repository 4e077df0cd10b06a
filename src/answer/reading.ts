import type { Article, Paragraph, Span } from "../corpus/index.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";

/** All sentences of an article's prose, in its order. */
export const sentencesOf = (article: Article): Span[] => article.paragraphs.flatMap(({ sentences }) => sentences);

/** A sentence of an article by its number, counted from 1; undefined when there is no such sentence. */
export function sentenceQuote(article: Article, number: number): Excerpt | undefined {
  const sentence = sentencesOf(article)[number - 1];
  return sentence && excerptOf(article, sentence);
}

/** A paragraph's prose: from its first sentence to the end of its last. */
const proseOf = ({ sentences, start, end }: Paragraph): Span => ({
  start: sentences[0]?.start ?? start,
  end: sentences.at(-1)?.end ?? end,
});

/**
 * The paragraph that holds a span of an article, whole however long; where the span reaches into several, from the first
 * to the last of them. Undefined when the span touches no prose.
 */
export function paragraphAround(article: Article, span: Span): Excerpt | undefined {
  const held = article.paragraphs.map(proseOf).filter(({ start, end }) => start < span.end && span.start < end);
  const [first] = held;
  const last = held.at(-1);
  return first && last && excerptOf(article, { start: first.start, end: last.end });
}

/** Whether nothing but white space parts two places of an article: no title, subheading or caption. */
const touch = ({ text }: Article, from: number, to: number): boolean => !text.slice(from, to).trim();

/**
 * The first sentences of an article, as long as they are together not longer than some UTF-16 units and nothing that was
 * set aside stands between them; at least one. Undefined for an article without prose.
 */
export function openingOf(article: Article, units: number): Excerpt | undefined {
  const [first, ...others] = sentencesOf(article);
  if (!first) return undefined;
  let { end } = first;
  for (const next of others) {
    if (next.end - first.start > units || !touch(article, end, next.start)) break;
    end = next.end;
  }
  return excerptOf(article, { start: first.start, end });
}
