import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { persianDictionary } from "../../src/language/persian-dictionary.ts";

const dictionary = persianDictionary();

describe("persianDictionary", () => {
  it("is read once", () => {
    expect(persianDictionary()).toBe(dictionary);
  });

  it.each(["کتاب", "ایران", "بهتر", "آب", "رئیس", "جمهور"])("has %s, folded and without its affix flags", (word) => {
    expect(dictionary.has(fold(word))).toBe(true);
  });

  it.each(["حمیمیم", "طرطوس", "رئیسجمهور", "رئیس‌جمهور", "کتاب/"])("does not have %j as it stands", (word) => {
    expect(dictionary.has(fold(word))).toBe(false);
  });

  it.each([
    ["رئیسجمهور", ["رئیس", "جمهور"]],
    ["گفتوگو", ["گفت", "وگو"]],
    ["میدهد", ["می", "دهد"]],
    ["عقبنشینی", ["عقب", "نشینی"]],
  ])("knows the parts of %s: %j", (word, parts) => {
    expect(dictionary.parts(fold(word))).toEqual(parts.map(fold));
  });

  it.each(["کتاب", "ایران", "حمیمیم", "پژوهشگر", "رئیس‌جمهور", ""])("knows no parts of %j", (word) => {
    expect(dictionary.parts(fold(word))).toBeUndefined();
  });
});
