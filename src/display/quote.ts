import type { Highlight, Segment } from "../answer/index.ts";
import type { Language } from "../language/index.ts";
import { harmless, isolateRuns, ltrLine, rtlLine } from "./bidi.ts";
import type { Style } from "./style.ts";

/** A quote's words with what is to be marked in them. */
export interface Marked {
  readonly text: string;
  readonly language: Language;
  readonly highlights: readonly Highlight[];
  readonly answer?: { readonly span: Highlight };
}

type Show = (text: string) => string;

/** A part of a line in the line's own direction: stray bidi marks left out, runs of the other direction isolated. */
const partOf = (language: Language, { prepare }: Style): Show =>
  language === "en" ? (part) => prepare(ltrLine(part)) : (part) => prepare(isolateRuns(harmless(part)));

/** What opens a line in a language: a right-to-left mark where it reads so. */
const opening = (language: Language): string => (language === "en" ? "" : rtlLine(""));

/** Marks ranges of a text; what stands between them is left as it is. */
function mark(text: string, ranges: readonly Highlight[], show: Show, marking: Show): string {
  let at = 0;
  let out = "";
  for (const [start, end] of ranges) {
    out += show(text.slice(at, start)) + marking(show(text.slice(start, end)));
    at = end;
  }
  return out + show(text.slice(at));
}

/** Ranges in order without those, or those parts of them, that another range covers. */
function outside(ranges: readonly Highlight[], [from, to]: Highlight): Highlight[] {
  return ranges.flatMap(([start, end]): Highlight[] => {
    if (end <= from || start >= to) return [[start, end]];
    return [[start, from] as const, [to, end] as const].filter(([left, right]) => left < right);
  });
}

/** A quote as one line in its own direction, what matched and what answers marked in the shell's style. */
export function quotedLine({ text, language, highlights, answer }: Marked, style: Style): string {
  const show = partOf(language, style);
  const start = opening(language);
  if (!answer) return start + mark(text, highlights, show, style.match);
  const [from, to] = answer.span;
  const ranges = outside(highlights, answer.span);
  const before = ranges.filter(([, end]) => end <= from);
  const after = ranges.filter(([left]) => left >= to).map(([left, right]): Highlight => [left - to, right - to]);
  const head = mark(text.slice(0, from), before, show, style.match);
  return start + head + style.answer(show(text.slice(from, to))) + mark(text.slice(to), after, show, style.match);
}

const ENDS_WORD = /[\p{L}\p{M}\p{N}،,.؛;:!?؟]$/u;
const BEGINS_WORD = /^[\p{L}\p{N}]/u;

/** Whether a space must be put between two segments that belong to different texts. */
function needsSpace(before: Segment | undefined, after: Segment): boolean {
  if (!before || /\s$/u.test(before.text) || /^\s/u.test(after.text)) return false;
  if (before.kind !== "same" && after.kind !== "same") return true;
  if (after.kind === "added") return ENDS_WORD.test(before.text);
  return before.kind === "added" && BEGINS_WORD.test(after.text);
}

/** A file's text as one line with what a pasted text makes of it. */
export function comparedLine(segments: readonly Segment[], language: Language, style: Style): string {
  const show = partOf(language, style);
  return segments.reduce((line, segment, place) => {
    const { kind, text } = segment;
    const space = needsSpace(segments[place - 1], segment) ? " " : "";
    if (kind === "same") return line + space + show(text);
    const lead = /^\s/u.test(text) ? " " : "";
    const trail = /\s$/u.test(text) ? " " : "";
    return line + space + lead + style[kind](show(text.trim())) + trail;
  }, opening(language));
}
