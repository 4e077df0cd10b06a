import type { Answer, Citation, Highlight, Quote } from "../answer/index.ts";
import { isolate, isolateRuns, rtlLine } from "./bidi.ts";
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

/** A quote's own line, in its own direction, what matched in bold. */
function quoteLine({ text, language, highlights }: Quote, colors: Colors): string {
  if (language === "en") return paint(text, highlights, (part) => part, colors.bold);
  return rtlLine("") + paint(text, highlights, isolateRuns, colors.bold);
}

/** The lines of a citation, each in one direction. */
function citationLines(citation: Citation, messages: Messages): string[] {
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

/** An answer as lines for a person, in the question's language. */
export function renderAnswer(answer: Answer, colors: Colors): string {
  const messages = MESSAGES[answer.language];
  const frame = (line: string): string => (messages.direction === "rtl" ? rtlLineKeeping(line) : line);
  if (answer.outcome === "not-found") return frame(messages.notFound);
  return answer.quotes
    .map((quote) =>
      [
        quoteLine(quote, colors),
        ...citationLines(quote.citation, messages).map((line) => colors.dim(frame(line))),
      ].join("\n"),
    )
    .join("\n\n");
}

/** A right-to-left line whose isolates are the frame's own. */
const rtlLineKeeping = (line: string): string => rtlLine("") + line;
