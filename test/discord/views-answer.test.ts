import { describe, expect, it } from "vitest";
import { type Answer, answerQuestion } from "../../src/answer/index.ts";
import type { Article } from "../../src/corpus/index.ts";
import { readCustomId } from "../../src/discord/custom-id.ts";
import { DISCORD_MESSAGES } from "../../src/discord/messages/index.ts";
import { referenceTo } from "../../src/discord/quote-block.ts";
import { buildReply, readEcho } from "../../src/discord/reply.ts";
import { answerView, checkOfShown, limitFor, SHOWN } from "../../src/discord/views/answer.ts";
import { notice } from "../../src/discord/views/notice.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { MESSAGES } from "../../src/display/messages/index.ts";
import { LANGUAGES } from "../../src/language/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { article, lexiconOf } from "../search/small.ts";
import { buttonsOf, faultsOf, linesOf, quotedIn, saidBy, saidIn, strayMarks } from "./shown.ts";

const LEXICON = lexiconOf(
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["visit", "verb", "visit", "زار|زيارة", "دیدار"],
  ["damascus", "place", "Damascus", "دمشق", "دمشق"],
);
const FACTS = {
  publisher: "ایسنا",
  agency: "@everyone",
  date: "2017-12-11",
  stamp: "26-05-2017 02:52 AM",
  url: "https://example.org/a_b",
};
const visits = (count: number): Article[] =>
  Array.from({ length: count }, (_, place) => ({
    ...article({ id: `a${place}`, title: "قمة TASS", paragraphs: [[`زار بوتين دمشق ${"ثم ".repeat(place)}عاد.`]] }),
    ...FACTS,
  }));

const ask = (question: string, articles: readonly Article[], limit = 10): Answer =>
  answerQuestion(question, buildIndex(articles, LEXICON), { limit });

const OPTIONS = { language: "en", articles: undefined, offset: 0, isPrivate: false } as const;
const send = (answer: Answer, more: object = {}) => buildReply(answerView(answer, { ...OPTIONS, ...more }), false);
const labels = (payload: ReturnType<typeof send>) => buttonsOf(payload).map(({ label }) => label);

const FIVE = ask("Did Putin visit Damascus?", visits(5));

describe("answerView", () => {
  it("shows a quote, its title in the article's direction, what is known of it, and the link, each on a line", () => {
    const lines = linesOf(send(ask("Did Putin visit Damascus?", visits(1))));
    expect(lines.map(saidBy)).toEqual([
      "Did Putin visit Damascus?",
      "زار بوتين دمشق عاد.",
      "— قمة TASS",
      "Publisher: ایسنا · Agency: @everyone · Date: 2017-12-11 · Page stamp: 26-05-2017 02:52 AM · a0.txt, line 1",
      "<https://example.org/a_b>",
    ]);
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      "-# D",
      "> \u200F\u2067",
      "\u200F\u2067— ",
      "-# \u200E",
      "-# <",
    ]);
  });

  it("marks what matched in bold, words side by side as one", () => {
    const [quote = ""] = quotedIn(send(ask("Did Putin visit Damascus?", visits(1))));
    expect(stripBidi(quote)).toBe("> **زار بوتين دمشق** عاد.");
  });

  it("makes one bold run of marks with only white space between them", () => {
    const answer = ask("Did Putin visit Damascus?", visits(1));
    const [quote] = answer.quotes;
    if (!quote) throw new Error("no quote");
    const highlights = [
      [0, 3],
      [4, 9],
      [10, 14],
      [15, 18],
    ] as const;
    const [line = ""] = quotedIn(send({ ...answer, quotes: [{ ...quote, highlights }] }));
    expect(stripBidi(line)).toBe("> **زار بوتين دمشق عاد**.");
  });

  it("marks what answers, and then nothing else", () => {
    const dated = article({ id: "d", paragraphs: [["زار بوتين دمشق يوم 15 آذار/مارس 2016 مع الوفد."]] });
    const [quote = ""] = quotedIn(send(ask("متى زار بوتين دمشق؟", [dated])));
    expect(stripBidi(quote)).toBe("> زار بوتين دمشق **يوم 15 آذار/مارس 2016** مع الوفد.");
  });

  it("shows three quotes, and the rest behind a button", () => {
    const first = send(FIVE);
    expect(saidIn(first)).toEqual(FIVE.quotes.slice(0, 3).map(({ text }) => text));
    expect(labels(first)).toEqual(["More", "Context", "Cite", "Follow-up"]);
    const next = send(FIVE, { offset: 3, isPrivate: true });
    expect(saidIn(next)).toEqual(FIVE.quotes.slice(3).map(({ text }) => text));
    expect(labels(next)).toEqual(["Context", "Cite", "Follow-up", "Post"]);
  });

  it("lets its buttons find the quotes again", () => {
    const [more, context, cite, follow] = buttonsOf(send(FIVE, { articles: "ar" })).map(({ custom_id = "" }) =>
      readCustomId(custom_id),
    );
    const references = FIVE.quotes.slice(0, 3).map(referenceTo);
    expect(more).toEqual({ name: "more", fields: ["en", "ar", 3, checkOfShown(FIVE.quotes, 3)] });
    expect(context).toEqual({ name: "context", fields: ["en", 0, references] });
    expect(cite).toEqual({ name: "cite", fields: ["en", 0, "short", references] });
    expect(follow).toEqual({ name: "follow", fields: ["en", "ar"] });
  });

  it("says that there is no more where there is none", () => {
    const payload = send(ask("Did Putin visit Damascus?", visits(1)), { offset: 3 });
    expect(linesOf(payload).slice(1)).toEqual([DISCORD_MESSAGES.en.noMore]);
    expect(buttonsOf(payload)).toEqual([]);
  });

  it.each(LANGUAGES)("says in %s what was not found, and offers a follow-up", (language) => {
    const payload = send(ask("كيف أخبز الخبز؟", visits(1)), { language });
    const [asked, nothing, missing = ""] = linesOf(payload).map(saidBy);
    expect([asked, nothing]).toEqual(["كيف أخبز الخبز؟", MESSAGES[language].notFound]);
    expect(missing).toContain("الخبز");
    expect(labels(payload)).toEqual([DISCORD_MESSAGES[language].followUp]);
    expect(readEcho(payload.components)).toBe("كيف أخبز الخبز؟");
  });

  it.each([
    ["a thousand words", "قفز ثعلب خبز ".repeat(307).trim()],
    ["signs", "*_~|".repeat(1000)],
  ])("says that nothing was found whatever was asked: %s", (_, question) => {
    const payload = send(ask(question, visits(1)));
    expect(faultsOf(payload)).toEqual([]);
    expect(linesOf(payload)).toContain(MESSAGES.en.notFound);
  });

  it("names a missing word of 4,000 characters by its beginning", () => {
    const { understood, ...nothing } = ask("كيف أخبز الخبز؟", visits(1));
    const words = understood.words.map((word) => ({ ...word, word: "ق".repeat(4000) }));
    const payload = send({ ...nothing, understood: { ...understood, words } });
    expect(faultsOf(payload)).toEqual([]);
    expect(linesOf(payload).map(saidBy).join("\n")).toContain(`Not in the articles: ${"ق".repeat(39)}…`);
  });

  it("names near articles by titles of any length, on one line", () => {
    const nothing = ask("كيف أخبز الخبز؟", visits(1));
    const nearest = ["*".repeat(5000), "a\n# b", "😀".repeat(5000)].map((title) => ({ article: "a", title }));
    const payload = send({ ...nothing, nearest });
    expect(faultsOf(payload)).toEqual([]);
    expect(strayMarks(payload)).toEqual([]);
    expect(linesOf(payload).map(saidBy)).toContain("· a # b");
  });

  it("shows a quote whole beside titles and facts of any length", () => {
    const long = "*_~|".repeat(1250);
    const hostile = { title: long, publisher: long, agency: long, date: long, stamp: long, url: `https://a.b/${long}` };
    const answer = ask("Did Putin visit Damascus?", [{ ...visits(1)[0], ...hostile } as Article]);
    const payload = send({ ...answer, question: "1 ".repeat(2000) });
    expect(saidIn(payload)).toEqual(["زار بوتين دمشق عاد."]);
    expect(faultsOf(payload)).toEqual([]);
  });
});

