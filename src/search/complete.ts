import { arabicSkeleton, isArabicScript, latinSkeletons, soundsLike } from "../language/index.ts";
import type { SearchIndex } from "./build.ts";
import { arabicKey, bareKey, completionKey } from "./completion-key.ts";
import { conceptWords, type HeldConcept, NAMES } from "./concept-words.ts";
import { heldPhrases, NO_PHRASES, type Phrases } from "./phrases.ts";
import type { PrefixRanking, Ranked } from "./prefix-ranking.ts";
import { type SpelledWord, spelledWords } from "./spelled-words.ts";
import type { Surfaces } from "./surfaces.ts";
import { readTerm } from "./term.ts";

/** How many words and concepts that begin as typed are looked at, the most frequent ones. */
const LOOKED_AT = 60;
/** Fewest consonant classes by which a name of the same script is looked for, and letters of one in Latin script. */
const MIN_SKELETON = 3;
const MIN_LATIN = 3;
/** How alike the typed letters and the beginning of a word must sound, and how much less than the best one. */
const LIKENESS = 0.8;
const MARGIN = 0.045;
/** How many more vowels one of two spellings in Arabic script may write. */
const MAX_VOWELS = 2;
const VOWEL = /[اويعه]/u;
const LATIN_VOWEL = /[aeiouy]$/u;

/** What words are completed from. */
interface Completing {
  readonly surfaces: Surfaces;
  readonly index: SearchIndex;
}

/** The first of a generator that pass a test, at most a number looked at. */
function take<T>(from: Iterable<T>, looked: number): T[] {
  const taken: T[] = [];
  for (const each of from) {
    if (taken.length === looked) break;
    taken.push(each);
  }
  return taken;
}

/** The entries that have a key, then the most frequent of those that begin with it. */
const beginning = <T>(ranking: PrefixRanking<T>, key: string): Ranked<T>[] => [
  ...ranking.exactly(key),
  ...take(ranking.startingWith(key), LOOKED_AT),
];

/** The phrases beside some words: titles have none. */
const phrasesFor = (surfaces: Surfaces, index: SearchIndex): Phrases =>
  surfaces === index.surfaces ? heldPhrases(index) : NO_PHRASES;

/** The words spelled as typed, the whole word first, then those whose letters are exactly so, then the most frequent. */
function spelledSo(typed: string, { surfaces, index }: Completing): SpelledWord[] {
  const key = completionKey(typed);
  const bare = bareKey(key);
  const { byPrefix } = spelledWords(surfaces);
  const begin = (ranking: PrefixRanking<SpelledWord>): SpelledWord[] =>
    [key, bare].flatMap((prefix) => beginning(ranking, arabicKey(prefix)).map(({ value }) => value));
  const words = [...new Set(begin(byPrefix))];
  const phrases = [...new Set(begin(phrasesFor(surfaces, index).byPrefix))];
  const rank = ({ key: own, whole }: SpelledWord): number => {
    if (whole === key || own === bare) return 0;
    return whole.startsWith(key) || own.startsWith(bare) ? 1 : 2;
  };
  return [words, phrases].flatMap((each) => each.sort((a, b) => rank(a) - rank(b) || b.count - a.count));
}

/** The shortest beginning of a word that has a skeleton, and that with the vowels after it. */
function beginnings(word: string, skeleton: string): readonly string[] {
  let end = 1;
  while (end < word.length && !arabicSkeleton(`${word.slice(0, end)}ا`).startsWith(skeleton)) end++;
  let beyond = end;
  while (beyond < word.length && VOWEL.test(word.charAt(beyond))) beyond++;
  return beyond > end ? [word.slice(0, end), word.slice(0, beyond)] : [word.slice(0, end)];
}

/** How alike some typed letters and the beginning of a word sound, 0 to 1. */
function likeness(typed: string, skeleton: string, word: string): number {
  const starts = beginnings(word, skeleton);
  if (!isArabicScript(typed)) {
    const ends = LATIN_VOWEL.test(typed) ? starts : starts.slice(0, 1);
    return Math.max(...ends.map((start) => soundsLike(typed, start)));
  }
  return starts.some((start) => Math.abs(start.length - typed.length) <= MAX_VOWELS) ? 1 : 0;
}

