import { describe, expect, it } from "vitest";
import { loadLibrary, parseArticle } from "../../src/corpus/index.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { countSentences, listSources, renderArticles } from "../../src/terminal/articles.ts";
import { createColors } from "../../src/terminal/colors.ts";
import { hasStyles, isBalanced, withoutStyles } from "../display/marks.ts";
import { SEEDS } from "../seeds.ts";

const PLAIN = createColors({ isTTY: false } as NodeJS.WriteStream, true);
const COLORED = createColors({ isTTY: true } as NodeJS.WriteStream, true);

const { articles } = loadLibrary([SEEDS]);
const shown = stripBidi(renderArticles(articles, PLAIN));

describe("renderArticles", () => {
  it("heads each article with id, language and title, or its first words", () => {
    const blocks = shown.split("\n\n");
    expect(blocks.map((block) => block.split("  ").slice(0, 2).join(" "))).toEqual([
      "000 ar",
      "001 fa",
      "002 ar",
      "003 ar",
      "004 ar",
    ]);
    expect(blocks[4]).toContain("بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم");
    expect(blocks[0]?.split("\n")[0]).toMatch(/التقى السيد الرئيس بشار الأسد .*…$/u);
  });

  it("tells sentences, file and what the file says of itself", () => {
    expect(shown).toContain(
      "8 sentences · 000_7fdadc81970b09e7.txt · publisher سفارة الجمهورية العربية السورية في ماليزيا",
    );
    expect(shown).toContain("agency اینترفاکس");
    expect(shown).toContain("page stamp 26-05-2017 02:52 AM");
    expect(shown).not.toContain("undefined");
  });

  it("counts one sentence as one", () => {
    const article = parseArticle({ id: "a", file: "a.txt", text: "عاد بوتين أمس." }, {}, 0);
    expect(stripBidi(renderArticles([article], PLAIN))).toContain(" 1 sentence · a.txt");
  });

  it.each([
    ["1", "welcome", "أهلا بكم في الموقع الرسمي"],
    ["37", "navigation", "زر الذهاب إلى الأعلى"],
    ["3", "section", "تقارير وحوارات"],
    ["6", "caption", "بشار الأسد"],
    ["1", "stamp", "26-05-2017 02:52 AM"],
    ["22", "repeat", "كما كلف بوتين وزير الخارجية"],
    ["67", "heading", "امتنان الأسد"],
  ])("says that line %s was set aside as %s: %s", (line, reason, text) => {
    expect(shown).toMatch(new RegExp(`^ +${line} +${reason} +${text}`, "mu"));
  });

  it("cuts a long set-aside line and tells first and last line of a run", () => {
    const article = parseArticle(
      { id: "a", file: "a.md", text: `---\ntitle: ${"كلمة ".repeat(30)}\n---\nعاد بوتين أمس.` },
      {},
      165,
    );
    const line = stripBidi(renderArticles([article], PLAIN)).split("\n")[2];
    expect(line).toMatch(/^ +1–\d +front matter +---.*…$/u);
  });

  it("balances its isolates in every line and paints only on request", () => {
    for (const line of renderArticles(articles, PLAIN).split("\n")) expect(isBalanced(line)).toBe(true);
    const painted = renderArticles(articles, COLORED);
    expect([hasStyles(shown), hasStyles(painted)]).toEqual([false, true]);
    expect(withoutStyles(painted)).toBe(renderArticles(articles, PLAIN));
  });

  it("shows nothing of no articles", () => {
    expect(renderArticles([], PLAIN)).toBe("");
  });
});

describe("listSources", () => {
  it("gives each article a line: id, language, title, publisher if it names one", () => {
    const lines = stripBidi(listSources(articles)).split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[4]).toBe("004  ar  بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم");
    expect(lines[1]).toMatch(/^001 {2}fa {2}.* {2}ایسنا$/u);
  });
});

describe("countSentences", () => {
  it("adds up the sentences of all paragraphs", () => {
    expect(countSentences(articles)).toBe(8 + 25 + 23 + 13 + 12);
    expect(countSentences([])).toBe(0);
  });
});
