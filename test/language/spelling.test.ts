import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldSpelling, spellingsOf } from "../../src/language/index.ts";
import { anyText } from "./text.ts";

describe("foldSpelling", () => {
  it.each([
    ["vowel marks", "مُحَمَّد", "محمد"],
    ["tanwin on an alef, before or after it", "اجتماعاً", "اجتماعا"],
    ["tanwin on an alef, before or after it", "فضلًا", "فضلاً"],
    ["hamza seats of alef", "الإرهاب", "الارهاب"],
    ["hamza before waw", "مسئول", "مسؤول"],
    ["hamza left out before waw", "مسوول", "مسؤول"],
    ["yeh and alef maksura", "مستشفى", "مستشفي"],
    ["Persian and Arabic letters", "ریاستجمهوری", "رياستجمهوري"],
    ["ZWNJ", "رئیس‌جمهور", "رئیسجمهور"],
    ["tatweel", "الإرهـــاب", "الإرهاب"],
    ["teh marbuta", "دولة", "دوله"],
    ["decomposed letters", "أكد".normalize("NFD"), "أكد"],
    ["presentation forms", "ﻻ", "لا"],
  ])("joins %s: %s, %s", (_, one, other) => {
    expect(foldSpelling(one)).toBe(foldSpelling(other));
  });

  it.each([
    ["an ending that tanwin hides from the index", "اجتماعاً", "اجتماع"],
    ["voices that the seat of the hamza tells apart", "سأل", "سئل"],
    ["a conjunction", "وقال", "قال"],
    ["a first letter before waw", "يوم", "ووم"],
  ])("keeps %s apart: %s, %s", (_, one, other) => {
    expect(foldSpelling(one)).not.toBe(foldSpelling(other));
  });

  it("gives the same key when the folded word is known", () => {
    fc.assert(
      fc.property(anyText(20), (text) => {
        const [word = ""] = text.split(/\s+/u);
        fc.pre(!/\p{M}/u.test(word.normalize("NFKC")));
        expect(foldSpelling(word, fold(word))).toBe(foldSpelling(word));
      }),
    );
  });
});

describe("spellingsOf", () => {
  it("gives the text, the text without ZWNJ, and with tanwin on last alefs", () => {
    expect(spellingsOf("می‌رود عقدا")).toEqual(["می‌رود عقدا", "میرود عقدا", "می‌رود عقداً"]);
  });

  it("gives a text once when nothing in it has two spellings", () => {
    expect(spellingsOf("بوتين")).toEqual(["بوتين"]);
  });
});
