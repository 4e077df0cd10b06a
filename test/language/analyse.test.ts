import { describe, expect, it } from "vitest";
import { createAnalyser, type Term } from "../../src/language/analyse.ts";
import type { Language } from "../../src/language/detect.ts";

const analyser = createAnalyser((stem) => ["دمشق", "سور"].includes(stem));
const terms = (text: string, language: Language): Term[] => analyser.terms(text, language);
const stemsOf = (text: string, language: Language): string[] => terms(text, language).flatMap(({ stems }) => stems);

describe("terms", () => {
  it.each([
    ["متى", "ar", "question", []],
    ["ومتى", "ar", "question", []],
    ["من", "ar", "question", []],
    ["في", "ar", "stop", []],
    ["هنا", "ar", "stop", []],
    ["هنأ", "ar", "word", ["هنا"]],
    ["القوات", "ar", "word", ["قو"]],
    ["٢٬٠٠٠", "ar", "number", ["2000"]],
    ["کجا", "fa", "question", []],
    ["است", "fa", "stop", []],
    ["نیروهای", "fa", "word", ["نيرو"]],
    ["۱۵", "fa", "number", ["15"]],
    ["where", "en", "question", []],
    ["the", "en", "stop", []],
    ["forces", "en", "word", ["forc"]],
  ] as const)("%s in %s is a %s with the stems %j", (word, language, kind, stems) => {
    expect(terms(word, language)).toMatchObject([{ kind, stems }]);
  });

  it("gives the offsets of the text and the folded word", () => {
    expect(terms("«الإرهاب» V", "ar")).toEqual([
      { start: 1, end: 8, folded: "الارهاب", kind: "word", stems: ["ارهاب"] },
      { start: 10, end: 11, folded: "v", kind: "word", stems: ["v"] },
    ]);
  });

  it.each(["ar", "fa", "en"] as const)("takes Latin words for English in a text in %s", (language) => {
    expect(terms("Where are the forces", language).map(({ kind }) => kind)).toEqual([
      "question",
      "stop",
      "stop",
      "word",
    ]);
    expect(stemsOf("forces", language)).toEqual(["forc"]);
  });

  it("takes Arabic letters in an English text for Arabic", () => {
    expect(terms("who is في الأسد", "en")).toMatchObject([
      { kind: "question" },
      { kind: "stop" },
      { kind: "stop" },
      { kind: "word", stems: ["اسد"] },
    ]);
  });

  it("takes the same letters for Persian in a Persian text", () => {
    expect(terms("در", "fa")).toMatchObject([{ kind: "stop" }]);
    expect(terms("در", "ar")).toMatchObject([{ kind: "word" }]);
  });

  it("gives the parts of رئیس‌جمهوری, رئیس جمهوری and رئیسجمهوری", () => {
    const apart = stemsOf("رئیس جمهوری", "fa");
    expect(apart).toEqual(["رييس", "جمهور"]);
    expect(stemsOf("رئیس‌جمهوری", "fa")).toEqual(["رييسجمهور", ...apart]);
    expect(stemsOf("رئیسجمهوری", "fa")).toEqual(["رييسجمهور", ...apart]);
  });

  it("gives گفت‌وگو and گفتوگو the same stems", () => {
    expect(stemsOf("گفتوگو", "fa")).toEqual(stemsOf("گفت‌وگو", "fa"));
    expect(stemsOf("گفت‌وگو", "fa")).toEqual(["گفتگو", "گفت", "گو"]);
  });

  it.each([
    ["ایران", "ايران"],
    ["بهتر", "بهتر"],
    ["حمیمیم", "حميميم"],
  ])("keeps %s whole", (word, whole) => {
    expect(stemsOf(word, "fa")).toEqual([whole]);
  });
});

describe("stems", () => {
  it("strips a clitic only with a vocabulary that attests the rest", () => {
    expect(analyser.stems("ودمشق", "ar")).toEqual(["دمشق"]);
    expect(analyser.stems("ودمشق", "en")).toEqual(["دمشق"]);
    expect(analyser.stems("وموسكو", "ar")).toEqual(["وموسكو"]);
    expect(createAnalyser(() => false).stems("ودمشق", "ar")).toEqual(["ودمشق"]);
  });

  it("answers a second time as it did the first, each language for itself", () => {
    const own = createAnalyser(() => false);
    expect(own.stems("كتابم", "ar")).toEqual(["كتابم"]);
    expect(own.stems("كتابم", "fa")).toEqual(["كتاب"]);
    expect(own.stems("كتابم", "ar")).toEqual(["كتابم"]);
  });
});
