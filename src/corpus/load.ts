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

/** The text of a folder's catalogue; undefined where there is none. */
function readCatalog(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new LibraryError(`${path} ${reasonOf(cause)}`, { cause });
  }
}

/**
 * What the catalogue of a folder says.
 * @param names the folder's article files; undefined where one file was asked for, and no other is looked for.
 * @throws LibraryError with every fault of the catalogue, and every file it names that is not there.
 */
function catalogOf(folder: string, names?: readonly string[]): readonly CatalogEntry[] {
  const path = join(folder, CATALOG);
  const json = readCatalog(path);
  if (json === undefined) return [];
  const result = parseCatalog(json);
  const files = result.ok ? result.entries.map(({ file }) => file) : result.files;
  const missing = names
    ? files.filter((file) => !names.includes(file)).map((file) => `${file} is not in the folder`)
    : [];
  const faults = [...(result.ok ? [] : result.faults), ...missing];
  if (!result.ok || faults.length) throw new LibraryError(faults.map((fault) => `${path}: ${fault}`).join("\n"));
  return result.entries;
}

/** The article files a path names, with what a catalogue beside them says. */
function candidates(path: string): Candidate[] {
  try {
    if (!statSync(path).isDirectory()) {
      const [folder, name] = [dirname(path), basename(path)];
      return [{ path: join(folder, name), entry: catalogOf(folder).find(({ file }) => file === name) }];
    }
    const names = readdirSync(path).filter(isArticleFile).sort();
    const entries = catalogOf(path, names);
    return names.map((name) => ({ path: join(path, name), entry: entries.find(({ file }) => file === name) }));
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
    return { fault: cause instanceof TypeError ? "is not UTF-8: save it as UTF-8" : reasonOf(cause) };
  }
}

/** A file as it was loaded: the article, unless it had to be skipped, and what is to be said of it. */
interface Loaded {
  readonly article?: Article;
  readonly warning?: string;
}

function load(candidate: Candidate): Loaded {
  const { path } = candidate;
  const skipped = (reason: string): Loaded => ({ warning: `skipped: ${path}${reason}` });
  const decoded = decode(path);
  if ("fault" in decoded) return skipped(` ${decoded.fault}`);
  const { text } = decoded;
  const matter = extname(path) === ".md" ? readFrontMatter(text) : { ok: true as const, data: {}, end: 0 };
  if (!matter.ok) return skipped(`: ${matter.fault}`);
  const { id, file, ...known }: Partial<CatalogEntry> = candidate.entry ?? {};
  const given = { ...matter.data, ...known } as Partial<ArticleData>;
  const article = parseArticle({ id: id ?? idOf(candidate), file: file ?? basename(path), text }, given, matter.end);
  if (!article.paragraphs.length) return skipped(" holds no sentence that could be quoted");
  return matter.warning === undefined ? { article } : { article, warning: `${path}: ${matter.warning}` };
}

/** A line for every article that has the id of one before it. */
function twins(all: readonly Candidate[]): string[] {
  const paths = new Map<string, string>();
  return all.flatMap((candidate) => {
    const id = idOf(candidate);
    const other = paths.get(id);
    if (other === undefined) paths.set(id, candidate.path);
    return other === undefined ? [] : [`two articles have the id "${id}": ${other} and ${candidate.path}`];
  });
}

/**
 * The article files that paths name, each once.
 * @throws LibraryError with the faults of every path and catalogue, and the ids that stand twice.
 */
function gather(paths: readonly string[]): Candidate[] {
  const found = new Map<string, Candidate>();
  const errors: LibraryError[] = [];
  for (const path of paths) {
    try {
      for (const candidate of candidates(path)) found.set(candidate.path, candidate);
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
      errors.push(error);
    }
  }
  const all = [...found.values()];
  const lines = new Set([...errors.flatMap(({ message }) => message.split("\n")), ...twins(all)]);
  if (lines.size) throw new LibraryError([...lines].join("\n"), { cause: errors[0]?.cause });
  return all;
}

/**
 * Loads the articles that files and folders hold. A file that cannot be used is named in `warnings` and left out.
 * @param onArticle called after each file with how many are done, of how many.
 * @throws LibraryError when a path or catalogue is at fault, two articles share an id, or no article is left.
 */
export function loadLibrary(paths: readonly string[], onArticle?: (done: number, total: number) => void): Library {
  const all = gather(paths);
  const articles: Article[] = [];
  const warnings: string[] = [];
  all.forEach((candidate, place) => {
    const { article, warning } = load(candidate);
    if (article) articles.push(article);
    if (warning !== undefined) warnings.push(warning);
    onArticle?.(place + 1, all.length);
  });
  if (articles.length) return { articles, warnings };
  throw new LibraryError([`no article to search in ${paths.join(", ") || "no path"}`, ...warnings].join("\n"));
}
