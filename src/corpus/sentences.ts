import { CLOSERS } from "../language/index.ts";
import { isInsideSentence } from "./abbreviations.ts";
import type { Span } from "./article.ts";

/** Longest sentence, in UTF-16 units; a longer one is cut at a clause, since a quote may not pass it. */
export const MAX_SENTENCE = 600;
/** Longest stretch given to the segmenter at once: it becomes very slow over long strings. */
const MAX_STRETCH = 10_000;

/** Two dots or an ellipsis: in Arabic and Persian a pause inside a sentence. */
const PAUSE = /(?:\.\.|…)\s*$/u;
/** A number before its own full stop: «1. …». */
const ORDINAL = /^\s*\p{Nd}{1,3}\.\s*$/u;

const ONLY_MARKS = new RegExp(`^[\\s\\p{P}\\p{S}${CLOSERS.replace(/[\]\\]/gu, "\\$&")}]*$`, "u");

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, known);
  return known;
}

/** Cuts `[start, end)` of a text into stretches of at most `limit` units, at the last fitting mark, else at a space. */
function cut(text: string, span: Span, limit: number, marks: RegExp): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > limit) {
    const window = text.slice(start, start + limit);
    const at = Math.max(...[...window.matchAll(marks)].map((match) => match.index + match[0].length), 0);
    const space = window.lastIndexOf(" ") + 1;
    const length = at > limit / 4 ? at : space > 0 ? space : codePointEnd(window);
    pieces.push({ start, end: start + length });
    start += length;
  }
  return [...pieces, { start, end: span.end }];
}

/** The length of a window that does not end inside a surrogate pair. */
function codePointEnd(window: string): number {
  return /[\uD800-\uDBFF]$/u.test(window) ? window.length - 1 : window.length;
}

/** Whether a boundary after `before` is none: after an abbreviation, a pause, an ordinal, or before bare marks. */
const joins = (before: string, after: string, language: string): boolean =>
  isInsideSentence(before, after, language) || PAUSE.test(before) || ORDINAL.test(before) || ONLY_MARKS.test(after);

function trim(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
}

/**
 * The sentences of a paragraph, in order, as offsets in the text it stands in. Line breaks inside the paragraph count
 * as spaces. No sentence is longer than 600 units: a longer one is cut at its last clause mark that fits.
 */
export function splitSentences(text: string, paragraph: Span, language: string): Span[] {
  const flat = text.slice(paragraph.start, paragraph.end).replace(/\s/gu, " ");
  const spans: Span[] = [];
  for (const stretch of cut(flat, { start: 0, end: flat.length }, MAX_STRETCH, /[.!?؟]\s/gu)) {
    for (const { segment, index } of segmenter(language).segment(flat.slice(stretch.start, stretch.end))) {
      const start = stretch.start + index;
      const last = spans.at(-1);
      if (last && joins(flat.slice(last.start, last.end), segment, language))
        spans[spans.length - 1] = { start: last.start, end: start + segment.length };
      else spans.push({ start, end: start + segment.length });
    }
  }
  return spans
    .flatMap((span) => cut(flat, trim(flat, span), MAX_SENTENCE, /[،؛;:,]\s|\s[-–—]\s/gu))
    .map((span) => trim(flat, span))
    .filter((span) => span.end > span.start)
    .map((span) => ({ start: paragraph.start + span.start, end: paragraph.start + span.end }));
}
