import type { Span } from "./article.ts";
import { endsSentence, type Line, wordCount } from "./lines.ts";
import { headingText } from "./markdown.ts";

/** A run of text that belongs together: a paragraph, a title, a label. */
export interface Block extends Span {
  /** The lines it was joined from. */
  readonly lines: readonly Line[];
  /** White space folded, line breaks included. */
  readonly text: string;
}

/** A line this much shorter than its block's longest, and ending a sentence, ends a paragraph. */
const SHORT_LINE = 0.85;
/** From this share of lines that break off inside a sentence, a block counts as hard-wrapped. */
const WRAPPED_SHARE = 0.5;
/** In two lines, the second of a wrapped pair is at most this much longer than the first. */
const PAIR_RATIO = 1.5;
const MIN_WRAPPED_LENGTH = 40;

/** A block of consecutive lines. */
export function blockOf(lines: readonly Line[]): Block {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) throw new Error("a block needs at least one line");
  return {
    start: first.start,
    end: last.end,
    lines,
    text: lines
      .map((line) => line.text)
      .join(" ")
      .replace(/\s+/gu, " "),
  };
}

/** Whether lines that stand together are one text broken at a width, rather than one paragraph each. */
function isWrapped(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  if (!first || !second) return false;
  if (lines.length === 2)
    return (
      !endsSentence(first.text) &&
      first.text.length >= MIN_WRAPPED_LENGTH &&
      second.text.length <= PAIR_RATIO * first.text.length
    );
  const broken = lines.slice(0, -1).filter((line) => !endsSentence(line.text) && wordCount(line.text) > 2);
  return broken.length >= WRAPPED_SHARE * (lines.length - 1);
}

/** Joins a hard-wrapped run into its paragraphs. */
function unwrap(lines: readonly Line[]): Block[] {
  const widest = Math.max(...lines.map((line) => line.text.length));
  const blocks: Block[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    open.push(line);
    if (endsSentence(line.text) && line.text.length < SHORT_LINE * widest) {
      blocks.push(blockOf(open));
      open = [];
    }
  }
  return open.length ? [...blocks, blockOf(open)] : blocks;
}

const isHeading = (line: Line): boolean => headingText(line.text) !== undefined;

/** Groups content lines into blocks: at blank lines, headings and paragraph ends, with hard wraps joined. */
export function toBlocks(lines: readonly Line[]): Block[] {
  const runs: Line[][] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const goesOn = previous && line.number === previous.number + 1 && !isHeading(previous) && !isHeading(line);
    if (goesOn) runs.at(-1)?.push(line);
    else runs.push([line]);
    previous = line;
  }
  return runs.flatMap((run) => (isWrapped(run) ? unwrap(run) : run.map((line) => blockOf([line]))));
}
