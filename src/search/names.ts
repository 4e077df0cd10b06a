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
const CLITIC = /^(?:وال|بال|كال|فال|لل|ال|[وفبلك])(?=.{3})/u;

/** The words of an index by their consonant skeletons. */
export class NameIndex {
  readonly #bySkeleton = new Map<string, Set<string>>();

  constructor(words: Vocabulary) {
    for (const word of words.terms()) {
      if (!isArabicScript(word)) continue;
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

  /** The words that spell a Latin name, best first. A short name without a capital letter must sound the same. */
  spellings(latin: string, capital: boolean): readonly Spelling[] {
    const found = new Map<string, number>();
    for (const key of latinSkeletons(latin)) {
      for (const word of this.#bySkeleton.get(key) ?? []) {
        const likeness = Math.max(soundsLike(latin, word), soundsLike(latin, word.replace(CLITIC, "")));
        const least = capital || key.length >= SURE_SKELETON ? MIN_LIKENESS : SAME_LIKENESS;
        if (likeness >= least) found.set(word, likeness);
      }
    }
    return [...found].map(([word, likeness]) => ({ word, likeness })).sort((a, b) => b.likeness - a.likeness);
  }
}
