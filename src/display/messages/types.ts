import type { Language, QuestionKind } from "../../language/index.ts";

/** Wording of how a question was read. */
interface ExplainMessages {
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly kind: string;
  readonly kinds: Readonly<Record<QuestionKind, string>>;
  readonly as: Readonly<Record<"concept" | "name" | "word" | "unknown", string>>;
  readonly carried: string;
  readonly found: string;
  readonly nothing: string;
}

/** Wording of where a pasted text is from, and whether it says what its source says. */
interface SourceMessages {
  readonly verdict: Readonly<Record<"exact" | "same-words" | "altered" | "not-found", string>>;
  /** What the marks of a comparison mean, each shown by an example. */
  readonly marks: (onlyInFile: string, onlyInPasted: string) => string;
  /** Heads the subheadings that stand in the file between the pasted sentences. */
  readonly passedOver: string;
}

/** The frame around answers in one language. The quotes themselves are never translated. */
export interface Messages {
  readonly direction: "ltr" | "rtl";
  /** BCP 47, for dates. */
  readonly locale: string;
  /** What parts the items of a list. */
  readonly comma: string;
  readonly notFound: string;
  /** Which words of the question the articles do not hold. */
  readonly missing: (words: string) => string;
  /** Heads the titles of the articles that come nearest. */
  readonly nearest: string;
  /** The note on a year that was inferred: the day as the quote tells it, the year, the page's stamp. */
  readonly inferredYear: (day: string, year: string, stamp: string) => string;
  readonly explain: ExplainMessages;
  readonly source: SourceMessages;
  readonly publisher: string;
  readonly agency: string;
  readonly date: string;
  readonly stamp: string;
  /** A citation's place in its file. */
  place(file: string, first: number, last: number): string;
  readonly welcome: (articles: number, sentences: number) => string;
  readonly commands: string;
  readonly unknownCommand: (command: string) => string;
  readonly sources: string;
}
