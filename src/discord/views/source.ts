import type { Quote, Segment, SourceResult } from "../../answer/index.ts";
import { isolate } from "../../display/bidi.ts";
import { inFrame } from "../../display/frame.ts";
import { MESSAGES } from "../../display/messages/index.ts";
import { comparedLine } from "../../display/quote.ts";
import type { Language } from "../../language/index.ts";
import { button, rowsOf } from "../controls.ts";
import { customId } from "../custom-id.ts";
import { beginning, bold, cut, escapeMarkdown, oneLine, quoted, small, struck } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import { quoteBlock, referenceTo, sourceLines } from "../quote-block.ts";
import { shrinking, type Tone, type View } from "../reply.ts";
import { COMPARING } from "../style.ts";

/** Longest compared text that is shown, in UTF-16 units: it fits into a message beside its frame. */
const MAX_COMPARED = 1500;
/** Most and longest passed-over lines that are shown. */
const MAX_PASSED_OVER = 5;
const MAX_LINE = 120;

const TONES: Readonly<Record<SourceResult["verdict"], Tone>> = {
  exact: "found",
  "same-words": "found",
  altered: "doubt",
  "not-found": "nothing",
};

type FoundSource = Exclude<SourceResult, { verdict: "not-found" }>;

/** Segments up to a number of units, at least one; the last may be cut. */
function within(segments: readonly Segment[], most: number): { readonly shown: Segment[]; readonly isCut: boolean } {
  let left = most;
  const shown: Segment[] = [];
  for (const { kind, text } of segments) {
    if (left <= 0) break;
    shown.push({ kind, text: beginning(text, left) });
    left -= text.length;
  }
  return { shown, isCut: left < 0 || shown.length < segments.length };
}

function foundBlocks(result: FoundSource, language: Language, share: number): string[][] {
  const messages = MESSAGES[language];
  const frame = (line: string): string => inFrame(line, messages);
  const { source } = result;
  const segments: readonly Segment[] =
    result.verdict === "altered" ? result.segments.both : [{ kind: "same", text: source.text }];
  const { shown, isCut } = within(segments, MAX_COMPARED * share);
  const passedOver = result.verdict === "same-words" ? result.passedOver.slice(0, MAX_PASSED_OVER) : [];
  const asides = passedOver.map((each) => frame(`· ${isolate(cut(oneLine(each), MAX_LINE), escapeMarkdown)}`));
  return [
    [
      quoted(comparedLine(shown, source.language, COMPARING)),
      ...(isCut ? [frame("…")] : []),
      ...(result.verdict === "altered" ? [small(frame(messages.source.marks(struck("…"), bold("…"))))] : []),
      ...sourceLines(source, language, share),
    ],
    ...(asides.length ? [[frame(messages.source.passedOver), ...asides]] : []),
  ];
}

/**
 * Where a pasted text is from and whether it says what its source says; where it is from nowhere, the passages nearest
 * to what it claims. For the one who asked, with a button to show it to all.
 */
export function sourceView(result: SourceResult, nearest: readonly Quote[], language: Language): View {
  const messages = DISCORD_MESSAGES[language];
  const frame = (line: string): string => inFrame(line, MESSAGES[language]);
  const verdict = `**${frame(MESSAGES[language].source.verdict[result.verdict])}**`;
  const head = [verdict, ...(nearest.length ? [frame(messages.nearestTo)] : [])];
  const sources = result.verdict === "not-found" ? nearest : [result.source];
  return shrinking((share) => ({
    language,
    tone: TONES[result.verdict],
    echo: result.pasted,
    head,
    blocks:
      result.verdict === "not-found"
        ? nearest.map((quote) => quoteBlock(quote, language, share))
        : foundBlocks(result, language, share),
    rows: (shown) => {
      const references = sources.slice(0, shown).map(referenceTo);
      return rowsOf([
        ...(references.length ? [button(messages.context, customId("context", language, 0, references))] : []),
        ...(references.length ? [button(messages.cite, customId("cite", language, 0, "short", references))] : []),
        button(messages.post, customId("post", language)),
      ]);
    },
  }));
}
