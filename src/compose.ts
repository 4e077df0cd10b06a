import { type Article, loadLibrary } from "./corpus/index.ts";
import { Lexicon, ownVocabulary, readDictionaries } from "./language/index.ts";
import { buildIndex, type SearchIndex } from "./search/index.ts";

/** Loaded articles and their index: what every shell asks. */
export interface Sanad {
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
  /** What was skipped while loading, a line each. */
  readonly warnings: readonly string[];
}

/**
 * Loads and indexes the articles that some paths name, with a vocabulary that some dictionaries extend. A dictionary
 * that cannot be read is a warning.
 * @param onProgress is told how many passages are indexed, of how many.
 * @throws LibraryError when a path or catalogue of articles is at fault, or no article is left.
 */
export function openSanad(
  paths: readonly string[],
  dictionaries: readonly string[],
  onProgress?: (done: number, total: number) => void,
): Sanad {
  const { articles, warnings } = loadLibrary(paths);
  const brought = readDictionaries(dictionaries);
  const lexicon = new Lexicon([...ownVocabulary(), ...brought.rows]);
  return { articles, index: buildIndex(articles, lexicon, onProgress), warnings: [...warnings, ...brought.warnings] };
}