/** Whether what was typed may be a name by its sound: in Latin letters, or in Arabic ones that spell no word. */
function maySound(key: string, spelled: readonly SpelledWord[], index: SearchIndex): boolean {
  if (isArabicScript(key)) return spelled.length === 0;
  return key.length >= MIN_LATIN && !key.includes(" ") && index.analyser.terms(key, "en")[0]?.kind === "word";
}

/** The words whose beginning sounds as what was typed, all but as alike as the best, the most alike first. */
function soundingSo(typed: string, spelled: readonly SpelledWord[], { surfaces, index }: Completing): SpelledWord[] {
  const key = bareKey(completionKey(typed));
  if (!maySound(key, spelled, index)) return [];
  const skeletons = isArabicScript(key)
    ? [arabicSkeleton(key)].filter(({ length }) => length >= MIN_SKELETON)
    : latinSkeletons(key).filter(({ length }) => length > 0);
  const alike = new Map<SpelledWord, number>();
  for (const skeleton of skeletons) {
    for (const { value } of take(spelledWords(surfaces).bySkeleton.startingWith(skeleton), LOOKED_AT)) {
      const spellings = new Set([value.key, arabicKey(value.key)]);
      const sounds = [...spellings].map((spelling) => likeness(key, skeleton, spelling));
      alike.set(value, Math.max(alike.get(value) ?? 0, ...sounds));
    }
  }
  const least = Math.max(LIKENESS, ...[...alike.values()].map((value) => value - MARGIN));
  return [...alike]
    .filter(([, value]) => value >= least)
    .sort(([one, a], [other, b]) => b - a || other.count - one.count)
    .map(([word]) => word);
}

/** A concept of which a form begins as typed. */
interface Meaning {
  readonly concept: HeldConcept;
  /** Whether what was typed is the whole form. */
  readonly whole: boolean;
}

/** The concepts of which a form begins as typed: those of which it is the whole form first, then the most frequent. */
function meaningSo(typed: string, { surfaces, index }: Completing): Meaning[] {
  const key = bareKey(completionKey(typed));
  const found = beginning(conceptWords(surfaces, index).byPrefix, key);
  return found.map(({ value, key: own }) => ({ concept: value, whole: own === key }));
}

/** What a finished word or phrase became by the way of a question: in another form, through a lemma, a typing error. */
function readSo(typed: string, { surfaces, index }: Completing): SpelledWord[] {
  const { byStem } = spelledWords(surfaces);
  const { byStems } = phrasesFor(surfaces, index);
  const [group, another] = readTerm(typed, index).groups;
  if (!group || another) return [];
  return group.alternatives.flatMap(({ stems }) => byStem.get(stems.join(" ")) ?? byStems.get(stems.join(" ")) ?? []);
}

/**
 * The words among some spellings that the beginning of a word may stand for, best first: those spelled so, names that
 * mean it or sound so, translations.
 */
export function completions(typed: string, surfaces: Surfaces, index: SearchIndex): SpelledWord[] {
  const from: Completing = { surfaces, index };
  const { names, common } = conceptWords(surfaces, index);
  const spelled = spelledSo(typed, from);
  const meanings = meaningSo(typed, from);
  const meant = (wanted: (meaning: Meaning) => boolean): SpelledWord[] =>
    meanings.filter(wanted).flatMap(({ concept }) => concept.words);
  const named = meant(({ concept }) => NAMES.has(concept.pos)).filter(({ stem }) => names.has(stem));
  const whole = meant((each) => each.whole);
  const sounding = soundingSo(typed, spelled, from);
  const mayName = ({ stem }: SpelledWord): boolean => names.has(stem) || !(whole.length || common.has(stem));
  return distinct([
    spelled,
    [...named, ...sounding.filter(mayName)],
    [...whole, ...readSo(typed, from), ...meant((each) => !each.whole), ...sounding],
  ]);
}

/** Words in the order of their tiers, each once; behind the first tier also each stem once. */
export function distinct([spelled = [], ...others]: readonly (readonly SpelledWord[])[]): SpelledWord[] {
  const stems = new Set(spelled.map(({ stem }) => stem));
  const added = others.flat().filter(({ stem }) => !stems.has(stem) && stems.add(stem));
  return [...spelled, ...added];
}
