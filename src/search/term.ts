import { detectLanguage, type Sense } from "../language/index.ts";
import { type Alternative, SYNONYM } from "./alternatives.ts";
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

/** Names that have no synonyms; those of peoples and groups have («الجيش الروسي», «القوات الروسية»). */
const OWN_NAMES: ReadonlySet<string> = new Set(["person", "place", "media"]);

/** Whether a sense is that of one person or place; many a word is also a given name, which the lexicon marks by its id. */
const namesOne = ({ concept, rare }: Sense): boolean =>
  !rare && OWN_NAMES.has(concept.pos) && !concept.id.startsWith("name-");

const VOWELS = /[اويءه]/gu;
const consonants = ({ stems }: Alternative): string => stems.join(" ").replace(VOWELS, "");

/** A form of another word of the word's own language: what is worth so little is neither itself nor a translation. */
const isSynonym = ({ through, weight }: Alternative): boolean => through === "lexicon" && weight <= SYNONYM;

/**
 * Where the articles hold the word itself, its alternatives without the other words of its language that mean the same;
 * those with its consonants are forms of it («قواعد»), those of a name are its spellings («بوتن»).
 */
function withoutSynonyms({ alternatives, senses }: Group): readonly Alternative[] {
  if (senses.some(namesOne)) return alternatives;
  const own = new Set(alternatives.flatMap((each) => (each.through === "itself" ? [consonants(each)] : [])));
  return own.size ? alternatives.filter((each) => !isSynonym(each) || own.has(consonants(each))) : alternatives;
}

/** A group with those of its alternatives that surely say its word; with all of them where none does. */
function surely(group: Group): Group {
  const sure = group.alternatives.filter(({ cover }) => cover >= SURE);
  const alternatives = sure.length ? sure : group.alternatives;
  return { ...group, alternatives: withoutLonger(withoutSynonyms({ ...group, alternatives })) };
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
