import { textOf } from "../corpus/index.ts";
import { EVIDENCE, evidenceOf, evidenceTable, type QuestionKind } from "../language/index.ts";
import type { Group, Query, RankedSentence, SearchIndex } from "../search/index.ts";

/** How many words may stand between an office and its country: «رئيس جمهورية روسيا», «وزير الدفاع الروسي». */
const BETWEEN = 2;
/** How surely a sentence answers "who is the president of X" in which the office and X stand apart, or one is missing. */
const APART = 0.6;

const isPlace = ({ senses }: Group): boolean => senses.some(({ concept, rare }) => !rare && concept.pos === "place");

/** The places of a sentence's words at which alternatives of a group stand. */
function placesOf({ alternatives }: Group, terms: readonly { readonly stems: readonly string[] }[]): number[] {
  const heads = new Set(alternatives.flatMap(({ stems }) => stems));
  return terms.flatMap(({ stems }, place) => (stems.some((stem) => heads.has(stem)) ? [place] : []));
}

/** Tells whether sentences speak of the office that a question asks for, where it asks for nothing but who holds it. */
export class Office {
  readonly #pair: readonly [Group, Group] | undefined;
  readonly #index: SearchIndex;

  constructor(query: Query, kind: QuestionKind, index: SearchIndex) {
    this.#index = index;
    const [one, other, ...more] = query.groups;
    if (kind !== "who" || !one || !other || more.length > 0) return;
    const office = [one, other].find((group) => this.#isOffice(group, query));
    const country = [one, other].find((group) => group !== office && isPlace(group));
    if (office && country) this.#pair = [office, country];
  }

  #isOffice(group: Group, { language }: Query): boolean {
    const table = evidenceTable(this.#index.lexicon, language, false);
    const terms = this.#index.analyser.terms(group.word, language);
    return terms.some(({ folded }) => (evidenceOf(folded, table, language) & EVIDENCE.person) > 0);
  }

  /** How much of its sureness a sentence keeps: all of it where office and country stand together, or none is asked for. */
  of(sentence: RankedSentence): number {
    if (!this.#pair) return 1;
    const { article } = sentence.ranked.passage;
    const terms = this.#index.analyser.terms(textOf(article, sentence), article.language);
    const [offices, countries] = this.#pair.map((group) => placesOf(group, terms));
    const together = offices?.some((place) => countries?.some((other) => Math.abs(place - other) <= BETWEEN + 1));
    return together ? 1 : APART;
  }
}
