import {
  type FoundDate,
  findDates,
  foldDigits,
  inferYear,
  type Language,
  type QuestionKind,
  readStamp,
  tokenize,
} from "../language/index.ts";
import type { Highlight } from "./types.ts";

/** What the answering span of a quote says, in figures. What the quote does not say is left out. */
export type Value =
  | {
      readonly kind: "date" | "time" | "relative" | "duration";
      readonly calendar?: string;
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: string;
      readonly hour?: number;
      readonly minute?: number;
    }
  | { readonly kind: "number" | "percent"; readonly number: number };

/** The span of a quote that answers, and its value. */
export interface AnswerSpan {
  readonly span: Highlight;
  readonly value: Value;
}

/** A year that a quote does not say and that its weekday, day and the page's stamp leave alone: an inference. */
export interface InferredYear {
  readonly kind: "year";
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
  /** The page's stamp, verbatim: the event is taken to be before it. */
  readonly before: string;
}

/** Kinds of found times, those that answer "when" best first. */
const WHEN_ORDER: readonly FoundDate["kind"][] = ["date", "time", "relative"];

const overlaps = (span: Highlight, others: readonly Highlight[]): boolean =>
  others.some(([start, end]) => span[0] < end && start < span[1]);

/** How much of a date a find tells: the more, the better it answers. */
const detail = ({ year, month, day, weekday }: FoundDate): number =>
  [year, month, day, weekday].filter((part) => part !== undefined).length;

function dateValue({ kind, calendar, year, month, day, weekday, hour, minute }: FoundDate): Value {
  const told = { year, month, day, weekday, hour, minute };
  const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
  return { kind, ...(year === undefined && month === undefined ? {} : { calendar }), ...known };
}

/** The date or time in a text that says most, the question's own words aside; durations answer no "when". */
function bestDate(text: string, language: Language, asked: readonly Highlight[]): FoundDate | undefined {
  return findDates(text, language)
    .filter(({ kind, start, end }) => WHEN_ORDER.includes(kind) && !overlaps([start, end], asked))
    .sort(
      (a, b) => WHEN_ORDER.indexOf(a.kind) - WHEN_ORDER.indexOf(b.kind) || detail(b) - detail(a) || a.start - b.start,
    )[0];
}

const PERCENT = /^\s*(?:[%٪]|في المئة|في المائة|بالمئة|بالمائة|درصد|percent)/u;

/** The first number of a text that is no part of a date and not in the question. */
function firstNumber(text: string, language: Language, asked: readonly Highlight[]): AnswerSpan | undefined {
  const dates = findDates(text, language)
    .filter(({ kind }) => kind === "date" || kind === "time")
    .map(({ start, end }): Highlight => [start, end]);
  for (const { kind, start, end, folded } of tokenize(text)) {
    if (kind !== "number" || overlaps([start, end], dates) || overlaps([start, end], asked)) continue;
    const percent = PERCENT.exec(foldDigits(text.slice(end)));
    const span: Highlight = [start, end + (percent?.[0].length ?? 0)];
    return { span, value: { kind: percent ? "percent" : "number", number: Number(folded) } };
  }
  return undefined;
}

/** A duration, for "how long": «دو سال», «6 سنوات». */
function firstDuration(text: string, language: Language): AnswerSpan | undefined {
  const found = findDates(text, language).find(({ kind }) => kind === "duration");
  return found && { span: [found.start, found.end], value: dateValue(found) };
}

/**
 * The span of a quote that answers "when" or "how many", with its value; undefined for other kinds, or when the quote
 * holds none besides the question's own words.
 * @param asked ranges of the quote that the question itself says.
 */
export function answerSpan(
  text: string,
  language: Language,
  kind: QuestionKind,
  asked: readonly Highlight[],
): AnswerSpan | undefined {
  if (kind === "how-many") return firstNumber(text, language, asked) ?? firstDuration(text, language);
  if (kind !== "when") return undefined;
  const best = bestDate(text, language, asked);
  return best && { span: [best.start, best.end], value: dateValue(best) };
}

/**
 * The year that a quote's date lacks, where its weekday, its day and the page's stamp leave exactly one.
 * @param stamp the page's stamp, verbatim.
 */
export function inferredYear(value: Value | undefined, stamp: string | undefined): InferredYear | undefined {
  if (value?.kind !== "date" || value.year !== undefined || stamp === undefined) return undefined;
  const { month, day, weekday, calendar } = value;
  if (month === undefined || day === undefined || weekday === undefined || calendar !== "gregorian") return undefined;
  const before = readStamp(stamp);
  const year = before && inferYear({ month, day, weekday }, before);
  return year === undefined ? undefined : { kind: "year", year, month, day, weekday, before: stamp };
}
