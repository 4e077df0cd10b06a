import type { Span } from "../corpus/index.ts";
import type { SearchIndex } from "./build.ts";
import type { Query } from "./expand.ts";
import { Matcher, type Saturation } from "./match.ts";
import { coverageOf, held, type RankedPassage, rankPassages, scoreMatch, titleWeights } from "./rank.ts";

/** A sentence, ranked with its passage, neighbours and title in view. */
export interface RankedSentence extends Span {
  readonly ranked: RankedPassage;
  /** Its number in the passage. */
  readonly place: number;
  readonly score: number;
  /** The share of the question that the sentence holds, and half of what only its surroundings hold: 0 to 1. */
  readonly coverage: number;
}

/** BM25 over sentences: repetition counts less than in passages. */
const SENTENCE: Saturation = { k: 0.2, b: 0.2 };
/** How much the passage's score adds to the sentence's. */
const PASSAGE_SHARE = 0.7;
/** How much a neighbour's score adds. */
const NEIGHBOUR_SHARE = 0.1;
/** How many passages give sentences. */
const PASSAGES = 12;
/** What a word counts that only the surroundings of a sentence hold. */
const SURROUNDINGS = 0.5;

function sentencesOf(ranked: RankedPassage, query: Query, index: SearchIndex, matcher: Matcher): RankedSentence[] {
  const { passage } = ranked;
  const title = titleWeights(passage, matcher, index).map((weight) => weight * 0.5);
  const matches = passage.terms.map((terms) => matcher.match([terms], SENTENCE, index.averageSentenceLength));
  const scores = matches.map((match) =>
    scoreMatch(match, title, query, matcher, index.averageSentenceLength, SENTENCE),
  );
  return passage.sentences.map((span, place) => {
    const match = matches[place];
    const own = match ? held(match.frequencies, title) : title;
    const holding = own.map((weight, group) => Math.max(weight, SURROUNDINGS * (ranked.held[group] ?? 0)));
    const near = Math.max(scores[place - 1] ?? 0, scores[place + 1] ?? 0);
    const score = (scores[place] ?? 0) + PASSAGE_SHARE * ranked.score + NEIGHBOUR_SHARE * near;
    return { start: span.start, end: span.end, ranked, place, score, coverage: coverageOf(holding, query) };
  });
}

/** The sentences of the best passages, best first. */
export function rankSentences(query: Query, index: SearchIndex): RankedSentence[] {
  const matcher = new Matcher(query, index);
  return rankPassages(query, index, matcher)
    .slice(0, PASSAGES)
    .flatMap((ranked) => sentencesOf(ranked, query, index, matcher))
    .sort((a, b) => b.score - a.score);
}
