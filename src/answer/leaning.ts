import {
  fold,
  isAskingNoun,
  isSaying,
  kindOf,
  type Language,
  type QuestionKind,
  referenceOf,
  withoutPronoun,
} from "../language/index.ts";
import type { Group, Query } from "../search/index.ts";
import { asksSpeech } from "./speaker.ts";

/** Most words of its own with which a question leans for want of a name; and one that opens so, or leaves out its subject. */
const BARE = 1;
const SHORT = 3;
/** Most words of a question that says too little to stand alone though it names somebody. */
const ELLIPTIC = 2;
/** The parts of speech of names. */
const NAMES: ReadonlySet<string> = new Set(["place", "person", "org", "group", "media", "people"]);

/** Whether a word has a usual sense of one of some parts of speech. */
export const usual = ({ senses }: Group, ...pos: string[]): boolean =>
  senses.some(({ concept, rare }) => !rare && pos.includes(concept.pos));

/** Whether a word names one person, known as such; many an Arabic verb is a given name too. */
export function isPerson(group: Group): boolean {
  const people = group.senses.filter(({ concept }) => concept.pos === "person");
  if (!people.length || usual(group, "verb", "adj", "title")) return false;
  return people.some(({ concept }) => !concept.id.startsWith("name-")) || people.length === group.senses.length;
}

/** Whether a word names a person, or may do so for all that the lexicon knows. */
export const mayBePerson = (group: Group): boolean =>
  isPerson(group) || (group.senses.length === 0 && group.alternatives.length > 0);

/** Whether a word may name somebody or something: known as a name, or not known at all. */
function mayName(group: Group): boolean {
  if (isPerson(group) || group.senses.length === 0) return true;
  return (
    group.name && group.senses.some(({ concept, rare }) => !rare && NAMES.has(concept.pos) && concept.pos !== "person")
  );
}

/** Whether a word is one of the lexicon's with a pronoun at its end: «عمره», «استقبالش». */
function hasPronoun({ words, senses }: Group, language: Language): boolean {
  const bare = withoutPronoun(words.at(-1) ?? "", language);
  const forms = senses.flatMap(({ concept }) => concept.forms[language]);
  return bare !== undefined && forms.some(({ text }) => fold(text).split(" ").at(-1) === bare);
}

/** How a question leans on the one before it. */
export interface Leaning {
  /** It asks about a person said before. */
  readonly person: boolean;
  /** It has a word for a thing said before. */
  readonly thing: boolean;
  /** It asks for another than what was said. */
  readonly other: boolean;
  readonly replaces: boolean;
  /** It asks who was there. */
  readonly present: boolean;
}

/** Whether a question says too little to stand alone: "was Assad told?", «اسد چه گفت؟», and not "who visited Russia?". */
const isElliptic = (query: Query, kind: QuestionKind): boolean =>
  query.groups.length > 0 &&
  query.groups.length <= ELLIPTIC &&
  (kind === "yes-no" || (kind === "what" && asksSpeech(query)));

/**
 * A leaning question without the words that only ask ("for how long?") and, where a word such as "that" stands for what
 * was said, without "said": neither tells what it is about.
 */
export function withoutAsking(query: Query, how: Leaning): Query {
  const { language } = query;
  const groups = query.groups.filter(({ word, name }) => name || !isAskingNoun(word, language));
  const onlySaid = how.thing && groups.every(({ word, name }) => !name && isSaying(word, language));
  return { ...query, groups: onlySaid ? [] : groups };
}

/** How a question leans on the one before it; undefined when it stands alone. */
export function leaning(query: Query): Leaning | undefined {
  const { question, language, groups } = query;
  const kind = kindOf(question, language);
  const { continues, replaces, person, people, other, thing, present, subjectless } = referenceOf(question, language);
  const owned = groups.some((group) => hasPronoun(group, language));
  const how = { person: person || (owned && !thing && !groups.some(mayName)), thing, other, replaces, present };
  if (person || people || other || thing || owned || replaces || present) return how;
  if (isElliptic(query, kind)) return how;
  if (kind === "keywords" && !continues) return undefined;
  const opens = continues || subjectless;
  if (groups.some(mayName) && !opens) return undefined;
  return groups.filter((group) => !mayName(group)).length <= (opens ? SHORT : BARE) ? how : undefined;
}
