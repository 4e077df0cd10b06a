import type { Answer, Citation, Quote } from "../answer/index.ts";
import { isolate, rtlLine } from "./bidi.ts";
import type { Messages } from "./messages/index.ts";
import type { Style } from "./style.ts";

/** A text of an article or a person inside a line of the frame. */
const within = (text: string, { prepare }: Style): string => isolate(text, prepare);

/** A line of the frame in its direction; its isolates are the frame's own. */
export const inFrame = (line: string, { direction }: Messages): string =>
  direction === "rtl" ? rtlLine("") + line : line;

/** What the article says of itself, each by its name, on one line; empty when it says nothing. */
export function factsLine(citation: Citation, messages: Messages, style: Style): string {
  const { publisher, agency, date, stamp } = citation;
  const facts: (readonly [string, string | undefined])[] = [
    [messages.publisher, publisher],
    [messages.agency, agency],
    [messages.date, date],
    [messages.stamp, stamp],
  ];
  return facts
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${within(value, style)}`]))
    .join(" · ");
}

/** Where in its file the cited text stands. */
export const placeLine = ({ file, lines }: Citation, messages: Messages, style: Style): string =>
  messages.place(within(file, style), lines[0], lines[1]);

/** The note on what a quote does not say itself; undefined when nothing was inferred. */
export function inferenceLine({ inferred }: Quote, messages: Messages, style: Style): string | undefined {
  if (!inferred) return undefined;
  const { weekday, month, day, year, before } = inferred;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime())) throw new RangeError(`${weekday} ${day}-${month}-${year} is no date`);
  const told = new Intl.DateTimeFormat(messages.locale, {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return messages.inferredYear(told.format(date), within(String(year), style), within(before, style));
}

/** What was not found, and the articles that come nearest. */
export function notFoundLines({ understood, nearest = [] }: Answer, messages: Messages, style: Style): string[] {
  const missing = understood.words.filter(({ found }) => found.length === 0).map(({ word }) => within(word, style));
  return [
    messages.notFound,
    ...(missing.length ? [messages.missing(missing.join(messages.comma))] : []),
    ...(nearest.length ? [messages.nearest, ...nearest.map(({ title }) => `· ${within(title, style)}`)] : []),
  ];
}
