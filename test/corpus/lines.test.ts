import { describe, expect, it } from "vitest";
import { contentLines, endsSentence, wordCount } from "../../src/corpus/lines.ts";

const numbered = (text: string): [number, string][] => contentLines(text).map((line) => [line.number, line.text]);

describe("contentLines", () => {
  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("divides at %s", (_, feed) => {
    expect(numbered(["أول", "ثان", "", "ثالث"].join(feed))).toEqual([
      [0, "أول"],
      [1, "ثان"],
      [3, "ثالث"],
    ]);
  });

  it.each([
    ["spaces", "  \t "],
    ["no-break spaces", "\u00A0"],
    ["a byte order mark", "\uFEFF"],
  ])("leaves out a line of %s and counts it", (_, blank) => {
    expect(numbered(`${blank}\nنص`)).toEqual([[1, "نص"]]);
  });

  it("trims a line and gives the offsets of what is left", () => {
    const text = "\uFEFF\u00A0أول \r\n\tثان";
    expect(contentLines(text)).toEqual([
      { start: 2, end: 5, text: "أول", number: 0 },
      { start: 9, end: 12, text: "ثان", number: 1 },
    ]);
  });

  it.each(["", "\n\n", " \u00A0\r\n"])("finds no line in %j", (text) => {
    expect(contentLines(text)).toEqual([]);
  });
});

describe("endsSentence", () => {
  it.each([...".!?؟…۔"])("holds after %s", (mark) => {
    expect(endsSentence(`نص${mark}`)).toBe(true);
  });

  it.each([..."\"'”“’»›)]}", " "])("holds after a full stop and %s", (closer) => {
    expect(endsSentence(`نص.${closer}`)).toBe(true);
  });

  it.each(["نص", "نص،", "نص:", "نص؛", "نص.،", "2.5", "«نص»", "(نص)", "", '"'])("does not hold after %j", (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});

describe("wordCount", () => {
  it.each([
    ["", 0],
    [" \u00A0", 0],
    ["كلمة", 1],
    [" بشار\u00A0الأسد \n", 2],
    ["قمة الأسد – بوتين", 4],
    ["رئیس‌جمهور روسیه", 2],
  ])("counts %j as %i", (text, words) => {
    expect(wordCount(text)).toBe(words);
  });
});
