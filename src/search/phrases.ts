import { textOf } from "../corpus/index.ts";
import { type Language, stemArabicSafely } from "../language/index.ts";
import type { IndexedPassage, SearchIndex } from "./build.ts";
import { arabicKey, bareKey, completionKey } from "./completion-key.ts";
import { endOfPhrase } from "./match.ts";
import { PrefixRanking } from "./prefix-ranking.ts";
import type { SpelledWord } from "./spelled-words.ts";

/** How many places of a phrase are read for how it is spelled. */
const READ = 8;
/** Longest phrase, in words: a longer one is a sentence of a dictionary. */
const MAX_WORDS = 4;
const ARTICLE_LANGUAGES: readonly Language[] = ["ar", "fa"];

/** A phrase that the lexicon knows, as a run of stems. */
interface Wanted {
  readonly stems: string;
  /** Numbers of its stems behind the first. */
  readonly rest: readonly number[];
  /** How it is spelled where it was found, and how often. */
  readonly spellings: Map<string, number>;
  count: number;
}

/** The stem of one word of a form, undefined when no article of the language holds it. */
function stemOf(word: string, language: Language, index: SearchIndex): string | undefined {
  const stem = language === "ar" ? stemArabicSafely(word) : index.analyser.stems(word, language)[0];
  return stem !== undefined && index.stems.occursIn(stem, language) ? stem : undefined;
}

/** The stems of a form of several words; undefined when the articles do not hold them all. */
export function phraseStems(form: string, language: Language, index: SearchIndex): readonly string[] | undefined {
  const words = form.split(" ");
  if (words.length < 2 || words.length > MAX_WORDS) return undefined;
  const stems: string[] = [];
  for (const word of words) {
    const stem = stemOf(word, language, index);
    if (stem === undefined) return undefined;
    stems.push(stem);
  }
  return stems;
}

/** The phrases of the lexicon whose words the articles hold, by the number of their first stem. */
function wantedOf(index: SearchIndex): Map<number, Wanted[]> {
  const byStems = new Map<string, Wanted>();
  const byFirst = new Map<number, Wanted[]>();
  for (const { forms } of index.lexicon.concepts(() => true)) {
    for (const language of ARTICLE_LANGUAGES) {
      for (const { text } of forms[language]) {
        const stems = text.includes(" ") ? phraseStems(text, language, index)?.join(" ") : undefined;
        if (stems === undefined || byStems.has(stems)) continue;
        const [first = -1, ...rest] = stems.split(" ").map((stem) => index.stems.id(stem) ?? -1);
        const wanted: Wanted = { stems, rest, spellings: new Map(), count: 0 };
        byStems.set(stems, wanted);
        byFirst.set(first, [...(byFirst.get(first) ?? []), wanted]);
      }
    }
  }
  return byFirst;
}

/** Stems of a sentence, by their places, that are so many words of a phrase. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

/** How a run of a sentence's stems is spelled; undefined when other words stand between its own. */
function spelling(passage: IndexedPassage, sentence: number, { from, to, words }: Run, index: SearchIndex) {
  const span = passage.sentences[sentence];
  if (!span) return undefined;
  const text = textOf(passage.article, span);
  const terms = index.analyser.terms(text, passage.article.language);
  const places = terms.flatMap(({ stems }, place) => stems.map(() => place));
  const [first, last] = [places[from] ?? 0, places[to] ?? 0];
  return last - first + 1 === words ? text.slice(terms[first]?.start, terms[last]?.end) : undefined;
}

/** Counts where a sentence holds the phrases. */
function note(passage: IndexedPassage, sentence: number, byFirst: Map<number, Wanted[]>, index: SearchIndex): void {
  const stems = passage.terms[sentence]?.stems ?? new Int32Array();
  stems.forEach((stem, from) => {
    for (const wanted of byFirst.get(stem) ?? []) {
      const to = endOfPhrase(stems, from, wanted.rest);
      if (to === undefined) continue;
      wanted.count++;
      const text =
        wanted.count > READ
          ? undefined
          : spelling(passage, sentence, { from, to, words: wanted.rest.length + 1 }, index);
      if (text !== undefined) wanted.spellings.set(text, (wanted.spellings.get(text) ?? 0) + 1);
    }
  });
}

/** The phrase as it is spelled most often, of equals the shortest, which has no clitics. */
function phraseOf({ stems, spellings, count }: Wanted): SpelledWord | undefined {
  const [best] = [...spellings].sort(([one, a], [other, b]) => b - a || one.length - other.length);
  if (!best) return undefined;
  const whole = completionKey(best[0]);
  return { text: best[0], key: bareKey(whole), whole, stem: stems, count };
}

/** Phrases for completion. */
export interface Phrases {
  readonly byStems: ReadonlyMap<string, SpelledWord>;
  readonly byPrefix: PrefixRanking<SpelledWord>;
}

export const NO_PHRASES: Phrases = { byStems: new Map(), byPrefix: new PrefixRanking([]) };

function read(index: SearchIndex): Phrases {
  const byFirst = wantedOf(index);
  for (const passage of index.passages)
    for (let sentence = 0; sentence < passage.terms.length; sentence++) note(passage, sentence, byFirst, index);
  const found = [...byFirst.values()].flat().flatMap((wanted) => phraseOf(wanted) ?? []);
  const keys = ({ key, whole }: SpelledWord): string[] => [...new Set([arabicKey(key), arabicKey(whole)])];
  return {
    byStems: new Map(found.map((phrase) => [phrase.stem, phrase])),
    byPrefix: new PrefixRanking(
      found.flatMap((value) => keys(value).map((key) => ({ key, weight: value.count, value }))),
    ),
  };
}

const kept = new WeakMap<SearchIndex, Phrases>();

/**
 * The phrases of the lexicon that stand in the articles, as they are spelled there; read at the first
 * call, which walks once through all passages.
 */
export function heldPhrases(index: SearchIndex): Phrases {
  const known = kept.get(index) ?? read(index);
  kept.set(index, known);
  return known;
}
