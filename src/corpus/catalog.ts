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

const catalog = z.strictObject({ articles: z.array(entry) });

/** What names an entry, read apart from the rest: a fault elsewhere hides no twins and no missing file. */
const names = z.object({
  articles: z.array(z.object({ id: z.string().catch(""), file: text.catch("") }).catch({ id: "", file: "" })),
});

type Names = z.infer<typeof names>["articles"];

const namesIn = (data: unknown): Names => names.safeParse(data).data?.articles ?? [];

/** The ids, then the files, that stand a second time, as faults. */
function twins(entries: Names): string[] {
  return (["id", "file"] as const).flatMap((key) => {
    const seen = new Set<string>();
    return entries.flatMap(({ [key]: value }, place) => {
      if (value && seen.has(value)) return [`articles.${place}.${key}: ${key} "${value}" stands twice`];
      seen.add(value);
      return [];
    });
  });
}

/** A catalogue, or every fault in it as "path: reason", with the files that it names all the same. */
export type CatalogResult =
  | { readonly ok: true; readonly entries: readonly CatalogEntry[] }
  | { readonly ok: false; readonly faults: readonly string[]; readonly files: readonly string[] };

/** Reads the text of a catalog.json; a byte order mark may stand in front of it. */
export function parseCatalog(json: string): CatalogResult {
  let data: unknown;
  try {
    data = JSON.parse(withoutByteOrderMark(json));
  } catch (cause) {
    return { ok: false, faults: [`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`], files: [] };
  }
  const result = catalog.safeParse(data);
  const named = namesIn(data);
  const issues = result.error?.issues.map(({ path, message }) => `${path.join(".") || "(root)"}: ${message}`) ?? [];
  const faults = [...issues, ...twins(named)];
  if (result.success && !faults.length) return { ok: true, entries: result.data.articles };
  const files = named.map(({ file }) => file).filter((file) => entry.shape.file.safeParse(file).success);
  return { ok: false, faults, files: [...new Set(files)] };
}
