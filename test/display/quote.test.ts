import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless, stripBidi } from "../../src/display/bidi.ts";
import { comparedLine, type Marked, quotedLine } from "../../src/display/quote.ts";
import type { Style } from "../../src/display/style.ts";
import { LANGUAGES } from "../../src/language/index.ts";
import { anyText } from "../language/text.ts";
import { isBalanced } from "./marks.ts";

/** A style whose marks can be seen. */
const SEEN: Style = {
  prepare: (text) => text,
  match: (shown) => `[${shown}]`,
  answer: (shown) => `{${shown}}`,
  removed: (shown) => `-${shown}-`,
  added: (shown) => `+${shown}+`,
};
const same = (text: string): string => text;
const PLAIN: Style = { prepare: same, match: same, answer: same, removed: same, added: same };

/** A line with its marks as signs. */
const visible = (line: string): string =>
  line.replaceAll("\u200F", "←").replaceAll("\u2068", "⟨").replaceAll("\u2069", "⟩");

describe("quotedLine", () => {
  it.each<[string, Marked, string]>([
    ["right to left", { text: "زار بوتين.", language: "ar", highlights: [] }, "←زار بوتين."],
    ["Persian, with its ZWNJ", { text: "می\u200Cشود", language: "fa", highlights: [] }, "←می\u200Cشود"],
    ["left to right", { text: "He came.", language: "en", highlights: [] }, "He came."],
    ["a run of the other direction", { text: "قال AFP.", language: "ar", highlights: [] }, "←قال ⟨AFP⟩."],
    ["such a run in English", { text: "He (بوتين) came.", language: "en", highlights: [] }, "He (⟨بوتين⟩) came."],
    ["stray marks, left out", { text: "\u202Eقال\u2067", language: "ar", highlights: [] }, "←قال"],
    ["what matched", { text: "a bc d", language: "en", highlights: [[2, 4]] }, "a [bc] d"],
    [
      "several matches",
      {
        text: "abc",
        language: "en",
        highlights: [
          [0, 1],
          [2, 3],
        ],
      },
      "[a]b[c]",
    ],
    [
      "the answer beside matches",
      {
        text: "a b c d",
        language: "en",
        highlights: [
          [0, 1],
          [6, 7],
        ],
        answer: { span: [2, 5] },
      },
      "[a] {b c} [d]",
    ],
    [
      "an answer that covers a match",
      { text: "a b c", language: "en", highlights: [[2, 3]], answer: { span: [0, 5] } },
      "{a b c}",
    ],
    [
      "an answer in the middle of a match",
      { text: "abcde", language: "en", highlights: [[0, 5]], answer: { span: [2, 3] } },
      "[ab]{c}[de]",
    ],
    [
      "a match across the beginning of the answer",
      { text: "abcd", language: "en", highlights: [[1, 3]], answer: { span: [2, 4] } },
      "a[b]{cd}",
    ],
    [
      "a match across its end",
      { text: "abcd", language: "en", highlights: [[1, 4]], answer: { span: [0, 2] } },
      "{ab}[cd]",
    ],
  ])("shows %s", (_, marked, expected) => {
    expect(visible(quotedLine(marked, SEEN))).toBe(expected);
  });

  it("prepares every part of the text once, and none of the marks", () => {
    const loud: Style = { ...SEEN, prepare: (text) => text.toUpperCase() };
    const marked: Marked = { text: "a b c", language: "en", highlights: [[0, 1]], answer: { span: [2, 3] } };
    expect(quotedLine(marked, loud)).toBe("[A] {B} C");
  });

  it("shows every character of any text once, in order, wherever its ranges are, with marks that balance", () => {
    const cuts = (text: string) =>
      fc
        .uniqueArray(fc.nat({ max: text.length }), { maxLength: 8 })
        .map((places) => places.sort((a, b) => a - b))
        .map((places) => places.slice(1).map((end, at) => [places[at] ?? 0, end] as const));
    const marked = anyText(30).chain((text) =>
      fc.record({
        text: fc.constant(text),
        language: fc.constantFrom(...LANGUAGES),
        highlights: cuts(text).map((ranges) => ranges.filter((_, at) => at % 2 === 0)),
        answer: fc.option(
          cuts(text).map((ranges) => ({ span: ranges[0] ?? ([0, 0] as const) })),
          { nil: undefined },
        ),
      }),
    );
    fc.assert(
      fc.property(marked, ({ answer, ...rest }) => {
        const all = { ...rest, ...(answer ? { answer } : {}) };
        expect(stripBidi(quotedLine(all, PLAIN))).toBe(harmless(all.text));
        expect(isBalanced(quotedLine(all, SEEN))).toBe(true);
        expect(quotedLine(all, PLAIN).startsWith("\u200F")).toBe(all.language !== "en");
      }),
      { numRuns: 60 },
    );
  });
});

describe("comparedLine", () => {
  it.each<[string, Parameters<typeof comparedLine>[0], string]>([
    ["what is the same", [{ kind: "same", text: "قال AFP" }], "←قال ⟨AFP⟩"],
    [
      "a word in another's place, a space between them",
      [
        { kind: "same", text: "قال " },
        { kind: "removed", text: "بوتين" },
        { kind: "added", text: "لافروف" },
        { kind: "same", text: " أمس" },
      ],
      "←قال -بوتين- +لافروف+ أمس",
    ],
    [
      "a word that was added before a mark",
      [
        { kind: "same", text: "قال" },
        { kind: "added", text: "أمس" },
        { kind: "same", text: "." },
      ],
      "←قال +أمس+.",
    ],
    [
      "a word that was added before another",
      [
        { kind: "added", text: "أمس" },
        { kind: "same", text: "قال" },
      ],
      "←+أمس+ قال",
    ],
    [
      "white space outside the marks",
      [
        { kind: "same", text: "قال" },
        { kind: "removed", text: " بوتين " },
        { kind: "same", text: "أمس" },
      ],
      "←قال -بوتين- أمس",
    ],
    ["nothing", [], "←"],
  ])("shows %s", (_, segments, expected) => {
    expect(visible(comparedLine(segments, "ar", SEEN))).toBe(expected);
  });

  it("is left to right in English", () => {
    expect(
      comparedLine(
        [
          { kind: "same", text: "a" },
          { kind: "added", text: "b" },
        ],
        "en",
        SEEN,
      ),
    ).toBe("a +b+");
  });

  it("shows every letter of any segments, with marks that balance", () => {
    const segments = fc.array(fc.record({ kind: fc.constantFrom("same", "removed", "added"), text: anyText(20) }));
    const letters = (text: string): string => text.replace(/\s/gu, "");
    fc.assert(
      fc.property(segments, fc.constantFrom(...LANGUAGES), (all, language) => {
        const shown = comparedLine(all, language, PLAIN);
        expect(letters(stripBidi(shown))).toBe(letters(harmless(all.map(({ text }) => text).join(""))));
        expect(isBalanced(shown)).toBe(true);
      }),
    );
  });
});
