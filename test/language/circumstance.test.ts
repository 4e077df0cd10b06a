import { describe, expect, it } from "vitest";
import { circumstanceOf } from "../../src/language/circumstance.ts";
import type { Language } from "../../src/language/index.ts";

/** What of a question is its clause of circumstance. */
const clauseOf = (question: string, language: Language): string => question.slice(circumstanceOf(question, language));

describe("circumstanceOf", () => {
  it.each<[Language, string, string]>([
    ["en", "Where did they meet before announcing it?", "before announcing it?"],
    ["en", "Who spoke when the war ended?", "when the war ended?"],
    ["ar", "أين التقيا قبل إعلان الانسحاب؟", "قبل إعلان الانسحاب؟"],
    ["fa", "چه گفت پس از دیدار؟", "پس از دیدار؟"],
  ])("%s: %s → %s", (language, question, clause) => {
    expect(clauseOf(question, language)).toBe(clause);
  });

  it.each<[Language, string]>([
    ["en", "When did Putin order it?"],
    ["en", "- **When** did Putin order it?"],
    ["en", "Hello. When did Putin order it?"],
    ["en", "and when did he order it?"],
    ["en", "Is it beforehand?"],
    ["ar", "قبل أي يوم عاد؟"],
    ["fa", "شکر. پس از چه روزی برگشت؟"],
  ])("%s: %s has none", (language, question) => {
    expect(clauseOf(question, language)).toBe("");
  });
});
