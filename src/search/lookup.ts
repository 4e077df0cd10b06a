import { LANGUAGES, type Language, spellingsOf, type Term } from "../language/index.ts";
import type { SearchIndex } from "./build.ts";
import { inverseFrequency } from "./expand.ts";
import type { Passage } from "./passages.ts";

/** How many different stems of a text are looked up: its rarest. */
const MAX_STEMS = 48;
/** How many postings a text may touch in MiniSearch (about 1 ms a thousand); more frequent stems are left out. */
const POSTINGS = 4000;
/** The rarest stems are looked up whatever they cost: by one frequent word alone nothing is found. */
const MIN_STEMS = 3;
/** A passage that shares this much less than the best one is not where the text is from. */
const RELATIVE_SHARE = 0.4;
/** How telling a stem is: its inverse document frequency over the passages. */
export const rarityOf = (stem: string, index: SearchIndex): number =>
  inverseFrequency(index.passages.length, index.stems.documentFrequency(stem));

/** A passage, and the sum of the rarities of the stems it shares with a text. */
interface Sharing {
  readonly passage: Passage;
  readonly shared: number;
}

/** The stems that stand in articles of a language or in titles, rarest first, as many as may be looked up. */
function tellingStems(terms: readonly Term[], language: Language, index: SearchIndex): string[] {
  const known = [...new Set(terms.flatMap(({ stems }) => stems))]
    .map((stem) => ({ stem, frequency: index.stems.documentFrequency(stem) }))
    .filter(({ stem, frequency }) =>
      frequency > 0 ? index.stems.occursIn(stem, language) : index.stems.id(stem) !== undefined,
    )
    .sort((a, b) => a.frequency - b.frequency);
  let postings = 0;
  return known
    .slice(0, MAX_STEMS)
    .filter(({ frequency }, place) => {
      postings += frequency;
      return place < MIN_STEMS || postings <= POSTINGS;
    })
    .map(({ stem }) => stem);
}

/** The passages in a language that hold some of the stems, those that share most first. */
function sharing(stems: readonly string[], language: Language, index: SearchIndex): Sharing[] {
  if (!stems.length) return [];
  const found = index.mini
    .search(stems.join(" "))
    .flatMap(({ id, queryTerms }) => {
      const passage = index.passages[id as number];
      const shared = queryTerms.reduce((sum, stem) => sum + rarityOf(stem, index), 0);
      return passage?.article.language === language ? [{ passage, shared }] : [];
    })
    .sort((a, b) => b.shared - a.shared);
  const least = RELATIVE_SHARE * (found[0]?.shared ?? 0);
  return found.filter(({ shared }) => shared >= least);
}

/**
 * The passages that share the rarest words with a text, or whose titles do, best first. The text is taken as it stands:
 * no synonyms, no translations, no names in other scripts; a short one is read in every language. A text of nothing but
 * function words, which the index does not hold, may be anywhere: it gets the first passages as well.
 */
export function findPassages(text: string, index: SearchIndex, limit: number): Passage[] {
  let bare = false;
  const found = LANGUAGES.flatMap((language) => {
    const readings = spellingsOf(text).map((spelling) => index.analyser.terms(spelling, language));
    bare ||= readings.some((terms) => terms.length > 0 && terms.every(({ stems }) => stems.length === 0));
    return sharing(tellingStems(readings.flat(), language, index), language, index);
  });
  const best = found
    .sort((a, b) => b.shared - a.shared)
    .slice(0, limit)
    .map(({ passage }) => passage);
  return bare ? [...best, ...index.passages.slice(0, limit - best.length)] : best;
}
