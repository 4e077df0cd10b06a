import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isolate, rtlLine, stripBidi } from "../../src/display/bidi.ts";
import { FSI, LRI, PDI, RLI, RLM } from "../../src/language/index.ts";
import { createColors } from "../../src/terminal/colors.ts";
import { writeText } from "../../src/terminal/output.ts";
import { displayWidth, wrapText } from "../../src/terminal/wrap.ts";
import { isBalanced, withoutStyles } from "../display/marks.ts";

const colors = createColors({ isTTY: true } as NodeJS.WriteStream, true);
const QUOTE = "زار الرئيس بوتين قاعدة حميميم الجوية في سوريا";
const bare = (text: string): string => stripBidi(withoutStyles(text));

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["دمشق", 4],
    ["دِمَشْق", 4],
    ["می‌رود", 5],
    [`${RLM}${FSI}AFP${PDI}`, 3],
    [colors.bold(colors.red("دمشق")), 4],
    ["莫斯科", 6],
    ["😀", 2],
  ])("of %j is %d", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe("wrapText", () => {
  it("leaves lines alone that fit, and line breaks as they are", () => {
    const text = `${QUOTE}\n\n— ${isolate("عنوان")}`;
    expect(wrapText(text, QUOTE.length)).toBe(text);
  });

  it("breaks between words, at the width and not one column before it", () => {
    expect(wrapText("aa bb cc", 5)).toBe("aa bb\ncc");
    expect(wrapText("aa bb cc", 4)).toBe("aa\nbb\ncc");
    expect(wrapText("اااا بُبُبُ جج", 8)).toBe("اااا بُبُبُ\nجج");
  });

  it("keeps a word whole that is wider than the terminal", () => {
    expect(wrapText("a https://example.org/a b", 8)).toBe("a\nhttps://example.org/a\nb");
    expect(wrapText("    abcdefghij", 6)).toBe("    abcdefghij");
  });

  it("does not break at a no-break space or a ZWNJ", () => {
    expect(wrapText("aa bb\u00A0cc دd", 6)).toBe("aa\nbb\u00A0cc\nدd");
    expect(wrapText("او نمی‌رود", 6)).toBe("او\nنمی‌رود");
  });

  it("begins every line of a right-to-left text with a right-to-left mark, and no other", () => {
    for (const line of wrapText(rtlLine(QUOTE), 20).split("\n")) expect(line.startsWith(RLM)).toBe(true);
    expect(wrapText("aa bb", 3)).toBe("aa\nbb");
    expect(
      wrapText(colors.dim(rtlLine("اا بب")), 3)
        .split("\n")
        .map(withoutStyles),
    ).toEqual([`${RLM}اا`, `${RLM}بب`]);
  });

  it("closes an isolate at the end of a line and goes on in its direction", () => {
    expect(wrapText(`${RLM}قال ${FSI}President Putin${PDI} أمس`, 14)).toBe(
      `${RLM}قال ${FSI}President${PDI}\n${RLM}${LRI}Putin${PDI} أمس`,
    );
    expect(wrapText(`— ${FSI}قمة 2017 TASS${PDI}`, 10)).toBe(`— ${FSI}قمة 2017${PDI}\n${RLI}TASS${PDI}`);
  });

  it("closes styles at the end of a line and opens them again", () => {
    expect(wrapText(`a ${colors.bold("b c")} d`, 3)).toBe(`a ${colors.bold("b")}\n${colors.bold("c")} d`);
    expect(wrapText(colors.dim(`a ${colors.red("b c")}`), 3)).toBe(
      `${colors.dim(`a ${colors.red("b")}`)}\n${colors.dim(colors.red("c"))}`,
    );
    expect(wrapText(`${colors.bold("a")} b`, 1)).toBe(`${colors.bold("a")}\nb`);
  });
});

describe("wrapText: any text", () => {
  const word = fc.constantFrom("زار", "بوتين", "دِمَشْق", "TASS", "90%", "می‌رود", "في", "President", "😀", "2017");
  const plain = (text: string): string => text;
  const inner = fc.constantFrom(plain, isolate, colors.bold);
  const outer = fc.constantFrom(plain, colors.bold, colors.underline, colors.red);
  const part = fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), inner, outer)
    .map(([words, show, paint]) => paint(show(words.join(" "))));
  const line = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 6 }), fc.boolean())
    .map(([parts, rtl]) => (rtl ? RLM : "") + parts.join(" "));

  it("fits, loses nothing, and leaves no line with an isolate or a style open", () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 9, max: 60 }), (text, width) => {
        const lines = wrapText(text, width).split("\n");
        expect(lines.map(bare).join(" ")).toBe(bare(text));
        for (const each of lines) {
          expect(displayWidth(each)).toBeLessThanOrEqual(width);
          expect(isBalanced(each)).toBe(true);
          expect(wrapText(`${each} xx`, displayWidth(each)).split("\n").at(-1)?.replace(RLM, "")).toBe("xx");
        }
      }),
    );
  });

  it("is the same the second time", () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(wrapText(wrapText(text, 20), 20)).toBe(wrapText(text, 20));
      }),
    );
  });
});

describe("writeText", () => {
  const written = async (terminal: { isTTY?: boolean; columns?: number }): Promise<string> => {
    const stream = Object.assign(new PassThrough(), terminal);
    await writeText(stream as unknown as NodeJS.WriteStream, "aa bb");
    return String(stream.read());
  };

  it("breaks lines on a terminal and nowhere else", async () => {
    expect(await written({ isTTY: true, columns: 3 })).toBe("aa\nbb\n");
    expect(await written({ isTTY: true, columns: 0 })).toBe("aa bb\n");
    expect(await written({ columns: 3 })).toBe("aa bb\n");
    expect(await written({})).toBe("aa bb\n");
  });
});
