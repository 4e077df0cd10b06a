import { describe, expect, it } from "vitest";
import { CITATION_STYLES, type CitationStyle, excerptOf } from "../../src/answer/index.ts";
import { type Article, parseArticle } from "../../src/corpus/index.ts";
import { readCustomId } from "../../src/discord/custom-id.ts";
import { DISCORD_MESSAGES } from "../../src/discord/messages/index.ts";
import { referenceTo } from "../../src/discord/quote-block.ts";
import { buildReply } from "../../src/discord/reply.ts";
import { citeView } from "../../src/discord/views/cite.ts";
import { contextView } from "../../src/discord/views/context.ts";
import { passageView } from "../../src/discord/views/passage.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { LANGUAGES, type Language } from "../../src/language/index.ts";
import { article } from "../search/small.ts";
import { buttonsOf, faultsOf, linesOf, partsOf, quotedIn, saidBy, saidIn, strayMarks, textsOf } from "./shown.ts";

const SENTENCES = ["قال الأول.", "زار بوتين دمشق ومعه 90% من SANA.", "قال الثالث."];
const VISIT: Article = {
  ...article({ id: "visit", title: "قمة TASS", paragraphs: [SENTENCES] }),
  publisher: "ایسنا",
  date: "2017-12-11",
  url: "https://example.org/a_b",
};

/** Where a sentence of an article stands. */
function placeOf(from: Article, number: number) {
  const sentence = from.paragraphs.flatMap(({ sentences }) => sentences)[number];
  if (!sentence) throw new Error(`no sentence ${number}`);
  return { article: from, start: sentence.start, end: sentence.end };
}

function context(from: Article, number: number, language: Language = "en", others = 1) {
  const found = placeOf(from, number);
  const excerpt = excerptOf(from, found);
  const references = Array.from({ length: others }, () => referenceTo(excerpt));
  return buildReply(contextView(references, 0, { found, quote: excerpt.text }, language), true);
}

/** The bold parts of a line. */
const boldIn = (line: string): string[] =>
  [...stripBidi(line).matchAll(/\*\*(.*?)\*\*/gu)].map(([, text = ""]) => text);

describe("contextView", () => {
  it("shows the paragraph word for word, the quote in it bold, and its source below", () => {
    const payload = context(VISIT, 1);
    expect(saidIn(payload)).toEqual([SENTENCES.join(" ")]);
    expect(quotedIn(payload).flatMap(boldIn)).toEqual([SENTENCES[1]]);
    expect(linesOf(payload).map(saidBy)).toContain("— قمة TASS");
  });

  it("marks the quote where it stands when the paragraph says it twice", () => {
    const twice = article({ id: "t", paragraphs: [["قال نعم.", "ثم عاد.", "قال نعم."]] });
    const [line = ""] = quotedIn(context(twice, 2));
    expect(stripBidi(line)).toBe("> قال نعم. ثم عاد. **قال نعم.**");
  });

  it("cuts a long paragraph between words, with an ellipsis outside the quotation", () => {
    const around = "كلمة ".repeat(400).trim();
    const long = article({ id: "l", paragraphs: [[`${around}.`, "زار بوتين.", `${around}.`]] });
    const payload = context(long, 1);
    const [above, quote = "", below] = textsOf(payload)[0]?.split("\n") ?? [];
    expect([above, below].map((line) => line && stripBidi(line))).toEqual(["…", "…"]);
    expect(saidBy(quote)).toMatch(/^كلمة .*كلمة\. زار بوتين\. كلمة .*كلمة$/u);
    expect(saidBy(quote).length).toBeLessThan(1100);
    expect(faultsOf(payload)).toEqual([]);
  });

  it.each([
    ["words", "كلمة ".repeat(1000)],
    ["one word", "س".repeat(5000)],
    ["signs", "*_~| ".repeat(1000)],
    ["numbers", "1 و ".repeat(1000)],
    ["emoji", "😀".repeat(2500)],
  ])("shows the beginning of a quote of 5,000 characters: %s", (_, text) => {
    const payload = context(article({ id: "l", paragraphs: [[text.trim()]] }), 0);
    expect([...faultsOf(payload), ...strayMarks(payload)]).toEqual([]);
    const [said = ""] = saidIn(payload);
    expect(said.length).toBeGreaterThan(90);
    expect(text.startsWith(said)).toBe(true);
    expect(linesOf(payload)).toContain("…");
  });

  it.each(LANGUAGES)("leads to the answer's other quotes, in %s", (language) => {
    const buttons = buttonsOf(context(VISIT, 1, language, 3));
    expect(buttons.map(({ label }) => label)).toEqual([1, 2, 3].map(DISCORD_MESSAGES[language].quote));
    expect(buttons.map(({ disabled }) => disabled ?? false)).toEqual([true, false, false]);
    expect(buttons.map(({ custom_id = "" }) => readCustomId(custom_id)?.fields[1])).toEqual([0, 1, 2]);
    expect(buttonsOf(context(VISIT, 1, language, 1))).toEqual([]);
  });
});

function cited(style: CitationStyle, language: Language = "en", from = VISIT, number = 1) {
  const found = placeOf(from, number);
  const references = [referenceTo(excerptOf(from, found)), referenceTo(excerptOf(from, placeOf(from, 0)))];
  return buildReply(citeView(references, 0, found, { language, style, isPrivate: true }), true);
}

