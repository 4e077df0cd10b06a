import { type Span, textOf } from "../corpus/index.ts";
import type { IndexedPassage } from "../search/index.ts";

/** Up to this length, in UTF-16 units, a quote takes its neighbouring sentences along, so that it is read in context. */
const COMFORTABLE = 350;
/** Most sentences of a quote. */
const MAX_SENTENCES = 3;

/** A run of sentences of one passage, by the places of its first and last. */
export interface Window extends Span {
  readonly first: number;
  readonly last: number;
}

/** A sentence by its place in its passage. */
interface Placed {
  readonly ranked: { readonly passage: IndexedPassage };
  readonly place: number;
}

/**
 * The sentence to quote with as much of its surroundings as reads comfortably: the sentence after it, then the one
 * before it. A sentence that is long by itself stands alone.
 */
export function growWindow({ ranked: { passage }, place }: Placed): Window {
  const span = (first: number, last: number): Window | undefined => {
    const start = passage.sentences[first]?.start;
    const end = passage.sentences[last]?.end;
    if (start === undefined || end === undefined || last - first >= MAX_SENTENCES) return undefined;
    return { start, end, first, last };
  };
  const comfortable = (window: Window | undefined): window is Window =>
    window !== undefined && textOf(passage.article, window).length <= COMFORTABLE;
  const own = span(place, place);
  if (!own) throw new RangeError(`passage ${passage.number} has no sentence ${place}`);
  const after = span(place, place + 1);
  const grown = comfortable(after) ? after : own;
  const before = span(place - 1, grown.last);
  const grownBefore = comfortable(before) ? before : grown;
  const further = span(grownBefore.first - 1, grownBefore.last);
  return comfortable(further) ? further : grownBefore;
}
