import { parse } from "discord-markdown-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  beginning,
  bold,
  codeBlock,
  cut,
  cutUnits,
  escapeMarkdown,
  oneLine,
  plainLink,
  quoted,
  small,
  struck,
  unescapeMarkdown,
  unsmall,
} from "../../src/discord/markdown.ts";
import { anyText } from "../language/text.ts";
import { SIGNS } from "./hostile.ts";

/** Text with the signs of Markdown far more often than in articles. */
const marked = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS, ..."\\*_~`|<>[]@:#-+1. \n/"), anyText(8)), { maxLength: 20 })
  .map((pieces) => pieces.join(""));

type Node = ReturnType<typeof parse>[number];
const typesIn = (text: string): string[] => [...new Set(parse(text, "extended").map(({ type }: Node) => type))];
const shownBy = (text: string): string =>
  parse(text, "extended")
    .map((node: Node) => (node.type === "br" || node.type === "newline" ? "\n" : node.content))
    .join("");

describe("escapeMarkdown", () => {
  it.each([
    ["emphasis", "*a*", "\\*a\\*"],
    ["bold", "**a**", "\\*\\*a\\*\\*"],
    ["underline", "__a__", "\\_\\_a\\_\\_"],
    ["strikethrough", "~~a~~", "\\~\\~a\\~\\~"],
    ["a spoiler", "||a||", "\\|\\|a\\|\\|"],
    ["code", "`a`", "\\`a\\`"],
    ["a block of code", "```a```", "\\`\\`\\`a\\`\\`\\`"],
    ["a link", "[a](b)", "\\[a\\](b)"],
    ["a bare link", "http://a.b", "http\\://a.b"],
    ["a mention of everybody", "@everyone", "\\@everyone"],
    ["a mention of a person", "<@123>", "\\<\\@123\\>"],
    ["a channel", "<#1>", "\\<#1\\>"],
    ["a time", "<t:1:R>", "\\<t\\:1:R\\>"],
    ["an emoji", ":smile:", "\\:smile\\:"],
    ["an emoji of a server", "<:a:1>", "\\<\\:a:1\\>"],
    ["a quotation", "> a", "\\> a"],
    ["a heading", "# a", "\\# a"],
    ["a smaller heading", "### a", "\\#\\#\\# a"],
    ["small print", "-# a", "\\-\\# a"],
    ["a list", "- a", "\\- a"],
    ["a list with plus", "+ a", "\\+ a"],
    ["an indented list", "  - a", "  \\- a"],
    ["a numbered list", "12. a", "12\\. a"],
    ["an escape", "\\*", "\\\\\\*"],
  ])("keeps what would become %s: %s → %s", (_, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it.each([
    "قال بوتين: إن القوات ستعود.",
    "می\u200Cشود",
    "2017-12-11",
    "a # b",
    "a - b",
    "#tag",
    "-5",
    "1.5",
    "02:52 AM",
    "(a)!",
    "و\u200Fو",
  ])("leaves as it is what Discord shows as it is: %s", (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it("escapes a colon that ends a part of a line, since the next part may end an emoji", () => {
    expect([":smile", ":"].map(escapeMarkdown).join("")).toBe("\\:smile\\:");
    expect([":", "smile:"].map(escapeMarkdown).join("")).toBe("\\:smile\\:");
  });
});

describe("unescapeMarkdown", () => {
  it("gives back what was escaped", () => {
    fc.assert(
      fc.property(marked, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it("leaves a backslash before a letter, a digit or a space, which Discord shows", () => {
    expect(unescapeMarkdown("C:\\a \\ \\1")).toBe("C:\\a \\ \\1");
  });
});

describe("escapeMarkdown, read by a parser of Discord's Markdown", () => {
  it.each([
    ["strong", "**a**"],
    ["em", "_a_"],
    ["strikethrough", "~~a~~"],
    ["spoiler", "||a||"],
    ["inlineCode", "`a`"],
    ["codeBlock", "```a```"],
    ["heading", "# a"],
    ["subtext", "-# a"],
    ["blockQuote", "> a"],
    ["everyone", "@everyone"],
    ["here", "@here"],
    ["user", "<@123456789012345678>"],
    ["role", "<@&123456789012345678>"],
    ["channel", "<#123456789012345678>"],
    ["slashCommand", "</ask:123456789012345678>"],
    ["emoji", "<:name:123456789012345678>"],
    ["timestamp", "<t:1:R>"],
    ["url", "https://a.b/c"],
    ["link", "[a](https://b.c)"],
    ["text", "\\*"],
  ])("makes text of what would be of type %s: %s", (type, sign) => {
    expect(typesIn(sign)).toContain(type);
    expect(shownBy(sign)).not.toBe(sign);
    expect(typesIn(escapeMarkdown(sign))).toEqual(["text"]);
    expect(shownBy(escapeMarkdown(sign))).toBe(sign);
  });

  it("makes text of any line, character for character", () => {
    fc.assert(
      fc.property(marked, (written) => {
        // The parser takes emoticons and emoji for types of their own; they are shown as they are.
        const line = written
          .replace(/\s+/gu, " ")
          .replace(/\p{Extended_Pictographic}|[¯ツ]/gu, "")
          .trim();
        expect(typesIn(escapeMarkdown(line)).filter((type) => type !== "text")).toEqual([]);
        expect(shownBy(escapeMarkdown(line))).toBe(line);
      }),
    );
  });
});

describe("bold and struck", () => {
  it.each([
    ["a", "**a**", "~~a~~"],
    [" a b ", " **a b** ", " ~~a b~~ "],
    ["\u00A0a", "\u00A0**a**", "\u00A0~~a~~"],
    ["\\*", "**\\***", "~~\\*~~"],
    [" ", " ", " "],
    ["", "", ""],
  ])("%j → %j, %j", (text, asBold, asStruck) => {
    expect(bold(text)).toBe(asBold);
    expect(struck(text)).toBe(asStruck);
  });

  it("add their signs and nothing else, none to what is only white space", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const shown = escapeMarkdown(text);
        const around = (sign: string): string => text.trim() && `${sign}${shown.trim()}${sign}`;
        expect(bold(shown).trim()).toBe(around("**"));
        expect(struck(shown).trim()).toBe(around("~~"));
        expect(bold(shown).length - shown.length).toBe(text.trim() ? 4 : 0);
      }),
    );
  });
});

describe("quoted, small and unsmall", () => {
  it("open a line with their sign, and take it away", () => {
    expect(quoted("a")).toBe("> a");
    expect(small("a")).toBe("-# a");
    expect(unsmall("-# a")).toBe("a");
    expect(unsmall("a -# b")).toBe("a -# b");
  });
});

describe("plainLink", () => {
  it.each(["https://example.org/a_b?c=*d*", "http://ar.example/سوريا"])("puts %s between angle brackets", (url) => {
    expect(plainLink(url)).toBe(`<${url}>`);
  });

  it.each([
    "javascript:alert(1)",
    "ftp://a.b",
    "https://a.b/c d",
    "https://a.b/>",
    "https://",
    "a",
    "",
    "https://a.b/\u202Ec",
    "https://a.b/\u0007",
  ])("knows no link in %j", (url) => {
    expect(plainLink(url)).toBeUndefined();
  });
});

describe("codeBlock", () => {
  it("stands on lines of its own", () => {
    expect(codeBlock("a\nb")).toBe("```\na\nb\n```");
  });

  it("is closed by no run of backticks in the text, and loses none of them", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.integer({ min: 0, max: 12 }).map((n) => "`".repeat(n)),
            anyText(4),
          ),
        ),
        (parts) => {
          const text = parts.join("");
          const inside = codeBlock(text).slice(4, -4);
          expect(inside).not.toContain("```");
          expect(inside.replaceAll("\u200B", "")).toBe(text.replaceAll("\u200B", ""));
        },
      ),
    );
  });

  it("leaves shorter runs as they are", () => {
    expect(codeBlock("`a` ``b``")).toBe("```\n`a` ``b``\n```");
  });
});

