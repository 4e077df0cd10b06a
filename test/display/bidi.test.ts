import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harmless, isolate, isolateRuns, ltrLine, rtlLine, stripBidi } from "../../src/display/bidi.ts";
import { FSI, PDI, RLM } from "../../src/language/index.ts";
import { anyText } from "../language/text.ts";
import { isBalanced } from "./marks.ts";

/** Text with marks of its own, some of them unclosed. */
const marked = fc
  .array(fc.oneof(anyText(12), fc.constantFrom("\u2067", "\u2069", "\u202B", "\u202C", "\u202E", "\u200E", "\u061C")), {
    maxLength: 8,
  })
  .map((pieces) => pieces.join(""));

/** A text with ⟦ and ⟧ where isolates begin and end. */
const visible = (text: string): string => text.replaceAll(FSI, "⟦").replaceAll(PDI, "⟧");

describe("isolateRuns", () => {
  it.each([
    ["تسيطر على 90% من الأرض", "تسيطر على ⟦90%⟧ من الأرض"],
    ["الثلاثاء 15 آذار/مارس", "الثلاثاء ⟦15⟧ آذار/مارس"],
    ["لقاح سبوتنيك V اليوم", "لقاح سبوتنيك ⟦V⟧ اليوم"],
    ["قال President Putin أمس", "قال ⟦President Putin⟧ أمس"],
    ["الملف 004_9906b377944179bc.txt هنا", "الملف ⟦004_9906b377944179bc.txt⟧ هنا"],
    ["في 26-05-2017 صباحا", "في ⟦26-05-2017⟧ صباحا"],
    ["الساعة 02:52 AM بتوقيت القدس", "الساعة ⟦02:52 AM⟧ بتوقيت القدس"],
    ["انظر https://example.org/a هناك", "انظر ⟦https://example.org/a⟧ هناك"],
    ["بعد /6/ سنوات", "بعد /⟦6⟧/ سنوات"],
    ["في عام ٢٠١٧", "في عام ⟦٢٠١٧⟧"],
    ["قال «AFP».", "قال «⟦AFP⟧»."],
    ["COVID-19، ثم", "⟦COVID-19⟧، ثم"],
    ["لا شيء هنا.", "لا شيء هنا."],
    ["", ""],
  ])("%s → %s", (text, expected) => {
    expect(visible(isolateRuns(text))).toBe(expected);
  });
});

describe("rtlLine", () => {
  it("opens with a right-to-left mark and drops the text's own marks", () => {
    expect(rtlLine("قال \u2067AFP\u202E")).toBe(`${RLM}قال ${FSI}AFP${PDI}`);
  });
});

describe("ltrLine", () => {
  it.each([
    ["Putin met Assad.", "Putin met Assad."],
    ["He (بوتين) came.", "He (⟦بوتين⟧) came."],
    ["“قمة سوتشي”, a.txt, line 7", "“⟦قمة سوتشي⟧”, a.txt, line 7"],
    ["قمة 2017 في سوتشي, line 7", "⟦قمة 2017 في سوتشي⟧, line 7"],
    ["قمة TASS سوتشي", "⟦قمة⟧ TASS ⟦سوتشي⟧"],
    ["می\u200Cشود and مُحمّدٌ.", "⟦می\u200Cشود⟧ and ⟦مُحمّدٌ⟧."],
    ["\u202Ea\u2067 90%", "a 90%"],
    ["", ""],
  ])("%s → %s", (text, expected) => {
    expect(visible(ltrLine(text))).toBe(expected);
  });
});

describe("isolate", () => {
  it("puts a text between first-strong isolate and pop directional isolate, without marks of its own", () => {
    expect(isolate("\u200Fقمة\u2069")).toBe(`${FSI}قمة${PDI}`);
  });
});

describe.each([
  ["isolate", isolate],
  ["rtlLine", rtlLine],
  ["ltrLine", ltrLine],
])("%s: any text", (_, show) => {
  it("balances, and shows every character of the text but its bidi marks and what a terminal would obey", () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(isBalanced(show(text))).toBe(true);
        expect(stripBidi(show(text))).toBe(harmless(text));
      }),
    );
  });
});

describe("harmless", () => {
  it("drops escape sequences' controls and stray bidi marks, and keeps white space and the ZWNJ", () => {
    expect(harmless("\u001B[31mقال\u0000\u2067 می\u200Cشود\tو\n")).toBe("[31mقال می\u200Cشود\tو\n");
  });
});

describe("isolateRuns: any text", () => {
  it("adds isolates that balance and nothing else", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(isBalanced(isolateRuns(stripBidi(text)))).toBe(true);
        expect(stripBidi(isolateRuns(text))).toBe(stripBidi(text));
      }),
    );
  });
});
