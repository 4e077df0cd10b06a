import { KINDS } from "../language/index.ts";
import { type Figures, SHARES, summarize } from "./figures.ts";
import type { Outcome } from "./measure.ts";

/** A measured question set. */
export interface MeasuredSet<T extends Outcome = Outcome> {
  readonly name: string;
  readonly passages: number;
  /** How long the index took to build. */
  readonly buildMs: number;
  readonly outcomes: readonly T[];
}

const NAME_WIDTH = 22;

/** The columns behind the name: heading, width, and what stands there. */
const COLUMNS: readonly (readonly [
  heading: string,
  width: number,
  cell: (figures: Figures, set: MeasuredSet) => string,
])[] = [
  ["passages", 8, (_, { passages }) => String(passages)],
  ["questions", 9, ({ questions }) => String(questions)],
  ...SHARES.map(
    ({ name, of }) => [name, Math.max(6, name.length), (figures: Figures) => percentText(of(figures))] as const,
  ),
  ["build ms", 8, (_, { buildMs }) => buildMs.toFixed(0)],
  ["median ms", 9, ({ median }) => median.toFixed(1)],
  ["p95 ms", 6, ({ p95 }) => p95.toFixed(1)],
];

/** A share in percent as it is printed; a dash where there is none. */
export const percentText = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(1));

/** The table's heading. */
export const headingLine = (): string =>
  ["set".padEnd(NAME_WIDTH), ...COLUMNS.map(([heading, width]) => heading.padStart(width))].join("  ");

function line(name: string, set: MeasuredSet, outcomes: readonly Outcome[]): string {
  const figures = summarize(outcomes);
  return [name.padEnd(NAME_WIDTH), ...COLUMNS.map(([, width, cell]) => cell(figures, set).padStart(width))].join("  ");
}

/** The outcomes of each value of a field, in the order in which the values first occur. */
function parts(outcomes: readonly Outcome[], field: "kind" | "language"): [string, readonly Outcome[]][] {
  const values = [...new Set(outcomes.map((outcome) => outcome[field]))];
  return values.map((value) => [value, outcomes.filter((outcome) => outcome[field] === value)]);
}

const KIND_ORDER: readonly string[] = KINDS;

/** Where a kind stands among the kinds; those a set has made up come last. */
const placeOfKind = (kind: string): number => (KIND_ORDER.indexOf(kind) + KINDS.length + 1) % (KINDS.length + 1);

/** The table's lines of a set: the whole, each language where there are several, and each kind of question if wanted. */
export function setLines(set: MeasuredSet, withKinds = false): string[] {
  const languages = parts(set.outcomes, "language");
  const kinds = parts(set.outcomes, "kind").sort(([a], [b]) => placeOfKind(a) - placeOfKind(b));
  const rows = [...(languages.length > 1 ? languages : []), ...(withKinds ? kinds : [])];
  return [line(set.name, set, set.outcomes), ...rows.map(([value, outcomes]) => line(`  ${value}`, set, outcomes))];
}
