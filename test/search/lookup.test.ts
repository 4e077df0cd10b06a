import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/corpus/index.ts";
import { Lexicon } from "../../src/language/index.ts";
import { buildIndex, findPassages } from "../../src/search/index.ts";

const article = (id: string, language: "ar" | "fa", text: string, title?: string) =>
  parseArticle({ id, file: `${id}.txt`, text }, { language, ...(title === undefined ? {} : { title }) });

const index = buildIndex(
  [
    article("visit", "ar", "زار الرئيس قاعدة حميميم العسكرية. ثم غادر الرئيس إلى موسكو."),
    article("summit", "ar", "اجتمع الرئيس مع الوزير في موسكو.", "قمة ثنائية"),
    article("order", "fa", "رئیس‌جمهور دستور خروج نیروها را صادر کرد."),
    article("small", "ar", "ما الذي كان من ذلك."),
  ],
  new Lexicon([]),
);
const find = (text: string, limit = 10): string[] => findPassages(text, index, limit).map(({ article: { id } }) => id);

describe("findPassages", () => {
  it("puts the passage first that shares the rarest words", () => {
    expect(find("الرئيس في قاعدة حميميم")[0]).toBe("visit");
    expect(find("الرئيس والوزير")[0]).toBe("summit");
  });

  it("leaves out passages that share much less than the best one", () => {
    expect(find("زار الرئيس قاعدة حميميم العسكرية")).toEqual(["visit"]);
  });

  it("finds words that have lost or won a ZWNJ, and an alef that has lost its tanwin", () => {
    expect(find("رئیسجمهور")).toContain("order");
    expect(find("خر‌وج نیر‌وها")).toContain("order");
  });

  it("finds the passages of a title", () => {
    expect(find("قمة ثنائية")).toEqual(["summit"]);
  });

  it("gives the first passages to a text of function words alone", () => {
    expect(find("ما الذي كان من ذلك")).toContain("small");
  });

  it("gives no more than the limit", () => {
    expect(find("الرئيس", 1)).toHaveLength(1);
    expect(find("ما الذي", 2)).toHaveLength(2);
  });

  it("gives nothing for words that stand nowhere, and for no word", () => {
    expect(find("برلمان")).toEqual([]);
    expect(find("")).toEqual([]);
  });
});
