import type { Language } from "../language/index.ts";

const BIT: Readonly<Record<Language, number>> = { en: 1, ar: 2, fa: 4 };

/** Numbers the distinct terms of an index and counts in how many passages each stands. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #frequencies: number[] = [];
  readonly #lastSeen: number[] = [];
  readonly #languages: number[] = [];

  /** How many distinct terms there are. */
  get size(): number {
    return this.#terms.length;
  }

  /** The number of a term, given one if it has none yet. */
  add(term: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const id = this.#terms.length;
    this.#ids.set(term, id);
    this.#terms.push(term);
    this.#frequencies.push(0);
    this.#lastSeen.push(-1);
    this.#languages.push(0);
    return id;
  }

  /** Notes that a term stands in a text of a language. */
  note(id: number, language: Language): void {
    this.#languages[id] = (this.#languages[id] ?? 0) | BIT[language];
  }

  /** Whether a term stands in some text of a language. */
  occursIn(term: string, language: Language): boolean {
    const id = this.#ids.get(term);
    return id !== undefined && ((this.#languages[id] ?? 0) & BIT[language]) !== 0;
  }

  /** Counts that a term stands in a passage; a second time in the same passage does not count. */
  count(id: number, passage: number): void {
    if (this.#lastSeen[id] === passage) return;
    this.#lastSeen[id] = passage;
    this.#frequencies[id] = (this.#frequencies[id] ?? 0) + 1;
  }

  /** The number of a term, undefined when no passage holds it. */
  id(term: string): number | undefined {
    return this.#ids.get(term);
  }

  term(id: number): string {
    const term = this.#terms[id];
    if (term === undefined) throw new RangeError(`no term has the number ${id}`);
    return term;
  }

  /** In how many passages a term stands; 0 for one that is not in the index. */
  documentFrequency(term: string): number {
    const id = this.#ids.get(term);
    return id === undefined ? 0 : (this.#frequencies[id] ?? 0);
  }

  documentFrequencyOf(id: number): number {
    return this.#frequencies[id] ?? 0;
  }

  /** All terms, in the order they were met. */
  terms(): readonly string[] {
    return this.#terms;
  }
}
