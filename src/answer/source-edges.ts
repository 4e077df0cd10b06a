import type { Article, Span } from "../corpus/index.ts";
import type { Change } from "./compare-words.ts";
import { unitAt } from "./source-verbatim.ts";
import { isTelling, type SourceWord } from "./source-words.ts";

/**
 * The edges of a stretch that a pasted text was compared with. A text that begins or ends inside a sentence leaves
 * nothing out, and what it puts before or behind a sentence does not stand for that sentence's neighbours.
 */

/** A function word at an edge is the same by chance when more than this many changed words part it from the rest. */
const MAX_PARTED = 3;

type Words = readonly SourceWord[];

/** Whether a word stands in a sentence or label. */
export const stands = ({ start }: Span, unit: Span | undefined): boolean =>
  unit !== undefined && unit.start <= start && start < unit.end;

/** The keys of the words that a pasted text has added. */
export const addedKeys = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.flatMap(({ kind, pasted }) => (kind === "added" ? pasted.map(({ key }) => key) : [])));

/** The place of the first run that is the same and not by chance; -1 when there is none. */
function anchorOf(changes: readonly Change[]): number {
  const places = changes.flatMap(({ kind }, place) => (kind === "same" ? [place] : []));
  return (
    places.find((place, at) => {
      if (changes[place]?.file.some(isTelling)) return true;
      const parted = changes.slice(place + 1, places[at + 1]);
      return parted.reduce((sum, { file, pasted }) => sum + file.length + pasted.length, 0) <= MAX_PARTED;
    }) ?? -1
  );
}

/**
 * The file's words beyond an edge that count as removed: as many as there are others in their place, and those that the
 * pasted text has moved, as far as the sentence reaches that the edge is in.
 * @param beyond the outermost first.
 */
function replaced(beyond: Words, instead: Words, added: ReadonlySet<string>, sentence: Span | undefined): Words {
  const own = beyond.filter((word) => stands(word, sentence));
  const moved = own.findIndex(({ key }) => added.has(key));
  const from = Math.max(0, own.length - instead.length);
  return own.slice(moved < 0 ? from : Math.min(from, moved));
}

const change = (kind: "removed" | "added", words: Words): Change[] => {
  if (!words.length) return [];
  return [kind === "removed" ? { kind, file: words, pasted: [] } : { kind, file: [], pasted: words }];
};

/** Changes without what stands beyond the edges of the stretch; none when nothing is the same. */
export function trim(article: Article, changes: readonly Change[]): Change[] {
  const first = anchorOf(changes);
  const last = changes.length - 1 - anchorOf([...changes].reverse());
  const opening = changes[first]?.file[0];
  const closing = changes[last]?.file.at(-1);
  if (!opening || !closing || last < first) return [];
  const [head, tail] = [changes.slice(0, first), changes.slice(last + 1)];
  const put = [head, tail].map((group) => group.flatMap(({ pasted }) => pasted));
  const [before = [], after = []] = put;
  const added = new Set([...addedKeys(changes), ...put.flat().map(({ key }) => key)]);
  const beyond = (group: readonly Change[]): Words => group.flatMap(({ file }) => file);
  const headless = replaced(beyond(head), before, added, unitAt(article, opening.start));
  const tailless = replaced([...beyond(tail)].reverse(), after, added, unitAt(article, closing.start));
  return [
    ...change("removed", headless),
    ...change("added", before),
    ...changes.slice(first, last + 1),
    ...change("removed", [...tailless].reverse()),
    ...change("added", after),
  ];
}
