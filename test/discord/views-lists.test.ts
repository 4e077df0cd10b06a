import { describe, expect, it } from "vitest";
import { type Lookup, lookUp, type Quote } from "../../src/answer/index.ts";
import type { Article } from "../../src/corpus/index.ts";
import { articleKey, checkOf, readCustomId } from "../../src/discord/custom-id.ts";
import { DISCORD_MESSAGES } from "../../src/discord/messages/index.ts";
import { buildReply, readEcho } from "../../src/discord/reply.ts";
import { helpView, sampleQuestions } from "../../src/discord/views/help.ts";
import { checkOfLookup, LOOKUP_PAGE, lookupView } from "../../src/discord/views/lookup.ts";
import { sourceDataView, sourcesView } from "../../src/discord/views/sources.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { LANGUAGES, type Language } from "../../src/language/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { article, indexOfSentences, lexiconOf } from "../search/small.ts";
import { openSeeds } from "../seeds.ts";
import { buttonsOf, faultsOf, linesOf, partsOf, quotedIn, saidBy, saidIn, strayMarks } from "./shown.ts";

const INDEX = indexOfSentences([
  ...["بوتين في سوتشي.", "بوتين في دمشق.", "بوتين في حميميم.", "بوتين في موسكو.", "بوتين في أنقرة."],
  ...["بوتين في طهران.", "بوتين في القاهرة."],
]);

const OPTIONS = { language: "en", articles: undefined, offset: 0, isPrivate: false } as const;
const look = (term: string, offset = 0, more: object = {}) => {
  const found = lookUp(term, INDEX, { offset, limit: LOOKUP_PAGE });
  return buildReply(lookupView(found, { ...OPTIONS, offset, ...more }), false);
};
/** The buttons that turn pages: the offset or page each leads to, and whether it can be pressed. */
const pagesOf = (payload: ReturnType<typeof look>) =>
  buttonsOf(payload).flatMap(({ custom_id = "", disabled = false }) => {
    const control = readCustomId(custom_id);
    if (control?.name === "lookup") return [[control.fields[2], !disabled]];
    return control?.name === "sources" ? [[control.fields[1], !disabled]] : [];
  });

describe("lookupView", () => {
  it("shows three passages that hold the term, the term bold, and how many there are", () => {
    const payload = look("بوتين");
    expect(linesOf(payload).map(saidBy).slice(0, 2)).toEqual(["بوتين", "Passages: 7"]);
    expect(saidIn(payload)).toHaveLength(3);
    for (const line of quotedIn(payload)) expect(stripBidi(line)).toMatch(/^> \*\*بوتين\*\* في /u);
    expect(linesOf(payload).map(saidBy).at(-1)).toBe("Page 1 of 3");
  });

  it.each([
    [
      0,
      [
        [0, false],
        [3, true],
      ],
    ],
    [
      3,
      [
        [0, true],
        [6, true],
      ],
    ],
    [
      6,
      [
        [3, true],
        [7, false],
      ],
    ],
  ])("leads from offset %d to the pages before and behind", (offset, pages) => {
    expect(pagesOf(look("بوتين", offset))).toEqual(pages);
  });

  it("has one page where all fits, and no buttons for others", () => {
    const payload = look("سوتشي");
    expect(pagesOf(payload)).toEqual([]);
    expect(linesOf(payload).map(saidBy)).not.toContain("Page 1 of 1");
    expect(buttonsOf(payload).map(({ label }) => label)).toEqual(["Context", "Cite"]);
  });

  it("offers to post what is private", () => {
    expect(buttonsOf(look("سوتشي", 0, { isPrivate: true })).at(-1)?.label).toBe("Post");
  });

  it.each(LANGUAGES)("says in %s that a term stands nowhere, as it was typed", (language) => {
    const payload = look("\u202E**قفز**\n# x", 0, { language });
    expect(linesOf(payload).map(saidBy).join("\n")).toContain("**قفز** # x");
    expect([...faultsOf(payload), ...strayMarks(payload)]).toEqual([]);
    expect(readEcho(payload.components)).toBe("**قفز** # x");
  });
});

