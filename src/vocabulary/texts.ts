import { readFileSync } from "node:fs";
import * as z from "zod";
import { ConfigError } from "../config.ts";

const asked = z.object({ question: z.string() });
const set = z.object({ questions: z.array(asked) });

const nonEmpty = (text: string): string[] => text.split("\n").filter((line) => line.trim());

function parse(file: string, text: string): string[] {
  if (file.endsWith(".jsonl")) return nonEmpty(text).map((line) => asked.parse(JSON.parse(line)).question);
  if (file.endsWith(".json")) return set.parse(JSON.parse(text)).questions.map(({ question }) => question);
  return nonEmpty(text);
}

/**
 * The texts of a file: the questions of JSON lines or of a question set, the lines of anything else.
 * @throws ConfigError when the file cannot be read or has another form.
 */
export function readTexts(file: string): readonly string[] {
  try {
    return parse(file, readFileSync(file, "utf8"));
  } catch (cause) {
    const reason =
      cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`${file}: ${reason}`, { cause });
  }
}
