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
  | {
      readonly ok: true;
      readonly data: Partial<ArticleData>;
      readonly end: number;
      /** What its writer should know although it can be read: keys that say nothing. */
      readonly warning?: string;
    }
  | { readonly ok: false; readonly fault: string };

const isEmpty = (given: unknown): boolean => given === null || (typeof given === "string" && !given.trim());

/** What YAML gave without the keys that count and say nothing, and the names of these. */
function withoutEmpty(data: unknown): { readonly filled: unknown; readonly empty: readonly string[] } {
  if (data === null || data === undefined) return { filled: {}, empty: [] };
  if (typeof data !== "object" || Array.isArray(data)) return { filled: data, empty: [] };
  const saysNothing = ([key, given]: [string, unknown]): boolean => Object.hasOwn(schema.shape, key) && isEmpty(given);
  const entries = Object.entries(data);
  return {
    filled: Object.fromEntries(entries.filter((entry) => !saysNothing(entry))),
    empty: entries.filter(saysNothing).map(([key]) => key),
  };
}

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
  const { filled, empty } = withoutEmpty(data);
  const result = schema.safeParse(filled);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    return { ok: false, fault: `front matter: ${faults.join("; ")}` };
  }
  const read = { ok: true as const, data: defined(result.data), end: block[0].length };
  return empty.length ? { ...read, warning: `front matter: no value for ${empty.join(", ")}` } : read;
}
