import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { answerQuestion } from "../src/answer/index.ts";
import { openSanad } from "../src/compose.ts";
import { Lexicon, ownVocabulary } from "../src/language/index.ts";

/** How long things take on this machine, in ms: `npm run bench`. */

const ROUNDS = 5;
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? 0;

function timed<T>(work: () => T): [T, number] {
  const begun = performance.now();
  const result = work();
  return [result, performance.now() - begun];
}

const show = (name: string, value: number, unit = "ms"): void =>
  console.log(`${name.padEnd(52)} ${value.toFixed(1).padStart(8)} ${unit}`);

const questions = readFileSync(path("../test/questions/dev.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { question: string }).question);

const before = process.memoryUsage().rss;
const [lexicon, reading] = timed(() => new Lexicon(ownVocabulary()));
const taken = process.memoryUsage().rss - before;
show(`reading the lexicon (${lexicon.size} concepts)`, reading);
show("memory it takes", taken / 1e6, "MB");

const [{ index }, opening] = timed(() => openSanad([path("../seeds")], []));
show("loading and indexing the seed articles, lexicon too", opening);

for (const question of questions) answerQuestion(question, index);
const times = Array.from({ length: ROUNDS }, () =>
  questions.map((question) => timed(() => answerQuestion(question, index))[1]),
).flat();
show(`a question in a warm process, median of ${times.length}`, median(times));
show("a question in a warm process, p95", sorted(times)[Math.floor(times.length * 0.95)] ?? 0);

for (const question of ["متى أمر بوتين بسحب القوات من سوريا؟", "when did Putin order the withdrawal?"]) {
  const runs = Array.from(
    { length: ROUNDS },
    () => timed(() => execFileSync(process.execPath, ["--import", "tsx", path("../src/cli.ts"), "ask", question]))[1],
  );
  show(`whole process, median of ${ROUNDS}: ${question}`, median(runs));
}
