/** How a shell shows text: what it does to words that are not its own, and how it marks parts of a quote. */
export interface Style {
  /** Makes a text of an article or a person show as what it is: nothing in it is obeyed as a mark of the shell. */
  readonly prepare: (text: string) => string;
  /** A part that the question says too. */
  readonly match: (shown: string) => string;
  /** The part that answers. */
  readonly answer: (shown: string) => string;
  /** A word that stands only in the file. */
  readonly removed: (shown: string) => string;
  /** A word that stands only in the pasted text. */
  readonly added: (shown: string) => string;
}
