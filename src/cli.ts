import { Command, InvalidArgumentError, Option } from "commander";
import { answerQuestion, CITATION_STYLES, type CitationStyle, DEFAULT_LIMIT, findSource } from "./answer/index.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import type { EvalOptions } from "./eval/index.ts";
import { renderArticles } from "./terminal/articles.ts";
import { createColors } from "./terminal/colors.ts";
import { renderUnderstood } from "./terminal/explain.ts";
import { answerLines } from "./terminal/jsonl.ts";
import { writeLine, writeText } from "./terminal/output.ts";
import { createProgress, type Progress } from "./terminal/progress.ts";
import { renderAnswer } from "./terminal/render.ts";
import { now, open, runProgram } from "./terminal/run.ts";
import { renderSource } from "./terminal/source.ts";

const collect = (path: string, paths: readonly string[] = []): string[] => [...paths, path];

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1 up.");
  return number;
}

interface Shared {
  readonly articles?: string[];
  readonly limit: number;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly cite?: CitationStyle;
}

async function ask(
  words: readonly string[],
  { articles, limit, json, explain, cite }: Shared,
  config: Config,
): Promise<void> {
  const question = words.join(" ").trim();
  if (!question) throw new ConfigError("the question is empty");
  const { index } = open(config, articles);
  const begun = now();
  const answer = answerQuestion(question, index, { limit, sureness: config.sureness });
  const milliseconds = Number((now() - begun).toFixed(2));
  const colors = createColors(process.stdout, config.color);
  if (json) return writeLine(process.stdout, JSON.stringify({ ...answer, milliseconds }));
  if (explain) await writeText(process.stdout, `${renderUnderstood(answer.understood, colors, index)}\n`);
  await writeText(process.stdout, renderAnswer(answer, colors, cite));
}

async function source(words: readonly string[], { articles, json }: Shared, config: Config): Promise<void> {
  const text = words.join(" ").trim();
  if (!text) throw new ConfigError("the text is empty");
  const { index } = open(config, articles);
  const begun = now();
  const result = findSource(text, index);
  const milliseconds = Number((now() - begun).toFixed(2));
  const colors = createColors(process.stdout, config.color);
  if (json) return writeLine(process.stdout, JSON.stringify({ ...result, milliseconds }));
  await writeText(process.stdout, renderSource(result, colors));
}

function addEval(command: Command, config: Config): void {
  command
    .command("eval")
    .description("measure retrieval and answers on question sets")
    .option("--dataset <file>", "a question set (repeatable); the project's own questions when none is named", collect)
    .option("--kinds", "a row for each kind of question too")
    .option("--save <file>", "write the outcome of every question as JSON")
    .option("--compare <file>", "print what got better and worse than in a file that --save wrote")
    .option("--curve", "draw the threshold curve of each set as eval/curve-<set>.svg (eval/ is not versioned)")
    .action(async (options: EvalOptions) => {
      const { runEval } = await import("./eval/index.ts");
      const warn = (line: string): unknown => process.stderr.write(`sanad: ${line}\n`);
      const progress = (label: string): Progress => createProgress(process.stderr, label, now);
      await runEval(options, config, { output: process.stdout, warn, now, progress });
    });
}

function program(config: Config): Command {
  const command = new Command("sanad").description(
    "Answers questions with verbatim quotes from Arabic and Persian articles.",
  );
  const withArticles = (sub: Command): Command =>
    sub.option("--articles <path>", "file or folder of .txt and .md articles, instead of seeds/ (repeatable)", collect);
  const withLimit = (sub: Command): Command => sub.option("--limit <n>", "most quotes", wholeNumber, DEFAULT_LIMIT);
  withLimit(withArticles(command.command("ask").description("answer one question").argument("<question...>")))
    .option("--json", "print one Answer object")
    .addOption(new Option("--cite <style>", "give the sources as citations").choices(CITATION_STYLES))
    .option("--explain", "print how the question was read, before the answer")
    .action((words: string[], options: Shared) => ask(words, options, config));
  withArticles(command.command("source").description("find where a text is from, and check it").argument("<text...>"))
    .option("--json", "print one SourceResult object")
    .action((words: string[], options: Shared) => source(words, options, config));
  withLimit(withArticles(command.command("answer").description("answer JSON lines {id, question} from standard input")))
    .requiredOption("--jsonl", "read and write JSON lines")
    .action((options: Shared) =>
      answerLines(
        process.stdin,
        process.stdout,
        open(config, options.articles).index,
        { limit: options.limit, sureness: config.sureness },
        now,
      ),
    );
  withArticles(command.command("articles").description("list the articles and what was set aside in them")).action(
    async ({ articles }: Shared) => {
      const colors = createColors(process.stdout, config.color);
      await writeText(process.stdout, renderArticles(open(config, articles).articles, colors));
    },
  );
  addEval(command, config);
  return command;
}

process.exitCode = await runProgram(async () => {
  const command = program(readConfig(process.env));
  for (const each of [command, ...command.commands]) each.exitOverride();
  await command.parseAsync(process.argv);
});
