import { CLOSERS, TERMINALS } from "../language/index.ts";
import type { Span } from "./article.ts";

/** A line of a file without its line break, trimmed at both ends; blank lines are left out but counted. */
export interface Line extends Span {
  readonly text: string;
  /** Counted from 0. */
  readonly number: number;
}

const LINE_BREAK = /\r\n|\r|\n/gu;

/** The lines of a text that hold more than white space. White space includes NBSP and the byte order mark. */
export function contentLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let number = 0;
  const take = (to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    const start = from + raw.length - raw.trimStart().length;
    if (trimmed) lines.push({ start, end: start + trimmed.length, text: trimmed, number });
    number++;
  };
  for (const { index, 0: mark } of text.matchAll(LINE_BREAK)) {
    take(index);
    from = index + mark.length;
  }
  take(text.length);
  return lines;
}

const CLOSING = new RegExp(`[\\s${CLOSERS.replace(/[\]\\]/gu, "\\$&")}]+$`, "u");

/** Whether a line ends as a sentence does, quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  const last = text.replace(CLOSING, "").at(-1);
  return last !== undefined && TERMINALS.includes(last);
}

/** The number of words, by white space. */
export const wordCount = (text: string): number => (text.trim() ? text.trim().split(/\s+/u).length : 0);
