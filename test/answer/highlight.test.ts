import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight } from "../../src/answer/highlight.ts";
import type { Language } from "../../src/language/index.ts";
import { toQuery } from "../../src/search/index.ts";
import { anyText } from "../language/text.ts";
import { indexOf, type Row } from "../search/small.ts";

const ROWS: readonly Row[] = [
  ["withdrawal", "noun", "withdrawal", "سحب|انسحاب", "خروج"],
  ["foreign-minister", "noun", "foreign minister", "وزير الخارجية", "وزیر خارجه"],
  ["putin", "person", "Putin", "بوتين", "پوتین"],
];

/** The highlighted parts of a text that stands in an index, for a question. */
function parts(question: string, text: string, language: Language = "ar"): string[] {
  const index = indexOf([{ language, paragraphs: [[text]] }], ...ROWS);
  return highlight(text, language, toQuery(question, index), index).map(([start, end]) => text.slice(start, end));
}

describe("highlight", () => {
  it.each([
    ["the word itself", "بوتين", "زار بوتين دمشق.", ["بوتين"]],
    ["with its clitics", "القوات", "بدأ انسحاب للقوات وعادت القوات.", ["للقوات", "القوات"]],
    ["a translation", "withdrawal", "بدأ سحب الجيش.", ["سحب"]],
    ["every occurrence", "بوتين", "زار بوتين دمشق ثم عاد بوتين.", ["بوتين", "بوتين"]],
    ["neighbours as one range", "بوتين دمشق", "زار بوتين دمشق أمس.", ["بوتين دمشق"]],
    ["neighbours over a comma as two", "بوتين دمشق", "زار بوتين، دمشق أمس.", ["بوتين", "دمشق"]],
    ["all words of a phrase", "foreign minister", "التقى وزير الخارجية أمس.", ["وزير الخارجية"]],
    ["a number however it is written", "2000", "قتل ٢٠٠٠ منهم.", ["٢٠٠٠"]],
    ["a word with vowel marks whole", "اجتماع", "عقدا اجتماعاً موسعاً.", ["اجتماعاً"]],
    ["another form of the word, by its letters", "الاستراتيجيات", "خطة استراتيجية جديدة.", ["استراتيجية"]],
    ["nothing where nothing matches", "دمشق", "عاد بوتين أمس.", []],
    ["no function word of the question", "من هو بوتين في الحرب؟", "من جاء في الليل؟", []],
  ])("marks %s", (_, question, text, expected) => {
    expect(parts(question, text)).toEqual(expected);
  });

  it("marks a compound of Persian for either of its spellings", () => {
    for (const question of ["رئیس‌جمهور", "رئیسجمهور"]) {
      expect(parts(question, "رئیسجمهور سخن گفت.", "fa")).toEqual(["رئیسجمهور"]);
      expect(parts(question, "رئیس‌جمهور سخن گفت.", "fa")).toEqual(["رئیس‌جمهور"]);
    }
  });

  it("marks words of an English article", () => {
    expect(parts("When did Putin withdraw?", "Then Putin, the president, withdrew.", "en")).toContain("Putin");
  });

  it("gives ranges in bounds, in order, apart, each from a word's begin to its end, for any text", () => {
    fc.assert(
      fc.property(anyText(80), anyText(30), fc.constantFrom("ar", "fa", "en"), (text, more, language) => {
        const index = indexOf([{ language, paragraphs: [[text]] }], ...ROWS);
        let last = -1;
        for (const [start, end] of highlight(text, language, toQuery(`${text} ${more}`, index), index)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{Nd}]/u);
          last = end;
        }
      }),
      { numRuns: 60 },
    );
  });
});