describe("checkOfLookup", () => {
  const found: Lookup = { term: "a", language: "ar", total: 2, places: [] as readonly Quote[] };

  it("changes with the term and with how many passages hold it", () => {
    expect(checkOfLookup({ ...found, places: lookUp("سوتشي", INDEX).places })).toBe(checkOfLookup(found));
    expect(checkOfLookup({ ...found, total: 3 })).not.toBe(checkOfLookup(found));
    expect(checkOfLookup({ ...found, term: "b" })).not.toBe(checkOfLookup(found));
  });

  it.each(["بوتين  في", "\u200Fبوتين\u200F في ", "بوتين\u00A0في"])("is the same of %j as it is read back", (term) => {
    const lookup = lookUp(term, INDEX, { limit: LOOKUP_PAGE });
    const echo = readEcho(buildReply(lookupView(lookup, OPTIONS), false).components) ?? "";
    expect(echo).toBe("بوتين في");
    expect(checkOfLookup(lookUp(echo, INDEX))).toBe(checkOfLookup(lookup));
  });
});

const library = (count: number, more: Partial<Article> = {}): Article[] =>
  Array.from({ length: count }, (_, place) => ({
    ...article({ id: `a${place}`, title: `قمة ${place}`, paragraphs: [["قال.", "ثم عاد."]] }),
    ...more,
  }));
const list = (articles: readonly Article[], page = 0, language: Language = "en", isPrivate = false) =>
  buildReply(sourcesView(articles, page, language, isPrivate), isPrivate);
const optionsOf = (payload: ReturnType<typeof list>) => partsOf(payload).find(({ options }) => options)?.options ?? [];

describe("sourcesView", () => {
  it("lists each article's title, and below it its number, language, publisher and length", () => {
    const payload = list(library(1, { publisher: "ایسنا" }));
    expect(linesOf(payload).map(saidBy)).toEqual([
      ...["The articles (1)", "قمة 0", "a0 · Arabic · ایسنا · Sentences: 2"],
    ]);
  });

  it("offers each for choosing, by a key that finds it", () => {
    expect(optionsOf(list(library(2, { publisher: "ایسنا" })))).toEqual([
      { label: "قمة 0", value: articleKey("a0"), description: "ایسنا" },
      { label: "قمة 1", value: articleKey("a1"), description: "ایسنا" },
    ]);
  });

  it.each([
    [
      0,
      8,
      [
        [0, false],
        [1, true],
      ],
    ],
    [
      1,
      8,
      [
        [0, true],
        [2, true],
      ],
    ],
    [
      3,
      6,
      [
        [2, true],
        [4, false],
      ],
    ],
    [
      1000,
      6,
      [
        [2, true],
        [4, false],
      ],
    ],
  ])("turns at page %d to %d of thirty articles", (page, count, pages) => {
    const payload = list(library(30), page);
    expect(optionsOf(payload)).toHaveLength(count);
    expect(pagesOf(payload)).toEqual(pages);
    expect(faultsOf(payload)).toEqual([]);
  });

  it("has no pages where one holds all, and posts what is private", () => {
    expect(buttonsOf(list(library(8)))).toEqual([]);
    expect(buttonsOf(list(library(8), 0, "en", true)).map(({ label }) => label)).toEqual(["Post"]);
  });

  it.each([
    ["signs", "*_~|".repeat(1250)],
    ["emoji", "😀".repeat(5000)],
    ["lines", "a\n# b\n".repeat(800)],
    ["marks alone", "\u202E\u200F\u2067"],
    ["marks", "\u202Eقلب\u2067".repeat(500)],
  ])("lists thirty articles whose titles and publishers are %s", (_, text) => {
    for (const language of LANGUAGES) {
      const payload = list(library(30, { title: text, publisher: text }), 1, language);
      expect([...faultsOf(payload), ...strayMarks(payload)]).toEqual([]);
      expect(linesOf(payload).filter((line) => line.includes("a15"))).toHaveLength(1);
    }
  });
});

