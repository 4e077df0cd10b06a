import { kindOf, type QuestionKind } from "../language/index.ts";
import {
  type Group,
  type Passage,
  type Query,
  type RankedSentence,
  type SearchIndex,
  toQuery,
} from "../search/index.ts";
import { isPerson, type Leaning, leaning, mayBePerson, usual, withoutAsking } from "./leaning.ts";
import { withOrdinals } from "./ordinals.ts";
import { withRoles } from "./roles.ts";
import { asksSpeech, speakerIn, withoutSaying, worthSaid } from "./speaker.ts";

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
  /** Whether a passage is looked at even if others match better. */
  readonly besides: (passage: Passage) => boolean;
  /** Whether a sentence is where the person asked about may be meant. */
  readonly allows: (sentence: RankedSentence) => boolean;
  /** What a sentence's score is multiplied by for where it stands and how well it agrees with the kind of answer, 0 to 1. */
  readonly worth: (sentence: RankedSentence, agreement: number) => number;
}

/** What a word counts that was taken over, of what it counted in its own turn; a person meant by "he" counts in full. */
const CARRIED = 0.3;
/** What it counts where the question puts another thing in its place. */
const REPLACED = 0.15;
/** Most that such words count together, in shares of the question's own; more when a word such as "that" stands for them. */
const MOST = 0.8;
const MOST_MEANT = 1;
/** What share of its score a sentence gains in the article of the answer that is leaned on, and in that of a further quote. */
const SAME_ARTICLE = 1;
const FURTHER_ARTICLE = 0.1;
/** What share it gains further for the kind of answer asked for, when that is all that the question says. */
const BARE_AGREEMENT = 0.5;
/** What the best quote of the turn before is worth to a question for another. */
const KNOWN = 0.5;
/** What is asked of people who "were there". */
const PRESENCE = "attended";
/** Kinds whose answer any time or number would seem to be, unless the question's own words stand by it. */
const MEASURES: ReadonlySet<QuestionKind> = new Set(["when", "how-many"]);
/** The parts of speech of which one replaces the other: asked "and in Moscow?", the earlier place goes. */
const REPLACES: ReadonlySet<string> = new Set(["place", "person"]);

const same = (a: Group, b: Group): boolean =>
  a.alternatives.some(({ stems }) => b.alternatives.some((other) => other.stems.join(" ") === stems.join(" ")));

const posOf = (group: Group): readonly string[] =>
  group.senses.map(({ concept }) => concept.pos).filter((pos) => REPLACES.has(pos));

/** Whether a word says what is done, and nothing else. */
const isVerb = (group: Group): boolean => !group.name && usual(group, "verb") && !usual(group, "noun", "adj", "title");

/** The groups' rarity together. */
const total = (groups: readonly Group[]): number => groups.reduce((sum, { rarity }) => sum + rarity, 0);

/** Groups that count less; their 4-grams do not count, or a word taken over would weigh as much as one asked. */
const scaled = (groups: readonly Group[], by: number): Group[] =>
  groups.map((group) => ({ ...group, rarity: group.rarity * by, words: [] }));

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
  return [...scaled(meant, 1), ...scaled(rest, Math.min(how.replaces ? REPLACED : CARRIED, most / total(rest)))];
}

const overlaps = ({ ranked: { passage }, start, end }: RankedSentence, place: Place | undefined): boolean =>
  passage.article.id === place?.article && place.start < end && start < place.end;

/** What share of its score a sentence gains for the article it stands in. */
function nearness({ ranked: { passage } }: RankedSentence, places: readonly Place[]): number {
  if (passage.article.id === places[0]?.article) return SAME_ARTICLE;
  return places.some(({ article }) => article === passage.article.id) ? FURTHER_ARTICLE : 0;
}

/**
 * What sentences are worth to a question that leans on an answer: more near it, less what was quoted when another is asked
 * for, and more for the kind of answer when that is all that the question says.
 */
function worthNear(places: readonly Place[], bare: boolean, other: boolean): Completed["worth"] {
  return (sentence, agreement) => {
    const known = other && overlaps(sentence, places[0]) ? KNOWN : 1;
    return known * (1 + nearness(sentence, places) + (bare ? BARE_AGREEMENT * agreement : 0));
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

/** A question that stands alone; where it asks what somebody said, more is worth what they say. */
function alone(query: Query, index: SearchIndex): Completed {
  const asksWhat = asksSpeech(query) && kindOf(query.question, query.language) === "what";
  const speaker = asksWhat ? speakerIn(query, query.groups.filter(isPerson), index) : undefined;
  return {
    query: speaker ? withoutSaying(query) : query,
    carried: [],
    besides: () => false,
    allows: () => true,
    worth: speaker ? worthSaid(speaker, index) : () => 1,
  };
}

/** What a question says itself, and what it takes over: words of the turn before, and presence where it asks who was there. */
function groupsOf(query: Query, context: Context, how: Leaning, index: SearchIndex) {
  const presence = how.present ? toQuery(PRESENCE, index, "en").groups : [];
  const articles = [...new Set(context.places.map(({ article }) => article))];
  const own = withoutSaying(query).groups;
  const groups = withRoles([...own, ...presence, ...takenOver(query, context, how)], articles, index);
  return { own: groups.slice(0, own.length), carried: groups.slice(own.length) };
}

/** A question that leans on the turn before it, with what it takes over. */
function lean(query: Query, context: Context, how: Leaning, index: SearchIndex): Completed {
  const { own, carried } = groupsOf(query, context, how, index);
  const meant = how.person ? [...context.people, ...context.subject].filter(mayBePerson) : [];
  const mentioned = mentions(meant, index);
  const measures = MEASURES.has(kindOf(query.question, query.language));
  const speaks = (): Group | undefined =>
    speakerIn(query, own.filter(mayBePerson), index) ?? (how.person ? carried.find(isPerson) : undefined);
  const speaker = asksSpeech(query) ? speaks() : undefined;
  const near = worthNear(context.places, !own.length, how.other);
  const said = speaker ? worthSaid(speaker, index) : () => 1;
  return {
    query: { ...query, groups: [...own, ...carried] },
    carried,
    besides: ({ article }) => article.id === context.places[0]?.article,
    allows: (sentence) => !meant.length || ((!measures || holdsOwn(sentence, query.groups)) && mentioned(sentence)),
    worth: (sentence, agreement) => near(sentence, agreement) * said(sentence),
  };
}

/**
 * A question with what it takes over from the turn before it; the question as it is when it stands alone, and so opens a
 * new topic.
 */
export function complete(asked: Query, context: Context | undefined, index: SearchIndex): Completed {
  const query = withOrdinals(asked, index);
  const how = context?.subject.length ? leaning(query) : undefined;
  return context && how ? lean(withoutAsking(query, how), context, how, index) : alone(query, index);
}
