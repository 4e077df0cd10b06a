/** The frame around answers in one language. The quotes themselves are never translated. */
export interface Messages {
  readonly direction: "ltr" | "rtl";
  readonly notFound: string;
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
