import { describe, expect, it } from "vitest";
import { citationOf, titleOf } from "../../src/answer/citation.ts";
import type { Article } from "../../src/corpus/index.ts";
import { article } from "../search/small.ts";

const SENTENCE = "زار بوتين دمشق.";
const lead = (text: string): string => titleOf(article({ paragraphs: [[text]] }));

describe("titleOf", () => {
  it("is the title where the article has one", () => {
    expect(titleOf(article({ title: "قمة موسكو", paragraphs: [[SENTENCE]] }))).toBe("قمة موسكو");
  });

  it("is the first sentence where it has none", () => {
    expect(titleOf(article({ paragraphs: [[SENTENCE, "عاد أمس."], ["كتب رسالة."]] }))).toBe(SENTENCE);
  });

  it("cuts a long first sentence between words, within 80 units and the ellipsis, without a mark before it", () => {
    expect(lead(`${"كلمة ".repeat(15)}أب، كلمات كثيرة بعدها.`)).toBe(`${"كلمة ".repeat(15)}أب…`);
    expect(lead("كلمة ".repeat(40)).length).toBeLessThanOrEqual(81);
  });

  it("keeps a first sentence of exactly 80 units", () => {
    const text = `${"س".repeat(79)}.`;
    expect(lead(text)).toBe(text);
  });

  it("folds the line breaks of a wrapped first sentence", () => {
    const wrapped: Article = { ...article({ paragraphs: [["زار بوتين\nدمشق."]] }) };
    expect(titleOf(wrapped)).toBe(SENTENCE);
  });

  it("is the id of an article without a sentence", () => {
    expect(titleOf(article({ id: "a7", paragraphs: [] }))).toBe("a7");
  });
});

describe("citationOf", () => {
  const plain = article({ id: "a", title: "قمة موسكو", paragraphs: [[SENTENCE], ["عاد بوتين أمس.", "كتب رسالة."]] });
  const [first, second] = plain.paragraphs;
  if (!first || !second) throw new Error("two paragraphs were written");

  it("says title, file and lines, and has no key for what the article does not say of itself", () => {
    expect(citationOf(plain, first)).toEqual({ title: "قمة موسكو", file: "a.txt", lines: [1, 1] });
  });

  it("counts lines from 1, first and last", () => {
    expect(citationOf(plain, second).lines).toEqual([3, 3]);
    expect(citationOf(plain, { start: first.start, end: second.end }).lines).toEqual([1, 3]);
  });

  it("says verbatim what the article says of itself", () => {
    const known = {
      publisher: "ایسنا",
      agency: "اینترفاکس",
      date: "2017-12-11",
      url: "https://example.org/a",
      stamp: "26-05-2017 02:52 AM",
    };
    expect(citationOf({ ...plain, ...known }, first)).toEqual({
      title: "قمة موسكو",
      file: "a.txt",
      lines: [1, 1],
      ...known,
    });
  });
});
