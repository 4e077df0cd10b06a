import type { Language } from "../language/index.ts";

/** A word as articles in one language spell it. */
export interface Surface {
  readonly text: string;
  readonly language: Language;
  readonly folded: string;
  /** Its stem in the index; of a compound that of the whole. */
  readonly stem: string;
  /** How often it stands in the passages. */
  readonly count: number;
}

/** Counts how words are spelled. Kept while the index is built, since its terms are folded. */
export class Surfaces {
  readonly #byText = new Map<Language, Map<string, { -readonly [key in keyof Surface]: Surface[key] }>>();

  /** Counts one more occurrence of a spelling. */
  add(text: string, language: Language, folded: string, stem: string): void {
    let spellings = this.#byText.get(language);
    if (!spellings) {
      spellings = new Map();
      this.#byText.set(language, spellings);
    }
    const known = spellings.get(text);
    if (known) known.count++;
    else spellings.set(text, { text, language, folded, stem, count: 1 });
  }

  /** All spellings, in the order they were met, language by language. */
  *all(): Generator<Surface> {
    for (const spellings of this.#byText.values()) yield* spellings.values();
  }
}
