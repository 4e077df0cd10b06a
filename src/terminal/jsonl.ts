import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import * as z from "zod";
import { type AskOptions, answerQuestion } from "../answer/index.ts";
import { withoutByteOrderMark } from "../language/index.ts";
import type { SearchIndex } from "../search/index.ts";
import { writeLine } from "./output.ts";

const request = z.object({
  id: z.union([z.string(), z.number()], "must be a string or a number"),
  question: z.string("must be a string"),
});

/**
 * The request a line of JSON holds, or what is wrong with it. A byte order mark may stand before any line, since several
 * files may have been joined.
 */
function parse(line: string): z.infer<typeof request> | { error: string } {
  try {
    const result = request.safeParse(JSON.parse(withoutByteOrderMark(line)));
    if (result.success) return result.data;
    return {
      error: result.error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`).join("; "),
    };
  } catch (cause) {
    return { error: `not JSON: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}

/** One line's answer, or its fault under the id null. */
export function answerLine(line: string, index: SearchIndex, options: AskOptions, now: () => number): string {
  const asked = parse(line);
  if ("error" in asked) return JSON.stringify({ id: null, error: asked.error });
  const begun = now();
  const answer = answerQuestion(asked.question, index, options);
  return JSON.stringify({ id: asked.id, ...answer, milliseconds: Number((now() - begun).toFixed(2)) });
}

/** Answers JSON lines `{id, question}`, one Answer a line, in order. Blank lines are passed over. */
export async function answerLines(
  input: Readable,
  output: Writable,
  index: SearchIndex,
  options: AskOptions,
  now: () => number,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) await writeLine(output, answerLine(line, index, options, now));
  }
}
