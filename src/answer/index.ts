/** Answers as the shells see them. */
export { suggestTerms } from "../search/index.ts";
export { type AskOptions, answerQuestion, assess, DEFAULT_LIMIT, MIN_CONFIDENCE } from "./answer.ts";
export { articleById } from "./article-list.ts";
export { citationOf, titleOf } from "./citation.ts";
export { CITATION_STYLES, type CitationStyle, formatCitation } from "./citation-styles.ts";
export { converse, type History, type Reply } from "./conversation.ts";
export { type Excerpt, excerptOf } from "./excerpt.ts";
export { type LookUpOptions, type Lookup, lookUp } from "./lookup.ts";
export { nearestTo } from "./nearest.ts";
export { prepare } from "./prepare.ts";
export { openingOf, sentenceCount, sentenceQuote, sentenceSpan } from "./reading.ts";
export { findSource, type SourceResult } from "./source.ts";
export type { Segment } from "./source-segments.ts";
export { suggestArticles } from "./suggest-articles.ts";
export { type NumberedSentence, suggestSentences } from "./suggest-sentences.ts";
export { surroundingsOf } from "./surroundings.ts";
export type { Answer, Citation, Highlight, Quote } from "./types.ts";
export type { Understood, UnderstoodWord } from "./understood.ts";
