import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Article, ArticleData } from "./article.ts";
import { type CatalogEntry, parseCatalog } from "./catalog.ts";
import { readFrontMatter } from "./front-matter.ts";
import { parseArticle } from "./parse.ts";

/** Articles, and what the person who keeps them should know: one line each. */
export interface Library {
  readonly articles: readonly Article[];
  readonly warnings: readonly string[];
}

/** The articles cannot be loaded as they are named or described; the message is one clear line per fault. */
export class LibraryError extends Error {
  override readonly name = "LibraryError";
}

const CATALOG = "catalog.json";
const isArticleFile = (name: string): boolean => /\.(?:txt|md)$/u.test(name);

interface Candidate {
  readonly path: string;
  readonly entry: CatalogEntry | undefined;
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const known: Record<string, string> = {
    ENOENT: "does not exist",
    EACCES: "may not be read",
    EPERM: "may not be read",
    EISDIR: "is a folder",
  };
  return known[code] ?? (cause instanceof Error ? cause.message : String(cause));
}

/** The catalogue of a folder; none is none. */
function catalogOf(folder: string): readonly CatalogEntry[] {
  const path = join(folder, CATALOG);
  let json: string;
  try {
    json = readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
    throw new LibraryError(`${path} ${reasonOf(cause)}`, { cause });
  }
  const result = parseCatalog(json);
  if (!result.ok) throw new LibraryError(result.faults.map((fault) => `${path}: ${fault}`).join("\n"));
  return result.entries;
}

/** The article files a path names, with what a catalogue beside them says. */
function candidates(path: string): Candidate[] {
  try {
    const isFolder = statSync(path).isDirectory();
    const folder = isFolder ? path : dirname(path);
    const names = isFolder ? readdirSync(path).filter(isArticleFile).sort() : [basename(path)];
    const entries = catalogOf(folder);
    const missing = isFolder ? entries.filter(({ file }) => !names.includes(file)) : [];
    if (missing.length)
      throw new LibraryError(
        missing.map(({ file }) => `${join(folder, CATALOG)}: ${file} is not in the folder`).join("\n"),
      );
    return names.map((name) => ({ path: join(folder, name), entry: entries.find(({ file }) => file === name) }));
  } catch (cause) {
    if (cause instanceof LibraryError) throw cause;
    throw new LibraryError(`${path} ${reasonOf(cause)}`, { cause });
  }
}

const idOf = ({ path, entry }: Candidate): string => entry?.id ?? basename(path, extname(path));

/** The text of a UTF-8 file, a byte order mark included, or what is wrong with it. */
function decode(path: string): { text: string } | { fault: string } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
    return text.trim() ? { text } : { fault: "is empty" };
  } catch (cause) {
    return { fault: cause instanceof TypeError ? "is not UTF-8" : reasonOf(cause) };
  }
}

function load(candidate: Candidate): Article | string {
  const { path } = candidate;
  const decoded = decode(path);
  if ("fault" in decoded) return `${path} ${decoded.fault}`;
  const { text } = decoded;
  const matter = extname(path) === ".md" ? readFrontMatter(text) : { ok: true as const, data: {}, end: 0 };
  if (!matter.ok) return `${path}: ${matter.fault}`;
  const { id, file, ...known }: Partial<CatalogEntry> = candidate.entry ?? {};
  const given = { ...matter.data, ...known } as Partial<ArticleData>;
  const article = parseArticle({ id: id ?? idOf(candidate), file: file ?? basename(path), text }, given, matter.end);
  return article.paragraphs.length ? article : `${path} holds no sentence that could be quoted`;
}

function refuseTwins(all: readonly Candidate[]): void {
  const paths = new Map<string, string>();
  for (const candidate of all) {
    const other = paths.get(idOf(candidate));
    if (other !== undefined)
      throw new LibraryError(`two articles have the id "${idOf(candidate)}": ${other} and ${candidate.path}`);
    paths.set(idOf(candidate), candidate.path);
  }
}

/**
 * Loads the articles that files and folders hold. A file that cannot be used is named in `warnings` and left out.
 * @param onArticle called after each file with how many are done, of how many.
 * @throws LibraryError when a path or catalogue is at fault, two articles share an id, or no article is left.
 */
export function loadLibrary(paths: readonly string[], onArticle?: (done: number, total: number) => void): Library {
  const all = [...new Map(paths.flatMap(candidates).map((candidate) => [candidate.path, candidate])).values()];
  refuseTwins(all);
  const articles: Article[] = [];
  const warnings: string[] = [];
  all.forEach((candidate, place) => {
    const loaded = load(candidate);
    if (typeof loaded === "string") warnings.push(`skipped: ${loaded}`);
    else articles.push(loaded);
    onArticle?.(place + 1, all.length);
  });
  if (articles.length) return { articles, warnings };
  throw new LibraryError([`no article to search in ${paths.join(", ") || "no path"}`, ...warnings].join("\n"));
}
