import { describe, expect, it } from "vitest";
import { answerQuestion, assess, MIN_CONFIDENCE } from "../../src/answer/index.ts";
import { indexOfSentences, type Row } from "../search/small.ts";

const ROWS: readonly Row[] = [
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["damascus", "place", "Damascus", "دمشق", "دمشق"],
  ["visit", "verb", "visit", "زار|زيارة", "دیدار"],
];
const OTHERS = ["عاد الوزير من رحلته.", "كتب الموظف رسالة طويلة.", "افتتح المتحف أبوابه.", "نشرت الصحيفة بيانا."];

/** How surely a sentence among others answers a question. */
const sureness = (question: string, ...sentences: readonly string[]): number =>
  assess(question, indexOfSentences([...sentences, ...OTHERS], ...ROWS)).confidence;

describe("the bound of sureness", () => {
  const index = indexOfSentences(["زار بوتين دمشق يوم الاثنين.", ...OTHERS], ...ROWS);

  it.each([
    [0, "answered"],
    [undefined, "answered"],
    [1, "not-found"],
  ] as const)("of %s gives %s", (sureness, outcome) => {
    expect(answerQuestion("متى زار بوتين دمشق؟", index, { sureness }).outcome).toBe(outcome);
  });
});

describe("confidence", () => {
  it.each([
    [
      "more of the question is held",
      "ماذا بحث بوتين مع الأسد؟",
      "بحث بوتين مع الأسد الحرب.",
      "بحث بوتين مع خصمه الحرب.",
    ],
    ["the words stand in one passage", "ماذا بحث بوتين مع الأسد؟", "بحث بوتين مع الأسد الحرب.", "بحث بوتين الحرب."],
    ["a sentence holds the time asked for", "متى زار بوتين دمشق؟", "زار بوتين دمشق يوم الاثنين.", "زار بوتين دمشق."],
    ["a sentence holds the number asked for", "كم وزيرا استقبل بوتين؟", "استقبل بوتين 3 وزيرا.", "استقبل بوتين وزيرا."],
    [
      "a sentence holds a place where one is asked for",
      "أين زار بوتين الجنود؟",
      "زار بوتين الجنود في دمشق.",
      "زار بوتين الجنود مساء.",
    ],
  ])("is more when %s", (_, question, more, less) => {
    expect(sureness(question, more)).toBeGreaterThan(sureness(question, less));
  });

  it("is more the more words are held, though all of them are", () => {
    const sentence = "بحث بوتين مع الأسد مستقبل القاعدة الروسية في طرطوس.";
    const [one, two, many] = ["ماذا بوتين؟", "ماذا بحث بوتين؟", "ماذا بحث بوتين مع الأسد في القاعدة الروسية؟"].map(
      (question) => sureness(question, sentence),
    );
    expect([one, two, many]).toEqual([one, two, many].sort());
    expect(many).toBeGreaterThan(one ?? 1);
  });

  it("does not ask words that ask nothing for evidence", () => {
    const sentence = "وصل بوتين إلى دمشق.";
    expect(sureness("بوتين", sentence)).toBeGreaterThan(sureness("من بوتين؟", sentence));
    expect(sureness("بوتين", sentence)).toBeGreaterThan(MIN_CONFIDENCE);
  });

  it("does not miss the noun that only tells what kind of thing is asked for", () => {
    const sentence = "زار بوتين دمشق مع وزيره.";
    expect(sureness("أي مدينة زار بوتين؟", sentence)).toBeGreaterThan(sureness("لماذا زار بوتين مدينة؟", sentence));
  });

  it("counts such a noun where it is held", () => {
    const question = "أي مدينة زار بوتين؟";
    expect(sureness(question, "زار بوتين مدينة دمشق.")).toBeGreaterThan(sureness(question, "زار بوتين دمشق أمس."));
  });

  it.each(["", "😀", "شكرا جزيلا", "thank you", "سلام، خوبی؟", "من فاز بكأس العالم؟"])("is 0 for «%s»", (question) => {
    expect(sureness(question, "وصل بوتين إلى دمشق شكرا له.")).toBe(0);
  });

  it("is 0 to 1 for what is quoted word for word", () => {
    const sentence = "بحث بوتين مع الأسد مستقبل القاعدة الروسية في طرطوس.";
    expect(sureness(sentence, sentence)).toBeGreaterThan(MIN_CONFIDENCE);
    expect(sureness(sentence, sentence)).toBeLessThanOrEqual(1);
  });
});

describe("confidence: years", () => {
  const EVENT = "زار بوتين دمشق يوم الاثنين.";

  it("is less when the question names a year that no article holds", () => {
    const [plain, other] = ["من زار دمشق؟", "من زار دمشق عام 2031؟"].map((question) => sureness(question, EVENT));
    expect(other).toBeLessThan(0.7 * (plain ?? 0));
  });

  it("is not in doubt when one of two years is held, nor over a number that is no year", () => {
    const held = sureness("من زار دمشق بين 2015 و 2031؟", "زار بوتين دمشق عام 2015.");
    expect(held).toBeGreaterThan(sureness("من زار دمشق بين 2030 و 2031؟", "زار بوتين دمشق عام 2015."));
    expect(sureness("من زار دمشق مع 30 وزيرا؟", EVENT)).toBeGreaterThan(sureness("من زار دمشق عام 2030؟", EVENT));
  });
});
