import { createRequire } from "node:module";
import * as z from "zod";
import { LANGUAGES } from "../language/index.ts";
import type { ArticleData } from "./article.ts";

const value = z
  .union([z.string(), z.number(), z.date()])
  .transform((given) => (given instanceof Date ? given.toISOString().slice(0, 10) : String(given).trim()))
  .pipe(z.string().min(1));

/** The keys that count; others are the writer's own business. */
const schema = z.object({
  title: value.optional(),
  language: z.enum(LANGUAGES).optional(),
  publisher: value.optional(),
  date: value.optional(),
  url: z.url().optional(),
});

/** Front matter, and the offset in the text at which it ends; or what is wrong with it. */
export type FrontMatter =
  | { readonly ok: true; readonly data: Partial<ArticleData>; readonly end: number }
  | { readonly ok: false; readonly fault: string };

const defined = (data: z.infer<typeof schema>): Partial<ArticleData> =>
  Object.fromEntries(Object.entries(data).filter(([, given]) => given !== undefined));

/** A block between two lines of three dashes at the very start of a text, a byte order mark aside. */
const BLOCK = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

/** Loaded at the first front matter: most articles have none. */
const parseYaml = (text: string): unknown =>
  (createRequire(import.meta.url)("yaml") as typeof import("yaml")).parse(text);

/** The YAML front matter of a Markdown text; no data and offset 0 where there is none. */
export function readFrontMatter(text: string): FrontMatter {
  const block = BLOCK.exec(text);
  if (!block) return { ok: true, data: {}, end: 0 };
  let data: unknown;
  try {
    data = parseYaml(block.groups?.yaml ?? "");
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    return { ok: false, fault: `front matter: ${reason?.replace(/:$/u, "")}` };
  }
  const result = schema.safeParse(data ?? {});
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    return { ok: false, fault: `front matter: ${faults.join("; ")}` };
  }
  return { ok: true, data: defined(result.data), end: block[0].length };
}
