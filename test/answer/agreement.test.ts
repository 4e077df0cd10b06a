import { describe, expect, it } from "vitest";
import { Agreement } from "../../src/answer/agreement.ts";
import { KINDS, type Language, type QuestionKind } from "../../src/language/index.ts";
import { rankSentences, toQuery } from "../../src/search/index.ts";
import { indexOf, type Row } from "../search/small.ts";

const ROWS: readonly Row[] = [
  ["damascus", "place", "Damascus", "دمشق", "دمشق"],
  ["putin", "person", "Putin", "بوتين", "پوتین"],
];

/** How well a sentence holds what a kind of question asks for; the question and the sentence share the word "لقاء" or "دیدار". */
function agreement(kind: QuestionKind, sentence: string, language: Language = "ar", more = ""): number {
  const index = indexOf([{ language, paragraphs: [[sentence]] }], ...ROWS);
  const query = toQuery(`${{ ar: "لقاء", fa: "دیدار", en: "meeting" }[language]} ${more}`, index, language);
  const [best] = rankSentences(query, index);
  if (!best) throw new Error(`"${sentence}" was not found`);
  return new Agreement(query, kind, index).of(best);
}

describe("Agreement", () => {
  it.each([
    ["when", "كان لقاء يوم الثلاثاء.", "ar"],
    ["when", "كان لقاء مساء أمس.", "ar"],
    ["when", "كان لقاء في مارس.", "ar"],
    ["when", "دیدار دیروز بود.", "fa"],
    ["when", "The meeting was on Monday.", "en"],
    ["where", "كان لقاء في دمشق.", "ar"],
    ["where", "كان لقاء بدمشق.", "ar"],
    ["where", "دیدار در دمشق بود.", "fa"],
    ["who", "حضر لقاء بوتين.", "ar"],
    ["who", "حضر لقاء وزير الدفاع.", "ar"],
    ["who", "پوتین دیدار کرد.", "fa"],
    ["how-many", "حضر لقاء 2000 رجل.", "ar"],
    ["how-many", "حضر لقاء ثلاثة رجال.", "ar"],
    ["how-many", "دو نفر دیدار کردند.", "fa"],
    ["why", "كان لقاء بسبب الحرب.", "ar"],
  ] as const)("finds what answers %s in: %s", (kind, sentence, language) => {
    expect(agreement(kind, sentence, language)).toBeGreaterThan(0);
  });

  it.each([
    ["when", "كان لقاء الأصدقاء."],
    ["where", "كان لقاء الأصدقاء في سرور."],
    ["who", "كان لقاء دمشق."],
    ["how-many", "كان لقاء الأصدقاء."],
    ["why", "كان لقاء الأصدقاء."],
  ] as const)("finds nothing that answers %s in: %s", (kind, sentence) => {
    expect(agreement(kind, sentence)).toBe(0);
  });

  it("is more for a place that a preposition leads to than for a place alone", () => {
    expect(agreement("where", "كان لقاء في دمشق.")).toBeGreaterThan(agreement("where", "كان لقاء يخص دمشق."));
  });

  it("is more for a number beside what is counted, in another language than the question's", () => {
    const rows: readonly Row[] = [["terrorist", "noun", "terrorist|terrorists", "إرهابي", "تروریست"]];
    const of = (question: string, sentence: string): number => {
      const index = indexOf([{ paragraphs: [[sentence]] }], ...rows);
      const query = toQuery(question, index, "en");
      const [best] = rankSentences(query, index);
      return best ? new Agreement(query, "how-many", index).of(best) : 0;
    };
    const beside = of("how many terrorists", "قتل 2000 إرهابي في عام.");
    expect(beside).toBeGreaterThan(of("how many terrorists", "حارب إرهابي مع كثير من رجاله طوال 6 سنوات."));
    expect(beside).toBeGreaterThan(of("how much terrorists", "قتل 2000 إرهابي في عام."));
  });

  it("counts nothing that the question itself says", () => {
    expect(agreement("where", "كان لقاء في دمشق.", "ar", "دمشق")).toBe(0);
    expect(agreement("how-many", "حضر لقاء 2000 رجل.", "ar", "2000")).toBe(0);
    expect(agreement("who", "حضر لقاء بوتين.", "ar", "بوتين")).toBe(0);
  });

  it("is 0 for kinds that any sentence may answer, and 0 to 1 for all", () => {
    const full = "كان لقاء بوتين في دمشق يوم الثلاثاء 15 مارس بسبب الحرب.";
    for (const kind of ["what", "yes-no", "how", "keywords"] as const) expect(agreement(kind, full)).toBe(0);
    for (const kind of KINDS) expect(agreement(kind, full)).toBeLessThanOrEqual(1);
  });
});
