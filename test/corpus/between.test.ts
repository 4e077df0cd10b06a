import { describe, expect, it } from "vitest";
import { clean } from "../../src/corpus/clean.ts";
import { isWelcome } from "../../src/corpus/furniture.ts";
import { fold } from "../../src/language/fold.ts";

const proseOf = (text: string): string[] => clean(text).prose.map(({ start, end }) => text.slice(start, end));

describe("clean", () => {
  it("joins no sentence across a line of navigation", () => {
    const text = "وأعرب الرئيس عن سعادته بلقاء الوزير\nاقرأ المزيد\nبعد مضي ست سنوات على اللقاء الأول بينهما.";
    expect(proseOf(text).join(" ")).not.toContain("اقرأ المزيد");
  });

  it("joins no line that leads on to a Markdown heading", () => {
    const text = "قال الوزير ما يلي:\n\n## عنوان فرعي\n\nوصل الوفد إلى دمشق.";
    expect(proseOf(text).join(" ")).not.toContain("عنوان فرعي");
  });
});

describe("isWelcome", () => {
  it.each(["أهلاً بكم في الموقع الرسمي", "مرحباً بكم في بوابة الأخبار", "أهلا بكم في الموقع الرسمي"])(
    "knows %s",
    (line) => {
      expect(isWelcome(line)).toBe(true);
    },
  );

  it("takes no sentence about people of a place for a greeting", () => {
    expect(isWelcome("أهل المدينة يزورون الموقع الأثري")).toBe(false);
  });
});

describe("fold", () => {
  it("is idempotent on presentation forms that carry a tatweel", () => {
    expect(fold(fold("\uFE77"))).toBe(fold("\uFE77"));
  });
});
