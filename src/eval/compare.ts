import { type Figures, RANKS_THAT_COUNT, summarize } from "./figures.ts";
import type { Examined, Outcome } from "./measure.ts";
import type { MeasuredSet } from "./table.ts";

/** A question whose outcome is another than it was. */
export interface Change {
  readonly question: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

/** What became of a set's questions since a base was saved. Figures are of the questions that both have. */
export interface Comparison {
  readonly name: string;
  readonly before: Figures;
  readonly after: Figures;
  /** How long the index took to build, in ms. */
  readonly buildMs: readonly [before: number, after: number];
  readonly better: readonly Change[];
  readonly worse: readonly Change[];
  /** Neither: an answerable question that was declined is now answered wrongly, or the other way round. */
  readonly otherwise: readonly Change[];
  /** How many questions only one of the two has, or has as answerable. */
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}

type Verdict = "better" | "worse" | "otherwise" | "same";

/** How right an answer is: the higher the better. */
function meritOf({ answerable, outcome, answerRank }: Outcome): number {
  if (!answerable) return outcome === "not-found" ? 1 : 0;
  return answerRank < 0 ? Number.NEGATIVE_INFINITY : -answerRank;
}

/** How far up the gold passage is; ranks that count nothing are alike. */
const passageMerit = ({ passageRank: rank }: Outcome): number =>
  rank === null || rank < 0 ? -RANKS_THAT_COUNT : Math.max(-rank, -RANKS_THAT_COUNT);

/** The answer decides; between equal answers the rank of the passage does. */
function verdictOf(before: Outcome, after: Outcome): Verdict {
  const [was, is] = [meritOf(before), meritOf(after)];
  if (is !== was) return is > was ? "better" : "worse";
  if (before.outcome !== after.outcome) return "otherwise";
  const [passageWas, passageIs] = [passageMerit(before), passageMerit(after)];
  if (passageIs === passageWas) return "same";
  return passageIs > passageWas ? "better" : "worse";
}

/** Outcomes by what tells them apart: the id, its occurrence where a set repeats it, and whether there is an answer. */
function keyed<T extends Outcome>(outcomes: readonly T[]): Map<string, T> {
  const seen = new Map<string, number>();
  return new Map(
    outcomes.map((outcome) => {
      const key = JSON.stringify([outcome.id, outcome.answerable]);
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      return [`${key}${times}`, outcome];
    }),
  );
}

/** Holds a set's outcomes against those of a base, question by question. */
export function compareSets(base: MeasuredSet, set: MeasuredSet<Examined>): Comparison {
  const old = keyed(base.outcomes);
  const changes = [...keyed(set.outcomes)].flatMap(([key, after]) => {
    const before = old.get(key);
    return before ? [{ question: after.question, before, after, verdict: verdictOf(before, after) }] : [];
  });
  const judged = (wanted: Verdict): Change[] =>
    changes
      .filter(({ verdict }) => verdict === wanted)
      .map(({ question, before, after }) => ({ question, before, after }));
  return {
    name: set.name,
    before: summarize(changes.map(({ before }) => before)),
    after: summarize(changes.map(({ after }) => after)),
    buildMs: [base.buildMs, set.buildMs],
    better: judged("better"),
    worse: judged("worse"),
    otherwise: judged("otherwise"),
    onlyBefore: base.outcomes.length - changes.length,
    onlyAfter: set.outcomes.length - changes.length,
  };
}
