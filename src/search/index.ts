/** Search as the others see it: an index of the articles' stems, and a ranking of passages and sentences. */
export { buildIndex, type SearchIndex } from "./build.ts";
export { type Group, type Query, toQuery } from "./expand.ts";
export { findPassages, rarityOf } from "./lookup.ts";
export { type RankedPassage, rankPassages } from "./rank.ts";
export { type RankedSentence, rankSentences } from "./sentences.ts";
