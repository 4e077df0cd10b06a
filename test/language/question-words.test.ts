import { describe, expect, it } from "vitest";
import { referenceOf } from "../../src/language/anaphora.ts";
import { isAskingNoun, kindOf } from "../../src/language/question-kinds.ts";
import { asksInQuestion } from "../../src/language/stopwords.ts";

describe("kindOf", () => {
  it.each([
    ["دیگه کی اونجا بود؟", "who"],
    ["دیگر کی آمد؟", "who"],
    ["در چه مدتی؟", "how-many"],
    ["کی آنجا را دید؟", "who"],
  ] as const)("reads %s as %s", (question, kind) => expect(kindOf(question, "fa")).toBe(kind));

  it.each([
    ["جنگ کی تمام شد؟", "when"],
    ["چه اتفاقی افتاد؟", "what"],
  ] as const)("still reads %s as %s", (question, kind) => expect(kindOf(question, "fa")).toBe(kind));
});

describe("kindOf spoken questions", () => {
  it.each([
    ["وينها القاعدة؟", "where"],
    ["قديش صار له هناك؟", "how-many"],
    ["قد ايه قعدوا؟", "how-many"],
    ["بكام الدولار؟", "how-many"],
    ["لويش راحوا؟", "why"],
    ["علشان ايه انسحبوا؟", "why"],
    ["لأي سبب انسحبوا؟", "why"],
    ["منهو وزير الدفاع؟", "who"],
    ["اشلون صارت التجارة؟", "how"],
    ["شنو قال؟", "what"],
  ] as const)("reads %s as %s", (question, kind) => expect(kindOf(question, "ar")).toBe(kind));

  it.each([
    ["چن سال جنگیدن؟", "how-many"],
    ["چقد طول کشید؟", "how-many"],
    ["کجاس این پایگاه؟", "where"],
    ["تو کدوم شهر بود؟", "where"],
    ["واسه چی رفتن؟", "why"],
    ["برای چی رفتند؟", "why"],
    ["به چه منظور رفتند؟", "why"],
    ["چطوری تموم شد؟", "how"],
    ["پوتین چیکار کرد؟", "what"],
    ["کیو دیدن؟", "who"],
  ] as const)("reads %s as %s", (question, kind) => expect(kindOf(question, "fa")).toBe(kind));

  it.each([
    ["How come they left?", "why"],
    ["What caused the war?", "why"],
    ["What was the reason for the pullout?", "why"],
    ["What did they cause?", "what"],
    ["Which minister came?", "what"],
  ] as const)("reads %s as %s", (question, kind) => expect(kindOf(question, "en")).toBe(kind));

  it.each([
    ["أي كتاب قرأ؟", "what"],
    ["قد يعود غدا", "keywords"],
  ] as const)("still reads %s as %s", (question, kind) => expect(kindOf(question, "ar")).toBe(kind));

  it.each([["برای صلح چه کرد؟", "what"]] as const)("still reads %s as %s", (question, kind) =>
    expect(kindOf(question, "fa")).toBe(kind),
  );
});

describe("asksInQuestion", () => {
  it("holds for «إيه» where it asks, not where it spells a letter or in another language", () => {
    expect(asksInQuestion("ايه", undefined, "ar")).toBe(true);
    expect(asksInQuestion("ايه", "عن", "ar")).toBe(true);
    expect(asksInQuestion("ايه", "بي", "ar")).toBe(false);
    expect(asksInQuestion("ايه", undefined, "fa")).toBe(false);
    expect(asksInQuestion("حرب", undefined, "ar")).toBe(false);
  });
});

describe("isAskingNoun", () => {
  it("holds for a noun that belongs to the asking word, and for no other", () => {
    for (const [word, language] of [
      ["long", "en"],
      ["مدة", "ar"],
      ["مدتی", "fa"],
    ] as const)
      expect(isAskingNoun(word, language)).toBe(true);
    for (const [word, language] of [
      ["war", "en"],
      ["حرب", "ar"],
      ["جنگ", "fa"],
    ] as const)
      expect(isAskingNoun(word, language)).toBe(false);
  });
});

describe("referenceOf", () => {
  it.each([
    ["who else was there?", "en"],
    ["من كان هناك؟", "ar"],
    ["مين كان موجود؟", "ar"],
    ["چه کسانی آنجا بودند؟", "fa"],
  ] as const)("finds that presence is asked for: %s", (question, language) =>
    expect(referenceOf(question, language).present).toBe(true),
  );

  it.each([
    ["who was the minister?", "en"],
    ["من كان الوزير؟", "ar"],
    ["آنجا چه شد؟", "fa"],
  ] as const)("finds that it is not: %s", (question, language) =>
    expect(referenceOf(question, language).present).toBe(false),
  );

  it("takes a pronoun behind a relative for the relative's, and one without for a word for something said before", () => {
    expect(referenceOf("كم نسبة الأراضي التي تسيطر عليها الحكومة؟", "ar").thing).toBe(false);
    expect(referenceOf("من يسيطر عليها؟", "ar").thing).toBe(true);
    expect(referenceOf("ماذا قال عنها الرئيس الذي زارها؟", "ar").thing).toBe(true);
  });
});
