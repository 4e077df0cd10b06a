import { describe, expect, it } from "vitest";
import { boldIn, labelsOf, quotedLines, quotesOf, readOf } from "./bot-shown.ts";
import { Hall } from "./harness.ts";
import type { Message } from "./server/index.ts";

const hall = new Hall();

/** What Discord takes of suggestions: their number, and their length in characters. */
const MOST_CHOICES = 25;
const MOST_CHARACTERS = 100;

const offered = (term: string) => hall.guest().offered("lookup", { term }, "term");

/** The last line of a list: which page it is. */
const pageOf = (message: Message): string | undefined => readOf(message).split("\n").at(-1);

describe("the autocomplete of /lookup", () => {
  it.each([
    { typed: "bout", first: "بوتين" },
    { typed: "بوت", first: "بوتين" },
    { typed: "Putin", first: "بوتين" },
    { typed: "پوت", first: "پوتین" },
  ])("offers words of the articles in any script for what was typed in one: $typed", async ({ typed, first }) => {
    const names = (await offered(typed)).map(({ name }) => name);
    expect(names[0]).toBe(first);
    expect(names).toEqual(expect.arrayContaining(["بوتين", "پوتین"]));
  });

  it("offers the commonest names where nothing was typed", async () => {
    const choices = await offered("");
    expect(choices).toHaveLength(MOST_CHOICES);
    expect(choices.map(({ name }) => name)).toEqual(expect.arrayContaining(["بوتين", "الأسد", "حمیمیم"]));
  });

  it.each(["!!!", "🙂", "؟،؛", "   ", "\\"])(
    "offers what Discord takes, and nothing that begins otherwise, for %j",
    async (junk) => {
      const choices = await offered(junk);
      expect(choices.length).toBeLessThanOrEqual(MOST_CHOICES);
      if (junk.trim()) expect(choices).toEqual([]);
    },
  );

  it("offers terms of 1 to 100 characters, each once, and itself as the value", async () => {
    for (const typed of ["", "ا", "a", "الر", "putin in so", "x".repeat(100)]) {
      const choices = await offered(typed);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      for (const { name, value } of choices) {
        expect(value).toBe(name);
        expect(name.trim()).not.toBe("");
        expect(name.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      }
    }
  });

  it("finds every term that it offers", async () => {
    for (const { value: term } of (await offered("put")).slice(0, 5)) {
      const { message } = await hall.guest().slash("lookup", { term: String(term) });
      expect(quotesOf(message).length).toBeGreaterThan(0);
    }
  });
});

describe("/lookup", () => {
  it("lists the passages that hold a name, which is bold in both spellings", async () => {
    const { message } = await hall.guest().slash("lookup", { term: "Putin" });
    expect(readOf(message)).toMatch(/^Putin\nPassages: \d\d\n/u);
    expect(quotesOf(message)).toHaveLength(3);
    for (const line of quotedLines(message)) expect(boldIn(line).join(" ")).toMatch(/^(?:بوتين|پوتین)$/u);
    expect(new Set(quotedLines(message).flatMap(boldIn))).toEqual(new Set(["بوتين", "پوتین"]));
    expect(labelsOf(message)).toEqual(["Back", "Next", "Context", "Cite"]);
    expect(pageOf(message)).toMatch(/^Page 1 of \d+$/u);
  });

  it.each([
    { term: "حميميم", head: /^المواضع: \d+$/u, page: /^الصفحة 1 من \d+$/u, next: "التالي" },
    { term: "نیروهای روسیه", head: /^موارد یافت‌شده: \d+$/u, page: /^صفحهٔ 1 از \d+$/u, next: "بعدی" },
  ])("frames the list in the language of the term: $term", async ({ term, head, page, next }) => {
    const { message } = await hall.guest().slash("lookup", { term });
    expect(readOf(message).split("\n")[1]).toMatch(head);
    expect(pageOf(message)).toMatch(page);
    expect(labelsOf(message)).toContain(next);
  });

  it.each(["withdrawal of troops", "قاعدة", "Kremlin's", "putin, and the 2000 terrorists"])(
    "looks for a term that is in no list: %s",
    async (term) => {
      const { message } = await hall.guest().slash("lookup", { term });
      expect(quotesOf(message).length).toBeGreaterThan(0);
      for (const line of quotedLines(message)) expect(boldIn(line).length).toBeGreaterThan(0);
    },
  );

  it("keeps to the articles in one language", async () => {
    const { message } = await hall.guest().slash("lookup", { term: "Putin", articles: "fa" });
    expect(quotesOf(message)).toHaveLength(3);
    expect(readOf(message).match(/00\d_\w+\.txt/gu)).toEqual(Array(3).fill("001_20e3e6ca70a58b21.txt"));
  });

  it.each(["giraffe", "the", "!?"])("says that a term stands nowhere: %s", async (term) => {
    const { message } = await hall.guest().slash("lookup", { term });
    expect(readOf(message)).toBe(`${term}\n${term} stands nowhere in the articles.`);
    expect(labelsOf(message)).toEqual([]);
  });

  it("lists privately, with a button to show it to all", async () => {
    const { isEphemeral, message } = await hall.guest().slash("lookup", { term: "الكرملين", private: true });
    expect([isEphemeral, labelsOf(message).at(-1)]).toEqual([true, "نشر"]);
  });
});
