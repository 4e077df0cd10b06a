import type { Language } from "../language/index.ts";
import type { Understood } from "./understood.ts";
import type { AnswerSpan, InferredYear } from "./value.ts";

/** Where a quote stands and who published it, as far as the article itself says. */
export interface Citation {
  /** The article's title, or the opening words of its text where it has none. */
  readonly title: string;
  readonly publisher?: string;
  /** The news agency the article credits. */
  readonly agency?: string;
  readonly date?: string;
  readonly url?: string;
  readonly file: string;
  /** First and last line in the file, counted from 1. */
  readonly lines: readonly [number, number];
  /** The page's own stamp, verbatim: never the date of an event. */
  readonly stamp?: string;
}

/** Half-open range `[start, end)` in a quote's text, in UTF-16 units. */
export type Highlight = readonly [start: number, end: number];

/** A verbatim quote: one to three sentences, at most 600 UTF-16 units. */
export interface Quote {
  /** The article's text from `start` to `end`, runs of white space folded into one space. */
  readonly text: string;
  readonly article: string;
  readonly language: Language;
  readonly start: number;
  readonly end: number;
  /** What of the question it holds. */
  readonly highlights: readonly Highlight[];
  /** The part that answers "when" or "how many", with its value. */
  readonly answer?: AnswerSpan;
  /** What the quote does not say and its circumstances leave alone. Never part of the quote. */
  readonly inferred?: InferredYear;
  readonly score: number;
  readonly citation: Citation;
}

/** The answer to a question: quotes, best first, or the statement that the articles hold none. */
export interface Answer {
  readonly question: string;
  readonly language: Language;
  readonly outcome: "answered" | "not-found";
  readonly quotes: readonly Quote[];
  /** Where nothing was found: articles that come nearest, by id and title. */
  readonly nearest?: readonly { readonly article: string; readonly title: string }[];
  /** How the question was read. */
  readonly understood: Understood;
}
