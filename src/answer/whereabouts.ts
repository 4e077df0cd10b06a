import { textOf } from "../corpus/index.ts";
import { fold, type Language, LOCATED, mayBeIn, placesLedTo, ZWNJ } from "../language/index.ts";
import type { Query, RankedSentence, SearchIndex } from "../search/index.ts";

/** What is left of the score of a sentence that tells of another place than the one asked about. */
const ELSEWHERE = 0.85;

const kept = new WeakMap<SearchIndex, Map<Language, ReadonlyMap<string, string>>>();

/** The single words that name a place whose country is known, in a language; of a country its adjectives aside. */
function tableFor(index: SearchIndex, language: Language): ReadonlyMap<string, string> {
  const tables = kept.get(index) ?? new Map<Language, ReadonlyMap<string, string>>();
  kept.set(index, tables);
  const known = tables.get(language);
  if (known) return known;
  const located = new Set(LOCATED);
  const table = new Map<string, string>();
  for (const { id, forms } of index.lexicon.concepts((pos) => pos === "place")) {
    if (!located.has(id)) continue;
    forms[language].forEach(({ text, rare }, place) => {
      const adjective = place > 0 && text.endsWith("ي");
      if (!rare && !adjective && !text.includes(" ")) table.set(text.replaceAll(ZWNJ, ""), id);
    });
  }
  tables.set(language, table);
  return table;
}

const wordsOf = (text: string, language: Language, index: SearchIndex): string[] =>
  index.analyser.terms(text, language).map(({ folded }) => folded.replaceAll(ZWNJ, ""));

/** Tells whether sentences are about the place that a question puts its subject in ("in Syria"), as far as is known. */
export class Whereabouts {
  readonly #asked: readonly string[];
  readonly #index: SearchIndex;

  constructor({ question, language }: Query, index: SearchIndex) {
    this.#index = index;
    this.#asked = placesLedTo(wordsOf(fold(question), language, index), tableFor(index, language), language);
  }

  /** What a sentence's score is multiplied by: less than 1 when the first place it tells of is another than the one asked. */
  of({ ranked, start, end }: RankedSentence): number {
    if (!this.#asked.length) return 1;
    const { article } = ranked.passage;
    const words = wordsOf(textOf(article, { start, end }), article.language, this.#index);
    const [first] = placesLedTo(words, tableFor(this.#index, article.language), article.language);
    return first === undefined || this.#asked.some((asked) => mayBeIn(first, asked)) ? 1 : ELSEWHERE;
  }
}
