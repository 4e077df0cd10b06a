import { type Article, loadLibrary } from "./corpus/index.ts";
import { Lexicon, readLexicon } from "./language/index.ts";
import { buildIndex, type SearchIndex } from "./search/index.ts";

/** Loaded articles and their index: what every shell asks. */
export interface Sanad {
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
  /** What was skipped while loading, a line each. */
  readonly warnings: readonly string[];
}

/**
 * Loads and indexes the articles that some paths name.
 * @param onProgress is told how many passages are indexed, of how many.
 * @throws LibraryError when a path or catalogue is at fault, or no article is left.
 */
export function openSanad(paths: readonly string[], onProgress?: (done: number, total: number) => void): Sanad {
  const { articles, warnings } = loadLibrary(paths);
  return { articles, index: buildIndex(articles, new Lexicon([readLexicon()]), onProgress), warnings };
}
