import { arabicSkeleton, isArabicScript } from "../language/index.ts";
import { arabicKey, completionKey, wordKey } from "./completion-key.ts";
import { PrefixRanking, type Ranked } from "./prefix-ranking.ts";
import type { Surface, Surfaces } from "./surfaces.ts";

/** A word of the articles as it may be offered: its spellings with and without the article count as one. */
export interface SpelledWord {
  /** Its commonest spelling. */
  readonly text: string;
  /** Its completion key without the article. */
  readonly key: string;
  /** Its completion key as it is spelled. */
  readonly whole: string;
  readonly stem: string;
  /** How often it stands there in all its spellings. */
  readonly count: number;
}

/** Shortest word that is offered, in letters. */
const MIN_LETTERS = 2;
/** One-letter clitics of Arabic, before enough letters for a name. */
const CLITIC = /^[وفبلك](?=.{3})/u;

/** Words for completion. */
export interface SpelledWords {
  /** By how they are spelled, with and without the article. */
  readonly byPrefix: PrefixRanking<SpelledWord>;
  /** Those in Arabic script by the skeleton of their consonants. */
  readonly bySkeleton: PrefixRanking<SpelledWord>;
  readonly byKey: ReadonlyMap<string, SpelledWord>;
  /** The commonest word of each stem. */
  readonly byStem: ReadonlyMap<string, SpelledWord>;
  /** All, the most frequent first. */
  readonly all: readonly SpelledWord[];
}

/** The spellings of each bare key, the commonest first. */
function bySpelling(surfaces: Iterable<Surface>): Map<string, Surface[]> {
  const groups = new Map<string, Surface[]>();
  for (const surface of surfaces) {
    if (surface.folded.length < MIN_LETTERS) continue;
    const key = wordKey(surface.folded);
    const group = groups.get(key);
    if (group) group.push(surface);
    else groups.set(key, [surface]);
  }
  return groups;
}

function wordOf(key: string, spellings: readonly Surface[]): SpelledWord {
  const best = spellings.reduce((first, each) => (each.count > first.count ? each : first));
  const count = spellings.reduce((sum, each) => sum + each.count, 0);
  return { text: best.text, key, whole: completionKey(best.folded), stem: best.stem, count };
}

/** The skeletons of a word: as it is, and without what may be a clitic. */
const skeletonsOf = ({ key }: SpelledWord): string[] => [
  ...new Set([arabicSkeleton(key), arabicSkeleton(key.replace(CLITIC, ""))]),
];

const ranked = (words: readonly SpelledWord[], keys: (word: SpelledWord) => readonly string[]): Ranked<SpelledWord>[] =>
  words.flatMap((value) => keys(value).map((key) => ({ key, weight: value.count, value })));

function read(surfaces: Surfaces): SpelledWords {
  const all = [...bySpelling(surfaces.all())]
    .map(([key, spellings]) => wordOf(key, spellings))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const byStem = new Map<string, SpelledWord>();
  for (const word of all) if (!byStem.has(word.stem)) byStem.set(word.stem, word);
  return {
    byPrefix: new PrefixRanking(ranked(all, ({ key, whole }) => [...new Set([arabicKey(key), arabicKey(whole)])])),
    bySkeleton: new PrefixRanking(
      ranked(
        all.filter(({ text }) => isArabicScript(text)),
        skeletonsOf,
      ),
    ),
    byKey: new Map(all.map((word) => [word.key, word])),
    byStem,
    all,
  };
}

const kept = new WeakMap<Surfaces, SpelledWords>();

/** Spellings as words for completion; read at the first call. */
export function spelledWords(surfaces: Surfaces): SpelledWords {
  const known = kept.get(surfaces) ?? read(surfaces);
  kept.set(surfaces, known);
  return known;
}
