import { type Counts, countLexicon, type Fault, type LexiconFile } from "./check.ts";
import type { Coverage } from "./coverage.ts";

/** How many of the words that were not understood are listed. */
const LISTED = 60;

const COLUMNS = ["rows", "en", "ar", "fa"] as const;

const row = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(26) + cells.map((cell) => String(cell).padStart(8)).join("");

const cellsOf = ({ rows, forms: { en, ar, fa } }: Counts): number[] => [rows, en, ar, fa];

/** A table of the files' rows and of their forms in each language, and the sum of all. */
export function renderCounts(files: readonly LexiconFile[]): string {
  const counts = files.map((file) => cellsOf(countLexicon(file)));
  const sum = COLUMNS.map((_, column) => counts.reduce((total, cells) => total + (cells[column] ?? 0), 0));
  const lines = files.map(({ name }, place) => row(name, counts[place] ?? []));
  return [row("file", COLUMNS), ...lines, row("all", sum)].join("\n");
}

/** The faults, a line each: `file:line: what is wrong`. */
export const renderFaults = (faults: readonly Fault[]): string =>
  [
    ...faults.map(({ file, line, text }) => `${file}:${line}: ${text}`),
    faults.length ? `${faults.length} faults` : "no fault",
  ].join("\n");

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;

/** How much of a file was understood, and its most frequent words that were not. */
export function renderCoverage(file: string, { words, understood, names, unknown }: Coverage): string {
  const missed = words - understood - names;
  const list = unknown.slice(0, LISTED).map(([word, count]) => `${word} ${count}`);
  return [
    `${file}: ${words} content words`,
    `  understood      ${share(understood, words)} (${understood}); names apart ${share(understood, words - names)}`,
    `  unknown names   ${share(names, words)} (${names})`,
    `  not understood  ${share(missed, words)} (${missed})${list.length ? `: ${list.join(", ")}` : ""}`,
  ].join("\n");
}
