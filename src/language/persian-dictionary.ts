import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { HARAKAT, ZWNJ } from "./characters.ts";
import { foldLetters } from "./fold.ts";

/**
 * Lilak (package `dictionary-fa`, Apache-2.0): 99,500 Persian words, of which 40,000 are written with a ZWNJ.
 */
export interface PersianDictionary {
  /** Whether a folded word, without ZWNJ, is one the dictionary lists as it stands. */
  has(word: string): boolean;
  /** The parts of a folded word that has lost its ZWNJs, when the dictionary knows where they stood. */
  parts(word: string): readonly string[] | undefined;
}

/** Forms of می with a verb, of which the dictionary lists some glued too (میگوید, but میخانه is no verb). */
const CONTINUOUS_FORM = /^مي.+(?:يد|يي)$/u;

function read(): PersianDictionary {
  const file = fileURLToPath(new URL("index.dic", import.meta.resolve("dictionary-fa")));
  const words = new Set<string>();
  const glued = new Map<string, string>();
  for (const line of foldLetters(readFileSync(file, "utf8").replace(HARAKAT, "")).split("\n")) {
    const slash = line.indexOf("/");
    const word = slash < 0 ? line : line.slice(0, slash);
    if (word.includes(ZWNJ)) glued.set(word.replaceAll(ZWNJ, ""), word);
    else words.add(word);
  }
  return {
    has: (word) => words.has(word),
    parts: (word) => (words.has(word) && !CONTINUOUS_FORM.test(word) ? undefined : glued.get(word)?.split(ZWNJ)),
  };
}

let dictionary: PersianDictionary | undefined;

/** The dictionary, read from its package at the first use (about 60 ms). */
export function persianDictionary(): PersianDictionary {
  dictionary ??= read();
  return dictionary;
}
