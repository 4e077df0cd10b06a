/** What a citation says around what an article says of itself, in one language. Numbers come in its digits. */
export interface CitationWording {
  /** Opening and closing quotation marks. */
  readonly quotation: readonly [open: string, close: string];
  readonly comma: string;
  readonly semicolon: string;
  readonly publisher: string;
  readonly agency: string;
  readonly date: string;
  /** The page's own stamp, which is called so and never the date of an event. */
  readonly stamp: string;
  readonly quoted: string;
  /** What APA puts where an article has no date. */
  readonly noDate: string;
  /** The calendars in the order in which they are given. */
  readonly calendars: readonly ("gregorian" | "hijri" | "solar")[];
  /** Lines of a file; the two are the same when it is one. */
  readonly lines: (first: string, last: string) => string;
  readonly file: (name: string) => string;
  /** A Gregorian date in APA's order. */
  readonly apaDate: (year: string, month: string, day: string) => string;
}
