import { describe, expect, it } from "vitest";
import type { ArticleData } from "../../src/corpus/article.ts";
import { parseArticle } from "../../src/corpus/parse.ts";

const TITLE = "بوتين يأمر بسحب القوات الرئيسية";
const FIRST = "التقى الرئيس السوري نظيره الروسي أمس. ثم غادر إلى دمشق.";
const parse = (text: string, given: Partial<ArticleData> = {}, from = 0) =>
  parseArticle({ id: "a", file: "a.txt", text }, given, from);

describe("parseArticle", () => {
  it("derives title, stamp and language and keeps the text as it is", () => {
    const text = `\uFEFF26-05-2017 02:52 AM\r\n\r\n${TITLE}\r\n\r\n${FIRST}\r\n`;
    const article = parse(text);
    expect(article).toMatchObject({
      id: "a",
      file: "a.txt",
      text,
      title: TITLE,
      language: "ar",
      stamp: "26-05-2017 02:52 AM",
    });
    expect(article.setAside.map(({ reason }) => reason)).toEqual(["stamp", "title"]);
  });

  it("leaves out what the text does not say", () => {
    const article = parse(FIRST);
    expect(article).not.toHaveProperty("title");
    expect(article).not.toHaveProperty("stamp");
    expect(article).not.toHaveProperty("date");
  });

  it("prefers what is given", () => {
    const given: ArticleData = { language: "fa", title: "عنوان آخر", stamp: "1395", publisher: "ایسنا", date: "2016" };
    expect(parse(`26-05-2017\n\n${TITLE}\n\n${FIRST}`, given)).toMatchObject(given);
  });

  it("knows the line of the title that is given from other lines before the prose", () => {
    const other = "موسكو تعلن انتهاء المهمة العسكرية في سوريا";
    expect(parse(`${other}\n\n${TITLE}\n\n${FIRST}`, { title: TITLE }).paragraphs[0]?.heading).toBe(other);
  });

  it.each([
    ["ar", FIRST],
    ["fa", "پوتین با اسد دیدار کرد. او سپس رفت."],
    ["en", "Putin met Assad. Then he left."],
  ])("detects %s from the prose", (language, text) => {
    expect(parse(text).language).toBe(language);
  });

  it("does not detect the language from furniture", () => {
    expect(parse(`${"Related articles\n\n".repeat(20)}${FIRST}\n\nRead more`).language).toBe("ar");
  });

  it("gives each paragraph its sentences and subheading", () => {
    const wrapped = "وصل الوفد السوري إلى قاعدة حميميم على الساحل\nالعسكرية اليوم.";
    const text = `${FIRST}\n\nمحادثات خاصة\n\n${wrapped} وعقد اجتماعا.`;
    const { paragraphs } = parse(text);
    expect(paragraphs.map(({ heading }) => heading)).toEqual([undefined, "محادثات خاصة"]);
    expect(paragraphs.map(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ["التقى الرئيس السوري نظيره الروسي أمس.", "ثم غادر إلى دمشق."],
      [wrapped, "وعقد اجتماعا."],
    ]);
  });

  it("sets the front matter aside as one span", () => {
    const matter = "---\ntitle: x\n---\n";
    const article = parse(matter + FIRST, { title: "x" }, matter.length);
    expect(article.setAside).toEqual([{ start: 0, end: matter.length, reason: "front matter" }]);
    expect(article.paragraphs[0]?.start).toBe(matter.length);
  });
});