describe("sourceDataView", () => {
  it.each(LANGUAGES)("shows in %s an article's opening, what it says of itself, and its length", (language) => {
    const [one] = library(1, { publisher: "ایسنا", url: "https://example.org/a" });
    const payload = buildReply(sourceDataView(one as Article, language), true);
    expect(saidIn(payload)).toEqual(["قال. ثم عاد."]);
    const said = linesOf(payload).map(saidBy);
    expect(said).toContain("— قمة 0");
    expect(said).toContain("<https://example.org/a>");
    expect(said.at(-1)).toBe(stripBidi(DISCORD_MESSAGES[language].sentences("2")));
  });

  it("shows of a long first sentence the beginning, and an ellipsis outside the quotation", () => {
    const text = "كلمة ".repeat(1000).trim();
    const payload = buildReply(sourceDataView(article({ paragraphs: [[text]] }), "en"), true);
    expect(text.startsWith(saidIn(payload)[0] ?? "-")).toBe(true);
    expect(linesOf(payload)[1]).toBe("…");
    expect(faultsOf(payload)).toEqual([]);
  });

  it("shows an article without prose by its length", () => {
    const payload = buildReply(sourceDataView(article({ title: "قمة", paragraphs: [] }), "en"), true);
    expect(linesOf(payload).map(saidBy)).toContain("Sentences: 0");
    expect(faultsOf(payload)).toEqual([]);
  });
});

const MENTION = "<@123456789012345678>";

describe("helpView", () => {
  it.each(LANGUAGES)("explains itself in all languages, first in %s", (language) => {
    const payload = buildReply(helpView([], MENTION, language), true);
    const titles = linesOf(payload).filter((line) => line.startsWith("### "));
    expect(titles).toHaveLength(3);
    expect(saidBy(titles[0] ?? "")).toBe(saidBy(DISCORD_MESSAGES[language].help(MENTION)[0] ?? ""));
    expect(titles.filter((line) => line.startsWith("### \u200F\u2067"))).toHaveLength(2);
    expect(linesOf(payload).filter((line) => line.includes(MENTION))).toHaveLength(3);
    expect([...faultsOf(payload), ...strayMarks(payload)]).toEqual([]);
  });

  it("offers each sample by its number", () => {
    const samples = [
      { question: "who?", language: "en" },
      { question: "س".repeat(300), language: "ar" },
      { question: "\u202E", language: "ar" },
    ] as const;
    const buttons = buttonsOf(buildReply(helpView(samples, MENTION, "fa"), true));
    expect(buttons.map(({ custom_id = "" }) => readCustomId(custom_id))).toEqual(
      samples.map(({ question }, place) => ({ name: "sample", fields: ["fa", place, checkOf(question)] })),
    );
    expect(buttons.map(({ label = "" }) => label.length)).toEqual([4, 80, DISCORD_MESSAGES.fa.quote(3).length]);
  });
});

describe("sampleQuestions", () => {
  it("are questions that the seeds answer, one in each language", () => {
    expect(sampleQuestions(openSeeds().index).map(({ language }) => language)).toEqual(["en", "ar", "fa"]);
  });

  it("are the titles of the first articles where those answer none", () => {
    const index = buildIndex(library(4), lexiconOf());
    expect(sampleQuestions(index)).toEqual([0, 1, 2].map((n) => ({ question: `قمة ${n}`, language: "ar" })));
  });

  it("are of several articles even where the first has many passages", () => {
    const paragraphs = Array.from({ length: 5 }, () => ["قال.", "ثم عاد."]);
    const long = [0, 1].map((n) => article({ id: `a${n}`, title: `قمة ${n}`, paragraphs }));
    const asked = sampleQuestions(buildIndex(long, lexiconOf())).map(({ question }) => question);
    expect(asked).toEqual(["قمة 0", "قمة 1"]);
  });
});
