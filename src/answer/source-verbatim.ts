import type { Article, Span } from "../corpus/index.ts";
import type { SourceWindow } from "./source-windows.ts";
import type { SourceWord } from "./source-words.ts";

const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** Where a text, white space folded, stands character for character in a window, no word of the file cut in two. */
export function exactPlaces(pasted: string, window: SourceWindow): Span[] {
  const pattern = new RegExp(pasted.replace(SYNTAX, "\\$&").replaceAll(" ", "\\s+"), "gu");
  const text = window.article.text.slice(window.start, window.end);
  const inside = (at: number): boolean => window.words().some(({ start, end }) => start < at && at < end);
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: window.start + match.index, end: window.start + match.index + match[0].length }))
    .filter(({ start, end }) => !inside(start) && !inside(end));
}

/** Words written as one string of keys, with the words that begin and end at its offsets. */
interface KeyString {
  readonly text: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
}

function keyString(words: readonly SourceWord[]): KeyString {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let text = "";
  words.forEach(({ key }, place) => {
    starts.set(text.length, place);
    text += key;
    ends.set(text.length, place);
  });
  return { text, starts, ends };
}

/** Whether every sign of the pasted words stands at the file's word that ends where its word does. */
function signsAgree(pasted: readonly SourceWord[], file: readonly SourceWord[], ends: KeyString["ends"], at: number) {
  let end = at;
  return pasted.every(({ key, sign }) => {
    end += key.length;
    return sign === "" || file[ends.get(end) ?? -1]?.sign === sign;
  });
}

/** The runs of words, by first and last place, that have the letters of the pasted words, spaces aside. */
export function sameRuns(pasted: readonly SourceWord[], file: readonly SourceWord[]): [number, number][] {
  const needle = pasted.map(({ key }) => key).join("");
  const { text, starts, ends } = keyString(file);
  const runs: [number, number][] = [];
  for (let at = text.indexOf(needle); at >= 0 && needle; at = text.indexOf(needle, at + 1)) {
    const first = starts.get(at);
    const last = ends.get(at + needle.length);
    if (first !== undefined && last !== undefined && signsAgree(pasted, file, ends, at)) runs.push([first, last]);
  }
  return runs;
}

const within = ({ start }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start <= start && start < span.end);

/** The words of a window that stand in its article's prose. */
export function proseWords({ article, start, end, words }: SourceWindow): SourceWord[] {
  const aside = article.setAside.filter((span) => span.start < end && start < span.end);
  return words().filter((word) => !within(word, aside));
}

/** Whether a place is in an article's prose. */
export const inProse = (article: Article, span: Span): boolean => within(span, article.paragraphs);

/** Marks and spaces, on one line. */
const NOTHING = /^[^\p{L}\p{N}\r\n]*$/u;

/** The sentence or label of an article that an offset stands in. */
export function unitAt(article: Article, offset: number): Span | undefined {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset < end;
  return article.paragraphs.find(holds)?.sentences.find(holds) ?? article.setAside.find(holds);
}

/** A span of words grown by the marks that part it from the ends of its sentences. */
export function withMarks(article: Article, span: Span): Span {
  const first = unitAt(article, span.start);
  const last = unitAt(article, span.end - 1);
  const opens = first && NOTHING.test(article.text.slice(first.start, span.start));
  const closes = last && NOTHING.test(article.text.slice(span.end, last.end));
  return { start: opens ? first.start : span.start, end: closes ? last.end : span.end };
}
