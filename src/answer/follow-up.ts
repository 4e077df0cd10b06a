import { fold, kindOf, type Language, type QuestionKind, referenceOf, withoutPronoun } from "../language/index.ts";
import type { Group, Query, RankedSentence, SearchIndex } from "../search/index.ts";

/** Where an answer was found. */
interface Place {
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
  /** Whether a sentence is where the person asked about may be meant. */
  readonly allows: (sentence: RankedSentence) => boolean;
  /** What a sentence's score is multiplied by for where it stands and how well it agrees with the kind of answer, 0 to 1. */
  readonly worth: (sentence: RankedSentence, agreement: number) => number;
}

/** Most words of its own with which a question leans for want of a name; and one that opens so, or leaves out its subject. */
const BARE = 1;
const SHORT = 3;
/** What a word counts that was taken over, of what it counted in its own turn; a person meant by "he" counts in full. */
const CARRIED = 0.3;
/** What it counts where the question puts another thing in its place. */
const REPLACED = 0.15;
/** Most that such words count together, in shares of the question's own; more when a word such as "that" stands for them. */
const MOST = 0.8;
const MOST_MEANT = 1;
/** What share of its score a sentence gains at the place of the answer that is leaned on. */
const NEARBY = 1;
/** How near a sentence is that only shares the article of the first quote, or of a further one. */
const SAME_ARTICLE = 0.8;
const FURTHER_ARTICLE = 0.1;
/** What share it gains further for the kind of answer asked for, when that is all that the question says. */
const BARE_AGREEMENT = 0.5;
/** What the best quote of the turn before is worth to a question for another. */
const KNOWN = 0.5;
/** Kinds whose answer any time or number would seem to be, unless the question's own words stand by it. */
const MEASURES: ReadonlySet<QuestionKind> = new Set(["when", "how-many"]);
/** The parts of speech of which one replaces the other: asked "and in Moscow?", the earlier place goes. */
const REPLACES: ReadonlySet<string> = new Set(["place", "person"]);
const NAMES: ReadonlySet<string> = new Set(["place", "person", "org", "group", "media", "people"]);

const usual = ({ senses }: Group, ...pos: string[]): boolean =>
  senses.some(({ concept, rare }) => !rare && pos.includes(concept.pos));

/** Whether a word names one person, known as such; many an Arabic verb is a given name too. */
export function isPerson(group: Group): boolean {
  const people = group.senses.filter(({ concept }) => concept.pos === "person");
  if (!people.length || usual(group, "verb", "adj", "title")) return false;
  return people.some(({ concept }) => !concept.id.startsWith("name-")) || people.length === group.senses.length;
}

/** Whether a word names a person, or may do so for all that the lexicon knows. */
const mayBePerson = (group: Group): boolean =>
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

const same = (a: Group, b: Group): boolean =>
  a.alternatives.some(({ stems }) => b.alternatives.some((other) => other.stems.join(" ") === stems.join(" ")));

interface Leaning {
  /** It asks about a person said before. */
  readonly person: boolean;
  /** It has a word for a thing said before. */
  readonly thing: boolean;
  /** It asks for another than what was said. */
  readonly other: boolean;
  readonly replaces: boolean;
}

/** How a question leans on the one before it; undefined when it stands alone. */
function leaning({ question, language, groups }: Query): Leaning | undefined {
  const kind = kindOf(question, language);
  const { continues, replaces, person, people, other, thing, subjectless } = referenceOf(question, language);
  const owned = groups.some((group) => hasPronoun(group, language));
  const how = { person: person || (owned && !thing && !groups.some(mayName)), thing, other, replaces };
  if (person || people || other || thing || owned || replaces) return how;
  if (kind === "keywords" && !continues) return undefined;
  const opens = continues || subjectless;
  if (groups.some(mayName) && !opens) return undefined;
  return groups.filter((group) => !mayName(group)).length <= (opens ? SHORT : BARE) ? how : undefined;
}

const posOf = (group: Group): readonly string[] =>
  group.senses.map(({ concept }) => concept.pos).filter((pos) => REPLACES.has(pos));

/** Whether a word says what is done, and nothing else. */
const isVerb = (group: Group): boolean => !group.name && usual(group, "verb") && !usual(group, "noun", "adj", "title");

/** The groups' rarity together. */
const total = (groups: readonly Group[]): number => groups.reduce((sum, { rarity }) => sum + rarity, 0);

