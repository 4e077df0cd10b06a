/** What can be found by the beginning of a key, and how much it matters. */
export interface Ranked<T> {
  readonly key: string;
  readonly weight: number;
  readonly value: T;
}

/** Sorts behind every letter that a key may go on with. */
const LAST = "\uFFFF";

/** A range of sorted keys with the place of its heaviest. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/**
 * Keys that are found by how they begin, the heaviest first: sorted keys, and a segment tree of maxima over their weights.
 * The first n of any number of keys cost O(n (n + log keys)), whatever the prefix; so a prefix of one letter is as quick
 * as a whole word.
 */
export class PrefixRanking<T> {
  readonly #entries: readonly Ranked<T>[];
  /** For each node the place of the heaviest entry below it; leaves from `#leaves` on. */
  readonly #tree: Int32Array;
  readonly #leaves: number;

  constructor(entries: readonly Ranked<T>[]) {
    this.#entries = [...entries].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : b.weight - a.weight));
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, this.#entries.length)));
    this.#tree = new Int32Array(2 * this.#leaves).fill(-1);
    for (let place = 0; place < this.#entries.length; place++) this.#tree[this.#leaves + place] = place;
    for (let node = this.#leaves - 1; node > 0; node--) {
      this.#tree[node] = this.#heavier(this.#tree[2 * node] ?? -1, this.#tree[2 * node + 1] ?? -1);
    }
  }

  /** The entries whose keys begin with a prefix, the heaviest first; of equals the one whose key sorts first. */
  *startingWith(prefix: string): Generator<Ranked<T>> {
    const waiting: Range[] = [];
    const put = (from: number, to: number): void => {
      if (from < to) waiting.push({ from, to, top: this.#heaviest(from, to) });
    };
    put(this.#lowerBound(prefix), this.#lowerBound(prefix + LAST));
    while (waiting.length) {
      let best = 0;
      for (let at = 1; at < waiting.length; at++) {
        const [a, b] = [waiting[at]?.top ?? -1, waiting[best]?.top ?? -1];
        if (this.#heavier(a, b) === a) best = at;
      }
      const [{ from, to, top } = { from: 0, to: 0, top: -1 }] = waiting.splice(best, 1);
      const entry = this.#entries[top];
      if (!entry) return;
      yield entry;
      put(from, top);
      put(top + 1, to);
    }
  }

  /** The entries with just this key, the heaviest first. */
  exactly(key: string): Ranked<T>[] {
    const from = this.#lowerBound(key);
    let to = from;
    while (this.#entries[to]?.key === key) to++;
    return this.#entries.slice(from, to);
  }

  /** The heavier of two places, the earlier of equals; -1 is none. */
  #heavier(a: number, b: number): number {
    if (a < 0 || b < 0) return Math.max(a, b);
    const difference = (this.#entries[a]?.weight ?? 0) - (this.#entries[b]?.weight ?? 0);
    return difference > 0 || (difference === 0 && a < b) ? a : b;
  }

  #heaviest(from: number, to: number): number {
    let best = -1;
    for (let low = from + this.#leaves, high = to + this.#leaves; low < high; low >>= 1, high >>= 1) {
      if (low & 1) best = this.#heavier(best, this.#tree[low++] ?? -1);
      if (high & 1) best = this.#heavier(best, this.#tree[--high] ?? -1);
    }
    return best;
  }

  #lowerBound(key: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.key ?? "") < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
