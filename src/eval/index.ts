import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { type Config, ConfigError } from "../config.ts";
import { loadLibrary } from "../corpus/index.ts";
import { Lexicon, readLexicon } from "../language/index.ts";
import { buildIndex } from "../search/index.ts";
import { readDataset } from "./dataset.ts";
import { examine, type Figures, type Outcome, summarize } from "./measure.ts";

/** The project's own questions about the articles that ship with it. */
const OWN = fileURLToPath(new URL("../../test/questions/dev.jsonl", import.meta.url));

const COLUMNS = ["R@1", "R@5", "MRR@10", "answer@1", "answer@3", "declined wrongly", "unanswerable declined"] as const;

const percent = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(1));

function row(name: string, passages: number, figures: Figures, build: number): string {
  const { recall1, recall5, mrr10, answer1, answer3, declinedWrongly, declinedRightly } = figures;
  const shares = [recall1, recall5, mrr10, answer1, answer3, declinedWrongly, declinedRightly].map(percent);
  return [
    name.padEnd(22),
    String(passages).padStart(8),
    String(figures.questions).padStart(9),
    ...COLUMNS.map((column, place) => (shares[place] ?? "").padStart(Math.max(6, column.length))),
    build.toFixed(0).padStart(8),
    figures.median.toFixed(1).padStart(9),
    figures.p95.toFixed(1).padStart(6),
  ].join("  ");
}

const HEADER = [
  "set".padEnd(22),
  "passages".padStart(8),
  "questions".padStart(9),
  ...COLUMNS.map((column) => column.padStart(Math.max(6, column.length))),
  "build ms",
  "median ms",
  "p95 ms",
].join("  ");

function* groups(name: string, outcomes: readonly Outcome[]): Generator<readonly [string, readonly Outcome[]]> {
  yield [name, outcomes];
  const languages = new Set(outcomes.map(({ question }) => question.lang));
  if (languages.size > 1) {
    for (const language of languages)
      yield [`  ${language}`, outcomes.filter(({ question }) => question.lang === language)];
  }
}

/**
 * Measures question sets and prints a table, a row a set; shares in percent.
 * @param now a clock in ms.
 * @throws ConfigError when a set cannot be read.
 */
export async function runEval(
  files: readonly string[],
  config: Config,
  output: Writable,
  now: () => number,
): Promise<void> {
  const lexicon = new Lexicon([readLexicon()]);
  output.write(`${HEADER}\n`);
  for (const file of files.length ? files : [OWN]) {
    const dataset = readDataset(file);
    const articles = dataset.articles ?? loadLibrary(config.articles).articles;
    if (!dataset.questions.length) throw new ConfigError(`${file}: it holds no question`);
    const begun = now();
    const index = buildIndex(articles, lexicon);
    const build = now() - begun;
    for (const question of dataset.questions.slice(0, 20)) examine(question, index, now);
    const outcomes = dataset.questions.map((question) => examine(question, index, now));
    for (const [name, part] of groups(dataset.name, outcomes))
      output.write(`${row(name, articles.length, summarize(part), build)}\n`);
  }
}
