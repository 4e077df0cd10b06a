import { detectLanguage } from "../language/index.ts";
import type { Alternative } from "./alternatives.ts";
import type { SearchIndex } from "./build.ts";
import { type Group, type Query, toQuery } from "./expand.ts";

/** How surely a form must say a word to stand for it in a look-up: likelier than not. */
const SURE = 0.5;

const key = ({ stems }: Alternative): string => stems.join(" ");

/** The alternatives of two readings of one word, each once with its better weight, best first. */
function merged(some: readonly Alternative[], others: readonly Alternative[]): Alternative[] {
  const found = new Map(some.map((each) => [key(each), each]));
  for (const other of others) {
    const known = found.get(key(other));
    if (!known || other.weight > known.weight) found.set(key(other), other);
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

const overlap = (a: Group, b: Group): boolean => a.start < b.end && b.start < a.end;
const sameSpan = (a: Group, b: Group): boolean => a.start === b.start && a.end === b.end;

/** One reading with what another adds to its words, and the words that only the other has. */
function joined(first: Query, second: Query): Query {
  const groups = first.groups.map((group) => {
    const others = second.groups.filter((other) => sameSpan(group, other)).flatMap(({ alternatives }) => alternatives);
    return { ...group, alternatives: merged(group.alternatives, others) };
  });
  const added = second.groups.filter((other) => !first.groups.some((group) => overlap(group, other)));
  return { ...first, groups: [...groups, ...added].sort((a, b) => a.start - b.start) };
}

/** Alternatives without the phrases that another of them says in one word of theirs: with «بوتين» goes «فلاديمير بوتين». */
function withoutLonger(alternatives: readonly Alternative[]): Alternative[] {
  const single = new Set(alternatives.flatMap(({ stems }) => (stems.length === 1 ? stems : [])));
  return alternatives.filter(
    ({ stems, through }) => stems.length === 1 || through === "itself" || !stems.some((stem) => single.has(stem)),
  );
}

/** A group with those of its alternatives that surely say its word; with all of them where none does. */
function surely(group: Group): Group {
  const sure = group.alternatives.filter(({ cover }) => cover >= SURE);
  return { ...group, alternatives: withoutLonger(sure.length ? sure : group.alternatives) };
}

/**
 * Reads a word or phrase that is looked up, not asked: what surely says the same, and in both languages where it could be
 * Arabic as well as Persian («حرب»). Function words leave no group.
 */
export function readTerm(term: string, index: SearchIndex): Query {
  const { language, certain } = detectLanguage(term);
  const query = toQuery(term, index, language);
  const both =
    certain || language === "en" ? query : joined(query, toQuery(term, index, language === "ar" ? "fa" : "ar"));
  return { ...both, groups: both.groups.map(surely) };
}

/** Reads a term word by word, so that a phrase which stands nowhere as such is found by its words. */
export function readWords(term: string, index: SearchIndex): Query {
  const { language } = detectLanguage(term);
  const groups = index.analyser.terms(term, language).flatMap(({ start, end }) =>
    readTerm(term.slice(start, end), index).groups.map((group) => ({
      ...group,
      start: start + group.start,
      end: start + group.end,
    })),
  );
  return { question: term, language, groups };
}
