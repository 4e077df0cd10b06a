import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/answer/index.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { Lexicon, ownVocabulary } from "../../src/language/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { createColors } from "../../src/terminal/colors.ts";
import { renderUnderstood } from "../../src/terminal/explain.ts";
import { article } from "../search/small.ts";

const index = buildIndex(
  [
    article({ id: "a", paragraphs: [["أصدر بشار الأسد أوامره إلى الإدارة في نيسان."]] }),
    article({ id: "b", language: "fa", paragraphs: [["رئیس‌جمهوری روسیه به سوریه رفت."]] }),
  ],
  new Lexicon(ownVocabulary()),
);
const colors = createColors(process.stdout, false);

const explain = (question: string): string =>
  stripBidi(renderUnderstood(answerQuestion(question, index, { limit: 1 }).understood, colors, index));

describe("renderUnderstood", () => {
  it("shows what the articles hold as they write it", () => {
    const lines = explain("Which orders did Assad and the president give?").split("\n");
    const found = lines.filter((line) => line.includes("in the articles:")).join("\n");
    for (const written of ["أوامره", "الأسد", "رئیس‌جمهوری"]) expect(found).toContain(written);
    for (const folded of ["اوامر", "اسد", "رييس"]) expect(found).not.toContain(folded);
  });

  it("shows forms as the vocabulary spells them, in each language its own letters", () => {
    const text = explain("Which orders did Assad give in April in Russia?");
    for (const written of ["أوامر", "فرامین", "بشار الأسد", "أبريل", "آوریل", "ar روسيا", "fa روسیه"])
      expect(text).toContain(written);
    expect(text).not.toContain("اوامر");
    expect(text).not.toContain("ابريل");
  });

  it.each([
    ["Who ordered it?", "language: English · asks: who"],
    ["كم أمرا أصدر الأسد؟", "اللغة: العربية · السؤال عن: العدد أو المقدار"],
    ["رئیس‌جمهور کجا رفت؟", "زبان: فارسی · پرسش از: مکان"],
  ])("heads %j in its language", (question, head) => {
    expect(explain(question).split("\n")[0]).toBe(head);
  });

  it("shows a word that nothing explains as it was asked", () => {
    expect(explain("من هو ذرذرذر؟")).toContain("ذرذرذر");
  });
});
