import type { Article, Paragraph, Span } from "../../src/corpus/index.ts";
import type { Language } from "../../src/language/index.ts";
import { foldRows, Lexicon } from "../../src/language/lexicon.ts";
import { buildIndex, type SearchIndex } from "../../src/search/index.ts";

/** A paragraph as its sentences, or with the subheading it stands under. */
type Written = readonly string[] | { readonly heading: string; readonly sentences: readonly string[] };

/** An article as a test writes it. */
export interface Draft {
  readonly id?: string;
  readonly language?: Language;
  readonly title?: string;
  readonly paragraphs: readonly Written[];
}

/** An article of these sentences, as the corpus would hand it over: sentences parted by a space, paragraphs by a blank line. */
export function article({ id = "a", language = "ar", title, paragraphs }: Draft): Article {
  let text = "";
  const spans = paragraphs.map((written): Paragraph => {
    const { heading, sentences } = "heading" in written ? written : { heading: undefined, sentences: written };
    const own = sentences.map((sentence, place): Span => {
      if (place) text += " ";
      const start = text.length;
      text += sentence;
      return { start, end: text.length };
    });
    const start = own[0]?.start ?? text.length;
    text += "\n\n";
    return { start, end: own.at(-1)?.end ?? start, sentences: own, ...(heading === undefined ? {} : { heading }) };
  });
  return { id, file: `${id}.txt`, language, text, paragraphs: spans, setAside: [], ...(title ? { title } : {}) };
}

/** A concept: its id, part of speech and forms in English, Arabic and Persian, alternatives parted by "|". */
export type Row = readonly [id: string, pos: string, en: string, ar: string, fa: string];

export const lexiconOf = (...rows: readonly Row[]): Lexicon =>
  new Lexicon([{ lines: foldRows(rows.map((row) => row.join("\t")).join("\n")), trust: 1 }]);

export const indexOf = (drafts: readonly Draft[], ...rows: readonly Row[]): SearchIndex =>
  buildIndex(drafts.map(article), lexiconOf(...rows));

/** An index of Arabic articles of one sentence each, called a, b, c … */
export const indexOfSentences = (sentences: readonly string[], ...rows: readonly Row[]): SearchIndex =>
  indexOf(
    sentences.map((sentence, place) => ({ id: String.fromCharCode(97 + place), paragraphs: [[sentence]] })),
    ...rows,
  );
