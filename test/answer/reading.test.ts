import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleById, openingOf, sentenceQuote } from "../../src/answer/index.ts";
import { paragraphAround } from "../../src/answer/reading.ts";
import { parseArticle, sentenceCount } from "../../src/corpus/index.ts";
import { article, indexOf } from "../search/small.ts";
import { openSeeds } from "../seeds.ts";

const TWO = article({ title: "عنوان", paragraphs: [["عاد بوتين.", "قال شيئا."], ["انتهى الأمر."]] });

describe("sentenceQuote", () => {
  it("gives a sentence by its number in the article, with its source", () => {
    expect(sentenceQuote(TWO, 3)).toEqual({
      text: "انتهى الأمر.",
      article: "a",
      language: "ar",
      start: 22,
      end: 34,
      citation: { title: "عنوان", file: "a.txt", lines: [3, 3] },
    });
  });

  it.each([0, -1, 4, 1.5, Number.NaN])("gives nothing for %d", (number) => {
    expect(sentenceQuote(TWO, number)).toBeUndefined();
  });

  it("has a sentence for every number up to their count", () => {
    expect(sentenceCount(TWO)).toBe(3);
    expect([1, 2, 3].map((number) => sentenceQuote(TWO, number)?.text)).toEqual([
      "عاد بوتين.",
      "قال شيئا.",
      "انتهى الأمر.",
    ]);
  });
});

describe("paragraphAround", () => {
  it.each([
    ["one that holds a sentence", [0, 10], "عاد بوتين. قال شيئا."],
    ["one that holds a word", [4, 9], "عاد بوتين. قال شيئا."],
    ["both that a span reaches into", [15, 25], "عاد بوتين. قال شيئا. انتهى الأمر."],
  ] as const)("gives the paragraph, %s", (_, [start, end], expected) => {
    expect(paragraphAround(TWO, { start, end })?.text).toBe(expected);
  });

  it("gives nothing for what is between or beside the prose", () => {
    expect(paragraphAround(TWO, { start: 20, end: 22 })).toBeUndefined();
    expect(paragraphAround(TWO, { start: 500, end: 510 })).toBeUndefined();
    const titled = parseArticle({
      id: "b",
      file: "b.txt",
      text: "زيارة الرئيس إلى موسكو\n\nعاد الرئيس أمس من زيارته.",
    });
    expect(paragraphAround(titled, { start: 0, end: 5 })).toBeUndefined();
    expect(paragraphAround(titled, { start: 30, end: 35 })?.text).toBe("عاد الرئيس أمس من زيارته.");
  });
});

describe("openingOf", () => {
  it("gives as many sentences as fit, at least one", () => {
    expect(openingOf(TWO, 1)?.text).toBe("عاد بوتين.");
    expect(openingOf(TWO, 20)?.text).toBe("عاد بوتين. قال شيئا.");
    expect(openingOf(TWO, 1000)?.text).toBe("عاد بوتين. قال شيئا. انتهى الأمر.");
  });

  it("ends before what was set aside, and is nothing where there is no prose", () => {
    const text = "قال الوزير كلمة.\n\nعنوان فرعي قصير\n\nعاد الوزير أمس.";
    const parsed = parseArticle({ id: "b", file: "b.txt", text }, { title: "زيارة" });
    expect(parsed.setAside.map(({ reason }) => reason)).toContain("heading");
    expect(openingOf(parsed, 1000)?.text).toBe("قال الوزير كلمة.");
    expect(openingOf(article({ paragraphs: [] }), 100)).toBeUndefined();
  });
});

describe("articleById", () => {
  it("gives the article of an id, and nothing for another", () => {
    const index = indexOf([
      { id: "a", paragraphs: [["عاد."]] },
      { id: "b", paragraphs: [["قال."], ["عاد."]] },
    ]);
    expect(articleById("b", index)?.file).toBe("b.txt");
    expect(articleById("c", index)).toBeUndefined();
  });
});

describe("excerpts of the seed articles", () => {
  const { articles } = openSeeds();

  it("are the file's text, white space folded, wherever they are taken", () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.nat(6000), fc.nat(300), (from, start, length) => {
        for (const excerpt of [paragraphAround(from, { start, end: start + length }), openingOf(from, length)]) {
          if (!excerpt) continue;
          expect(excerpt.text).toBe(from.text.slice(excerpt.start, excerpt.end).replace(/\s+/gu, " ").trim());
        }
      }),
    );
  });
});
