import { describe, expect, it } from "vitest";
import { blockOf, toBlocks } from "../../src/corpus/blocks.ts";
import { contentLines } from "../../src/corpus/lines.ts";

const blocks = (text: string): string[] => toBlocks(contentLines(text)).map((block) => block.text);

const LONG = "التقى الرئيس السوري بشار الأسد اليوم الرئيس فلاديمير بوتين";

describe("blockOf", () => {
  it("joins lines with one space and spans from the first to the last", () => {
    const text = " أول  سطر \n\n ثان ";
    const block = blockOf(contentLines(text));
    expect(block).toMatchObject({ start: 1, end: text.length - 1, text: "أول سطر ثان" });
    expect(block.lines).toHaveLength(2);
  });

  it("throws without a line", () => {
    expect(() => blockOf([])).toThrow("a block needs at least one line");
  });
});

describe("toBlocks", () => {
  it("divides at blank lines, those of no-break spaces too", () => {
    expect(blocks("أول\n\nثان\n\u00A0\nثالث")).toEqual(["أول", "ثان", "ثالث"]);
  });

  it("divides where a line between was set aside", () => {
    const [first, , third] = contentLines("أول سطر من النص هنا\nأخبار\nثالث سطر من النص هنا.");
    expect(toBlocks([first, third].filter((line) => line !== undefined))).toHaveLength(2);
  });

  it("joins the lines of a hard-wrapped text", () => {
    expect(blocks(`${LONG}\nفي قاعدة حميميم العسكرية على الساحل السوري وعقدا\nاجتماعا.`)).toEqual([
      `${LONG} في قاعدة حميميم العسكرية على الساحل السوري وعقدا اجتماعا.`,
    ]);
  });

  it("ends a paragraph of a hard-wrapped text at a short line with a full stop", () => {
    expect(blocks(`${LONG}\nفي قاعدة حميميم.\n${LONG}\nفي موسكو.`)).toEqual([
      `${LONG} في قاعدة حميميم.`,
      `${LONG} في موسكو.`,
    ]);
  });

  it("goes on after a full stop at the end of a line of full width", () => {
    expect(blocks(`${LONG}\n${LONG}.\n${LONG}\nفي موسكو.`)).toEqual([`${LONG} ${LONG}. ${LONG} في موسكو.`]);
  });

  it("goes on after a short line without a full stop", () => {
    expect(blocks(`${LONG}\nوقال إنه\n${LONG}\nفي موسكو.`)).toEqual([`${LONG} وقال إنه ${LONG} في موسكو.`]);
  });

  it("joins a pair of lines when the first is long and breaks off", () => {
    expect(blocks(`${LONG}\nفي موسكو.`)).toEqual([`${LONG} في موسكو.`]);
  });

  it.each([
    ["a first line that ends a sentence", `${LONG}.`, `${LONG}.`],
    ["a first line of fewer than forty letters", "محادثات خاصة", "في موسكو."],
    ["a second line that is far longer", LONG, `${LONG} ${LONG}.`],
  ])("keeps a pair apart with %s", (_, first, second) => {
    expect(blocks(`${first}\n${second}`)).toEqual([first, second]);
  });

  it("keeps lines that each end a sentence as paragraphs", () => {
    const lines = [`${LONG}.`, "وعقدا اجتماعا.", "ثم غادر؟", `${LONG}!`];
    expect(blocks(lines.join("\n"))).toEqual(lines);
  });

  it("keeps a list of labels of one or two words as lines", () => {
    const lines = ["الوسوم", "بشار الأسد", "بوتين", "روسيا"];
    expect(blocks(lines.join("\n"))).toEqual(lines);
  });
});