describe("cut", () => {
  it.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "ab…"],
    ["one two three", 10, "one two t…"],
    ["one two three four", 17, "one two three…"],
    ["😀😀😀", 2, "😀…"],
    ["سلام علیکم دوستان", 17, "سلام علیکم دوستان"],
    ["abc", 1, "…"],
  ])("%j to %d code points is %j", (text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
  });

  it("leaves at most so many code points, whole ones, from the beginning of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 1, max: 70 }), (text, most) => {
        const left = cut(text, most);
        expect([...left].length).toBeLessThanOrEqual(most);
        if (left === text) return;
        expect(left.endsWith("…")).toBe(true);
        expect(text.startsWith(left.slice(0, -1))).toBe(true);
        expect([...text].join("|").startsWith([...left.slice(0, -1)].join("|"))).toBe(true);
      }),
    );
  });
});

describe("cutUnits", () => {
  it.each([
    ["abc", 3, "abc"],
    ["abcd", 3, "ab…"],
    ["😀😀", 4, "😀😀"],
    ["😀😀😀", 4, "😀…"],
    ["😀😀😀", 3, "😀…"],
  ])("%j to %d units is %j", (text, most, expected) => {
    expect(cutUnits(text, most)).toBe(expected);
  });

  it("leaves at most so many units and never half a surrogate pair", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 1, max: 70 }), (text, most) => {
        const left = cutUnits(text, most);
        expect(left.length).toBeLessThanOrEqual(most);
        expect(/\p{Cs}/u.test(left)).toBe(false);
      }),
    );
  });
});

describe("beginning", () => {
  it.each([
    ["one two three", 13, "one two three"],
    ["one two three", 12, "one two"],
    ["one two three", 7, "one two"],
    ["onetwothree", 4, "onet"],
    ["😀😀", 3, "😀"],
    ["", 5, ""],
  ])("of %j, at most %d units, is %j", (text, most, expected) => {
    expect(beginning(text, most)).toBe(expected);
  });

  it("is how the text begins, of whole characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), fc.integer({ min: 1, max: 70 }), (text, most) => {
        const left = beginning(text, most);
        expect(left.length).toBeLessThanOrEqual(most);
        expect(text.startsWith(left) && !/\p{Cs}/u.test(left)).toBe(true);
      }),
    );
  });
});

describe("oneLine", () => {
  it("folds white space, line breaks too, and leaves the ZWNJ", () => {
    expect(oneLine(" می\u200Cشود\n\n# و\u2028\tو ")).toBe("می\u200Cشود # و و");
  });
});
