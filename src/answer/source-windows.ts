import type { Article, Span } from "../corpus/index.ts";
import { findPassages, type SearchIndex } from "../search/index.ts";
import { type SourceWord, wordsOf } from "./source-words.ts";

/** A stretch of an article in which a pasted text is looked for. */
export interface SourceWindow extends Span {
  readonly article: Article;
  /** Its words; read at the first call. */
  words(): readonly SourceWord[];
}

/** How many passages of the index are looked into. */
const CANDIDATES = 200;
/** How much text is looked into, in UTF-16 units; the best passage is always. */
const MAX_TEXT = 150_000;
/** A pasted text may reach this far beyond the passage it shares a word with: its own length, and marks it has lost. */
const REACH = 1.5;
const MARGIN = 200;
/** The share of the shorter one's words that a label has in common with a pasted text, for it to be looked into. */
const LABEL_SHARE = 0.5;

/** A span grown by `reach` on both sides, to the next white space. */
function grow(text: string, { start, end }: Span, reach: number): Span {
  let from = Math.max(0, start - reach);
  while (from > 0 && /\S/u.test(text[from - 1] ?? "")) from--;
  let to = Math.min(text.length, end + reach);
  while (to < text.length && /\S/u.test(text[to] ?? "")) to++;
  return { start: from, end: to };
}

/** The spans with those joined that overlap or touch. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** What was set aside in an article and shares words with a pasted text: titles, subheadings, repeats. */
function labelsOf(article: Article, pasted: readonly SourceWord[], index: SearchIndex): Span[] {
  const keys = new Set(pasted.map(({ key }) => key));
  return article.setAside.filter(({ start, end }) => {
    const words = wordsOf(article.text.slice(start, end), article.language, index);
    const shared = words.filter(({ key }) => keys.has(key)).length;
    return shared > 0 && shared >= LABEL_SHARE * Math.min(words.length, keys.size);
  });
}

/** The passages to look into, by article, the best article first. */
function candidates(pasted: string, index: SearchIndex): Map<Article, Span[]> {
  const spans = new Map<Article, Span[]>();
  let length = 0;
  for (const passage of findPassages(pasted, index, CANDIDATES)) {
    const known = spans.get(passage.article);
    if (length > 0 && length > MAX_TEXT) break;
    length += passage.end - passage.start + 2 * (REACH * pasted.length + MARGIN);
    if (known) known.push(passage);
    else spans.set(passage.article, [passage]);
  }
  return spans;
}

function windowOf(article: Article, span: Span, index: SearchIndex): SourceWindow {
  let words: readonly SourceWord[] | undefined;
  const read = (): readonly SourceWord[] =>
    wordsOf(article.text.slice(span.start, span.end), article.language, index, span.start);
  return { ...span, article, words: () => (words ??= read()) };
}

/**
 * Where a pasted text may stand: the surroundings of the passages that share its rarest words, and the titles and
 * subheadings of their articles; the article that shares most first.
 */
export function windowsOf(
  pasted: string,
  words: (article: Article) => readonly SourceWord[],
  index: SearchIndex,
): SourceWindow[] {
  const reach = Math.ceil(REACH * pasted.length) + MARGIN;
  return [...candidates(pasted, index)].flatMap(([article, passages]) => {
    const spans = [...passages, ...labelsOf(article, words(article), index)];
    return merge(spans.map((span) => grow(article.text, span, reach))).map((span) => windowOf(article, span, index));
  });
}
