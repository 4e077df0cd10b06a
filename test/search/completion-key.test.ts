import { describe, expect, it } from "vitest";
import { arabicKey, bareKey, completionKey, wordKey } from "../../src/search/completion-key.ts";

describe("completionKey", () => {
  it.each([
    ["vowel marks", "بُوتِين", "بوتين"],
    ["the seat of a hamza", "أسد", "اسد"],
    ["ی and ي", "سوری", "سوري"],
    ["ک and ك", "كرملين", "کرملین"],
    ["the ZWNJ", "رئیس‌جمهور", "رئیسجمهور"],
    ["ة and ه", "سورية", "سوریه"],
    ["case", "Putin", "putin"],
  ])("is one for two spellings that differ by %s", (_, one, other) => {
    expect(completionKey(one)).toBe(completionKey(other));
  });

  it("keeps what tells words apart: long vowels, پ and ب, the article", () => {
    for (const [one, other] of [
      ["بوتين", "بوتن"],
      ["پوتین", "بوتين"],
      ["السوري", "سوري"],
    ] as const)
      expect(completionKey(one)).not.toBe(completionKey(other));
  });
});

describe("bareKey", () => {
  it.each([
    ["the article", "القوات", "قوات"],
    ["the article behind a conjunction or preposition", "والقوات", "قوات"],
    ["the article after ل", "للقوات", "قوات"],
    ["the article before the first letter of a word", "الق", "ق"],
  ])("drops %s", (_, key, expected) => {
    expect(bareKey(key)).toBe(expected);
  });

  it.each([["بوتين"], ["وزير"], ["ال"], ["فلاديمير"], ["putin"]])("leaves %s as it is", (key) => {
    expect(bareKey(key)).toBe(key);
  });
});

describe("arabicKey", () => {
  it("writes the letters that only Persian has as Arabic does, and no others", () => {
    expect(arabicKey("پوتين")).toBe("بوتين");
    expect(arabicKey("گروه")).toBe("كروه");
    expect(arabicKey("بوتين")).toBe("بوتين");
  });
});

describe("wordKey", () => {
  it("is one for a word with and without its article", () => {
    expect(wordKey("السورية")).toBe(wordKey("سورية"));
  });
});
