import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directed } from "../../src/discord/direction.ts";
import { bold, escapeMarkdown, quoted, small } from "../../src/discord/markdown.ts";
import { isolate, ltrLine, rtlLine, stripBidi } from "../../src/display/bidi.ts";
import { isBalanced } from "../display/marks.ts";
import { anyText } from "../language/text.ts";

/** A line with its marks as signs: ← → for the marks, ⟦ ⟨ and ⟩ for isolates that open and close. */
const visible = (line: string): string =>
  line
    .replaceAll("\u200E", "→")
    .replaceAll("\u200F", "←")
    .replaceAll("\u2067", "⟦")
    .replaceAll("\u2068", "⟨")
    .replaceAll("\u2069", "⟩");

describe("directed", () => {
  it.each([
    ["a right-to-left line", rtlLine("قال."), "←⟦قال.⟩"],
    ["a run inside it", rtlLine("قال AFP."), "←⟦قال ⟨AFP⟩.⟩"],
    ["a quotation, behind its sign", quoted(rtlLine("قال.")), "> ←⟦قال.⟩"],
    ["small print, behind its sign", small(rtlLine("قال.")), "-# ←⟦قال.⟩"],
    ["a heading, behind its sign", `### ${rtlLine("قال.")}`, "### ←⟦قال.⟩"],
    ["a quotation of small print", quoted(small(rtlLine("قال."))), "> -# ←⟦قال.⟩"],
    ["a bold line, before its sign", bold(rtlLine("قال.")), "←⟦**قال.**⟩"],
    ["a left-to-right line that holds another text", `by ${isolate("قال")}`, "→by ⟨قال⟩"],
    ["one that begins with it, behind its sign", small(isolate("قال")), "-# →⟨قال⟩"],
    ["a left-to-right line", "Not found.", "Not found."],
    ["a link", "-# <https://a.b>", "-# <https://a.b>"],
    ["a block of code", "```\n←قال\n```".replace("←", "\u200F"), "```\n←قال\n```"],
    ["nothing", "", ""],
  ])("lays out %s", (_, line, expected) => {
    expect(visible(directed(line))).toBe(expected);
  });

  it("adds marks that balance, and nothing else, once", () => {
    const shell = fc.constantFrom(quoted, small, bold, (line: string) => line);
    const layout = fc.constantFrom(rtlLine, ltrLine, (text: string) => `of ${isolate(text)}`);
    fc.assert(
      fc.property(anyText(), shell, layout, (text, open, lay) => {
        const line = open(escapeMarkdown(lay(text.replace(/\s+/gu, " "))));
        const shown = directed(line);
        expect(isBalanced(shown)).toBe(true);
        expect(stripBidi(shown)).toBe(stripBidi(line));
        expect(directed(shown)).toBe(shown);
      }),
    );
  });
});
