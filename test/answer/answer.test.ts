import { describe, expect, it } from "vitest";
import { type Answer, answerQuestion } from "../../src/answer/index.ts";
import { parseArticle } from "../../src/corpus/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { type Draft, indexOf, lexiconOf, type Row } from "../search/small.ts";

const ROWS: readonly Row[] = [
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["obama", "person", "Obama", "أوباما", "اوباما"],
  ["damascus", "place", "Damascus", "دمشق", "دمشق"],
  ["visit", "verb", "visit", "زار|زيارة", "دیدار"],
];

const ask = (question: string, articles: readonly Draft[], limit?: number): Answer =>
  answerQuestion(question, indexOf(articles, ...ROWS), limit === undefined ? {} : { limit });
const textsOf = ({ quotes }: Answer): string[] => quotes.map(({ text }) => text);
const one = (id: string, ...sentences: readonly string[]): Draft => ({ id, paragraphs: [sentences] });

/** Articles that say different things of one visit. */
const VISITS: readonly Draft[] = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"].map((day, place) =>
  one(`v${place}`, `زار بوتين دمشق يوم ${day}.`),
);
const VISIT = "زار بوتين دمشق يوم الاثنين.";

describe("answerQuestion", () => {
  it("quotes the sentence that answers, with its article, offsets, highlights and citation", () => {
    const answer = ask("متى زار بوتين دمشق؟", [one("a", "عاد الوزير أمس."), { ...one("b", VISIT), title: "زيارة" }]);
    expect(answer).toMatchObject({ question: "متى زار بوتين دمشق؟", language: "ar", outcome: "answered" });
    expect(answer.quotes[0]).toMatchObject({
      text: VISIT,
      article: "b",
      language: "ar",
      start: 0,
      end: VISIT.length,
      highlights: [[0, 14]],
      citation: { title: "زيارة", file: "b.txt", lines: [1, 1] },
    });
  });

  it.each([
    ["en", "When did Putin visit Damascus?"],
    ["fa", "دیدار پوتین از دمشق کی بود؟"],
  ])("answers a question in another language (%s) from an Arabic article", (language, question) => {
    const answer = ask(question, [one("a", "عاد الوزير أمس."), one("b", VISIT)]);
    expect(answer.language).toBe(language);
    expect(textsOf(answer)[0]).toBe(VISIT);
  });

  it("prefers the sentence with a time when asked when, with a place when asked where", () => {
    const articles = [one("time", "زار بوتين القاعدة يوم الثلاثاء."), one("place", "زار بوتين القاعدة في دمشق.")];
    expect(ask("متى زار بوتين القاعدة؟", articles).quotes[0]?.article).toBe("time");
    expect(ask("أين زار بوتين القاعدة؟", articles).quotes[0]?.article).toBe("place");
  });
});

