/** Answers as the shells see them. */
export { answerQuestion, assess, DEFAULT_LIMIT, MIN_CONFIDENCE } from "./answer.ts";
export { titleOf } from "./citation.ts";
export { CITATION_STYLES, type CitationStyle, formatCitation } from "./citation-styles.ts";
export { converse, type History } from "./conversation.ts";
export { findSource, type SourceResult } from "./source.ts";
export type { Segment } from "./source-segments.ts";
export type { Answer, Citation, Highlight, Quote } from "./types.ts";
export type { Understood, UnderstoodWord } from "./understood.ts";
