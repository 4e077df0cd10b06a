import * as z from "zod";
import { LANGUAGES, withoutByteOrderMark } from "../language/index.ts";

const text = z.string().trim().min(1);

/** What the catalogue of a folder says of one article. */
const entry = z.strictObject({
  id: z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, "an id is letters, digits, dots, dashes and underscores"),
  file: text
    .regex(/\.(?:txt|md)$/u, "a file ends in .txt or .md")
    .regex(/^[^/\\]+$/u, "a file stands in the catalogue's own folder"),
  language: z.enum(LANGUAGES).optional(),
  title: text.optional(),
  publisher: text.optional(),
  agency: text.optional(),
  stamp: text.optional(),
  date: text.optional(),
  url: z.url().optional(),
});

export type CatalogEntry = z.infer<typeof entry>;

const catalog = z.strictObject({ articles: z.array(entry) }).check((context) => {
  for (const key of ["id", "file"] as const) {
    const seen = new Set<string>();
    context.value.articles.forEach((article, place) => {
      const value = article[key];
      if (seen.has(value)) {
        context.issues.push({
          code: "custom",
          input: value,
          path: ["articles", place, key],
          message: `${key} "${value}" stands twice`,
        });
      }
      seen.add(value);
    });
  }
});

/** A catalogue, or every fault in it as "path: reason". */
export type CatalogResult =
  | { readonly ok: true; readonly entries: readonly CatalogEntry[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads the text of a catalog.json; a byte order mark may stand in front of it. */
export function parseCatalog(json: string): CatalogResult {
  let data: unknown;
  try {
    data = JSON.parse(withoutByteOrderMark(json));
  } catch (cause) {
    return { ok: false, faults: [`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`] };
  }
  const result = catalog.safeParse(data);
  if (result.success) return { ok: true, entries: result.data.articles };
  return {
    ok: false,
    faults: result.error.issues.map(({ path, message }) => `${path.join(".") || "(root)"}: ${message}`),
  };
}
