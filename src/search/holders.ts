import type { Query as MiniQuery } from "minisearch";
import type { Language } from "../language/index.ts";
import type { IndexedPassage, SearchIndex } from "./build.ts";
import { isIn } from "./candidates.ts";
import type { Group, Query } from "./expand.ts";
import { rarityOf } from "./lookup.ts";
import { type Found, NEARNESS, TermFinder } from "./term-finder.ts";

/** A passage that holds a term. */
export interface Holder {
  readonly passage: IndexedPassage;
  /** How much it says of the term, and how often: BM25 without a ceiling, from 0 up. */
  readonly score: number;
}

/** What a passage is ordered by. */
interface Judged extends Holder {
  /** How many of the term's words it holds, and how many of them as they were asked. */
  readonly held: number;
  readonly own: number;
  readonly nearness: number;
}

/** Stems that may stand between the words of a phrase: in Persian those of a compound's parts. */
const SLACK: Readonly<Record<Language, number>> = { ar: 0, en: 0, fa: 2 };

const anyOf = ({ alternatives }: Group): MiniQuery => ({
  combineWith: "OR",
  queries: alternatives.map(({ stems }) => ({ combineWith: "AND", queries: [...stems] })),
});

/**
 * What each stem weighs: as much as its alternative and its group, whatever its own rarity, which MiniSearch multiplies
 * with; else a rare misspelling of a name would come before the name.
 */
function weightsOf(groups: readonly Group[], index: SearchIndex): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { alternatives, rarity } of groups) {
    for (const { stems, weight } of alternatives) {
      for (const stem of stems) {
        const own = (weight * rarity) / (stems.length * rarityOf(stem, index));
        weights.set(stem, Math.max(own, weights.get(stem) ?? 0));
      }
    }
  }
  return weights;
}

/** What MiniSearch finds for all groups together, or for any of them. */
function search(groups: readonly Group[], combineWith: "AND" | "OR", index: SearchIndex, articles?: Language) {
  const weights = weightsOf(groups, index);
  const allowed = articles === undefined ? undefined : isIn(articles, index);
  return index.mini.search(
    { combineWith, queries: groups.map(anyOf) },
    {
      fields: ["stems"],
      boostTerm: (stem) => weights.get(stem) ?? 1,
      bm25: { k: 2, b: 0.7, d: 0 },
      ...(allowed === undefined ? {} : { filter: ({ id }) => allowed(id as number) }),
    },
  );
}

/** Judges passages by their stems, sentence by sentence. */
function judgeByStems({ passage, score }: Holder, groups: number, finder: TermFinder): Judged {
  const sentences = passage.terms.map(({ stems }) => finder.in(stems));
  const count = (found: readonly Found[]): number => new Set(found.map(({ group }) => group)).size;
  const all = sentences.flat();
  const held = count(all);
  const own = count(all.filter((each) => each.own));
  const relevant = own === groups ? sentences.map((found) => found.filter((each) => each.own)) : sentences;
  const slack = SLACK[passage.article.language];
  const nearness = held < groups ? 0 : Math.max(...relevant.map((found) => finder.nearness(found, slack)));
  return { passage, score, held, own, nearness };
}

/** The stems of one group that MiniSearch's own account judges: its single words; undefined where it has a phrase of its own. */
function singleStems(groups: readonly Group[]) {
  const [group] = groups;
  if (!group || groups.length > 1) return undefined;
  const single = group.alternatives.filter(({ stems }) => stems.length === 1);
  const own = group.alternatives.filter(({ through }) => through === "itself");
  if (own.some(({ stems }) => stems.length > 1)) return undefined;
  return { all: new Set(single.flatMap(({ stems }) => stems)), own: new Set(own.flatMap(({ stems }) => stems)) };
}

/** Those of some passages that hold as many of the groups as the best one does, best first. */
function best(groups: readonly Group[], combineWith: "AND" | "OR", index: SearchIndex, articles?: Language): Judged[] {
  const finder = new TermFinder({ question: "", language: "en", groups }, index);
  const single = singleStems(groups);
  const judged = search(groups, combineWith, index, articles).flatMap(({ id, score: sum, queryTerms }): Judged[] => {
    const passage = index.passages[id as number];
    if (!passage) return [];
    const score = sum / queryTerms.length;
    if (!single || !queryTerms.some((stem) => single.all.has(stem)))
      return [judgeByStems({ passage, score }, groups.length, finder)];
    const own = queryTerms.some((stem) => single.own.has(stem)) ? 1 : 0;
    return [{ passage, score, held: 1, own, nearness: NEARNESS.phrase }];
  });
  const most = judged.reduce((sum, { held }) => Math.max(sum, held), 1);
  return judged
    .filter(({ held }) => held === most)
    .sort(
      (a, b) => b.own - a.own || b.nearness - a.nearness || b.score - a.score || a.passage.number - b.passage.number,
    );
}

/**
 * The passages that hold every word of a term, whatever their number, best first: its own words before translations, a
 * phrase before scattered words. Where no passage holds all of it, those that hold as many of its words as any does.
 * @param articles the language of the articles to look in; all of them unless given.
 */
export function findHolders({ groups }: Query, index: SearchIndex, articles?: Language): readonly Holder[] {
  const known = groups.filter(({ alternatives }) => alternatives.length > 0);
  if (!known.length) return [];
  const whole = known.length === groups.length ? best(groups, "AND", index, articles) : [];
  if (whole.some(({ held }) => held === groups.length)) return whole;
  return best(known, "OR", index, articles);
}
