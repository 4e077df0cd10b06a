import { type Article, textOf } from "../corpus/index.ts";
import { completionKey, completions, type IndexedPassage, type SearchIndex, wordKey } from "../search/index.ts";
import { articlesOf } from "./article-list.ts";
import { sentencesOf } from "./reading.ts";

/** A sentence of an article. */
export interface NumberedSentence {
  /** Its number in the article, counted from 1. */
  readonly number: number;
  /** Its text, runs of white space folded into one space. */
  readonly text: string;
}

/** What it is worth that a sentence holds a typed word: as the whole word, as its beginning, in another form or language. */
const WHOLE = 3;
const BEGINNING = 2;
const OTHERWISE = 1;

type Terms = IndexedPassage["terms"][number];

/** A typed word as it is looked for. */
interface Typed {
  readonly keys: readonly string[];
  /** Numbers of the stems it may stand for. */
  readonly stems: ReadonlySet<number>;
}

function read(word: string, index: SearchIndex): Typed {
  const stems = completions(word, index.surfaces, index).map(({ stem }) => index.stems.id(stem) ?? -1);
  const key = completionKey(word);
  return { keys: [...new Set([key, wordKey(word)])], stems: new Set(stems) };
}

/** How well a sentence holds a typed word; 0 when it does not. */
function worthOf({ keys, stems }: Typed, sentence: Terms, index: SearchIndex): number {
  let best = sentence.stems.some((stem) => stems.has(stem)) ? OTHERWISE : 0;
  for (const word of sentence.words) {
    const folded = index.words.term(word);
    for (const own of [completionKey(folded), wordKey(folded)]) {
      if (keys.includes(own)) return WHOLE;
      if (keys.some((key) => own.startsWith(key))) best = BEGINNING;
    }
  }
  return best;
}

/**
 * The sentences of an article that hold some typed words or what they begin to say, in any script; those with the most of
 * them first. Nothing typed: the first ones. None for an article that is not in the index.
 * @param limit most sentences.
 */
export function suggestSentences(
  typed: string,
  article: Article,
  index: SearchIndex,
  limit: number,
): readonly NumberedSentence[] {
  const spans = sentencesOf(article);
  const numbered = (place: number): NumberedSentence[] => {
    const span = spans[place];
    return span ? [{ number: place + 1, text: textOf(article, span) }] : [];
  };
  const words = typed
    .split(/\s+/u)
    .filter((word) => completionKey(word) !== "")
    .map((word) => read(word, index));
  if (!words.length) return spans.slice(0, limit).flatMap((_, place) => numbered(place));
  const { first = 0, end = 0 } = articlesOf(index).get(article.id) ?? {};
  return index.passages
    .slice(first, end)
    .flatMap(({ terms }) => terms)
    .map((terms, place) => ({ place, worth: words.map((word) => worthOf(word, terms, index)) }))
    .map(({ place, worth }) => ({ place, held: worth.filter(Boolean).length, sum: worth.reduce((a, b) => a + b, 0) }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held || b.sum - a.sum || a.place - b.place)
    .slice(0, limit)
    .flatMap(({ place }) => numbered(place));
}
