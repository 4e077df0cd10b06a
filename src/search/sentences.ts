import type { Span } from "../corpus/index.ts";
import type { Language } from "../language/index.ts";
import type { SearchIndex } from "./build.ts";
import type { Query } from "./expand.ts";
import { Matcher, type Saturation } from "./match.ts";
import type { Passage } from "./passages.ts";
import { coverageOf, larger, matchTitle, type RankedPassage, rankPassages, scoreMatch } from "./rank.ts";

/** A sentence, ranked with its passage, neighbours and title in view. */
export interface RankedSentence extends Span {
  readonly ranked: RankedPassage;
  /** Its number in the passage. */
  readonly place: number;
  readonly score: number;
  /** The share of the question that the sentence holds, and half of what only its surroundings hold: 0 to 1. */
  readonly coverage: number;
  /** For each group of the query how surely the sentence, one beside it or the title says it: 0 to 1. */
  readonly cover: Float64Array;
}

/** BM25 over sentences: repetition counts less than in passages. */
const SENTENCE: Saturation = { k: 0.2, b: 0.2 };
/** How much the passage's score adds to the sentence's. */
const PASSAGE_SHARE = 0.7;
/** How much a neighbour's score adds. */
const NEIGHBOUR_SHARE = 0.1;
/**
 * How much it adds that words which are neighbours in the question are neighbours in the sentence, for a question in
 * another script; in the articles' own script the 4-grams say it (measured: +3 points answer@1 from English, -1 within
 * a language).
 */
const PROXIMITY_SHARE = 0.4;
/** How many passages give sentences. */
const PASSAGES = 12;
/** How much of an occurrence a title's word counts as in each sentence. */
const TITLE_SHARE = 0.5;
/** What a word counts that only the surroundings of a sentence hold. */
const SURROUNDINGS = 0.5;

function sentencesOf(ranked: RankedPassage, query: Query, index: SearchIndex, matcher: Matcher): RankedSentence[] {
  const { passage } = ranked;
  const title = matchTitle(passage, matcher, index);
  const faint = { frequencies: title.frequencies.map((weight) => weight * TITLE_SHARE), cover: title.cover };
  const matches = passage.terms.map((terms) => matcher.match([terms], SENTENCE, index.averageSentenceLength));
  const scores = matches.map((match) =>
    scoreMatch(match, faint, query, matcher, index.averageSentenceLength, SENTENCE),
  );
  return passage.sentences.map((span, place) => {
    const cover = matches[place]?.cover ?? title.cover;
    const surroundings = ranked.held.map((weight) => SURROUNDINGS * weight);
    const near = Math.max(scores[place - 1] ?? 0, scores[place + 1] ?? 0);
    const terms = passage.terms[place];
    const proximity = terms && matcher.gramTotal === 0 ? PROXIMITY_SHARE * matcher.proximity(terms) : 0;
    const score = (scores[place] ?? 0) + PASSAGE_SHARE * ranked.score + NEIGHBOUR_SHARE * near + proximity;
    return {
      start: span.start,
      end: span.end,
      ranked,
      place,
      score,
      coverage: coverageOf(larger(cover, surroundings), query),
      cover: [place - 1, place, place + 1].map((at) => (matches[at] ?? title).cover).reduce(larger, title.cover),
    };
  });
}

/**
 * The sentences of the best passages, best first.
 * @param articles the language of the articles to look in; all of them unless given.
 * @param besides tells of further passages, found but not among the best, whose sentences are wanted too.
 */
export function rankSentences(
  query: Query,
  index: SearchIndex,
  articles?: Language,
  besides: (passage: Passage) => boolean = () => false,
): RankedSentence[] {
  const matcher = new Matcher(query, index);
  return rankPassages(query, index, matcher, articles)
    .filter(({ passage }, place) => place < PASSAGES || besides(passage))
    .flatMap((ranked) => sentencesOf(ranked, query, index, matcher))
    .sort((a, b) => b.score - a.score);
}
