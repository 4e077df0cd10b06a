import type { Segment, SourceResult } from "../answer/index.ts";
import type { Language } from "../language/index.ts";
import { harmless, isolate, isolateRuns, rtlLine } from "./bidi.ts";
import type { Colors } from "./colors.ts";
import { MESSAGES } from "./messages/index.ts";
import { citationLines } from "./render.ts";

type Paint = (text: string) => string;

/** How words show that stand only in the file, and only in the pasted text: in colour, or in marks where there is none. */
function marksFor(colors: Colors): Readonly<Record<"removed" | "added", Paint>> {
  if (!colors.isColorSupported) return { removed: (text) => `[-${text}-]`, added: (text) => `{+${text}+}` };
  return { removed: (text) => colors.red(colors.strikethrough(text)), added: colors.green };
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

/** The file's text with what the pasted text makes of it. */
function comparedLine(segments: readonly Segment[], language: Language, colors: Colors): string {
  const marks = marksFor(colors);
  const show: Paint = (text) => (language === "en" ? harmless(text) : isolateRuns(harmless(text)));
  const start = language === "en" ? "" : rtlLine("");
  return segments.reduce((line, segment, place) => {
    const { kind, text } = segment;
    const space = needsSpace(segments[place - 1], segment) ? " " : "";
    if (kind === "same") return line + space + show(text);
    const lead = /^\s/u.test(text) ? " " : "";
    const trail = /\s$/u.test(text) ? " " : "";
    return line + space + lead + marks[kind](show(text.trim())) + trail;
  }, start);
}

const verdictColor = (verdict: SourceResult["verdict"], colors: Colors): Paint =>
  ({ exact: colors.green, "same-words": colors.green, altered: colors.yellow, "not-found": colors.red })[verdict];

/** Where a pasted text is from, as lines for a person, in the text's language. */
export function renderSource(result: SourceResult, colors: Colors): string {
  const messages = MESSAGES[result.language];
  const wording = messages.source;
  const frame: Paint = (line) => (messages.direction === "rtl" ? rtlLine("") + line : line);
  const verdict = verdictColor(result.verdict, colors)(frame(wording.verdict[result.verdict]));
  if (result.verdict === "not-found") return verdict;
  const { text, language, citation } = result.source;
  const both: readonly Segment[] = result.verdict === "altered" ? result.segments.both : [{ kind: "same", text }];
  const { removed, added } = marksFor(colors);
  const passedOver = result.verdict === "same-words" ? result.passedOver : [];
  return [
    verdict,
    ...(result.verdict === "altered" ? [colors.dim(frame(wording.marks(removed("…"), added("…"))))] : []),
    comparedLine(both, language, colors),
    ...(passedOver.length ? [frame(wording.passedOver), ...passedOver.map((each) => frame(`· ${isolate(each)}`))] : []),
    ...citationLines(citation, messages).map((line) => colors.dim(frame(line))),
  ].join("\n");
}
