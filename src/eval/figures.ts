import type { Outcome } from "./measure.ts";

/** Figures of some questions; shares in percent, undefined where there is no question of the sort. */
export interface Figures {
  readonly questions: number;
  readonly recall1: number | undefined;
  readonly recall5: number | undefined;
  readonly mrr10: number | undefined;
  readonly answer1: number | undefined;
  readonly answer3: number | undefined;
  readonly declinedWrongly: number | undefined;
  readonly declinedRightly: number | undefined;
  /** Median and 95th percentile of what a question took, in ms. */
  readonly median: number;
  readonly p95: number;
}

/** A figure in percent: its column, and whether more of it is better. */
export interface Share {
  readonly name: string;
  readonly of: (figures: Figures) => number | undefined;
  readonly higherIsBetter: boolean;
}

/** The figures in percent, in the order in which they are printed. */
export const SHARES: readonly Share[] = [
  { name: "R@1", of: ({ recall1 }) => recall1, higherIsBetter: true },
  { name: "R@5", of: ({ recall5 }) => recall5, higherIsBetter: true },
  { name: "MRR@10", of: ({ mrr10 }) => mrr10, higherIsBetter: true },
  { name: "answer@1", of: ({ answer1 }) => answer1, higherIsBetter: true },
  { name: "answer@3", of: ({ answer3 }) => answer3, higherIsBetter: true },
  { name: "declined-wrongly", of: ({ declinedWrongly }) => declinedWrongly, higherIsBetter: false },
  { name: "unanswerable-declined", of: ({ declinedRightly }) => declinedRightly, higherIsBetter: true },
];

/** Ranks from here on count nothing in MRR@10. */
export const RANKS_THAT_COUNT = 10;

/** A part of a whole in percent; undefined of nothing. */
export const percentOf = (part: number, whole: number): number | undefined =>
  whole > 0 ? (100 * part) / whole : undefined;

const share = <T>(of: readonly T[], holds: (each: T) => boolean): number | undefined =>
  percentOf(of.filter(holds).length, of.length);

const within = (rank: number | null, k: number): boolean => rank !== null && rank >= 0 && rank < k;
const reciprocal = (rank: number | null): number =>
  rank !== null && within(rank, RANKS_THAT_COUNT) ? 1 / (rank + 1) : 0;
const isDeclined = ({ outcome }: Outcome): boolean => outcome === "not-found";

/** The figures of some outcomes. */
export function summarize(outcomes: readonly Outcome[]): Figures {
  const open = outcomes.filter(({ answerable }) => answerable);
  const closed = outcomes.filter(({ answerable }) => !answerable);
  const placed = open.filter(({ passageRank }) => passageRank !== null);
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    questions: outcomes.length,
    recall1: share(placed, ({ passageRank }) => within(passageRank, 1)),
    recall5: share(placed, ({ passageRank }) => within(passageRank, 5)),
    mrr10: percentOf(
      placed.reduce((sum, { passageRank }) => sum + reciprocal(passageRank), 0),
      placed.length,
    ),
    answer1: share(open, ({ answerRank }) => within(answerRank, 1)),
    answer3: share(open, ({ answerRank }) => within(answerRank, 3)),
    declinedWrongly: share(open, isDeclined),
    declinedRightly: share(closed, isDeclined),
    median: times[times.length >> 1] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}
