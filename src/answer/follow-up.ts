import { fold, kindOf, type Language, referenceOf, withoutPronoun } from "../language/index.ts";
import type { Group, Query, RankedSentence } from "../search/index.ts";

/** Where an answer was found. */
export interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** What an answer may take over from the turn before it. */
export interface Context {
  /** What the turn was about: its own words and those it took over. */
  readonly subject: readonly Group[];
  /** Whom its answer named, where it asked who. */
  readonly people: readonly Group[];
  /** Where its answer was found, the best place first. */
  readonly places: readonly Place[];
}

/** A question with what it takes over. */
export interface Completed {
  readonly query: Query;
  /** The groups of the query that were taken over; none when the question stands alone. */
  readonly carried: readonly Group[];
  /** How much a sentence gains by where it stands: 0 for most, 1 for one at the answer that is leaned on. */
  nearness(sentence: RankedSentence): number;
  /** Whether a sentence is where the person asked about may be meant. */
  allows(sentence: RankedSentence): boolean;
}

/** Most words of its own with which a question leans for want of a name; and one that opens so, or leaves out its subject. */
const BARE = 1;
const SHORT = 3;
/** What a word counts that was taken over, of what it counted in its own turn. */
const CARRIED = 0.5;
/** What it counts where the question puts another thing in its place. */
const REPLACED = 0.3;
/** How near a sentence is that only shares the article of the first quote, or of a further one. */
const SAME_ARTICLE = 0.6;
const FURTHER_ARTICLE = 0.2;
/** The parts of speech of which one replaces the other: asked "and in Moscow?", the earlier place goes. */
const REPLACES: ReadonlySet<string> = new Set(["place", "person"]);
const NAMES: ReadonlySet<string> = new Set(["place", "person", "org", "group", "media", "people"]);

const usual = ({ senses }: Group, ...pos: string[]): boolean =>
  senses.some(({ concept, rare }) => !rare && pos.includes(concept.pos));

/** Whether a word names one person, known as such; many an Arabic verb is a given name too. */
export function isPerson(group: Group): boolean {
  const people = group.senses.filter(({ concept }) => concept.pos === "person");
  if (!people.length || usual(group, "verb", "adj")) return false;
  return people.some(({ concept }) => !concept.id.startsWith("name-")) || people.length === group.senses.length;
}

/** Whether a word may name somebody or something: known as a name, or not known at all. */
function mayName(group: Group): boolean {
  if (isPerson(group) || group.senses.length === 0) return true;
  return group.name && group.senses.some(({ concept, rare }) => !rare && NAMES.has(concept.pos) && concept.pos !== "person");
}

/** Whether a word is one of the lexicon's with a pronoun at its end: «عمره», «استقبالش». */
function hasPronoun({ words, senses }: Group, language: Language): boolean {
  const bare = words.length === 1 ? withoutPronoun(words[0] ?? "", language) : undefined;
  const forms = senses.flatMap(({ concept }) => concept.forms[language]);
  return bare !== undefined && forms.some(({ text }) => fold(text) === bare);
}

const same = (a: Group, b: Group): boolean =>
  a.alternatives.some(({ stems }) => b.alternatives.some((other) => other.stems.join(" ") === stems.join(" ")));

/** How a question leans on the one before it; undefined when it stands alone. */
function leaning({ question, language, groups }: Query): { person: boolean; replaces: boolean } | undefined {
  const kind = kindOf(question, language);
  const { continues, replaces, person, thing, subjectless } = referenceOf(question, language);
  const owned = groups.some((group) => hasPronoun(group, language));
  const how = { person: person || (owned && !groups.some(mayName)), replaces };
  if (person || thing || owned || replaces) return how;
  if (kind === "keywords" && !continues) return undefined;
  if (groups.some(mayName)) return (continues || subjectless) && groups.length < SHORT ? how : undefined;
  return groups.length <= (continues || subjectless ? SHORT : BARE) ? how : undefined;
}

const posOf = (group: Group): readonly string[] =>
  group.senses.map(({ concept }) => concept.pos).filter((pos) => REPLACES.has(pos));

function takenOver(query: Query, { subject, people }: Context, keepsPeople: boolean, weight: number): Group[] {
  const replaced = new Set(query.groups.filter(({ name }) => name).flatMap(posOf));
  if (keepsPeople) replaced.delete("person");
  return [...subject, ...people]
    .filter((group) => !query.groups.some((own) => same(own, group)))
    .filter((group) => !posOf(group).some((pos) => replaced.has(pos)))
    .map((group) => ({ ...group, rarity: group.rarity * weight }));
}

function nearnessTo(places: readonly Place[]): (sentence: RankedSentence) => number {
  const [first] = places;
  return ({ ranked: { passage } }) => {
    if (passage.article.id === first?.article)
      return first.start < passage.end && passage.start < first.end ? 1 : SAME_ARTICLE;
    return places.some(({ article }) => article === passage.article.id) ? FURTHER_ARTICLE : 0;
  };
}

const alone = (query: Query): Completed => ({ query, carried: [], nearness: () => 0, allows: () => true });

/**
 * A question with what it takes over from the turn before it; the question as it is when it stands alone, and so opens a
 * new topic.
 */
export function complete(query: Query, context: Context | undefined): Completed {
  if (!context?.subject.length) return alone(query);
  const how = leaning(query);
  if (!how) return alone(query);
  const weight = how.replaces ? REPLACED : CARRIED;
  const carried = takenOver(query, context, how.person, weight);
  return {
    query: { ...query, groups: [...query.groups, ...carried] },
    carried,
    nearness: nearnessTo(context.places),
    allows: () => true,
  };
}
