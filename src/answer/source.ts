import { type Article, type Span, textOf } from "../corpus/index.ts";
import { detectLanguage, type Language } from "../language/index.ts";
import type { SearchIndex } from "../search/index.ts";
import { citationOf } from "./citation.ts";
import { type Alteration, findAltered } from "./source-altered.ts";
import { type Segments, segmentsOf } from "./source-segments.ts";
import { exactPlaces, inProse, proseWords, sameRuns, withMarks } from "./source-verbatim.ts";
import { type SourceWindow, windowsOf } from "./source-windows.ts";
import { type SourceWord, wordsOf } from "./source-words.ts";
import type { Citation } from "./types.ts";

/** The stretch of an article that a pasted text comes from. */
interface Source {
  readonly article: string;
  readonly language: Language;
  /** Half-open range in the stored text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The article's text from `start` to `end`, runs of white space folded into one space. */
  readonly text: string;
  readonly citation: Citation;
}

interface Pasted {
  /** The pasted text, white space folded. */
  readonly pasted: string;
  /** Its language: that of the frame around the verdict. */
  readonly language: Language;
}

/** Where a pasted text is from, and whether it says what its source says. */
export type SourceResult = Pasted &
  (
    | {
        /** It stands in the file character for character, white space folded, no word cut in two. */
        readonly verdict: "exact";
        readonly source: Source;
      }
    | {
        /** Only vowel marks, spelling variants, white space, punctuation or quotation marks differ. */
        readonly verdict: "same-words";
        readonly source: Source;
        /** Titles, subheadings and repeats that stand between its sentences in the file and not in the pasted text. */
        readonly passedOver: readonly string[];
      }
    | {
        /** Words were changed, added, removed or moved. */
        readonly verdict: "altered";
        readonly source: Source;
        readonly segments: Segments;
        /** How many of both texts' words are the same: 0 to 1. */
        readonly likeness: number;
      }
    | { readonly verdict: "not-found" }
  );

function sourceOf(article: Article, span: Span): Source {
  return {
    article: article.id,
    language: article.language,
    start: span.start,
    end: span.end,
    text: textOf(article, span),
    citation: citationOf(article, span),
  };
}

interface Place extends Span {
  readonly article: Article;
}

/** The first place in prose, else the first. Places are asked for until there is one in prose. */
function preferred(windows: readonly SourceWindow[], placesIn: (window: SourceWindow) => readonly Span[]) {
  let first: Place | undefined;
  for (const window of windows) {
    const { article } = window;
    const spans = placesIn(window);
    const prose = spans.find((span) => inProse(article, span));
    if (prose) return { ...prose, article };
    if (spans[0]) first ??= { ...spans[0], article };
  }
  return first;
}

type WordsFor = (article: Article) => readonly SourceWord[];

/** Where a window has the pasted words, among those of its words that `file` gives. */
function samePlaces({ article }: SourceWindow, pasted: readonly SourceWord[], file: readonly SourceWord[]): Span[] {
  return sameRuns(pasted, file).map(([first, last]) =>
    withMarks(article, { start: file[first]?.start ?? 0, end: file[last]?.end ?? 0 }),
  );
}

/** The texts of what was set aside inside a span. */
const passedOver = ({ article, start, end }: Place): string[] =>
  article.setAside.filter((aside) => start <= aside.start && aside.end <= end).map((aside) => textOf(article, aside));

function altered({ article, span, changes, likeness }: Alteration, { pasted, language }: Pasted): SourceResult {
  const segments = segmentsOf(changes, article.text, span, pasted);
  return {
    pasted,
    language,
    verdict: "altered",
    source: sourceOf(article, span),
    segments,
    likeness: Number(likeness.toFixed(4)),
  };
}

/**
 * Finds where a pasted text is from: a part of a sentence, a sentence, several that follow one another, a title or a
 * subheading. Words are compared as they are spelled; a changed, missing, added or moved one makes the text "altered",
 * also a small one («لا», «غير»), a number or a name.
 */
export function findSource(text: string, index: SearchIndex): SourceResult {
  const pasted = text.replace(/\s+/gu, " ").trim();
  const about: Pasted = { pasted, language: detectLanguage(pasted).language };
  const byLanguage = new Map<Language, readonly SourceWord[]>();
  const words: WordsFor = ({ language }) => {
    const known = byLanguage.get(language) ?? wordsOf(pasted, language, index);
    byLanguage.set(language, known);
    return known;
  };
  const windows = windowsOf(pasted, words, index);
  const exact = preferred(windows, (window) => exactPlaces(pasted, window));
  if (exact) return { ...about, verdict: "exact", source: sourceOf(exact.article, exact) };
  const same =
    preferred(windows, (window) => samePlaces(window, words(window.article), window.words())) ??
    preferred(windows, (window) => samePlaces(window, words(window.article), proseWords(window)));
  if (same)
    return { ...about, verdict: "same-words", source: sourceOf(same.article, same), passedOver: passedOver(same) };
  const alteration = findAltered(words, windows);
  return alteration ? altered(alteration, about) : { ...about, verdict: "not-found" };
}
