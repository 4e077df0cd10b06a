import {
  type Answer,
  type Citation,
  type CitationStyle,
  formatCitation,
  type Highlight,
  type Quote,
} from "../answer/index.ts";
import type { Language } from "../language/index.ts";
import { harmless, isolate, isolateRuns, rtlLine } from "./bidi.ts";
import type { Colors } from "./colors.ts";
import { MESSAGES, type Messages } from "./messages/index.ts";

/** Paints ranges of a text; what stands between them is left as it is. */
function paint(
  text: string,
  ranges: readonly Highlight[],
  show: (part: string) => string,
  color: (part: string) => string,
): string {
  let at = 0;
  let out = "";
  for (const [start, end] of ranges) {
    out += show(text.slice(at, start)) + color(show(text.slice(start, end)));
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

/** A quote's own line, in its own direction: what matched in bold, what answers underlined besides. */
function quoteLine({ text, language, highlights, answer }: Quote, colors: Colors): string {
  const show = (part: string): string => (language === "en" ? harmless(part) : isolateRuns(harmless(part)));
  const start = language === "en" ? "" : rtlLine("");
  if (!answer) return start + paint(text, highlights, show, colors.bold);
  const [from, to] = answer.span;
  const ranges = outside(highlights, answer.span);
  const before = ranges.filter(([, end]) => end <= from);
  const after = ranges.filter(([left]) => left >= to).map(([left, right]): Highlight => [left - to, right - to]);
  const answering = colors.bold(colors.underline(show(text.slice(from, to))));
  const head = paint(text.slice(0, from), before, show, colors.bold);
  return start + head + answering + paint(text.slice(to), after, show, colors.bold);
}

/** The lines of a citation, each in one direction. */
export function citationLines(citation: Citation, messages: Messages): string[] {
  const { title, publisher, agency, date, stamp, url, file, lines } = citation;
  const facts: (readonly [string, string | undefined])[] = [
    [messages.publisher, publisher],
    [messages.agency, agency],
    [messages.date, date],
    [messages.stamp, stamp],
  ];
  const known = facts.filter(([, value]) => value !== undefined);
  const source = known.map(([name, value]) => `${name}: ${isolate(value ?? "")}`);
  const place = messages.place(isolate(file), lines[0], lines[1]);
  return [
    `— ${isolate(title)}`,
    ...(source.length ? [source.join(" · ")] : []),
    place,
    ...(url === undefined ? [] : [isolate(url)]),
  ];
}

/** The note on what the quote does not say itself. */
function inferenceLines({ inferred }: Quote, messages: Messages): string[] {
  if (!inferred) return [];
  const { weekday, month, day, year, before } = inferred;
  const date = new Date(Date.UTC(year, month - 1, day));
  const told = new Intl.DateTimeFormat(messages.locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  if (Number.isNaN(date.getTime())) throw new RangeError(`${weekday} ${day}-${month}-${year} is no date`);
  return [messages.inferredYear(told.format(date), isolate(String(year)), isolate(before))];
}

/** What was not found, and the articles that come nearest. */
function notFoundLines({ understood, nearest = [] }: Answer, messages: Messages): string[] {
  const missing = understood.words.filter(({ found }) => found.length === 0).map(({ word }) => isolate(word));
  return [
    messages.notFound,
    ...(missing.length ? [messages.missing(missing.join(messages.comma))] : []),
    ...(nearest.length ? [messages.nearest, ...nearest.map(({ title }) => `· ${isolate(title)}`)] : []),
  ];
}

/** A quote's source: line by line, or in a form of citation; BibTeX stays as it is, to be copied. */
function sourceLines({ citation }: Quote, language: Language, style: CitationStyle | undefined): string[] {
  const messages = MESSAGES[language];
  if (style === undefined) return citationLines(citation, messages).map((line) => inFrame(line, messages));
  const cited = formatCitation(citation, style, language).split("\n");
  if (style === "bibtex") return cited;
  return cited.map((line) => (messages.direction === "rtl" ? rtlLine(line) : line));
}

/** An answer as lines for a person, in the question's language. */
export function renderAnswer(answer: Answer, colors: Colors, style?: CitationStyle): string {
  const messages = MESSAGES[answer.language];
  const frame = (line: string): string => inFrame(line, messages);
  if (answer.outcome === "not-found") return notFoundLines(answer, messages).map(frame).join("\n");
  return answer.quotes
    .map((quote) =>
      [
        quoteLine(quote, colors),
        ...inferenceLines(quote, messages).map((line) => colors.italic(frame(line))),
        ...sourceLines(quote, answer.language, style).map((line) => colors.dim(line)),
      ].join("\n"),
    )
    .join("\n\n");
}

/** A line of the frame in its direction; its isolates are the frame's own. */
const inFrame = (line: string, { direction }: Messages): string => (direction === "rtl" ? rtlLine("") + line : line);
