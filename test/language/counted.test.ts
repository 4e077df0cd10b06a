import { describe, expect, it } from "vitest";
import { asksOrder, countedFrom } from "../../src/language/counted.ts";
import type { Language } from "../../src/language/index.ts";

/** What stands behind the counting word of a question. */
function counted(question: string, language: Language): string | undefined {
  const from = countedFrom(question, language);
  return from === undefined ? undefined : question.slice(from).trim();
}

describe("countedFrom", () => {
  it.each([
    ["en", "How many terrorists were killed?", "terrorists were killed?"],
    ["en", "By what number of soldiers?", "soldiers?"],
    ["ar", "كم إرهابيا قتل؟", "إرهابيا قتل؟"],
    ["ar", "وكم قاعدة بقيت؟", "قاعدة بقيت؟"],
    ["ar", "ما عدد القتلى؟", "القتلى؟"],
    ["fa", "چند تروریست کشته شدند؟", "تروریست کشته شدند؟"],
    ["fa", "چه تعداد سرباز رفت؟", "سرباز رفت؟"],
  ] as const)("finds what is counted in %s: %s", (language, question, rest) =>
    expect(counted(question, language)).toBe(rest),
  );

  it.each([
    ["en", "How much did it cost?"],
    ["ar", "كم نسبة الأراضي؟"],
    ["ar", "كم عمر الرئيس؟"],
    ["ar", "بكم لغة كتب؟"],
    ["fa", "چند درصد خاک سوریه؟"],
    ["fa", "در چندمین روز جنگ؟"],
  ] as const)("finds nothing that is counted in %s: %s", (language, question) =>
    expect(counted(question, language)).toBeUndefined(),
  );
});

describe("asksOrder", () => {
  it("holds for a word that asks for an ordinal, and not for one that counts", () => {
    expect(asksOrder("چندمین", "fa")).toBe(true);
    expect(asksOrder("چند", "fa")).toBe(false);
    expect(asksOrder("چندمین", "ar")).toBe(false);
  });
});
