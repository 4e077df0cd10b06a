import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { isLightVerb } from "../../src/language/light-verbs.ts";

describe("isLightVerb", () => {
  it.each(["داد", "داده‌اند", "می‌دهد", "میدهد", "دادن", "گرفت", "می‌گیرند", "زد", "می‌زند", "کردم", "شدیم"])(
    "holds for %s",
    (word) => expect(isLightVerb(fold(word), "fa")).toBe(true),
  );

  it.each(["دستور", "دادگاه", "گرفتار", "زن", "رفت", "گفت", "داشت", "آمد"])("does not hold for %s", (word) =>
    expect(isLightVerb(fold(word), "fa")).toBe(false),
  );

  it("keeps the languages apart", () => expect(isLightVerb(fold("زد"), "ar")).toBe(false));
});
