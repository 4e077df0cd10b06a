import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage, LANGUAGES } from "../../src/language/detect.ts";
import { anyText } from "./text.ts";

describe("detectLanguage: script", () => {
  it.each([
    ["Who met Putin at Hmeimim?", "en", true],
    ["Putin", "en", true],
    ["2015", "en", false],
    ["؟!", "en", false],
    ["", "en", false],
    ["What does داعش mean in this article", "en", true],
    ["هل أرسلت روسيا Sputnik V", "ar", true],
    ["اللقاح Sputnik V", "ar", true],
    ["واکسن Sputnik V چیست", "fa", true],
    ["مرحبا", "ar", true],
    ["سلام", "fa", false],
  ] as const)("%j is %s, certain: %s", (text, language, certain) => {
    expect(detectLanguage(text)).toEqual({ language, certain });
  });
});

describe("detectLanguage: letters that one language alone writes", () => {
  it.each([
    ["پ", "سپاه", "fa"],
    ["چ", "چرم", "fa"],
    ["ژ", "ژاله", "fa"],
    ["گ", "گرم", "fa"],
    ["Persian kaf", "کتاب", "fa"],
    ["Persian yeh", "تیر", "fa"],
    ["heh with yeh above", "خانۀ", "fa"],
    ["ة", "دولة", "ar"],
    ["Arabic yeh", "تير", "ar"],
    ["Arabic kaf", "كتاب", "ar"],
    ["أ", "أحمد", "ar"],
    ["إ", "إدلب", "ar"],
    ["alef maqsura", "مصطفى", "ar"],
  ] as const)("%s makes %s %s", (_, text, language) => {
    expect(detectLanguage(text)).toEqual({ language, certain: true });
  });
});

describe("detectLanguage: words that one language alone writes", () => {
  it.each(["من", "هل", "ماذا", "عن", "هو", "هذا", "قال", "ما", "لم", "لن", "قد", "شو"])(
    "%s makes a text Arabic",
    (word) => {
      expect(detectLanguage(`${word} داعش`)).toEqual({ language: "ar", certain: true });
    },
  );

  it.each(["است", "از", "به", "با", "را", "در", "بود", "شد", "ها", "خواهد"])("%s makes a text Persian", (word) => {
    expect(detectLanguage(`${word} داعش`)).toEqual({ language: "fa", certain: true });
  });

  it.each([
    ["ال", "الاسد"],
    ["وال", "والاسد"],
    ["لل", "للاسد"],
    ["بال", "بالاسد"],
  ])("the article %s makes %s Arabic", (_, text) => {
    expect(detectLanguage(text)).toEqual({ language: "ar", certain: true });
  });

  it("counts no ال inside a word", () => {
    expect(detectLanguage("عالمان").certain).toBe(false);
  });
});

describe("detectLanguage: questions", () => {
  it.each([
    ["متى انسحبت القوات الروسية من سوريا؟", "ar"],
    ["أين التقى الأسد وبوتين", "ar"],
    ["من هو بوتين", "ar"],
    ["كم عدد الإرهابيين", "ar"],
    ["پوتین کجا با اسد دیدار کرد؟", "fa"],
    ["چه کسی دستور خروج داد", "fa"],
    ["وزیر دفاع روسیه کیست", "fa"],
    ["When did Russia withdraw its forces?", "en"],
    ["where", "en"],
  ] as const)("%s is certainly %s", (question, language) => {
    expect(detectLanguage(question)).toEqual({ language, certain: true });
  });

  it.each(["داعش", "اسد", "قوات"])("%s could be either and is uncertain", (word) => {
    const { language, certain } = detectLanguage(word);
    expect(certain).toBe(false);
    expect(["ar", "fa"]).toContain(language);
  });

  it("answers one of the three languages for any text", () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(LANGUAGES).toContain(detectLanguage(text).language);
      }),
    );
  });
});
