import type { Change, Comparison } from "./compare.ts";
import { RANKS_THAT_COUNT, SHARES } from "./figures.ts";
import type { Outcome } from "./measure.ts";
import { percentText } from "./table.ts";

const NAME_WIDTH = 22;
/** Changes below this round to nothing, in points. */
const SMALLEST = 0.05;

const signed = (change: number): string => `${change < 0 ? "−" : "+"}${Math.abs(change).toFixed(1)}`;

/** A figure before and after, and by how much it is another. */
const figureLine = (name: string, before: string, after: string, change: string): string =>
  `  ${name.padEnd(NAME_WIDTH)} ${before.padStart(7)} → ${after.padStart(7)}  ${change}`.trimEnd();

function changeText(before: number, after: number, higherIsBetter?: boolean): string {
  const change = after - before;
  if (Math.abs(change) < SMALLEST) return "=";
  if (higherIsBetter === undefined) return signed(change);
  return `${signed(change)} ${change > 0 === higherIsBetter ? "better" : "worse"}`;
}

function figureLines({ before, after, buildMs }: Comparison): string[] {
  const shares = SHARES.flatMap(({ name, of, higherIsBetter }) => {
    const [was, is] = [of(before), of(after)];
    if (was === undefined || is === undefined) return [];
    return [figureLine(name, percentText(was), percentText(is), changeText(was, is, higherIsBetter))];
  });
  const times: [name: string, before: number, after: number][] = [
    ["build ms", ...buildMs],
    ["median ms", before.median, after.median],
    ["p95 ms", before.p95, after.p95],
  ];
  return [
    ...shares,
    ...times.map(([name, was, is]) => figureLine(name, was.toFixed(1), is.toFixed(1), changeText(was, is))),
  ];
}

function answerText({ answerable, outcome, answerRank }: Outcome): string {
  if (outcome === "not-found") return answerable ? "declined wrongly" : "declined";
  if (!answerable) return "answered, not declined";
  return answerRank < 0 ? "wrong" : `right at ${answerRank + 1}`;
}

function passageText({ passageRank: rank }: Outcome): string {
  if (rank === null) return "";
  return rank < 0 || rank >= RANKS_THAT_COUNT ? `, passage beyond ${RANKS_THAT_COUNT}` : `, passage at ${rank + 1}`;
}

function changeLine({ question, before, after }: Change): string {
  const passageMoved = passageText(before) !== passageText(after);
  const state = (outcome: Outcome): string => `${answerText(outcome)}${passageMoved ? passageText(outcome) : ""}`;
  return `    ${before.id}  ${question.replace(/\s+/gu, " ")}  ${state(before)} → ${state(after)}`;
}

const listLines = (heading: string, changes: readonly Change[]): string[] =>
  changes.length ? [`  ${heading}: ${changes.length}`, ...changes.map(changeLine)] : [];

function missingLines({ onlyBefore, onlyAfter, after }: Comparison): string[] {
  if (!onlyBefore && !onlyAfter) return [];
  return [
    `  of the ${after.questions} questions that both have; ${onlyBefore} only in the base, ${onlyAfter} only now`,
  ];
}

/** The lines that tell a comparison: each figure, then the questions that got better, those that got worse, and the rest. */
export function comparisonLines(comparison: Comparison): string[] {
  const { name, better, worse, otherwise } = comparison;
  const none = better.length + worse.length + otherwise.length === 0;
  return [
    `${name}, base → now`,
    ...missingLines(comparison),
    ...figureLines(comparison),
    ...listLines("better", better),
    ...listLines("worse", worse),
    ...listLines("neither", otherwise),
    ...(none ? ["  no question has another outcome"] : []),
  ];
}
