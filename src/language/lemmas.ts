import { createRequire } from "node:module";

/** `wink-lemmatizer`: WordNet's exception lists and rules of detachment. */
interface Lemmatizer {
  noun(word: string): string;
  verb(word: string): string;
  adjective(word: string): string;
}

let lemmatizer: Lemmatizer | undefined;

/** Loaded at the first English question: it takes about 120 ms. */
function load(): Lemmatizer {
  lemmatizer ??= createRequire(import.meta.url)("wink-lemmatizer") as Lemmatizer;
  return lemmatizer;
}

/**
 * The forms an English word may stand for, itself first: "leaves" → leaves, leaf, leave.
 * @param word in lower case.
 */
export function lemmasOf(word: string): readonly string[] {
  const { noun, verb, adjective } = load();
  return [...new Set([word, noun(word), verb(word), adjective(word)])];
}
