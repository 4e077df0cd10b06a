import {
  detectLanguage,
  type Language,
  type Lexicon,
  type Sense,
  stemArabicSafely,
  type Term,
  wordKeys,
} from "../language/index.ts";
import type { SearchIndex } from "./build.ts";

/** What of the index a word of the question became, and how well it stands for the word (0 to 1]. */
export interface Alternative {
  /** One stem, or the stems of a phrase in their order. */
  readonly stems: readonly string[];
  readonly weight: number;
  readonly through: "itself" | "lexicon" | "name";
}

/**
 * One word or phrase of the question with all it became. What counts in a passage is the best of the group, not their
 * number.
 */
export interface Group {
  /** The words as they were asked, with their UTF-16 offsets in the question. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Alternatives that stand in the index, best first. Empty when the articles hold none. */
  readonly alternatives: readonly Alternative[];
  /** How telling the word is: inverse document frequency of its alternatives together (Pirkola 1998). */
  readonly rarity: number;
  /** Folded words whose character n-grams stand for it. */
  readonly words: readonly string[];
  /** Concepts it was understood as, by their ids. */
  readonly concepts: readonly string[];
}

/** A question as the index understands it. */
export interface Query {
  readonly question: string;
  readonly language: Language;
  readonly groups: readonly Group[];
}

/** Most groups of a question; of a longer one the rarest count. */
const MAX_GROUPS = 64;
/** Weight of the stem that the other language of the same script would give. */
const OTHER_LANGUAGE = 0.8;
/** Weight of a form of another language, and of a synonym in the question's own. */
const TRANSLATION = 0.9;
const SYNONYM = 0.4;
/** What remains of it for a rare form, and for a word that has the sense rarely. */
const RARE = 0.4;
/** A name's spellings count when they sound this much less alike than the best one, or less. */
const NAME_MARGIN = 0.06;
/** Longest phrase that is looked up, in words. */
const MAX_PHRASE = 5;

/** Inverse document frequency as in BM25+ (always positive). */
export const inverseFrequency = (passages: number, frequency: number): number =>
  Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));

