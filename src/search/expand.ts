import {
  asksInQuestion,
  circumstanceOf,
  detectLanguage,
  type Language,
  type Lexicon,
  nearSpellings,
  type Sense,
  type Term,
  withoutSpokenFuture,
  wordKeys,
} from "../language/index.ts";
import { type Alternative, Alternatives, frequencyOf } from "./alternatives.ts";
import type { SearchIndex } from "./build.ts";
import { lighten } from "./light-verbs.ts";

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
  /** The concepts it was understood as. */
  readonly senses: readonly Sense[];
  /** Whether it stands in a clause of circumstance ("before …", «بعد …»), which tells the event and not the sentence. */
  readonly circumstance?: true;
  /** Whether it is a name: written with a capital, or known to the lexicon as one. */
  readonly name: boolean;
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
/** Weight of a word of the articles that is one letter away from the one that was typed. */
const TYPO = 0.4;
/** A name's spellings count when they sound this much less alike than the best one, or less. */
const NAME_MARGIN = 0.06;
/** What a name's spelling counts when the word also has a meaning of its own. */
const AMBIGUOUS_NAME = 0.4;
/** Longest phrase that is looked up, in words. */
const MAX_PHRASE = 5;
/** A phrase stands for its words when the articles hold it at least this well. */
const MIN_PHRASE_WEIGHT = 0.4;
/** What a word in a clause of circumstance tells of a sentence, as a share of what it would in the main clause. */
const CIRCUMSTANCE = 0.25;
/** An everyday word that no article holds tells this much of what a name would. */
const UNHELD = 0.5;

const NAME_POS: ReadonlySet<string> = new Set(["place", "people", "person", "org", "group", "media"]);

const NUMBER_POS: ReadonlySet<string> = new Set(["number", "ordinal"]);

/** Inverse document frequency as in BM25+ (always positive). */
export const inverseFrequency = (passages: number, frequency: number): number =>
  Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));

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

const isCapital = ({ start }: Term, question: string): boolean => start > 0 && /^\p{Lu}/u.test(question.slice(start));

/**
 * Adds the words of the articles that spell a name in another script, those that sound about as alike as the best. In
 * Arabic script, which has no capitals, only a word that nothing else explains is taken for a name.
 */
function addNames(term: Term, into: Alternatives, { index, question, language }: Reading, known: boolean): void {
  const capital = isCapital(term, question);
  if (known ? !capital : language !== "en" && into.list().length > 0) return;
  const spellings = index.names().spellings(term.folded, capital);
  const best = spellings[0]?.likeness ?? 0;
  for (const { word, likeness } of spellings) {
    if (likeness < best - NAME_MARGIN) break;
    const weight = likeness * (known ? AMBIGUOUS_NAME : 1);
    for (const language of ["ar", "fa"] as const) {
      into.add(index.analyser.stems(word, language).slice(0, 1), weight, weight, "name");
    }
  }
}

/** Adds what a word was meant for that nothing explains, if it is one letter away; returns the senses of that. */
function addTypos(term: Term, into: Alternatives, { index, language, lexicon }: Reading): readonly Sense[] {
  if (into.list().length > 0) return [];
  const inArticles = (word: string): boolean => index.words.id(word) !== undefined;
  const known = language === "en" ? (word: string) => lexicon.has(word, "en") || inArticles(word) : inArticles;
  const near = nearSpellings(term.folded, language, known);
  const senses = near.length ? lexicon.senses([near], language).map(({ concept }) => ({ concept, rare: true })) : [];
  for (const word of near) into.add(index.analyser.stems(word, language).slice(0, 1), TYPO, TYPO, "itself");
  into.addSenses(senses, language);
  return senses;
}

/** The words whose 4-grams stand for a term: in a compound or a Persian phrase its stems, however it was written. */
function gramWords({ kind, folded, bare, stems }: Term, inPersianPhrase: boolean): readonly string[] {
  if (kind !== "word") return [];
  if (stems.length > 1) return stems.slice(1);
  return inPersianPhrase ? stems : [bare ?? folded];
}

function toGroup(words: readonly Word[], into: Alternatives, senses: readonly Sense[], reading: Reading): Group {
  const { question, index, language } = reading;
  const start = words[0]?.term.start ?? 0;
  const end = words.at(-1)?.term.end ?? 0;
  const alternatives = into.list();
  const frequency = alternatives.reduce((sum, each) => sum + each.weight * frequencyOf(each, index), 0);
  const capital = language === "en" && words.some(({ term }) => isCapital(term, question));
  const name = senses.length ? senses.some(({ concept, rare }) => !rare && NAME_POS.has(concept.pos)) : capital;
  const isNumber = words.some(({ term }) => term.kind === "number");
  const rarity = inverseFrequency(index.passages.length, Math.min(frequency, index.passages.length));
  return {
    word: question.slice(start, end),
    start,
    end,
    alternatives,
    rarity: alternatives.length || name || isNumber ? rarity : UNHELD * rarity,
    words: words.flatMap(({ term }) => gramWords(term, language === "fa" && words.length > 1)),
    senses,
    name,
  };
}

/**
 * In English the senses of a word as it stands before those of its lemmas, which count as rare beside them and answer
 * for little: "born" is birth before it is to bear.
 */
function preferSurface(
  keys: readonly (readonly string[])[],
  senses: readonly Sense[],
  { lexicon, language }: Pick<Reading, "lexicon" | "language">,
): readonly Sense[] {
  const [[surface] = [], ...others] = keys;
  if (language !== "en" || surface === undefined || others.length > 0) return senses;
  const own = new Set(lexicon.senses([[surface]], language).map(({ concept }) => concept));
  return own.size > 0
    ? senses.map((sense) => (own.has(sense.concept) ? sense : { ...sense, rare: true, ofLemma: true }))
    : senses;
}

