import type { Segment, SourceResult } from "../answer/index.ts";
import { isolate } from "../display/bidi.ts";
import { inFrame } from "../display/frame.ts";
import { MESSAGES } from "../display/messages/index.ts";
import { comparedLine } from "../display/quote.ts";
import type { Colors } from "./colors.ts";
import { citationLines } from "./render.ts";
import { terminalStyle } from "./style.ts";

const verdictColor = (verdict: SourceResult["verdict"], colors: Colors): ((text: string) => string) =>
  ({ exact: colors.green, "same-words": colors.green, altered: colors.yellow, "not-found": colors.red })[verdict];

/** Where a pasted text is from, as lines for a person, in the text's language. */
export function renderSource(result: SourceResult, colors: Colors): string {
  const messages = MESSAGES[result.language];
  const wording = messages.source;
  const style = terminalStyle(colors);
  const frame = (line: string): string => inFrame(line, messages);
  const verdict = verdictColor(result.verdict, colors)(frame(wording.verdict[result.verdict]));
  if (result.verdict === "not-found") return verdict;
  const { text, language, citation } = result.source;
  const both: readonly Segment[] = result.verdict === "altered" ? result.segments.both : [{ kind: "same", text }];
  const passedOver = result.verdict === "same-words" ? result.passedOver : [];
  return [
    verdict,
    ...(result.verdict === "altered" ? [colors.dim(frame(wording.marks(style.removed("…"), style.added("…"))))] : []),
    comparedLine(both, language, style),
    ...(passedOver.length ? [frame(wording.passedOver), ...passedOver.map((each) => frame(`· ${isolate(each)}`))] : []),
    ...citationLines(citation, messages, style).map((line) => colors.dim(frame(line))),
  ].join("\n");
}
