import type { Article, Span } from "../corpus/index.ts";
import { type Change, compareWords, likeness } from "./compare-words.ts";
import { type Fit, fitInto } from "./fit.ts";
import { addedKeys, stands, trim } from "./source-edges.ts";
import { unitAt, withMarks } from "./source-verbatim.ts";
import type { SourceWindow } from "./source-windows.ts";
import { isTelling, joinSpacing, type SourceWord, sameWord } from "./source-words.ts";

/** A stretch of an article, and what a pasted text makes of it. */
export interface Alteration {
  readonly article: Article;
  readonly span: Span;
  readonly changes: readonly Change[];
  readonly likeness: number;
}

/** How many windows are compared word by word: those that hold most of the pasted words. */
const COMPARED = 6;
/** A longer text is found by this many words of its beginning and of its end. */
const ENDS = 150;
/**
 * From this likeness on a text counts as altered, below it as one on the same topic. Sentences of XQuAD, ARCD and PQuAD
 * with one to three words changed reach it in 99.4% of 3,382 cases (99.9% of those of eight words and more). Sentences
 * that the articles do not hold reach it in none of 81 cases of the seeds (each article asked without itself), none of
 * 303 of XQuAD's and 4 of 1,293 of PQuAD's, which repeat another sentence but for a word. Counting words by their rarity
 * tells the two no better apart.
 */
const MIN_LIKENESS = 0.65;
/** Where no more than a few words are the same, they must be more of the whole, and of one sentence; fewer prove nothing. */
const FEW_SAME = 3;
const MIN_LIKENESS_OF_FEW = 0.75;
const MIN_TELLING = 2;
/** As many words in a row are no chance, however much else the pasted text holds. */
const SURE_RUN = 8;
/** A word at an edge counts as moved when it stood at most this far beyond it. */
const MAX_MOVED = 2;

type WordsFor = (article: Article) => readonly SourceWord[];

/** The share of the pasted words, by weight, that stand anywhere in a window. */
function coverage(pasted: readonly SourceWord[], { words }: SourceWindow): number {
  const keys = new Set(words().map(({ key }) => key));
  let covered = 0;
  let all = 0;
  for (const { key, weight } of pasted) {
    all += weight;
    if (keys.has(key)) covered += weight;
  }
  return all > 0 ? covered / all : 0;
}

/** Where in a file's words the pasted words fit best; of a long text where its beginning and its end fit. */
function stretch(pasted: readonly SourceWord[], file: readonly SourceWord[]): Fit {
  if (pasted.length <= 2 * ENDS) return fitInto(pasted, file, sameWord);
  const { from } = fitInto(pasted.slice(0, ENDS), file, sameWord);
  const { to } = fitInto(pasted.slice(-ENDS), file.slice(from), sameWord);
  return { from, to: from + to };
}

/** How many words from an edge outwards a moved word stands: one that the pasted text has in another place. */
const movedBeyond = (outward: readonly SourceWord[], added: ReadonlySet<string>, sentence: Span | undefined): number =>
  outward.map((word) => stands(word, sentence) && added.has(word.key)).lastIndexOf(true) + 1;

/** What a pasted text makes of the stretch it fits best, and of the words near it that it has moved. */
function changesIn(pasted: readonly SourceWord[], article: Article, words: readonly SourceWord[]): Change[] {
  const [file, joined] = joinSpacing(words, pasted);
  const fitting = stretch(joined, file);
  const begin = file[fitting.from]?.start ?? 0;
  const end = file[fitting.to - 1]?.end ?? begin;
  const from = words.findIndex(({ start }) => start >= begin);
  const to = words.findLastIndex((word) => word.end <= end) + 1;
  const changes = compareWords(words.slice(from, to), pasted);
  const added = addedKeys(changes);
  const before = movedBeyond(words.slice(Math.max(0, from - MAX_MOVED), from).reverse(), added, unitAt(article, begin));
  const after = movedBeyond(words.slice(to, to + MAX_MOVED), added, unitAt(article, end - 1));
  return before + after > 0 ? compareWords(words.slice(from - before, to + after), pasted) : changes;
}

/** Whether enough is the same for the one to be the other, altered. */
function isAlteration(article: Article, changes: readonly Change[]): boolean {
  const runs = changes.filter(({ kind }) => kind === "same").map(({ file }) => file);
  const same = runs.flat();
  const first = same[0];
  if (!first || same.length < FEW_SAME || same.filter(isTelling).length < MIN_TELLING) return false;
  if (same.length > FEW_SAME) {
    return likeness(changes) >= MIN_LIKENESS || runs.some((run) => run.length >= SURE_RUN);
  }
  const sentence = unitAt(article, first.start);
  return likeness(changes) >= MIN_LIKENESS_OF_FEW && same.every((word) => stands(word, sentence));
}

function compare(pasted: readonly SourceWord[], { article, words }: SourceWindow): Alteration | undefined {
  const changes = trim(article, changesIn(pasted, article, words()));
  const file = changes.flatMap((change) => change.file);
  const first = file[0];
  const last = file.at(-1);
  if (!first || !last || !isAlteration(article, changes)) return undefined;
  const span = withMarks(article, { start: first.start, end: last.end });
  return { article, span, changes, likeness: likeness(changes) };
}

/** The stretch that a pasted text was made from by changing words; undefined when none is like enough. */
export function findAltered(words: WordsFor, windows: readonly SourceWindow[]): Alteration | undefined {
  return windows
    .map((window) => ({ window, covered: coverage(words(window.article), window) }))
    .sort((a, b) => b.covered - a.covered)
    .slice(0, COMPARED)
    .flatMap(({ window }) => compare(words(window.article), window) ?? [])
    .sort((a, b) => b.likeness - a.likeness)[0];
}