describe("citeView", () => {
  it.each(CITATION_STYLES)("gives the %s citation with the quoted words in a block to be copied", (style) => {
    const [text = ""] = textsOf(cited(style));
    expect(text.startsWith("```\n") && text.endsWith("\n```")).toBe(true);
    const said = stripBidi(text).replaceAll("\\%", "%");
    expect(said).toContain(SENTENCES[1]);
    expect(said).toContain("قمة TASS");
  });

  it("puts no mark of direction into BibTeX, which a program reads", () => {
    const stray = { ...VISIT, title: "\u202Eقمة\u2067 TASS", publisher: "\u200Fایسنا" };
    const [text = ""] = textsOf(cited("bibtex", "ar", stray));
    expect(stripBidi(text)).toBe(text);
  });

  it.each(LANGUAGES)("lays out each line by itself, in %s", (language) => {
    for (const style of CITATION_STYLES) expect(strayMarks(cited(style, language))).toEqual([]);
    const lines = textsOf(cited("full", language)).join("\n").split("\n").slice(1, -1);
    for (const line of lines) expect(line.startsWith("\u200F\u2067")).toBe(language !== "en");
  });

  it("offers the other forms, that which is shown among them, and the other quotes", () => {
    const payload = cited("apa");
    const menu = partsOf(payload).find(({ options }) => options);
    expect(menu?.options?.map(({ value }) => value)).toEqual(CITATION_STYLES);
    expect(menu?.options?.filter((option) => "default" in option).map(({ value }) => value)).toEqual(["apa"]);
    expect(buttonsOf(payload).map(({ custom_id = "" }) => readCustomId(custom_id)?.name)).toEqual([
      "cite-at",
      "cite-at",
    ]);
  });

  it("leaves out the words of a quotation that is too long to be copied from here", () => {
    const long = article({ id: "l", title: "عنوان", paragraphs: [["س ".repeat(501), "و."]] });
    const [text = ""] = textsOf(cited("short", "en", long, 0));
    expect(text).not.toContain("س س");
    expect(text).toContain("عنوان");
  });

  it.each([
    ["signs", "*_~|".repeat(1250)],
    ["what BibTeX spells out", "~^\\{}".repeat(1000)],
    ["backticks", "`".repeat(5000)],
    ["emoji", "😀".repeat(2500)],
    ["lines", "a\n# b\n".repeat(800)],
  ])("cites a title and facts of 5,000 characters: %s", (_, text) => {
    const url = `https://example.org/${"a".repeat(5000)}`;
    const hostile = { ...VISIT, title: text, publisher: text, agency: text, date: text, stamp: text, url };
    for (const style of CITATION_STYLES) {
      const payload = cited(style, "ar", hostile);
      expect([...faultsOf(payload), ...strayMarks(payload)]).toEqual([]);
      expect(textsOf(payload)[0]?.match(/```/gu)).toHaveLength(2);
      expect(textsOf(payload)[0]).toContain("visit");
    }
  });
});

const posted = (from: Article, number: number, style: CitationStyle, language: Language = "en") =>
  buildReply(
    passageView({ outcome: "passage", passage: placeOf(from, number) }, { language, style, isPrivate: true }),
    true,
  );

describe("passageView", () => {
  it.each(CITATION_STYLES)("shows a sentence word for word, and its %s citation", (style) => {
    const payload = posted(VISIT, 1, style);
    expect(saidIn(payload)).toEqual([SENTENCES[1]]);
    expect(linesOf(payload).map(saidBy).join("\n")).toContain("قمة TASS");
    expect(buttonsOf(payload).map(({ label }) => label)).toEqual(["Context", "Cite", "Post"]);
  });

  it("shows of a long sentence the beginning, and an ellipsis outside the quotation", () => {
    const text = "كلمة ".repeat(1000).trim();
    const payload = posted(article({ id: "l", title: "عنوان", paragraphs: [[text]] }), 0, "full", "fa");
    const [said = ""] = saidIn(payload);
    expect(text.startsWith(said) && said.endsWith("كلمة")).toBe(true);
    expect(linesOf(payload).map(stripBidi)[1]).toBe("…");
    expect(faultsOf(payload)).toEqual([]);
  });

  it("shows the citation of a whole article without its text", () => {
    const view = passageView(
      { outcome: "article", article: VISIT },
      { language: "en", style: "full", isPrivate: false },
    );
    const payload = buildReply(view, false);
    expect(quotedIn(payload)).toEqual([]);
    expect(linesOf(payload).map(saidBy)).toEqual([
      "“قمة TASS”. Publisher: ایسنا. Date: 2017-12-11 (11 December 2017; 23 Rabiʻ I 1439 AH; 20 Azar 1396 SH). File visit.txt, line 1. https://example.org/a_b",
    ]);
    expect(buttonsOf(payload).map(({ label }) => label)).toEqual(["Cite"]);
  });

  it("cites an article without prose", () => {
    const empty = parseArticle({ id: "e", file: "e.txt", text: "" }, { language: "ar" });
    const view = passageView(
      { outcome: "article", article: empty },
      { language: "ar", style: "full", isPrivate: false },
    );
    expect(faultsOf(buildReply(view, false))).toEqual([]);
  });

  it.each(LANGUAGES)("says in %s which of the two was not found, as it was typed", (language) => {
    const wanted = "\u202E**x** @everyone\n# y";
    for (const outcome of ["no-article", "no-passage"] as const) {
      const payload = buildReply(
        passageView({ outcome, wanted }, { language, style: "full", isPrivate: false }),
        false,
      );
      expect(linesOf(payload).map(saidBy).join("\n")).toContain("**x** @everyone # y");
      expect([...faultsOf(payload), ...strayMarks(payload)]).toEqual([]);
      const long = buildReply(
        passageView({ outcome, wanted: "س".repeat(6000) }, { language, style: "full", isPrivate: false }),
        false,
      );
      expect(linesOf(long)[0]?.length).toBeLessThan(300);
    }
  });
});
