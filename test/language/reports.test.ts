import { describe, expect, it } from "vitest";
import { isSaying, maySpeak, speakerWords, speaksOn } from "../../src/language/reports.ts";

/** Stems as the analyser gives them for names behind ل that the articles hold without it. */
const STEMS = new Map([
  ["لبوتين", "بوتين"],
  ["للاسد", "اسد"],
]);
const stemOf = (word: string): string => STEMS.get(word) ?? word;

describe("isSaying", () => {
  it.each([
    ["said", "en"],
    ["opinion", "en"],
    ["قال", "ar"],
    ["ورأي", "ar"],
    ["گفت", "fa"],
    ["نظر", "fa"],
  ] as const)("holds for %s in %s", (word, language) => expect(isSaying(word, language)).toBe(true));

  it.each([
    ["met", "en"],
    ["التقى", "ar"],
    ["قالب", "ar"],
    ["دیدار", "fa"],
  ] as const)("does not hold for %s in %s", (word, language) => expect(isSaying(word, language)).toBe(false));
});

describe("speakerWords", () => {
  it.each([
    ["ar", "وأكد بوتين أن القاعدتين باقيتان", "واكد بوتين"],
    ["ar", "قال بوتين لبوتين كلاما: لن نعود", "قال بوتين كلاما"],
    ["ar", "قال لافروف إن الحرب انتهت", "قال لافروف"],
    ["fa", "پوتین تاکید کرد جنگ تمام شد", "پوتين"],
    ["fa", "وی در دیدار با اسد گفت جنگ تمام شد", "وي"],
  ] as const)("are what tells in %s who speaks, not to whom: %s", (language, sentence, words) =>
    expect(speakerWords(sentence, language, stemOf).slice(0, words.split(" ").length).join(" ")).toBe(words),
  );

  it("leave out whom something is said to or with", () => {
    expect(speakerWords("وی در دیدار با اسد گفت", "fa", stemOf)).not.toContain("اسد");
    expect(speakerWords("قال بوتين لبوتين كلاما", "ar", stemOf)).not.toContain("لبوتين");
  });
});

describe("speaksOn", () => {
  it("holds for a sentence without a speaker of its own", () => {
    expect(speaksOn("وأضاف أن الحرب انتهت", "ar")).toBe(true);
    expect(speaksOn("وی افزود: جنگ تمام شد", "fa")).toBe(true);
  });

  it("does not hold for one that begins otherwise", () => {
    expect(speaksOn("التقى الرئيسان", "ar")).toBe(false);
    expect(speaksOn("اسد تصریح کرد", "fa")).toBe(false);
  });
});

describe("maySpeak", () => {
  const speaks = (question: string, name: string, language: "en" | "ar" | "fa"): boolean =>
    maySpeak(question, question.indexOf(name), language, stemOf);

  it("holds for whoever says something", () => {
    expect(speaks("what did Assad say", "Assad", "en")).toBe(true);
    expect(speaks("ماذا قال بوتين", "بوتين", "ar")).toBe(true);
    expect(speaks("پوتین چه گفت", "پوتین", "fa")).toBe(true);
  });

  it("does not hold for whoever it is said to or about", () => {
    expect(speaks("what did he say to Assad", "Assad", "en")).toBe(false);
    expect(speaks("ماذا قال للاسد", "للاسد", "ar")).toBe(false);
    expect(speaks("او به اسد چه گفت", "اسد", "fa")).toBe(false);
  });
});