describe("answerQuestion: the limit", () => {
  it("gives three quotes unless told otherwise, and as many as there are below the limit", () => {
    expect(ask("متى زار بوتين دمشق؟", VISITS).quotes).toHaveLength(3);
    for (const limit of [1, 2, 4, 5]) expect(ask("متى زار بوتين دمشق؟", VISITS, limit).quotes).toHaveLength(limit);
    expect(ask("متى زار بوتين دمشق؟", VISITS, 100).quotes).toHaveLength(5);
  });

  it("keeps the best quotes of more", () => {
    const all = textsOf(ask("متى زار بوتين دمشق؟", VISITS, 5));
    expect(textsOf(ask("متى زار بوتين دمشق؟", VISITS, 2))).toEqual(all.slice(0, 2));
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("throws a RangeError that names %d", (limit) => {
    expect(() => ask("متى زار بوتين دمشق؟", VISITS, limit)).toThrow(
      new RangeError(`limit ${limit} is not a whole number from 1 up`),
    );
  });
});

describe("answerQuestion: not found", () => {
  it.each([
    ["no word of it stands in the articles", "من فاز بكأس العالم؟"],
    ["it names somebody who stands nowhere", "When did Obama visit Damascus?"],
    ["it names somebody no lexicon knows either", "When did Zblorkov visit Damascus?"],
    ["it is empty", ""],
    ["it has only function words", "من هو هذا؟"],
    ["it has only emoji", "😀 🚀"],
    ["it has only marks", "؟!… —"],
    ["it has only control characters", "\u0000\u0007\u001B"],
  ])("says so when %s", (_, question) => {
    const answer = ask(question, VISITS);
    expect(answer).toMatchObject({ question, outcome: "not-found", quotes: [] });
  });

  it("says so when a time or a number is asked for and no sentence has one", () => {
    const articles = [one("a", "زار بوتين مدينة حلب مع وزيره."), one("b", "عاد الجميع.")];
    expect(ask("متى زار بوتين حلب؟", articles).outcome).toBe("not-found");
    expect(ask("كم مدينة زار بوتين؟", articles).outcome).toBe("not-found");
    expect(ask("ماذا زار بوتين؟", articles).outcome).toBe("answered");
  });

  it("says so when the articles cover too little of the question", () => {
    const articles = [one("a", "عاد بوتين أمس."), one("b", "كتب بوتين أمس."), one("c", "قال بوتين أمس.")];
    expect(ask("بوتين حول التعليم الابتدائي والصناعات النسيجية والرياضيات", articles).outcome).toBe("not-found");
  });

  it("finds nothing in an index of nothing", () => {
    expect(ask("متى زار بوتين دمشق؟", []).outcome).toBe("not-found");
  });
});

describe("answerQuestion: one statement, one quote", () => {
  it.each([
    ["word for word", VISIT],
    ["with other quotation marks", "زار “بوتين” دمشق يوم الاثنين."],
    ["with other marks", "زار بوتين، دمشق، يوم الاثنين!"],
    ["with vowel marks", "زارَ بوتين دمشقَ يوم الاثنين."],
    ["with another hamza", "زار بوتين دمشق يوم الإثنين."],
  ])("counts two articles that carry it %s as one", (_, again) => {
    const answer = ask("متى زار بوتين دمشق؟", [one("a", VISIT), one("b", again), one("c", "زار بوتين دمشق صباح أمس.")]);
    expect(answer.quotes).toHaveLength(2);
    expect(textsOf(answer)).toContain("زار بوتين دمشق صباح أمس.");
  });

  it("counts two paragraphs of an article that carry it as one", () => {
    const answer = ask("متى زار بوتين دمشق؟", [{ paragraphs: [[VISIT], ["كتب رسالة."], [VISIT]] }]);
    expect(textsOf(answer).filter((text) => text.includes(VISIT))).toHaveLength(1);
  });

  it("does not quote a sentence again that stands in the surroundings of a quote", () => {
    const answer = ask("متى زار بوتين دمشق؟", [one("a", VISIT, "غادر بوتين دمشق يوم الثلاثاء.")], 5);
    expect(answer.quotes).toHaveLength(1);
    expect(answer.quotes[0]?.text).toContain("غادر بوتين دمشق يوم الثلاثاء.");
  });

  it("quotes different statements of one paragraph apart where they are far from each other", () => {
    const filling = Array.from({ length: 6 }, (_, place) => `كتب الموظف رقم ${place} رسالة طويلة عن الطقس الجميل.`);
    const answer = ask("متى زار بوتين دمشق؟", [one("a", VISIT, ...filling, "زار بوتين دمشق مساء الجمعة أيضا.")]);
    const [first = "", second = ""] = textsOf(answer);
    expect([first, second].sort().join()).toMatch(/الاثنين.*الجمعة|الجمعة.*الاثنين/su);
  });
});

describe("answerQuestion: the size of a quote", () => {
  it("is 600 units at most, for a sentence without end too", () => {
    const text = `زار بوتين دمشق يوم الاثنين ${"ومعه الوزير والقائد والكاتب ".repeat(60)}.`;
    const index = buildIndex([parseArticle({ id: "a", file: "a.txt", text })], lexiconOf(...ROWS));
    const { quotes } = answerQuestion("متى زار بوتين دمشق؟", index);
    expect(quotes[0]?.text).toContain("زار بوتين دمشق");
    for (const quote of quotes) expect(quote.text.length).toBeLessThanOrEqual(600);
  });

  it("is three sentences at most, however short they are", () => {
    const short = Array.from({ length: 9 }, (_, place) => `عاد ${place}.`);
    const [quote] = ask("متى زار بوتين دمشق؟", [one("a", ...short, VISIT, ...short)]).quotes;
    expect(quote?.text.match(/\./gu)).toHaveLength(3);
  });
});