/** The senses of some words; of numbers the closest alone, since stripped endings lead from عشرين to عشر. */
function sensesOf(keys: readonly (readonly string[])[], { lexicon, language }: Reading): readonly Sense[] {
  const senses = preferSurface(keys, lexicon.senses(keys, language), { lexicon, language });
  const number = senses.find(({ concept }) => NUMBER_POS.has(concept.pos));
  return senses.filter((sense) => sense === number || !NUMBER_POS.has(sense.concept.pos));
}

/** The group of a phrase that the lexicon knows; undefined when it does not, or the articles hardly hold it. */
function phraseGroup(words: readonly Word[], reading: Reading): Group | undefined {
  const keys = words.map((word) => word.keys);
  const all = sensesOf(keys, reading);
  const endsLoosely = words.at(-1)?.term.kind === "stop";
  const senses = endsLoosely ? all.filter(({ concept }) => concept.pos === "verb") : all;
  if (!senses.length) return undefined;
  const into = new Alternatives(reading.index);
  const parts = words.flatMap(({ term }) => (term.stems.length > 1 ? term.stems.slice(1) : term.stems));
  into.add(parts, 1, 1, "itself");
  into.add([parts.join("")], 1, 1, "itself");
  into.addSenses(senses, reading.language);
  const group = toGroup(words, into, senses, reading);
  return (group.alternatives[0]?.weight ?? 0) >= MIN_PHRASE_WEIGHT ? group : undefined;
}

/** Stems of a word's parts; of a compound each part, or the whole in its place. */
function partsOf(stems: readonly string[]): readonly (readonly string[])[] {
  const [whole, ...parts] = stems;
  if (whole === undefined) return [];
  return parts.length ? parts.map((part) => [part, whole]) : [[whole]];
}

/** A word as it was meant: an Arabic one in the spoken future that nothing explains is its present. */
function inPresent(word: Word, { index, language, lexicon }: Reading): Word {
  const present = language === "ar" && word.term.kind === "word" ? withoutSpokenFuture(word.term.folded) : undefined;
  if (present === undefined || index.words.id(word.term.folded) !== undefined) return word;
  if (lexicon.senses([word.keys], language).length > 0) return word;
  const term = { ...word.term, folded: present, stems: index.analyser.stems(present, language) };
  return { term, keys: wordKeys(present, term.stems, language) };
}

/** The groups of one word: one, or one for each part of a compound. */
function wordGroups(asked: Word, reading: Reading): Group[] {
  const word = inPresent(asked, reading);
  const { term, keys } = word;
  const { index, language } = reading;
  const senses = term.kind === "question" ? [] : sensesOf([keys], reading);
  return partsOf(term.stems).map((part) => {
    const into = new Alternatives(index);
    for (const stem of part) into.addOwn([stem], language);
    if (language !== "en" && term.kind === "word") {
      const other = language === "ar" ? "fa" : "ar";
      into.addOwn(index.analyser.stems(term.folded, other).slice(0, 1), other, OTHER_LANGUAGE);
    }
    into.addSenses(senses, language);
    if (term.kind === "word") addNames(term, into, reading, senses.length > 0);
    const meant = term.kind === "word" && !senses.length ? addTypos(term, into, reading) : [];
    return toGroup([word], into, [...senses, ...meant], reading);
  });
}

/** The longest phrase that begins at a word, and how many words it has; a compound is a phrase in one word. */
function longestPhrase(
  words: readonly Word[],
  at: number,
  reading: Reading,
): { group: Group; size: number } | undefined {
  const { lexicon, language } = reading;
  const longest = Math.min(MAX_PHRASE, words.length - at, lexicon.longest(words[at]?.keys ?? [], language));
  const least = (words[at]?.term.stems.length ?? 0) > 1 ? 1 : 2;
  for (let size = longest; size >= least; size--) {
    const group = phraseGroup(words.slice(at, at + size), reading);
    if (group) return { group, size };
  }
  return undefined;
}

/** Divides a question's words into the longest phrases that the lexicon knows, and single words. */
function groupsOf(words: readonly Word[], reading: Reading): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = longestPhrase(words, at, reading);
    const word = words[at];
    if (phrase) groups.push(phrase.group);
    else if (word?.term.stems.length) groups.push(...wordGroups(word, reading));
    at += phrase?.size ?? 1;
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

/** A group as it stands in the main clause, or, from an offset in the question on, in a clause of circumstance. */
const place = (group: Group, from: number): Group =>
  group.start < from ? group : { ...group, circumstance: true, rarity: CIRCUMSTANCE * group.rarity };

/** Reads a question into groups of terms that stand in the index. Function and question words are left out. */
export function toQuery(question: string, index: SearchIndex, language = detectLanguage(question).language): Query {
  const terms = index.analyser.terms(question, language);
  const asked = terms.filter(({ folded }, at) => !asksInQuestion(folded, terms[at + 1]?.folded, language));
  const words = asked.map((term) => ({
    term,
    keys: term.kind === "number" ? [term.folded] : wordKeys(term.folded, term.stems, language),
  }));
  const reading = { question, language, index, lexicon: index.lexicon };
  const from = circumstanceOf(question, language);
  const groups = distinct(lighten(groupsOf(words, reading), language));
  return { question, language, groups: groups.map((group) => place(group, from)) };
}
