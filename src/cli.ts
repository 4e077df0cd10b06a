import { Command, InvalidArgumentError } from "commander";
import { answerQuestion, DEFAULT_LIMIT } from "./answer/index.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { renderArticles } from "./terminal/articles.ts";
import { createColors } from "./terminal/colors.ts";
import { answerLines } from "./terminal/jsonl.ts";
import { writeLine } from "./terminal/output.ts";
import { renderAnswer } from "./terminal/render.ts";
import { now, open, runProgram } from "./terminal/run.ts";

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
}

async function ask(words: readonly string[], { articles, limit, json }: Shared, config: Config): Promise<void> {
  const question = words.join(" ").trim();
  if (!question) throw new ConfigError("the question is empty");
  const { index } = open(config, articles);
  const begun = now();
  const answer = answerQuestion(question, index, { limit });
  const milliseconds = Number((now() - begun).toFixed(2));
  const colors = createColors(process.stdout, config.color);
  await writeLine(process.stdout, json ? JSON.stringify({ ...answer, milliseconds }) : renderAnswer(answer, colors));
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
    .action((words: string[], options: Shared) => ask(words, options, config));
  withLimit(withArticles(command.command("answer").description("answer JSON lines {id, question} from standard input")))
    .requiredOption("--jsonl", "read and write JSON lines")
    .action((options: Shared) =>
      answerLines(process.stdin, process.stdout, open(config, options.articles).index, options.limit, now),
    );
  withArticles(command.command("articles").description("list the articles and what was set aside in them")).action(
    async ({ articles }: Shared) => {
      const colors = createColors(process.stdout, config.color);
      await writeLine(process.stdout, renderArticles(open(config, articles).articles, colors));
    },
  );
  command
    .command("eval")
    .description("measure retrieval and answers on question sets")
    .option("--dataset <file>", "a question set (repeatable); the project's own questions when none is named", collect)
    .action(async ({ dataset }: { dataset?: string[] }) => {
      const { runEval } = await import("./eval/index.ts");
      await runEval(dataset ?? [], config, process.stdout, now);
    });
  return command;
}

process.exitCode = await runProgram(async () => {
  const command = program(readConfig(process.env));
  for (const each of [command, ...command.commands]) each.exitOverride();
  await command.parseAsync(process.argv);
});
