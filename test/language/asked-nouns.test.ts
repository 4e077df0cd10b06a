import { describe, expect, it } from "vitest";
import { askedNouns } from "../../src/language/asked-nouns.ts";
import type { Language } from "../../src/language/detect.ts";

/** The words of a question that stand at the offsets of the nouns. */
const nouns = (question: string, language: Language): string[] =>
  [...askedNouns(question, language)].map((start) => /^[\p{L}\p{N}\u200c]+/u.exec(question.slice(start))?.[0] ?? "");

describe("askedNouns", () => {
  it.each([
    ["en", "Which city did Putin visit?", "city"],
    ["en", "In what year was the base built?", "year"],
    ["ar", "في أي مدينة التقى بوتين الأسد؟", "مدينة"],
    ["ar", "بأي لقاح ساعدت روسيا سوريا؟", "لقاح"],
    ["ar", "من أيّة دولة جاء الوزير؟", "دولة"],
    ["fa", "پوتین در چه سالی به سوریه رفت؟", "سالی"],
    ["fa", "کدام پایگاه‌ها باقی می‌مانند؟", "پایگاه‌ها"],
    ["fa", "در کدامین شهر دیدار کردند؟", "شهر"],
  ] as const)("%s: finds what kind of thing is asked for: %s", (language, question, noun) => {
    expect(nouns(question, language)).toEqual([noun]);
  });

  it.each([
    ["en", "How many soldiers died?"],
    ["en", "Who is the president of France?"],
    ["ar", "كم مرة زاد التبادل التجاري؟"],
    ["ar", "ما عاصمة سوريا؟"],
    ["ar", "متى زار بوتين دمشق؟"],
    ["fa", "نیروها چند سال جنگیدند؟"],
    ["fa", "پایتخت سوریه کجاست؟"],
    ["fa", ""],
  ] as const)("%s: finds none where the noun must be held: %s", (language, question) => {
    expect(nouns(question, language)).toEqual([]);
  });
});