describe("limitFor", () => {
  it.each([0, 3, 6])("asks at offset %d for one quote more than is shown", (offset) => {
    expect(limitFor(offset)).toBe(offset + SHOWN + 1);
  });
});

describe("checkOfShown", () => {
  const check = checkOfShown(FIVE.quotes, 3);

  it("is the same while the first quotes are, whatever comes behind them", () => {
    expect(checkOfShown(FIVE.quotes.slice(0, 3), 3)).toBe(check);
    expect(checkOfShown(ask("Did Putin visit Damascus?", visits(5)).quotes, 3)).toBe(check);
  });

  it.each([
    ["one is gone", FIVE.quotes.slice(1)],
    ["they stand in another order", [...FIVE.quotes].reverse()],
    ["one says something else", FIVE.quotes.with(1, { ...FIVE.quotes[1], text: "و" } as (typeof FIVE.quotes)[0])],
    ["one stands elsewhere", FIVE.quotes.with(1, { ...FIVE.quotes[1], start: 9 } as (typeof FIVE.quotes)[0])],
  ])("differs when %s", (_, quotes) => {
    expect(checkOfShown(quotes, 3)).not.toBe(check);
  });
});

describe("notice", () => {
  it.each(LANGUAGES)("is every line of the frame in %s, by itself, in its direction", (language) => {
    const { followUpTitle, followUpLabel, followUpPlaceholder, ...messages } = DISCORD_MESSAGES[language];
    const lines = [
      ...[messages.noMore, messages.changed, messages.outdated, messages.noText, messages.nearestTo],
      ...[messages.slowDown("3 s"), messages.failed("0a1b"), messages.postedBy("R")],
      ...[messages.noArticle("x"), messages.noPassage("x"), messages.lookupNothing("x"), messages.lookup("3")],
      messages.missingPermissions(Object.values(messages.permissions).join(MESSAGES[language].comma), "<#1>"),
    ];
    for (const line of lines) {
      const payload = buildReply(notice(line, language), true);
      expect(linesOf(payload).map(stripBidi)).toEqual([stripBidi(line)]);
      expect(linesOf(payload)[0]?.startsWith("\u200F\u2067")).toBe(language !== "en");
      expect([...faultsOf(payload), ...strayMarks(payload)]).toEqual([]);
    }
    for (const text of [followUpTitle, followUpLabel, followUpPlaceholder]) {
      expect(text.length).toBeLessThanOrEqual(45);
      expect(text).not.toBe("");
    }
  });
});
