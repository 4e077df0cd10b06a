import { LANGUAGES, type Language, type QuestionKind } from "../language/index.ts";
import type { Group, Query } from "../search/index.ts";

/** What one word or phrase of a question was taken for. */
export interface UnderstoodWord {
  readonly word: string;
  /** UTF-16 offsets in the question; absent for a word carried over from an earlier question. */
  readonly start?: number;
  readonly end?: number;
  readonly as: "concept" | "name" | "word" | "unknown";
  /** The concepts it was taken for, with their forms by language, the most usual first. */
  readonly concepts: readonly { readonly id: string; readonly forms: Readonly<Record<Language, readonly string[]>> }[];
  /** What of it the articles hold, as stems of the index, the best first. */
  readonly found: readonly string[];
}

/** How a question was read. */
export interface Understood {
  readonly language: Language;
  readonly kind: QuestionKind;
  readonly words: readonly UnderstoodWord[];
  /** Words that neither the lexicon nor the articles know. */
  readonly notUnderstood: readonly string[];
}

/** Most concepts, forms and stems shown of one word. */
const MAX_CONCEPTS = 4;
const MAX_FORMS = 5;
const MAX_FOUND = 8;

function takenFor({ name, senses, alternatives }: Group): UnderstoodWord["as"] {
  if (name && (senses.length > 0 || alternatives.length > 0)) return "name";
  if (senses.length > 0) return "concept";
  if (alternatives.some(({ through }) => through === "name")) return "name";
  return alternatives.length > 0 ? "word" : "unknown";
}

function describe(group: Group, carried: boolean): UnderstoodWord {
  const concepts = group.senses.slice(0, MAX_CONCEPTS).map(({ concept }) => ({
    id: concept.id,
    forms: Object.fromEntries(
      LANGUAGES.map((language) => [language, concept.forms[language].slice(0, MAX_FORMS).map(({ text }) => text)]),
    ) as Record<Language, string[]>,
  }));
  return {
    word: group.word,
    ...(carried ? {} : { start: group.start, end: group.end }),
    as: takenFor(group),
    concepts,
    found: group.alternatives.slice(0, MAX_FOUND).map(({ stems }) => stems.join(" ")),
  };
}

/** How a query was read; `carried` groups come from earlier questions. */
export function understoodOf(query: Query, kind: QuestionKind, carried: readonly Group[] = []): Understood {
  const words = query.groups.map((group) => describe(group, carried.includes(group)));
  const notUnderstood = words.filter(({ as }) => as === "unknown").map(({ word }) => word);
  return { language: query.language, kind, words, notUnderstood };
}
