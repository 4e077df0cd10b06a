import { wordGrams } from "../language/index.ts";
import type { Alternative } from "./alternatives.ts";
import type { SearchIndex, SentenceTerms } from "./build.ts";
import { inverseFrequency, type Query } from "./expand.ts";

/** What a stretch of text holds of a question. */
export interface Match {
  /** For each group the weighted frequency of its best alternative; 0 where it has none. */
  readonly frequencies: Float64Array;
  /** For each group how surely the stretch says what its word says: 0 to 1. */
  readonly cover: Float64Array;
  /** Sum of the BM25 weights of the question's character 4-grams, before normalisation. */
  readonly grams: number;
  /** How many stems the stretch has. */
  readonly length: number;
}

/** BM25's parameters: saturation and length normalisation. */
export interface Saturation {
  readonly k: number;
  readonly b: number;
}

/** The weight of a term that stands `frequency` times in a text `relativeLength` times as long as the average. */
export function saturate(frequency: number, relativeLength: number, { k, b }: Saturation): number {
  return frequency > 0 ? (frequency * (k + 1)) / (frequency + k * (1 - b + b * relativeLength)) : 0;
}

/** An alternative, entered under its first stem. */
interface Slot {
  readonly slot: number;
  /** The other stems of a phrase. */
  readonly rest: readonly number[];
}

/** How many words may stand between two words of a phrase. */
const PHRASE_GAP = 2;

/** The place of a phrase's last stem, where the rest follows that of its first in order and near by; undefined where not. */
export function endOfPhrase(stems: Int32Array, place: number, rest: readonly number[]): number | undefined {
  let at = place;
  for (const stem of rest) {
    const next = stems.indexOf(stem, at + 1);
    if (next < 0 || next - at > PHRASE_GAP + 1) return undefined;
    at = next;
  }
  return at;
}

/** A question prepared for being held against many stretches of text. */
export class Matcher {
  readonly #slots = new Map<number, Slot[]>();
  readonly #groupOf: number[] = [];
  readonly #weightOf: number[] = [];
  readonly #coverOf: number[] = [];
  readonly #gramWeights = new Map<number, number>();
  readonly #index: SearchIndex;
  readonly #groups: number;
  /** What each pair of neighbouring groups counts, and their sum. */
  readonly #pairs: readonly number[];
  readonly #pairTotal: number;
  /** The most that the 4-grams of a text can weigh, but for the factor k + 1. */
  readonly gramTotal: number;
  /** The sum of the groups' rarities. */
  readonly rarityTotal: number;

  constructor(query: Query, index: SearchIndex) {
    this.#index = index;
    this.#groups = query.groups.length;
    query.groups.forEach((group, place) => {
      for (const alternative of group.alternatives) this.#slot(alternative, place);
    });
    for (const gram of new Set(query.groups.flatMap(({ words }) => words.flatMap(wordGrams)))) {
      const id = index.grams.id(gram);
      if (id === undefined) continue;
      this.#gramWeights.set(id, inverseFrequency(index.passages.length, index.grams.documentFrequencyOf(id)));
    }
    this.gramTotal = [...this.#gramWeights.values()].reduce((sum, weight) => sum + weight, 0);
    this.#pairs = query.groups.slice(1).map(({ rarity }, place) => Math.min(rarity, query.groups[place]?.rarity ?? 0));
    this.#pairTotal = this.#pairs.reduce((sum, weight) => sum + weight, 0);
    this.rarityTotal = query.groups.reduce((sum, { rarity }) => sum + rarity, 0);
  }

  #slot({ stems, weight, cover }: Alternative, group: number): void {
    const [first, ...rest] = stems.map((stem) => this.#index.stems.id(stem) ?? -1);
    if (first === undefined) return;
    const slot = this.#groupOf.push(group) - 1;
    this.#weightOf.push(weight);
    this.#coverOf.push(cover);
    const slots = this.#slots.get(first);
    if (slots) slots.push({ slot, rest });
    else this.#slots.set(first, [{ slot, rest }]);
  }

  /** What some sentences hold of the question. */
  match(sentences: readonly SentenceTerms[], saturation: Saturation, averageLength: number): Match {
    const counts = new Float64Array(this.#groupOf.length);
    let length = 0;
    for (const { stems } of sentences) {
      length += stems.length;
      stems.forEach((stem, place) => {
        for (const { slot, rest } of this.#slots.get(stem) ?? []) {
          if (!rest.length || endOfPhrase(stems, place, rest) !== undefined) counts[slot] = (counts[slot] ?? 0) + 1;
        }
      });
    }
    return {
      ...this.#best(counts),
      grams: this.#grams(sentences, saturation, length / averageLength),
      length,
    };
  }

  /**
   * How near to each other a sentence holds words that are neighbours in the question: 0 to 1, 1 when every pair stands
   * side by side; pairs count by the rarity of their commoner word.
   */
  proximity({ stems }: SentenceTerms): number {
    const last = new Int32Array(this.#groups).fill(-1);
    const nearest = new Float64Array(this.#groups).fill(Number.POSITIVE_INFINITY);
    stems.forEach((stem, place) => {
      for (const { slot } of this.#slots.get(stem) ?? []) {
        const group = this.#groupOf[slot] ?? 0;
        last[group] = place;
        for (const other of [group - 1, group + 1]) {
          const at = last[other] ?? -1;
          if (at >= 0)
            nearest[Math.min(group, other)] = Math.min(nearest[Math.min(group, other)] ?? 0, Math.abs(place - at));
        }
      }
    });
    let sum = 0;
    for (let pair = 0; pair + 1 < this.#groups; pair++) {
      sum += (this.#pairs[pair] ?? 0) / Math.max(1, nearest[pair] ?? Number.POSITIVE_INFINITY);
    }
    return this.#pairTotal > 0 ? sum / this.#pairTotal : 0;
  }

  /** What some stems (of a title) hold of each group: the weight of its best alternative, and how surely. */
  weigh(stems: ReadonlySet<number>): Pick<Match, "frequencies" | "cover"> {
    const counts = new Float64Array(this.#groupOf.length);
    for (const [stem, slots] of this.#slots) {
      if (!stems.has(stem)) continue;
      for (const { slot, rest } of slots) if (rest.every((other) => stems.has(other))) counts[slot] = 1;
    }
    return this.#best(counts);
  }

  #best(counts: Float64Array): Pick<Match, "frequencies" | "cover"> {
    const frequencies = new Float64Array(this.#groups);
    const cover = new Float64Array(this.#groups);
    counts.forEach((count, slot) => {
      if (count === 0) return;
      const group = this.#groupOf[slot] ?? 0;
      frequencies[group] = Math.max(frequencies[group] ?? 0, count * (this.#weightOf[slot] ?? 0));
      cover[group] = Math.max(cover[group] ?? 0, this.#coverOf[slot] ?? 0);
    });
    return { frequencies, cover };
  }

  #grams(sentences: readonly SentenceTerms[], saturation: Saturation, relativeLength: number): number {
    const counts = new Map<number, number>();
    for (const { words } of sentences) {
      for (const word of words) {
        for (const gram of this.#index.wordGrams[word] ?? []) {
          if (this.#gramWeights.has(gram)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
        }
      }
    }
    let sum = 0;
    for (const [gram, count] of counts)
      sum += (this.#gramWeights.get(gram) ?? 0) * saturate(count, relativeLength, saturation);
    return sum;
  }
}
