import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { MIN_CONFIDENCE } from "../answer/index.ts";
import { type Config, ConfigError } from "../config.ts";
import { loadLibrary } from "../corpus/index.ts";
import { Lexicon, ownVocabulary, readDictionaries } from "../language/index.ts";
import { buildIndex } from "../search/index.ts";
import { writeLine } from "../terminal/output.ts";
import type { Progress } from "../terminal/progress.ts";
import { compareSets } from "./compare.ts";
import { comparisonLines } from "./comparison-text.ts";
import { curveOf } from "./curve.ts";
import { type Dataset, readDataset } from "./dataset.ts";
import { type Examined, examine } from "./measure.ts";
import { plotCurve } from "./plot.ts";
import { orFault } from "./reading.ts";
import { prepareFolder, readOutcomes, saveOutcomes } from "./saved.ts";
import { headingLine, type MeasuredSet, setLines } from "./table.ts";

/** The project's own questions about the articles that ship with it. */
const OWN = fileURLToPath(new URL("../../test/questions/dev.jsonl", import.meta.url));
/** Where curves go: a folder that is not versioned, since they may show what question sets of other licences hold. */
const CURVES = fileURLToPath(new URL("../../eval", import.meta.url));
/** Questions asked before any is timed, so that none pays for tables that are made when first needed. */
const WARM_UP = 20;

/** What a measurement may be asked to do besides printing its table. */
export interface EvalOptions {
  /** Question sets; the project's own questions unless given. */
  readonly dataset?: readonly string[];
  /** Whether each kind of question has a row. */
  readonly kinds?: boolean;
  /** File to which the outcomes are written. */
  readonly save?: string;
  /** File of saved outcomes to compare with. */
  readonly compare?: string;
  /** Whether threshold curves are drawn. */
  readonly curve?: boolean;
}

/** What surrounds a measurement. */
export interface EvalShell {
  readonly output: Writable;
  /** Is told what was skipped, a line each. */
  readonly warn: (line: string) => void;
  /** A clock in ms. */
  readonly now: () => number;
  /** Begins to show the progress of some work. */
  readonly progress: (label: string) => Progress;
  /** Folder for curves; `eval/` of the project unless given. */
  readonly curves?: string;
}

type Measured = MeasuredSet<Examined>;

const curveFile = (name: string): string => `curve-${name.replace(/[^\p{L}\p{N}._-]+/gu, "-")}.svg`;

/** @throws ConfigError when two sets could not be told apart in what is written of them. */
function requireDistinct(sets: readonly Dataset[]): void {
  const seen = new Set<string>();
  for (const { name } of sets) {
    if (seen.has(curveFile(name))) throw new ConfigError(`two question sets have the name ${name}`);
    seen.add(curveFile(name));
  }
}

/** Asks all questions of a set, of its own articles or of those that are configured. */
function measure(set: Dataset, lexicon: Lexicon, config: Config, shell: EvalShell, withConfidence: boolean): Measured {
  const { now, warn, progress } = shell;
  const { sureness } = config;
  const library = set.articles ? { articles: set.articles, warnings: [] } : loadLibrary(config.articles);
  library.warnings.forEach(warn);
  const { update, stop } = progress(set.name);
  try {
    const begun = now();
    const index = buildIndex(library.articles, lexicon);
    const buildMs = now() - begun;
    for (const question of set.questions.slice(0, WARM_UP)) examine(question, { index, now, sureness });
    const outcomes = set.questions.map((question, at) => {
      update(at, set.questions.length);
      return examine(question, { index, now, withConfidence, sureness });
    });
    return { name: set.name, passages: library.articles.length, buildMs, outcomes };
  } finally {
    stop();
  }
}

/** Draws a set's threshold curve; returns what there is to say of it. */
function draw({ name, outcomes }: Measured, folder: string, sureness = MIN_CONFIDENCE): string {
  const assessed = outcomes.map(({ answerable, confidence = 0 }) => ({ answerable, confidence }));
  const curve = curveOf(assessed, sureness);
  if (!curve) return `${name}: no curve, which takes answerable and unanswerable questions`;
  const file = join(folder, curveFile(name));
  orFault(file, () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, plotCurve(name, curve));
  });
  return `${name}: curve in ${relative(process.cwd(), file)}`;
}

function comparison(base: readonly MeasuredSet[], set: Measured): string[] {
  const before = base.find(({ name }) => name === set.name);
  return before ? comparisonLines(compareSets(before, set)) : [`${set.name}: not in the base`];
}

/**
 * Measures question sets and prints a table, a row a set; shares in percent. Then, as asked for, writes the outcomes,
 * draws curves, and prints what got better and worse.
 * @throws ConfigError when a set or a base cannot be read, or a file cannot be written.
 */
export async function runEval(options: EvalOptions, config: Config, shell: EvalShell): Promise<void> {
  const { dataset = [OWN], kinds = false, save, compare, curve = false } = options;
  const base = compare === undefined ? undefined : readOutcomes(compare);
  const sets = dataset.map(readDataset);
  if (save !== undefined || base || curve) requireDistinct(sets);
  if (save !== undefined) prepareFolder(save);
  const dictionaries = readDictionaries(config.dictionaries);
  dictionaries.warnings.forEach(shell.warn);
  const lexicon = new Lexicon([...ownVocabulary(), ...dictionaries.rows]);
  const print = (line: string): Promise<void> => writeLine(shell.output, line);
  await print(headingLine());
  const measured: Measured[] = [];
  for (const set of sets) {
    const result = measure(set, lexicon, config, shell, curve);
    measured.push(result);
    for (const line of setLines(result, kinds)) await print(line);
  }
  if (save !== undefined) saveOutcomes(save, measured);
  for (const set of curve ? measured : []) await print(draw(set, shell.curves ?? CURVES, config.sureness));
  for (const set of base ? measured : []) for (const line of ["", ...comparison(base ?? [], set)]) await print(line);
}
