import { textOf } from "../corpus/index.ts";
import {
  countedFrom,
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
  /** Its place among the words of the sentence. */
  readonly place: number;
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
      .map(({ stems, folded }, place) => ({ place, stems, bits: located(bits, place, folded, article.language) }))
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

/** The stems of what a question counts; undefined when it counts nothing. */
function countedIn({ question, language, groups }: Query): ReadonlySet<string> | undefined {
  const from = countedFrom(question, language);
  const counted = from === undefined ? undefined : groups.find(({ start }) => start >= from);
  return counted && new Set(counted.alternatives.flatMap(({ stems }) => stems));
}

/** The kinds whose numbers count something. */
const COUNTING: QuestionKind = "how-many";
/** How many words stand at most between a number and what it counts: «2000 إرهابي», «دو گروه بزرگ تروریستی». */
const COUNTS = 3;
/**
 * What a number is worth that stands beside something else than what is counted. So is every number in the question's own
 * language, where the 4-grams tell already (measured: no gain within a language, +0.2 points answer@1 from English).
 */
const COUNTS_ELSE = 0.5;

/** Tells how well sentences hold the kind of answer that a question asks for. */
export class Agreement {
  readonly #clues: Clues;
  readonly #wanted: (typeof WANTED)[QuestionKind];
  readonly #asked: ReadonlySet<string>;
  readonly #counts: boolean;
  readonly #counted: ReadonlySet<string> | undefined;
  readonly #language: Language;
  readonly #index: SearchIndex;

  constructor(query: Query, kind: QuestionKind, index: SearchIndex) {
    this.#clues = cluesFor(index, kind);
    this.#wanted = WANTED[kind];
    this.#counts = kind === COUNTING;
    this.#asked = new Set(query.groups.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)));
    this.#counted = countedIn(query);
    this.#language = query.language;
    this.#index = index;
  }

  /** What a sentence's numbers are worth for what they stand beside. */
  #worthOfNumbers(sentence: RankedSentence): number {
    const counted = this.#counted;
    const { article } = sentence.ranked.passage;
    if (!counted || article.language === this.#language) return COUNTS_ELSE;
    const terms = this.#index.analyser.terms(textOf(article, sentence), article.language);
    const numbers = this.#clues.of(sentence).filter(({ bits }) => bits & EVIDENCE.number);
    const beside = numbers.some(({ place }) =>
      terms
        .slice(Math.max(0, place - 1), place + COUNTS + 1)
        .some(({ stems }) => stems.some((stem) => counted.has(stem))),
    );
    return beside ? 1 : COUNTS_ELSE;
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
    const worth = this.#counts && bits & EVIDENCE.number ? this.#worthOfNumbers(sentence) : 1;
    return worth * wanted.reduce((sum, [bit, weight]) => sum + (bits & bit ? weight : 0), 0);
  }
}
