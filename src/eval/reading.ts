import { readFileSync } from "node:fs";
import * as z from "zod";
import { ConfigError } from "../config.ts";
import { withoutByteOrderMark } from "../language/index.ts";

/** What is wrong, in one line: of a file with several faults the first, and how many more there are. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof z.ZodError)) return cause instanceof Error ? cause.message : String(cause);
  const [first, ...others] = cause.issues;
  if (!first) return cause.message;
  const place = first.path.length ? `${z.core.toDotPath(first.path)}: ` : "";
  return `${place}${first.message}${others.length ? ` (and ${others.length} more)` : ""}`;
}

/**
 * What `work` gives.
 * @throws ConfigError in one line that begins with `place`, when it fails.
 */
export function orFault<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new ConfigError(`${place}: ${reasonOf(cause).replace(/\s+/gu, " ")}`, { cause });
  }
}

/**
 * What `read` makes of a file's text.
 * @throws ConfigError in one line that begins with the file's name, when it cannot be read or has another form.
 */
export const readThrough = <T>(file: string, read: (text: string) => T): T =>
  orFault(file, () => read(withoutByteOrderMark(readFileSync(file, "utf8"))));
