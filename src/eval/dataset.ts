import { readFileSync } from "node:fs";
import { basename } from "node:path";
import * as z from "zod";
import { ConfigError } from "../config.ts";
import { type Article, parseArticle } from "../corpus/index.ts";
import { LANGUAGES } from "../language/index.ts";

/** A question with what would answer it. */
export interface GoldQuestion {
  readonly id: string;
  readonly question: string;
  readonly lang: string;
  /** The kind of answer, where the set says it. */
  readonly type?: string | undefined;
  readonly answerable: boolean;
  /** Texts of which a right quote holds one. */
  readonly answers: readonly string[];
  /** The passage that holds the answer, where the set names it. */
  readonly passage?: string;
}

/** A question set; without articles it is asked of those that are configured. */
export interface Dataset {
  readonly name: string;
  readonly articles: readonly Article[] | undefined;
  readonly questions: readonly GoldQuestion[];
}

const passages = z.object({
  name: z.string(),
  passages: z.array(z.object({ id: z.string(), lang: z.enum(LANGUAGES), title: z.string(), text: z.string() })),
  questions: z.array(
    z.object({
      id: z.string(),
      lang: z.string(),
      question: z.string(),
      answers: z.array(z.string()),
      passageId: z.string(),
      answerable: z.boolean(),
    }),
  ),
});

const line = z.object({
  id: z.string(),
  lang: z.string(),
  type: z.string().optional(),
  question: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.object({ article: z.string(), answers: z.array(z.string()) })),
});

function fromPassages(data: z.infer<typeof passages>): Dataset {
  const articles = data.passages.map(({ id, lang, title, text }) =>
    parseArticle({ id, file: id, text }, { language: lang, ...(title ? { title } : {}) }),
  );
  const questions = data.questions.map(({ passageId, ...question }) => ({ ...question, passage: passageId }));
  return { name: data.name, articles, questions };
}

function fromLines(name: string, text: string): Dataset {
  const questions = text
    .split("\n")
    .filter((row) => row.trim())
    .map((row) => line.parse(JSON.parse(row)))
    .map(({ gold, ...question }) => ({ ...question, answers: gold.flatMap(({ answers }) => answers) }));
  return { name, articles: undefined, questions };
}

/**
 * Reads a question set: JSON with its own passages, or JSON lines that are asked of the configured articles.
 * @throws ConfigError when the file cannot be read or has another form.
 */
export function readDataset(file: string): Dataset {
  try {
    const text = readFileSync(file, "utf8");
    return file.endsWith(".jsonl")
      ? fromLines(basename(file, ".jsonl"), text)
      : fromPassages(passages.parse(JSON.parse(text)));
  } catch (cause) {
    const reason =
      cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`${file}: ${reason}`, { cause });
  }
}
