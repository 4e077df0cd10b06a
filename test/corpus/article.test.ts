import { describe, expect, it } from "vitest";
import { linesOf, textOf } from "../../src/corpus/article.ts";

describe("textOf", () => {
  it.each([
    ["وصل الوفد.", "وصل الوفد."],
    ["وصل\nالوفد.", "وصل الوفد."],
    ["وصل \r\n\r\n\u00A0الوفد.", "وصل الوفد."],
    [" وصل الوفد. ", "وصل الوفد."],
    ["«مُطوّل» ٢٠١٦ می‌رود", "«مُطوّل» ٢٠١٦ می‌رود"],
  ])("of %j is %j", (text, expected) => {
    expect(textOf({ text }, { start: 0, end: text.length })).toBe(expected);
  });

  it("holds nothing from outside the span", () => {
    expect(textOf({ text: "أول ثان ثالث" }, { start: 4, end: 7 })).toBe("ثان");
  });
});

describe("linesOf", () => {
  const text = "أول\nثان\r\n\nرابع";

  it.each([
    ["أول", [1, 1]],
    ["ثان", [2, 2]],
    ["رابع", [4, 4]],
    ["أول\nثان", [1, 2]],
    [text, [1, 4]],
  ])("of %j is %j", (part, lines) => {
    const start = text.indexOf(part);
    expect(linesOf(text, { start, end: start + part.length })).toEqual(lines);
  });
});
