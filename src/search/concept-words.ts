import { type Concept, type Language, stemArabicSafely } from "../language/index.ts";
import type { SearchIndex } from "./build.ts";
import { formKey } from "./completion-key.ts";
import { heldPhrases, NO_PHRASES, type Phrases, phraseStems } from "./phrases.ts";
import { PrefixRanking, type Ranked } from "./prefix-ranking.ts";
import { type SpelledWord, type SpelledWords, spelledWords } from "./spelled-words.ts";
import type { Surfaces } from "./surfaces.ts";

/** A concept that the articles have a word for. */
export interface HeldConcept {
  /** Its part of speech; "given name" for one of many a word's bearers. */
  readonly pos: string;
  /** The articles' words and phrases for it, the most frequent first. */
  readonly words: readonly SpelledWord[];
  /** Whether they have the sense rarely. */
  readonly rare: boolean;
}

/** What remains of a concept's weight under a form that has the sense rarely, and under one of several words. */
const RARE = 0.1;
const PHRASE = 0.2;
export const NAMES: ReadonlySet<string> = new Set(["place", "person", "org", "group", "media", "people"]);
/** Given names: many an Arabic verb and adjective is one, so a word alone does not tell. */
const GIVEN_NAME = /^name-/u;
/** What a word is rather than a name where it may be both: «أكد» says more often than it names Akkad. A noun tells nothing. */
const RATHER: ReadonlySet<string> = new Set(["verb", "adj", "title", "number", "ordinal", "adv"]);
const ARTICLE_LANGUAGES: readonly Language[] = ["ar", "fa"];
const FORM_LANGUAGES: readonly Language[] = ["en", "ar", "fa"];

/** What concepts are looked up in. */
interface Vocabulary {
  readonly words: SpelledWords;
  readonly phrases: Phrases;
  readonly index: SearchIndex;
}

/** The articles' word for a form: spelled so, else in another form of its stem; of several words, the phrase. */
function wordFor(form: string, language: Language, { words, phrases, index }: Vocabulary): SpelledWord | undefined {
  if (form.includes(" "))
    return phrases.byStems.size ? phrases.byStems.get(phraseStems(form, language, index)?.join(" ") ?? "") : undefined;
  const spelled = words.byKey.get(formKey(form));
  if (spelled) return spelled;
  const stem = language === "ar" ? stemArabicSafely(form) : index.analyser.stems(form, language)[0];
  return stem === undefined || !index.stems.occursIn(stem, language) ? undefined : words.byStem.get(stem);
}

/**
 * A concept with the articles' words for its usual forms, of a name also for its rare ones where no usual one is a single
 * word («الأسد»); undefined where there is none.
 */
function heldOf({ forms, id, pos }: Concept, vocabulary: Vocabulary): HeldConcept | undefined {
  const found = (rare: boolean): SpelledWord[] =>
    ARTICLE_LANGUAGES.flatMap((language) =>
      forms[language]
        .filter((form) => form.rare === rare)
        .flatMap(({ text }) => wordFor(text, language, vocabulary) ?? []),
    );
  const usual = found(false);
  const given = GIVEN_NAME.test(id);
  const wants = NAMES.has(pos) && !given && usual.every(({ stem }) => stem.includes(" "));
  const distinct = [...new Set([...usual, ...(wants ? found(true) : [])])].sort((a, b) => b.count - a.count);
  return distinct.length ? { words: distinct, pos: given ? "given name" : pos, rare: !usual.length } : undefined;
}

/** The keys of a concept's forms in all languages, each weighing as much as the articles' words for it. */
function keysOf({ forms, trust }: Concept, value: HeldConcept): Ranked<HeldConcept>[] {
  const count = trust * (value.rare ? RARE : 1) * value.words.reduce((sum, word) => sum + word.count, 0);
  const weights = new Map<string, number>();
  for (const { text, rare } of FORM_LANGUAGES.flatMap((language) => forms[language])) {
    const key = formKey(text);
    const share = (rare ? RARE : 1) * (key.includes(" ") ? PHRASE : 1);
    weights.set(key, Math.max(weights.get(key) ?? 0, share * count));
  }
  return [...weights].map(([key, weight]) => ({ key, weight, value }));
}

/** The concepts that the articles have words for. */
export interface ConceptWords {
  /** By how their forms begin, in any language. */
  readonly byPrefix: PrefixRanking<HeldConcept>;
  /** Stems of the words that name somebody or something, and of the others that the lexicon knows. */
  readonly names: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
}

/** The stems that are names, told from the rest by the parts of speech of their words. */
function divide(partsOfSpeech: ReadonlyMap<string, ReadonlySet<string>>): Pick<ConceptWords, "names" | "common"> {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const [stem, all] of partsOfSpeech) {
    const parts = [...all];
    const named = parts.some((pos) => NAMES.has(pos)) && !parts.some((pos) => RATHER.has(pos));
    (named || parts.every((pos) => pos === "given name") ? names : common).add(stem);
  }
  return { names, common };
}

function read(surfaces: Surfaces, index: SearchIndex): ConceptWords {
  const phrases = surfaces === index.surfaces ? heldPhrases(index) : NO_PHRASES;
  const vocabulary: Vocabulary = { words: spelledWords(surfaces), phrases, index };
  const partsOfSpeech = new Map<string, Set<string>>();
  const entries: Ranked<HeldConcept>[] = [];
  for (const concept of index.lexicon.concepts(() => true)) {
    const held = heldOf(concept, vocabulary);
    if (!held) continue;
    entries.push(...keysOf(concept, held));
    for (const { stem } of held.words) partsOfSpeech.set(stem, (partsOfSpeech.get(stem) ?? new Set()).add(held.pos));
  }
  return { byPrefix: new PrefixRanking(entries), ...divide(partsOfSpeech) };
}

const kept = new WeakMap<Surfaces, ConceptWords>();

/** The concepts that some spellings in an index's articles stand for; read at the first call, in about half a second. */
export function conceptWords(surfaces: Surfaces, index: SearchIndex): ConceptWords {
  const known = kept.get(surfaces) ?? read(surfaces, index);
  kept.set(surfaces, known);
  return known;
}
