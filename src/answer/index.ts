/** Answers as the shells see them. */
export { type AskOptions, answerQuestion, DEFAULT_LIMIT } from "./answer.ts";
export { titleOf } from "./citation.ts";
export type { Answer, Citation, Highlight, Quote } from "./types.ts";
