import { detectLanguage, type Language, type Term } from "../language/index.ts";
import type { SearchIndex } from "./build.ts";

/** A term of the index that a word of the question became, and how well it stands for the word (0 to 1]. */
export interface Alternative {
  readonly stem: string;
  readonly weight: number;
}

/**
 * One word of the question with all it became. What counts in a passage is the best of the group, not their number.
 */
export interface Group {
  /** The word as it was asked, with its UTF-16 offsets in the question. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Alternatives that stand in the index, best first. Empty when the articles hold none. */
  readonly alternatives: readonly Alternative[];
  /** How telling the word is: inverse document frequency of its commonest alternative. */
  readonly rarity: number;
  /** Folded words whose character n-grams stand for it. */
  readonly words: readonly string[];
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

/** Inverse document frequency as in BM25+ (always positive). */
export const inverseFrequency = (passages: number, frequency: number): number =>
  Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));

/** The languages whose stems a word may have: its own, then, in Arabic script, the other one. */
function stemLanguages(language: Language): readonly Language[] {
  if (language === "en") return ["en"];
  return language === "ar" ? ["ar", "fa"] : ["fa", "ar"];
}

/** Stems of a word's parts; of a compound each part, or the whole in its place. */
function partsOf(stems: readonly string[]): readonly (readonly string[])[] {
  const [whole, ...parts] = stems;
  if (whole === undefined) return [];
  return parts.length ? parts.map((part) => [part, whole]) : [[whole]];
}

function alternativesOf(term: Term, part: readonly string[], language: Language, index: SearchIndex): Alternative[] {
  const weights = new Map<string, number>();
  for (const stem of part) weights.set(stem, 1);
  const others = term.kind === "word" ? stemLanguages(language).slice(1) : [];
  for (const other of others) {
    const [stem] = index.analyser.stems(term.folded, other);
    if (stem !== undefined && !weights.has(stem)) weights.set(stem, OTHER_LANGUAGE);
  }
  return [...weights]
    .filter(([stem]) => index.stems.id(stem) !== undefined)
    .map(([stem, weight]) => ({ stem, weight }));
}

function groupsOf(term: Term, question: string, language: Language, index: SearchIndex): Group[] {
  const word = question.slice(term.start, term.end);
  return partsOf(term.stems).map((part) => {
    const alternatives = alternativesOf(term, part, language, index);
    const frequency = Math.max(0, ...alternatives.map(({ stem }) => index.stems.documentFrequency(stem)));
    const rarity = inverseFrequency(index.passages.length, frequency);
    return {
      word,
      start: term.start,
      end: term.end,
      alternatives,
      rarity,
      words: term.kind === "word" ? [term.folded] : [],
    };
  });
}

/** The groups without those that repeat another's alternatives. */
function distinct(groups: readonly Group[]): Group[] {
  const seen = new Map<string, Group>();
  for (const group of groups) {
    const key = group.alternatives[0]?.stem ?? `?${group.words[0] ?? group.word}`;
    if (!seen.has(key)) seen.set(key, group);
  }
  const kept = [...seen.values()];
  return kept.length > MAX_GROUPS ? kept.sort((a, b) => b.rarity - a.rarity).slice(0, MAX_GROUPS) : kept;
}

/** Reads a question into groups of terms that stand in the index. Function and question words are left out. */
export function toQuery(question: string, index: SearchIndex, language = detectLanguage(question).language): Query {
  const terms = index.analyser.terms(question, language).filter(({ stems }) => stems.length > 0);
  return { question, language, groups: distinct(terms.flatMap((term) => groupsOf(term, question, language, index))) };
}