const scaled = (groups: readonly Group[], by: number): Group[] =>
  groups.map((group) => ({ ...group, rarity: group.rarity * by }));

function takenOver(query: Query, { subject, people }: Context, how: Leaning): Group[] {
  const replaced = new Set(query.groups.filter(({ name }) => name).flatMap(posOf));
  if (how.person) replaced.delete("person");
  const dropsVerbs = !how.thing && query.groups.some(isVerb);
  const carried = [...subject, ...(how.person ? people : [])]
    .filter((group) => group.name || group.alternatives.length > 0)
    .filter((group) => !query.groups.some((own) => same(own, group)))
    .filter((group) => !posOf(group).some((pos) => replaced.has(pos)))
    .filter((group) => !(dropsVerbs && isVerb(group)));
  const meant = how.person ? carried.filter(mayBePerson) : [];
  const rest = carried.filter((group) => !meant.includes(group));
  const most = query.groups.length ? (how.thing ? MOST_MEANT : MOST) * total(query.groups) : Number.POSITIVE_INFINITY;
  return [...meant, ...scaled(rest, Math.min(how.replaces ? REPLACED : CARRIED, most / total(rest)))];
}

const overlaps = ({ ranked: { passage }, start, end }: RankedSentence, place: Place | undefined): boolean =>
  passage.article.id === place?.article && place.start < end && start < place.end;

/** How near a sentence stands to an answer: a question without words of its own asks more about that very place. */
function nearness({ ranked: { passage } }: RankedSentence, places: readonly Place[], bare: boolean): number {
  const [first] = places;
  if (passage.article.id === first?.article)
    return bare && first.start < passage.end && passage.start < first.end ? 1 : SAME_ARTICLE;
  return places.some(({ article }) => article === passage.article.id) ? FURTHER_ARTICLE : 0;
}

/**
 * What sentences are worth to a question that leans on an answer: more near it, less what was quoted when another is asked
 * for, and more for the kind of answer when that is all that the question says.
 */
function worthNear(places: readonly Place[], bare: boolean, other: boolean): Completed["worth"] {
  return (sentence, agreement) => {
    const known = other && overlaps(sentence, places[0]) ? KNOWN : 1;
    return known * (1 + NEARBY * nearness(sentence, places, bare) + (bare ? BARE_AGREEMENT * agreement : 0));
  };
}

/** Whether a sentence's passage holds any of a question's own words, where the articles do at all: what it takes over is no answer. */
const holdsOwn = ({ ranked }: RankedSentence, own: readonly Group[]): boolean =>
  own.every(({ alternatives }) => !alternatives.length) || own.some((_, group) => (ranked.held[group] ?? 0) > 0);

/** Whether a sentence is where somebody may be meant: its passage, or one beside it, holds one of them. */
function mentions(people: readonly Group[], index: SearchIndex): (sentence: RankedSentence) => boolean {
  const stems = new Set(
    people.flatMap(({ alternatives }) => alternatives.map((each) => index.stems.id(each.stems.at(-1) ?? "") ?? -1)),
  );
  const holds = (passage: SearchIndex["passages"][number] | undefined, article: string): boolean =>
    passage?.article.id === article && passage.terms.some((terms) => terms.stems.some((stem) => stems.has(stem)));
  return ({ ranked: { passage } }) =>
    [-1, 0, 1].some((beside) => holds(index.passages[passage.number + beside], passage.article.id));
}

const alone = (query: Query): Completed => ({ query, carried: [], allows: () => true, worth: () => 1 });

/**
 * A question with what it takes over from the turn before it; the question as it is when it stands alone, and so opens a
 * new topic.
 */
export function complete(query: Query, context: Context | undefined, index: SearchIndex): Completed {
  if (!context?.subject.length) return alone(query);
  const how = leaning(query);
  if (!how) return alone(query);
  const whoIsMeant = how.person ? [...context.people, ...context.subject].filter(mayBePerson) : [];
  const carried = takenOver(query, context, how);
  const measures = MEASURES.has(kindOf(query.question, query.language));
  const mentioned = mentions(whoIsMeant, index);
  return {
    query: { ...query, groups: [...query.groups, ...carried] },
    carried,
    allows: (sentence) =>
      !whoIsMeant.length || ((!measures || holdsOwn(sentence, query.groups)) && mentioned(sentence)),
    worth: worthNear(context.places, !query.groups.length, how.other),
  };
}
