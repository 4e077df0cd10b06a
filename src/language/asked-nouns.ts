import type { Language } from "./detect.ts";
import { tokenize } from "./tokens.ts";

/** Folded words that ask which of a kind, before the noun that tells the kind. */
const WHICH: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(["what", "which"]),
  ar: new Set(["اي", "اية", "ايه", "باي", "لاي", "واي", "فاي", "ايما"]),
  fa: new Set(["چه", "كدام", "كدامين"]),
};

/**
 * The UTF-16 offsets of the words that follow a "which" at once: nouns that only tell what kind of thing is asked for
 * ("which city", «أي مدينة», «چه شهری»). An answer names the thing and may do without the noun.
 */
export function askedNouns(question: string, language: Language): ReadonlySet<number> {
  const words = tokenize(question);
  const nouns = words.filter((_, place) => WHICH[language].has(words[place - 1]?.folded ?? ""));
  return new Set(nouns.map(({ start }) => start));
}
