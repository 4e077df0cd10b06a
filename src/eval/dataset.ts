import { basename } from "node:path";
import * as z from "zod";
import { type Article, parseArticle } from "../corpus/index.ts";
import { LANGUAGES } from "../language/index.ts";
import { orFault, readThrough } from "./reading.ts";

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
      type: z.string().optional(),
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

function fromPassages(text: string): Dataset {
  const data = passages.parse(JSON.parse(text));
  const articles = data.passages.map(({ id, lang, title, text }) =>
    parseArticle({ id, file: id, text }, { language: lang, ...(title ? { title } : {}) }),
  );
  const questions = data.questions.map(({ passageId, ...question }) => ({ ...question, passage: passageId }));
  return { name: data.name, articles, questions };
}

function fromLines(name: string, text: string): Dataset {
  const questions = text.split("\n").flatMap((row, at) => {
    if (!row.trim()) return [];
    const { gold, ...question } = orFault(`line ${at + 1}`, () => line.parse(JSON.parse(row)));
    return [{ ...question, answers: gold.flatMap(({ answers }) => answers) }];
  });
  return { name, articles: undefined, questions };
}

/**
 * A question set from its file: JSON with its own passages, or JSON lines that are asked of the configured articles.
 * @throws ConfigError in one line, when the file cannot be read, has another form or holds no question.
 */
export function readDataset(file: string): Dataset {
  return readThrough(file, (text) => {
    const set = file.endsWith(".jsonl") ? fromLines(basename(file, ".jsonl"), text) : fromPassages(text);
    if (!set.questions.length) throw new RangeError("it holds no question");
    return set;
  });
}
