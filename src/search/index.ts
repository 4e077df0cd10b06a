/** Search as the others see it: an index of the articles' stems, and a ranking of passages and sentences. */
export { buildIndex, type IndexedPassage, type SearchIndex } from "./build.ts";
export { completions } from "./complete.ts";
export { completionKey, wordKey } from "./completion-key.ts";
export { type Group, type Query, toQuery } from "./expand.ts";
export { findHolders, type Holder } from "./holders.ts";
export { findPassages, rarityOf } from "./lookup.ts";
export type { Passage } from "./passages.ts";
export { PrefixRanking } from "./prefix-ranking.ts";
export { type RankedPassage, rankPassages } from "./rank.ts";
export { type RankedSentence, rankSentences } from "./sentences.ts";
export { suggestTerms } from "./suggest.ts";
export { writtenAs } from "./surface.ts";
export { Surfaces } from "./surfaces.ts";
export { readTerm, readWords } from "./term.ts";
export { TermFinder } from "./term-finder.ts";
