import { type Language, spellingsOf } from "../language/index.ts";
import type { SearchIndex } from "./build.ts";
import { inverseFrequency } from "./expand.ts";
import type { Passage } from "./passages.ts";

/** How many different stems of a text are looked up: its rarest. */
const MAX_STEMS = 48;
/** How many postings a text may touch in MiniSearch; more frequent stems are left out, but never the rarest. */
const POSTINGS = 20_000;
/** A passage that shares this much less than the best one is not where the text is from. */
const RELATIVE_SHARE = 0.4;
/** The languages of the articles: a short text of Arabic script may be either. */
const ARTICLE_LANGUAGES: readonly Language[] = ["ar", "fa"];

/** How telling a stem is: its inverse document frequency over the passages. */
export const rarityOf = (stem: string, index: SearchIndex): number =>
  inverseFrequency(index.passages.length, index.stems.documentFrequency(stem));

/** The stems of a text that stand in the index or in a title, rarest first, as many as may be looked up. */
function tellingStems(text: string, index: SearchIndex): string[] {
  const terms = ARTICLE_LANGUAGES.flatMap((language) =>
    spellingsOf(text).flatMap((spelling) => index.analyser.terms(spelling, language)),
  );
  const known = [...new Set(terms.flatMap(({ stems }) => stems))]
    .filter((stem) => index.stems.id(stem) !== undefined)
    .map((stem) => ({ stem, frequency: index.stems.documentFrequency(stem) }))
    .sort((a, b) => a.frequency - b.frequency);
  let postings = 0;
  return known
    .slice(0, MAX_STEMS)
    .filter(({ frequency }, place) => {
      postings += frequency;
      return place === 0 || postings <= POSTINGS;
    })
    .map(({ stem }) => stem);
}

/**
 * The passages that share the rarest words with a text, or whose titles do, best first. The text is taken as it stands:
 * no synonyms, no translations, no names in other scripts. A passage counts by the sum of the rarities of what it shares.
 */
export function findPassages(text: string, index: SearchIndex, limit: number): Passage[] {
  const stems = tellingStems(text, index);
  if (!stems.length) return [];
  const found = index.mini
    .search(stems.join(" "))
    .map(({ id, queryTerms }) => ({
      passage: index.passages[id as number],
      shared: queryTerms.reduce((sum, stem) => sum + rarityOf(stem, index), 0),
    }))
    .sort((a, b) => b.shared - a.shared);
  const least = RELATIVE_SHARE * (found[0]?.shared ?? 0);
  return found
    .slice(0, limit)
    .filter(({ shared }) => shared >= least)
    .flatMap(({ passage }) => passage ?? []);
}
