import { type Answer, type Citation, type CitationStyle, formatCitation, type Quote } from "../answer/index.ts";
import { isolate, ltrLine, rtlLine } from "../display/bidi.ts";
import { factsLine, inFrame, inferenceLine, notFoundLines, placeLine } from "../display/frame.ts";
import { MESSAGES, type Messages } from "../display/messages/index.ts";
import { quotedLine } from "../display/quote.ts";
import type { Style } from "../display/style.ts";
import type { Language } from "../language/index.ts";
import type { Colors } from "./colors.ts";
import { terminalStyle } from "./style.ts";

/** The lines of a citation, each in one direction. */
export function citationLines(citation: Citation, messages: Messages, style: Style): string[] {
  const { title, url } = citation;
  const facts = factsLine(citation, messages, style);
  return [
    `— ${isolate(title)}`,
    ...(facts ? [facts] : []),
    placeLine(citation, messages, style),
    ...(url === undefined ? [] : [isolate(url)]),
  ];
}

/** A quote's source: line by line, or in a form of citation; BibTeX stays as it is, to be copied. */
function sourceLines({ citation }: Quote, language: Language, style: Style, cite: CitationStyle | undefined): string[] {
  const messages = MESSAGES[language];
  if (cite === undefined) return citationLines(citation, messages, style).map((line) => inFrame(line, messages));
  const cited = formatCitation(citation, cite, language).split("\n");
  if (cite === "bibtex") return cited;
  return cited.map((line) => (messages.direction === "rtl" ? rtlLine(line) : ltrLine(line)));
}

/** An answer as lines for a person, in the question's language. */
export function renderAnswer(answer: Answer, colors: Colors, cite?: CitationStyle): string {
  const messages = MESSAGES[answer.language];
  const style = terminalStyle(colors);
  const frame = (line: string): string => inFrame(line, messages);
  if (answer.outcome === "not-found") return notFoundLines(answer, messages, style).map(frame).join("\n");
  return answer.quotes
    .map((quote) => {
      const inference = inferenceLine(quote, messages, style);
      return [
        quotedLine(quote, style),
        ...(inference === undefined ? [] : [colors.italic(frame(inference))]),
        ...sourceLines(quote, answer.language, style, cite).map((line) => colors.dim(line)),
      ].join("\n");
    })
    .join("\n\n");
}
