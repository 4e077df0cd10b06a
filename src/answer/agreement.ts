import { textOf } from "../corpus/index.ts";
import {
  EVIDENCE,
  type EvidenceTable,
  evidenceOf,
  evidenceTable,
  type Language,
  type QuestionKind,
} from "../language/index.ts";
import type { Query, RankedSentence, SearchIndex } from "../search/index.ts";

/** What a sentence must hold to answer a kind of question: any of these, at these weights. */
const WANTED: Readonly<Partial<Record<QuestionKind, readonly (readonly [bit: number, weight: number])[]>>> = {
  when: [
    [EVIDENCE.time, 0.6],
    [EVIDENCE.number, 0.4],
  ],
  where: [
    [EVIDENCE.place, 0.4],
    [EVIDENCE.locative, 0.6],
  ],
  who: [[EVIDENCE.person, 1]],
  "how-many": [[EVIDENCE.number, 1]],
  why: [[EVIDENCE.cause, 1]],
};

/** A word of a sentence that is evidence of something. */
interface Clue {
  readonly bits: number;
  readonly stems: readonly string[];
}

/** How many words may stand between a preposition and the place it leads to. */
const REACH = 2;
const PREFIXED_IN = /^[وف]?ب/u;

/**
 * The evidence of one word among others: a place counts as locative when a preposition leads to it, and a preposition
 * alone counts as nothing.
 */
function located(bits: readonly number[], place: number, folded: string, language: Language): number {
  const own = (bits[place] ?? 0) & ~EVIDENCE.locative;
  if (!(own & EVIDENCE.place)) return own;
  const led = bits.slice(Math.max(0, place - REACH), place).some((before) => before & EVIDENCE.locative);
  return led || (language === "ar" && PREFIXED_IN.test(folded)) ? own | EVIDENCE.locative : own;
}

/** Kinds whose evidence are names. */
const BY_NAMES: ReadonlySet<QuestionKind> = new Set(["where", "who"]);

/** Tables and clues of an index, made when first needed and kept with it. */
class Clues {
  readonly #tables = new Map<Language, EvidenceTable>();
  readonly #bySentence = new Map<string, readonly Clue[]>();
  readonly #index: SearchIndex;
  readonly #names: boolean;

  constructor(index: SearchIndex, names: boolean) {
    this.#index = index;
    this.#names = names;
  }

  #table(language: Language): EvidenceTable {
    const known = this.#tables.get(language) ?? evidenceTable(this.#index.lexicon, language, this.#names);
    this.#tables.set(language, known);
    return known;
  }

  of({ ranked, place, start, end }: RankedSentence): readonly Clue[] {
    const key = `${ranked.passage.number} ${place}`;
    const known = this.#bySentence.get(key);
    if (known) return known;
    const { article } = ranked.passage;
    const table = this.#table(article.language);
    const terms = this.#index.analyser.terms(textOf(article, { start, end }), article.language);
    const bits = terms.map(({ folded, kind }) =>
      kind === "number" ? EVIDENCE.number : evidenceOf(folded, table, article.language),
    );
    const clues = terms
      .map(({ stems, folded }, place) => ({ stems, bits: located(bits, place, folded, article.language) }))
      .filter(({ bits: own }) => own > 0);
    if (this.#bySentence.size >= MAX_KEPT) this.#bySentence.clear();
    this.#bySentence.set(key, clues);
    return clues;
  }
}

/** Sentences whose clues are kept; beyond it they are found anew. */
const MAX_KEPT = 20_000;

const kept = { plain: new WeakMap<SearchIndex, Clues>(), names: new WeakMap<SearchIndex, Clues>() };

function cluesFor(index: SearchIndex, kind: QuestionKind): Clues {
  const names = BY_NAMES.has(kind);
  const store = names ? kept.names : kept.plain;
  const clues = store.get(index) ?? new Clues(index, names);
  store.set(index, clues);
  return clues;
}

/** Tells how well sentences hold the kind of answer that a question asks for. */
export class Agreement {
  readonly #clues: Clues;
  readonly #wanted: (typeof WANTED)[QuestionKind];
  readonly #asked: ReadonlySet<string>;

  constructor(query: Query, kind: QuestionKind, index: SearchIndex) {
    this.#clues = cluesFor(index, kind);
    this.#wanted = WANTED[kind];
    this.#asked = new Set(query.groups.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)));
  }

  /**
   * How well a sentence holds what the kind of question asks for, the question's own words aside: 0 to 1; 0 for kinds
   * that any sentence may answer.
   */
  of(sentence: RankedSentence): number {
    const wanted = this.#wanted;
    if (!wanted) return 0;
    let bits = 0;
    for (const clue of this.#clues.of(sentence))
      if (!clue.stems.some((stem) => this.#asked.has(stem))) bits |= clue.bits;
    return wanted.reduce((sum, [bit, weight]) => sum + (bits & bit ? weight : 0), 0);
  }
}
