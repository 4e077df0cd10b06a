import type { Span } from "../corpus/index.ts";
import { foldSpelling, type Language } from "../language/index.ts";
import { rarityOf, type SearchIndex } from "../search/index.ts";

/** A word of a text prepared for comparison. `start` and `end` are UTF-16 offsets in that text. */
export interface SourceWord extends Span {
  /** What two spellings of the word share; a number between marks, so that it never melts into its neighbour. */
  readonly key: string;
  /** A sign that belongs to it («90%», "$5"); "" where there is none. */
  readonly sign: string;
  /** How telling it is. */
  readonly weight: number;
}

/** What a function word counts: less than any word of content. */
const FUNCTION_WEIGHT = 0.3;

/** Signs that give a number another meaning. \p{No} has the superscripts of «م²». */
const SIGN = "[%٪‰°\\p{Sc}\\p{No}]";
const SIGN_BEFORE = new RegExp(`${SIGN}$`, "u");
const SIGN_AFTER = new RegExp(`^${SIGN}`, "u");
/** A minus before a number; not the dash of a range, a date or an aside. */
const MINUS_BEFORE = /(?:^|[\s(])[-−]$/u;
const DASH_AFTER = /^[-−–/]/u;
/** Longest context in which a sign is looked for, in UTF-16 units. */
const NEAR = 2;

const isMinus = (text: string, { start, end }: Span): boolean =>
  MINUS_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) && !DASH_AFTER.test(text.slice(end, end + NEAR));

function signOf(text: string, { start, end }: Span): string {
  const after = SIGN_AFTER.exec(text.slice(end, end + NEAR))?.[0];
  const sign = after ?? SIGN_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? "";
  return sign === "٪" ? "%" : sign;
}

/** The words of a text, with offsets moved by `offset`. */
export function wordsOf(text: string, language: Language, index: SearchIndex, offset = 0): SourceWord[] {
  return index.analyser.terms(text, language).map((term) => {
    const { start, end, folded, stems } = term;
    const number = term.kind === "number";
    const key = number ? `#${isMinus(text, term) ? "-" : ""}${folded}#` : foldSpelling(text.slice(start, end), folded);
    const weight = stems[0] === undefined ? FUNCTION_WEIGHT : rarityOf(stems[0], index);
    return { start: start + offset, end: end + offset, key, sign: signOf(text, term), weight };
  });
}

/**
 * Whether a pasted word is the file's, spelling aside. A sign the paste has left out is punctuation left out; one it
 * has put in or changed makes another number.
 */
export const sameWord = (file: SourceWord, pasted: SourceWord): boolean =>
  file.key === pasted.key && (pasted.sign === "" || pasted.sign === file.sign);

/** Whether a word is one of content. */
export const isTelling = ({ weight }: SourceWord): boolean => weight > FUNCTION_WEIGHT;

/** The most words that a spelling without spaces may join: «گفت و گو». */
const MAX_JOINED = 3;

/** The run of `count` words from `at` on as one word. */
function joined(words: readonly SourceWord[], at: number, count: number): SourceWord | undefined {
  const run = words.slice(at, at + count);
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || run.length < count) return undefined;
  const key = run.map((word) => word.key).join("");
  return {
    start: first.start,
    end: last.end,
    key,
    sign: last.sign,
    weight: Math.max(...run.map((word) => word.weight)),
  };
}

/** The keys that runs of two or three words make when written as one. */
function runKeys(words: readonly SourceWord[]): ReadonlySet<string> {
  const keys = new Set<string>();
  words.forEach((_, at) => {
    for (let count = 2; count <= MAX_JOINED; count++) {
      const run = joined(words, at, count);
      if (run) keys.add(run.key);
    }
  });
  return keys;
}

function joinRuns(words: readonly SourceWord[], wanted: ReadonlySet<string>): SourceWord[] {
  const result: SourceWord[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    let count = MAX_JOINED;
    let run = joined(words, at, count);
    while (count > 1 && !(run && wanted.has(run.key))) run = joined(words, at, --count);
    result.push(run ?? word);
    at += count;
  }
  return result;
}

/** Two texts' words with those joined that only one of the two writes apart: «می دهد» beside «می‌دهد». */
export function joinSpacing(
  a: readonly SourceWord[],
  b: readonly SourceWord[],
): readonly [readonly SourceWord[], readonly SourceWord[]] {
  const own = [a, b].map((words) => new Set(words.map(({ key }) => key)));
  const runs = [runKeys(a), runKeys(b)];
  const wanted = new Set([0, 1].flatMap((side) => [...(runs[side] ?? [])].filter((key) => own[1 - side]?.has(key))));
  return wanted.size ? [joinRuns(a, wanted), joinRuns(b, wanted)] : [a, b];
}
