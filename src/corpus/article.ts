import type { Language } from "../language/index.ts";

/** Half-open range `[start, end)` of UTF-16 units in an article's stored text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of prose: what may be quoted, in the order of the file. */
export interface Paragraph extends Span {
  /** The subheading it stands under, as the file writes it. */
  readonly heading?: string;
  readonly sentences: readonly Span[];
}

/** Why a line is not quoted. */
export type SetAsideReason =
  | "title"
  | "heading"
  | "repeat"
  | "stamp"
  | "welcome"
  | "navigation"
  | "section"
  | "caption"
  | "markup"
  | "front matter";

/** A line, or run of lines, that the cleaner set aside. */
export interface SetAside extends Span {
  readonly reason: SetAsideReason;
}

/** What is known of an article besides its text: only what the file itself says. */
export interface ArticleData {
  readonly language: Language;
  readonly title?: string;
  readonly publisher?: string;
  readonly agency?: string;
  /** The page's own time stamp, verbatim. It dates the page, never an event. */
  readonly stamp?: string;
  readonly date?: string;
  readonly url?: string;
}

/** An article: the text as stored, and the way into it. */
export interface Article extends ArticleData {
  readonly id: string;
  /** The file's name, without its folder. */
  readonly file: string;
  /** The decoded file, unchanged. All spans are offsets in it. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly setAside: readonly SetAside[];
}

/** How many sentences of an article may be quoted. */
export const sentenceCount = (article: Pick<Article, "paragraphs">): number =>
  article.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);

/** The verbatim text of a span, with runs of white space folded into one space. */
export function textOf(article: Pick<Article, "text">, span: Span): string {
  return article.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
}

/** How many line feeds stand in `[start, end)` of a text. */
function lineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** The first and last line, counted from 1, that a span of a text touches. */
export function linesOf(text: string, span: Span): [number, number] {
  const first = 1 + lineFeeds(text, 0, span.start);
  return [first, first + lineFeeds(text, span.start, span.end)];
}
