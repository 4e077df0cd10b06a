import type { Language } from "../language/index.ts";
import { type Alternative, frequencyOf } from "./alternatives.ts";
import type { SearchIndex } from "./build.ts";
import type { Group, Query } from "./expand.ts";

/** How many passages are ranked closely. */
const CANDIDATES = 100;
/** How many postings a question may touch in MiniSearch; frequent groups beyond it only re-rank. */
const POSTINGS = 20_000;
/** A title tells what a passage is about, less than its words do. */
const TITLE_BOOST = 0.3;

/** The alternatives that articles of a language hold; all of them where none is asked for. */
function heldIn(articles: Language | undefined, { alternatives }: Group, index: SearchIndex): readonly Alternative[] {
  if (articles === undefined) return alternatives;
  return alternatives.filter(({ stems }) => stems.every((stem) => index.stems.occursIn(stem, articles)));
}

/** The groups to search for, by what they became: the rarest first, until the postings are spent; at least one. */
function affordable(groups: readonly Group[], index: SearchIndex, articles?: Language): (readonly Alternative[])[] {
  const chosen: (readonly Alternative[])[] = [];
  let postings = 0;
  for (const group of [...groups].sort((a, b) => b.rarity - a.rarity)) {
    const alternatives = heldIn(articles, group, index);
    if (alternatives.length === 0) continue;
    postings += alternatives.reduce((sum, alternative) => sum + frequencyOf(alternative, index), 0);
    if (chosen.length > 0 && postings > POSTINGS) break;
    chosen.push(alternatives);
  }
  return chosen;
}

/** The stem of a phrase that stands in the fewest passages. */
const rarest = (stems: readonly string[], index: SearchIndex): string =>
  stems.reduce((best, stem) =>
    index.stems.documentFrequency(stem) < index.stems.documentFrequency(best) ? stem : best,
  );

/** Whether a passage, by its number, is of an article in a language. */
export const isIn =
  (language: Language, index: SearchIndex) =>
  (number: number): boolean =>
    index.passages[number]?.article.language === language;

/**
 * Numbers of the passages that MiniSearch finds for a question, best first, a hundred at most.
 * @param articles the language of the articles to look in; all of them unless given.
 */
export function findCandidates(query: Query, index: SearchIndex, articles?: Language): number[] {
  const allowed = articles === undefined ? undefined : isIn(articles, index);
  const weights = new Map<string, number>();
  for (const alternatives of affordable(query.groups, index, articles)) {
    for (const { stems, weight } of alternatives) {
      const stem = rarest(stems, index);
      weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
    }
  }
  if (weights.size === 0) return [];
  return index.mini
    .search([...weights.keys()].join(" "), {
      boost: { title: TITLE_BOOST },
      boostTerm: (term) => weights.get(term) ?? 1,
      bm25: { k: 2, b: 0.7, d: 0 },
      ...(allowed === undefined ? {} : { filter: ({ id }) => allowed(id as number) }),
    })
    .slice(0, CANDIDATES)
    .map(({ id }) => id as number);
}
