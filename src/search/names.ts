import { arabicSkeleton, isArabicScript, latinSkeletons, soundsLike } from "../language/index.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word of the articles that spells a name of the question, and how alike they sound (0 to 1]. */
export interface Spelling {
  readonly word: string;
  readonly likeness: number;
}

/** Fewest consonant classes by which a name is looked for at all; shorter ones are the lexicon's. */
const MIN_SKELETON = 3;
/** Consonant classes that are proof enough; with fewer a name needs a capital letter, or to sound all but the same. */
const SURE_SKELETON = 4;
const MIN_LIKENESS = 0.78;
const SAME_LIKENESS = 0.93;
/** How alike two names in Arabic script are that share their consonants, and how many more vowels one may write. */
const SAME_SKELETON = 0.8;
const MAX_VOWELS = 2;
const CLITIC = /^(?:وال|بال|كال|فال|لل|ال|[وفبلك])(?=.{3})/u;

/** How alike two names sound; 0 for two in Latin letters, which need no bridge. */
function likenessOf(name: string, word: string): number {
  const [nameIsArabic, wordIsArabic] = [isArabicScript(name), isArabicScript(word)];
  if (nameIsArabic && wordIsArabic) return Math.abs(name.length - word.length) <= MAX_VOWELS ? SAME_SKELETON : 0;
  if (nameIsArabic) return soundsLike(word, name);
  return wordIsArabic ? soundsLike(name, word) : 0;
}

/** The words of an index by their consonant skeletons. */
export class NameIndex {
  readonly #bySkeleton = new Map<string, Set<string>>();

  constructor(words: Vocabulary) {
    for (const word of words.terms()) {
      if (!isArabicScript(word)) {
        for (const key of latinSkeletons(word)) this.#add(key, word);
        continue;
      }
      this.#add(arabicSkeleton(word), word);
      const bare = word.replace(CLITIC, "");
      if (bare !== word) this.#add(arabicSkeleton(bare), word);
    }
  }

  #add(key: string, word: string): void {
    if (key.length < MIN_SKELETON) return;
    const words = this.#bySkeleton.get(key) ?? new Set();
    words.add(word);
    this.#bySkeleton.set(key, words);
  }

  /**
   * The words that spell a folded name in the other script, or in Arabic script by another orthography, best first. A
   * short name without a capital letter must sound the same.
   */
  spellings(name: string, capital: boolean): readonly Spelling[] {
    const found = new Map<string, number>();
    const keys = isArabicScript(name) ? [arabicSkeleton(name)] : latinSkeletons(name);
    for (const key of keys) {
      for (const word of this.#bySkeleton.get(key) ?? []) {
        const likeness = Math.max(likenessOf(name, word), likenessOf(name, word.replace(CLITIC, "")));
        const least = capital || key.length >= SURE_SKELETON ? MIN_LIKENESS : SAME_LIKENESS;
        if (likeness >= least) found.set(word, likeness);
      }
    }
    return [...found].map(([word, likeness]) => ({ word, likeness })).sort((a, b) => b.likeness - a.likeness);
  }
}