/** Alternatives by their stems, the best weight of each. */
class Alternatives {
  readonly #found = new Map<string, Alternative>();
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** Adds stems when the index holds every one of them. */
  add(stems: readonly string[], weight: number, through: Alternative["through"]): void {
    if (!stems.length || stems.some((stem) => this.#index.stems.documentFrequency(stem) === 0)) return;
    const key = stems.join(" ");
    if ((this.#found.get(key)?.weight ?? 0) < weight) this.#found.set(key, { stems, weight, through });
  }

  /** The alternatives, best first. */
  list(): Alternative[] {
    return [...this.#found.values()].sort((a, b) => b.weight - a.weight);
  }
}

/** Stems of a word's parts; of a compound each part, or the whole in its place. */
function partsOf(stems: readonly string[]): readonly (readonly string[])[] {
  const [whole, ...parts] = stems;
  if (whole === undefined) return [];
  return parts.length ? parts.map((part) => [part, whole]) : [[whole]];
}

/**
 * The stems under which the index would hold a form: of a compound the parts, as a phrase. A listed form has no clitics,
 * so an Arabic word's first letter goes only when the index does not know it with that letter.
 */
function stemsOfForm(text: string, language: Language, index: SearchIndex): readonly string[] {
  return index.analyser.terms(text, language).flatMap(({ stems, folded }) => {
    const whole = language === "ar" && stems.length === 1 ? stemArabicSafely(folded) : undefined;
    if (whole !== undefined && index.stems.occursIn(whole, language)) return [whole];
    return stems.length > 1 ? stems.slice(1) : stems;
  });
}

const FORM_LANGUAGES: readonly Language[] = ["ar", "fa", "en"];

/** Adds every form of the senses, in all languages; each must stand in an article of its own language. */
function addSenses(senses: readonly Sense[], into: Alternatives, { index, language: asked }: Reading): void {
  for (const { concept, rare } of senses) {
    for (const language of FORM_LANGUAGES) {
      const through = (language === asked ? SYNONYM : TRANSLATION) * concept.trust * (rare ? RARE : 1);
      for (const form of concept.forms[language]) {
        const stems = stemsOfForm(form.text, language, index);
        if (stems.every((stem) => index.stems.occursIn(stem, language)))
          into.add(stems, through * (form.rare ? RARE : 1), "lexicon");
      }
    }
  }
}

/** Adds the words of the articles that spell a Latin name, those that sound about as alike as the best. */
function addNames(term: Term, into: Alternatives, { index, question }: Reading, known: boolean): void {
  const capital = term.start > 0 && /^\p{Lu}/u.test(question.slice(term.start));
  if (known && !capital) return;
  const spellings = index.names().spellings(term.folded, capital);
  const best = spellings[0]?.likeness ?? 0;
  for (const { word, likeness } of spellings) {
    if (likeness < best - NAME_MARGIN) break;
    for (const language of ["ar", "fa"] as const) {
      const [stem] = index.analyser.stems(word, language);
      if (stem !== undefined) into.add([stem], likeness * (known ? RARE : 1), "name");
    }
  }
}

interface Word {
  readonly term: Term;
  readonly keys: readonly string[];
}

interface Reading {
  readonly question: string;
  readonly language: Language;
  readonly index: SearchIndex;
  readonly lexicon: Lexicon;
}

function finish(
  words: readonly Word[],
  into: Alternatives,
  concepts: readonly string[],
  { question, index }: Reading,
): Group {
  const start = words[0]?.term.start ?? 0;
  const end = words.at(-1)?.term.end ?? 0;
  const alternatives = into.list();
  const frequency = alternatives.reduce((sum, each) => sum + each.weight * frequencyOf(each, index), 0);
  return {
    word: question.slice(start, end),
    start,
    end,
    alternatives,
    rarity: inverseFrequency(index.passages.length, Math.min(frequency, index.passages.length)),
    words: words.filter(({ term }) => term.kind === "word").map(({ term }) => term.folded),
    concepts,
  };
}

/** In how many passages an alternative stands at most: as often as the rarest of its stems. */
export const frequencyOf = ({ stems }: Alternative, index: SearchIndex): number =>
  Math.min(...stems.map((stem) => index.stems.documentFrequency(stem)));

/** The group of a phrase that the lexicon knows; undefined when it does not, or the articles hold none of it. */
function phraseGroup(words: readonly Word[], reading: Reading): Group | undefined {
  const all = reading.lexicon.senses(
    words.map(({ keys }) => keys),
    reading.language,
  );
  const senses = words.at(-1)?.term.kind === "stop" ? all.filter(({ concept }) => concept.pos === "verb") : all;
  if (!senses.length) return undefined;
  const into = new Alternatives(reading.index);
  addSenses(senses, into, reading);
  const group = finish(
    words,
    into,
    senses.map(({ concept }) => concept.id),
    reading,
  );
  return group.alternatives.length ? group : undefined;
}

/** The groups of one word: one, or one for each part of a compound. */
function wordGroups(word: Word, reading: Reading): Group[] {
  const { term } = word;
  const { index, language, lexicon } = reading;
  const senses = term.kind === "word" ? lexicon.senses([word.keys], language) : [];
  return partsOf(term.stems).map((part) => {
    const into = new Alternatives(index);
    for (const stem of part) into.add([stem], 1, "itself");
    if (language !== "en" && term.kind === "word") {
      into.add(
        index.analyser.stems(term.folded, language === "ar" ? "fa" : "ar").slice(0, 1),
        OTHER_LANGUAGE,
        "itself",
      );
    }
    addSenses(senses, into, reading);
    if (language === "en" && term.kind === "word") addNames(term, into, reading, senses.length > 0);
    return finish(
      [word],
      into,
      senses.map(({ concept }) => concept.id),
      reading,
    );
  });
}

/** Divides a question's words into the longest phrases that the lexicon knows, and single words. */
function groupsOf(words: readonly Word[], reading: Reading): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < words.length; ) {
    const longest = Math.min(
      MAX_PHRASE,
      words.length - at,
      reading.lexicon.longest(words[at]?.keys ?? [], reading.language),
    );
    let phrase: Group | undefined;
    let size = longest;
    for (; size > 1 && !phrase; size--) phrase = phraseGroup(words.slice(at, at + size), reading);
    if (phrase) groups.push(phrase);
    else
      for (const word of words.slice(at, at + 1)) if (word.term.stems.length) groups.push(...wordGroups(word, reading));
    at += phrase ? size + 1 : 1;
  }
  return groups;
}

/** The groups without those that repeat another's alternatives. */
function distinct(groups: readonly Group[]): Group[] {
  const seen = new Map<string, Group>();
  for (const group of groups) {
    const key = group.alternatives[0]?.stems.join(" ") ?? `?${group.words[0] ?? group.word}`;
    if (!seen.has(key)) seen.set(key, group);
  }
  const kept = [...seen.values()];
  return kept.length > MAX_GROUPS ? kept.sort((a, b) => b.rarity - a.rarity).slice(0, MAX_GROUPS) : kept;
}

/** Reads a question into groups of terms that stand in the index. Function and question words are left out. */
export function toQuery(question: string, index: SearchIndex, language = detectLanguage(question).language): Query {
  const words = index.analyser.terms(question, language).map((term) => ({
    term,
    keys: term.kind === "number" ? [term.folded] : wordKeys(term.folded, term.stems, language),
  }));
  const reading = { question, language, index, lexicon: index.lexicon };
  return { question, language, groups: distinct(groupsOf(words, reading)) };
}
