import type { SearchIndex } from "./build.ts";
import type { Query } from "./expand.ts";
import { endOfPhrase } from "./match.ts";

/** Where a run of stems holds a group of a query. */
export interface Found {
  /** The group's place in the query. */
  readonly group: number;
  /** Whether it is the group's own word, and not a translation or a name in another spelling. */
  readonly own: boolean;
  /** Places of its first and last stem in the run. */
  readonly from: number;
  readonly to: number;
  /** How many stems it has itself. */
  readonly size: number;
}

/** How the words of a term stand in a sentence, and the more the better. */
export const NEARNESS = { scattered: 0, sentence: 1, phrase: 2 } as const;

/** How many words may stand between two of a phrase, on average: fewer than count as near in ranking. */
const MAX_GAP = 1;

/** An alternative under its first stem. */
interface Slot {
  readonly group: number;
  readonly own: boolean;
  readonly rest: readonly number[];
}

/** Finds what a query's groups became in runs of stems. */
export class TermFinder {
  readonly #slots = new Map<number, Slot[]>();
  readonly #groups: number;

  constructor({ groups }: Query, index: SearchIndex) {
    this.#groups = groups.length;
    groups.forEach(({ alternatives }, group) => {
      for (const { stems, through } of alternatives) {
        const [first, ...rest] = stems.map((stem) => index.stems.id(stem) ?? -1);
        if (first === undefined) continue;
        const slots = this.#slots.get(first) ?? [];
        slots.push({ group, own: through === "itself", rest });
        this.#slots.set(first, slots);
      }
    });
  }

  /** Every occurrence in a run of stems, in the order of their first stems. */
  in(stems: Int32Array): Found[] {
    const found: Found[] = [];
    stems.forEach((stem, from) => {
      for (const { group, own, rest } of this.#slots.get(stem) ?? []) {
        const to = rest.length ? endOfPhrase(stems, from, rest) : from;
        const size = rest.length + 1;
        if (to !== undefined && to - from < size + MAX_GAP * rest.length) found.push({ group, own, from, to, size });
      }
    });
    return found;
  }

  /**
   * How near to each other the groups stand in a sentence.
   * @param slack how many stems may stand between two words of a phrase.
   */
  nearness(found: readonly Found[], slack: number): number {
    const last = new Array<Found | undefined>(this.#groups).fill(undefined);
    let nearest: number = NEARNESS.scattered;
    for (const each of found) {
      last[each.group] = each;
      if (last.every((one) => one !== undefined)) nearest = Math.max(nearest, nearnessOf(last as Found[], slack));
    }
    return nearest;
  }
}

/** Whether the stems of one occurrence stand together. */
const isTight = ({ from, to, size }: Found, slack: number): boolean => to - from < size + slack * (size - 1);

/** Own words make a phrase in the order asked; translations in any, since adjectives change sides. */
function nearnessOf(run: readonly Found[], slack: number): number {
  const ordered = run.every(({ own }) => own) ? run : [...run].sort((a, b) => a.from - b.from);
  const follows = ordered.every((each, place) => {
    const before = ordered[place - 1];
    const gap = before === undefined ? 1 : each.from - before.to;
    return gap > 0 && gap <= 1 + slack && isTight(each, slack);
  });
  return follows ? NEARNESS.phrase : NEARNESS.sentence;
}
