import { textOf } from "../corpus/index.ts";
import { EVIDENCE, evidenceOf, evidenceTable, type Language } from "../language/index.ts";
import { type Group, type SearchIndex, toQuery } from "../search/index.ts";

/** The office that an article gives somebody, as the index holds it: «وزير الخارجية», «الرئيس الروسي». */
interface Role {
  readonly holder: string;
  readonly stems: readonly string[];
}

/** What an office counts that stands for its holder. */
const ROLE = 0.6;
/** How surely it says who is meant. */
const ROLE_COVER = 0.8;
/** Most characters between an office and its holder: a space, a comma, an opening quotation mark. */
const BETWEEN = 3;
/** An office of one word ("the president") says whose only with a country behind it. */
const TELLING = 2;

/** The concept of a known person whom a group names. */
const holderOf = ({ senses }: Group): string | undefined =>
  senses.find(({ concept, rare }) => !rare && concept.pos === "person" && !concept.id.startsWith("name-"))?.concept.id;

const isPlace = ({ senses }: Group): boolean => senses.some(({ concept, rare }) => !rare && concept.pos === "place");

const besides = (one: Group | undefined, other: Group | undefined): boolean =>
  one !== undefined && other !== undefined && other.start - one.end >= 0 && other.start - one.end <= BETWEEN;

/** The groups of an office beside the group at a place: before a name in Arabic, behind it in Persian; none when there is none. */
function officeAt(
  groups: readonly Group[],
  at: number,
  language: Language,
  isOffice: (group: Group) => boolean,
): readonly Group[] {
  const [name, before, first, next, third] = [at, at - 1, at - 2, at + 1, at + 2].map((place) => groups[place]);
  if (language === "ar") {
    if (before && besides(before, name) && isOffice(before)) return [before];
    const led =
      before && first && isPlace(before) && besides(before, name) && besides(first, before) && isOffice(first);
    return led ? [first, before] : [];
  }
  if (!next || !besides(name, next) || !isOffice(next)) return [];
  return third && besides(next, third) && isPlace(third) ? [next, third] : [next];
}

/** The offices in one sentence. */
function rolesIn(text: string, language: Language, index: SearchIndex): readonly Role[] {
  const table = evidenceTable(index.lexicon, language, false);
  const { groups } = toQuery(text, index, language);
  const isOffice = (group: Group): boolean => {
    const [first] = index.analyser.terms(group.word, language);
    return first !== undefined && (evidenceOf(first.folded, table, language) & EVIDENCE.person) > 0;
  };
  return groups.flatMap((group, at) => {
    const holder = isOffice(group) ? undefined : holderOf(group);
    const office = holder === undefined ? [] : officeAt(groups, at, language, isOffice);
    const stems = office.flatMap(({ word }) =>
      index.analyser.terms(word, language).flatMap((term) => term.stems.slice(0, 1)),
    );
    return holder !== undefined && stems.length >= TELLING ? [{ holder, stems }] : [];
  });
}

/** Sentences of an article in which offices are looked for: news names them at its beginning (some 1 ms a sentence, once). */
const MAX_SENTENCES = 100;

const kept = new WeakMap<SearchIndex, Map<string, readonly Role[]>>();

/** The offices that an article gives people, each time it names both. */
function rolesOf(id: string, index: SearchIndex): readonly Role[] {
  const all = kept.get(index) ?? new Map<string, readonly Role[]>();
  kept.set(index, all);
  const known = all.get(id);
  if (known) return known;
  const article = index.passages.find((passage) => passage.article.id === id)?.article;
  const sentences = article?.paragraphs.flatMap((paragraph) => paragraph.sentences).slice(0, MAX_SENTENCES) ?? [];
  const found = article ? sentences.flatMap((span) => rolesIn(textOf(article, span), article.language, index)) : [];
  all.set(id, found);
  return found;
}

/** The alternatives of a group and the offices of its holder, best first. */
function withOffices(group: Group, roles: readonly Role[]): Group {
  const holder = holderOf(group);
  const offices = new Map(roles.filter((role) => role.holder === holder).map(({ stems }) => [stems.join(" "), stems]));
  if (holder === undefined || !offices.size) return group;
  const more = [...offices.values()].map((stems) => ({
    stems,
    weight: ROLE,
    cover: ROLE_COVER,
    through: "lexicon" as const,
  }));
  return { ...group, alternatives: [...group.alternatives, ...more].sort((a, b) => b.weight - a.weight) };
}

/** Groups in which the people also go by the offices that some articles, given by their ids, name them with. */
export function withRoles(groups: readonly Group[], articles: readonly string[], index: SearchIndex): Group[] {
  if (groups.every((group) => holderOf(group) === undefined)) return [...groups];
  const roles = articles.flatMap((id) => rolesOf(id, index));
  return groups.map((group) => withOffices(group, roles));
}
