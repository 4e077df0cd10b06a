import type { Span } from "../corpus/index.ts";
import type { Change } from "./compare-words.ts";
import type { SourceWord } from "./source-words.ts";

/** A run of text: the same on both sides, only in the pasted text, or only in the file. */
export interface Segment {
  readonly kind: Change["kind"];
  readonly text: string;
}

/** The two texts divided into what they share and what they do not. */
export interface Segments {
  /** The file's text: its segments, one after another, are the source's `text`. */
  readonly file: readonly Segment[];
  /** The pasted text: its segments, one after another, are the pasted text with white space folded. */
  readonly pasted: readonly Segment[];
  /** Both in one, in reading order; what is the same is in the file's spelling. */
  readonly both: readonly Segment[];
}

interface Piece {
  readonly kind: Change["kind"];
  readonly words: readonly SourceWord[];
}

/** Cuts a text between pieces; the marks and spaces between two of them go with the one that is the same. */
function cut(text: string, span: Span, pieces: readonly Piece[]): Segment[] {
  const borders = pieces.slice(1).map((piece, place) => {
    const before = pieces[place];
    return before?.kind === "same" ? (piece.words[0]?.start ?? 0) : (before?.words.at(-1)?.end ?? 0);
  });
  const edges = [span.start, ...borders, span.end];
  return pieces.map(({ kind }, place) => ({
    kind,
    text: text.slice(edges[place], edges[place + 1]).replace(/\s+/gu, " "),
  }));
}

/**
 * The segments of two compared texts.
 * @param span the stretch of the file's text that was compared.
 */
export function segmentsOf(changes: readonly Change[], fileText: string, span: Span, pastedText: string): Segments {
  const side = (name: "file" | "pasted"): Piece[] =>
    changes.filter((change) => change[name].length).map((change) => ({ kind: change.kind, words: change[name] }));
  const file = cut(fileText, span, side("file"));
  const pasted = cut(pastedText, { start: 0, end: pastedText.length }, side("pasted"));
  let inFile = 0;
  let inPasted = 0;
  const both = changes.flatMap(({ kind }) => {
    const ofFile = kind === "added" ? undefined : file[inFile++];
    const ofPasted = kind === "removed" ? undefined : pasted[inPasted++];
    return ofFile ?? ofPasted ?? [];
  });
  return { file, pasted, both };
}
