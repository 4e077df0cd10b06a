import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Lexicon, ownVocabulary } from "./language/index.ts";
import { writeLine } from "./terminal/output.ts";
import { runProgram } from "./terminal/run.ts";
import { checkLexicon, type LexiconFile } from "./vocabulary/check.ts";
import { coverageOf } from "./vocabulary/coverage.ts";
import { renderCounts, renderCoverage, renderFaults } from "./vocabulary/report.ts";
import { readTexts } from "./vocabulary/texts.ts";

const FOLDER = fileURLToPath(new URL("./language/lexicon/", import.meta.url));

/** Exit status when the lexicon has a fault. */
const FAULTY = 1;

const readFiles = (): LexiconFile[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".tsv"))
    .sort()
    .map((name) => ({ name, text: readFileSync(FOLDER + name, "utf8") }));

let faulty = false;

/** Checks the lexicon, then says how much of each file that was named it understands. */
const status = await runProgram(async () => {
  const texts = process.argv.slice(2).map((file) => ({ file, lines: readTexts(file) }));
  const files = readFiles();
  const faults = checkLexicon(files);
  faulty = faults.length > 0;
  await writeLine(process.stdout, `${renderCounts(files)}\n${renderFaults(faults)}`);
  if (!texts.length) return;
  const lexicon = new Lexicon(ownVocabulary());
  for (const { file, lines } of texts)
    await writeLine(process.stdout, renderCoverage(file, coverageOf(lines, lexicon)));
});

process.exitCode = status || (faulty ? FAULTY : 0);
