import type { Article, Span } from "../corpus/index.ts";
import { type Change, compareWords, likeness } from "./compare-words.ts";
import { type Fit, fitInto } from "./fit.ts";
import { unitAt, withMarks } from "./source-verbatim.ts";
import type { SourceWindow } from "./source-windows.ts";
import { joinSpacing, type SourceWord, sameWord } from "./source-words.ts";

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
const MIN_LIKENESS = Number(process.env.T ?? 0.55);
/** Fewest words that must be the same, and as many in a row that a likeness is no chance. */
const MIN_SAME = 3;
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

const stands = ({ start }: Span, unit: Span | undefined): boolean =>
  unit !== undefined && unit.start <= start && start < unit.end;

const addedKeys = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.flatMap(({ kind, pasted }) => (kind === "added" ? pasted.map(({ key }) => key) : [])));

/** How many words from an edge outwards a moved word stands: one that the pasted text has in another place. */
const movedBeyond = (outward: readonly SourceWord[], added: ReadonlySet<string>, sentence: Span | undefined): number =>
  outward.map((word) => stands(word, sentence) && added.has(word.key)).lastIndexOf(true) + 1;

/** What a pasted text makes of the stretch it fits best, and of the words near it that it has moved. */
function changesIn(pasted: readonly SourceWord[], article: Article, words: readonly SourceWord[]): Change[] {
  const [file, joined] = joinSpacing(words, pasted);
  const { from, to } = stretch(joined, file);
  const changes = compareWords(file.slice(from, to), joined);
  const added = addedKeys(changes);
  const unit = (place: number): Span | undefined => unitAt(article, file[place]?.start ?? -1);
  const before = movedBeyond(file.slice(Math.max(0, from - MAX_MOVED), from).reverse(), added, unit(from));
  const after = movedBeyond(file.slice(to, to + MAX_MOVED), added, unit(to - 1));
  return before + after > 0 ? compareWords(file.slice(from - before, to + after), joined) : changes;
}

/**
 * The removed words at an edge of a stretch that count as removed. A text that begins inside a sentence leaves nothing
 * out: what it has other words for counts, and what it has moved, as far as the sentence reaches that the edge is in.
 * @param removed the outermost first.
 */
function keptAtEdge(
  removed: readonly SourceWord[],
  replaced: boolean,
  added: ReadonlySet<string>,
  sentence: Span | undefined,
): readonly SourceWord[] {
  const own = removed.filter((word) => stands(word, sentence));
  if (replaced) return own;
  const moved = own.findIndex(({ key }) => added.has(key));
  return moved < 0 ? [] : own.slice(moved);
}

/** Changes without what stands beyond the edges of the stretch; undefined when nothing in it is the same. */
function trim(article: Article, changes: readonly Change[]): Change[] | undefined {
  const first = changes.findIndex(({ kind }) => kind === "same");
  const last = changes.findLastIndex(({ kind }) => kind === "same");
  const opening = changes[first]?.file[0];
  const closing = changes[last]?.file.at(-1);
  if (!opening || !closing) return undefined;
  const added = addedKeys(changes);
  const edge = (
    group: readonly Change[],
    kept: (removed: readonly SourceWord[], replaced: boolean) => Change["file"],
  ) => {
    const replaced = group.some(({ kind }) => kind === "added");
    return group.flatMap((change): Change[] => {
      const file = change.kind === "removed" ? kept(change.file, replaced) : [];
      return file.length || change.kind === "added" ? [{ ...change, file }] : [];
    });
  };
  const before = edge(changes.slice(0, first), (removed, replaced) =>
    keptAtEdge(removed, replaced, added, unitAt(article, opening.start)),
  );
  const after = edge(changes.slice(last + 1), (removed, replaced) =>
    [...keptAtEdge([...removed].reverse(), replaced, added, unitAt(article, closing.start))].reverse(),
  );
  return [...before, ...changes.slice(first, last + 1), ...after];
}

/** Whether enough is the same for the one to be the other, altered. */
function isAlteration(changes: readonly Change[]): boolean {
  const same = changes.filter(({ kind }) => kind === "same").map(({ file }) => file.length);
  const all = same.reduce((sum, count) => sum + count, 0);
  return all >= MIN_SAME && (likeness(changes) >= MIN_LIKENESS || Math.max(...same) >= SURE_RUN);
}

function compare(pasted: readonly SourceWord[], { article, words }: SourceWindow): Alteration | undefined {
  const changes = trim(article, changesIn(pasted, article, words()));
  const file = changes?.flatMap((change) => change.file);
  const first = file?.[0];
  const last = file?.at(-1);
  if (!changes || !first || !last || !isAlteration(changes)) return undefined;
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
