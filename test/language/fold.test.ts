import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldDigits, foldLetters, foldStatement } from "../../src/language/fold.ts";
import { anyText } from "./text.ts";

/** Each letter of the table, the form the index keeps, and what it is. */
const LETTERS = [
  ["\u0623", "\u0627", "alef with hamza above"],
  ["\u0625", "\u0627", "alef with hamza below"],
  ["\u0622", "\u0627", "alef with madda"],
  ["\u0671", "\u0627", "alef wasla"],
  ["\u0649", "\u064A", "alef maqsura"],
  ["\u06CC", "\u064A", "Persian yeh"],
  ["\u06D0", "\u064A", "Pashto e"],
  ["\u06D2", "\u064A", "Urdu yeh barree"],
  ["\u0626", "\u064A", "yeh with hamza"],
  ["\u06A9", "\u0643", "Persian kaf"],
  ["\u06AA", "\u0643", "swash kaf"],
  ["\u0624", "\u0648", "waw with hamza"],
  ["\u06C0", "\u0647", "heh with yeh above"],
  ["\u06D5", "\u0647", "ae"],
  ["\u06C1", "\u0647", "heh goal"],
  ["\u06BE", "\u0647", "heh doachashmee"],
  ["\u06C3", "\u0629", "teh marbuta goal"],
] as const;

const hex = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
const codePoints = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place));

const ARABIC_BLOCK = codePoints(0x0600, 0x06ff);
/** The combining marks of the block, and the small waw and yeh of the Koran, which Unicode counts as letters. */
const MARKS = ARABIC_BLOCK.filter((character) => /[\p{Mn}\u06E5\u06E6]/u.test(character));
const TATWEEL = "\u0640";

describe("fold: letters", () => {
  it.each(LETTERS)("%s becomes %s (%s)", (letter, folded) => {
    expect(fold(letter)).toBe(folded);
    expect(fold(`س${letter}م`)).toBe(`س${folded}م`);
  });

  it("leaves every other letter of the Arabic block as it is", () => {
    const folding: readonly string[] = LETTERS.map(([letter]) => letter);
    const others = ARABIC_BLOCK.filter(
      (letter) =>
        /\p{L}/u.test(letter) &&
        letter !== TATWEEL &&
        !MARKS.includes(letter) &&
        letter.normalize("NFKD") === letter &&
        !folding.includes(letter),
    );
    expect(others.length).toBeGreaterThan(100);
    expect(others.filter((letter) => fold(letter) !== letter)).toEqual([]);
  });

  it.each([
    ["أحمد", "احمد"],
    ["إيران", "ايران"],
    ["آذار", "اذار"],
    ["مؤتمر", "موتمر"],
    ["رئيس", "رييس"],
    ["على", "علي"],
    ["کشور", "كشور"],
    ["یک", "يك"],
    ["خانهٔ", "خانه"],
    ["ﻻ", "لا"],
    ["ﷲ", "الله"],
    ["PUTIN", "putin"],
    ["Ｐｕｔｉｎ", "putin"],
    ["Élysée", "elysee"],
    ["İstanbul", "istanbul"],
  ])("%s becomes %s", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it.each(["سماء", "قوة", "پايگاه", "چژگ", "بهتر", "putin", "x", ""])("%s stays", (word) => {
    expect(fold(word)).toBe(word);
  });
});

describe("fold: marks", () => {
  it.each(MARKS.map((mark) => [hex(mark), mark]))("drops %s", (_, mark) => {
    expect(fold(`ب${mark}ت`)).toBe("بت");
  });

  it.each([
    ["fatha, damma, kasra, shadda, sukun", "مُطَوِّلْ", "مطول"],
    ["superscript alef", "هٰذا", "هذا"],
    ["tanwin damm and kasr, their letter kept", "كتابٌ وكتابٍ", "كتاب وكتاب"],
    ["tanwin fath with the alef behind it", "فضلًا", "فضل"],
    ["tanwin fath with the alef before it", "فضلاً", "فضل"],
    ["tanwin fath of a hamza without an alef", "مساءً", "مساء"],
    ["tanwin fath on teh marbuta", "عادةً", "عادة"],
  ])("drops %s", (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it.each(["فضلا", "ء", "\u06DD", "\u06DE", "\u06E9"])("%s has no mark to lose", (written) => {
    expect(fold(written)).toBe(written);
  });

  it.each([
    ["لـ", "ل"],
    ["مـــحـمد", "محمد"],
  ])("drops the tatweel of %s", (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it.each(
    [..."\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"].map((mark) => [hex(mark), mark]),
  )("drops the bidi control %s", (_, mark) => {
    expect(fold(`${mark}بو${mark}تين${mark}`)).toBe("بوتين");
  });

  it("drops the zero-width joiner and keeps the zero-width non-joiner", () => {
    expect(fold("ه\u200Dا")).toBe("ها");
    expect(fold("مي\u200Cرود")).toBe("مي\u200Cرود");
  });

  it("makes a no-break space a space and keeps punctuation", () => {
    expect(fold("الأسد\u00A0،")).toBe("الاسد ،");
    expect(fold("«داعش» “x”؟")).toBe("«داعش» “x”؟");
  });
});

describe("foldDigits", () => {
  it.each([..."٠١٢٣٤٥٦٧٨٩"].map((digit, value) => [digit, String(value)]))("writes %s as %s", (digit, value) => {
    expect(foldDigits(digit)).toBe(value);
    expect(fold(digit)).toBe(value);
  });

  it.each([..."۰۱۲۳۴۵۶۷۸۹"].map((digit, value) => [digit, String(value)]))("writes %s as %s", (digit, value) => {
    expect(foldDigits(digit)).toBe(value);
    expect(fold(digit)).toBe(value);
  });

  it.each(["2015", "٪", "٫", "٬", "أهلًا", "५"])("leaves %s", (text) => {
    expect(foldDigits(text)).toBe(text);
  });

  it("keeps the length of any text", () => {
    fc.assert(fc.property(anyText(), (text) => foldDigits(text).length === text.length));
  });
});

describe("foldLetters", () => {
  it.each(LETTERS)("writes %s as %s (%s)", (letter, folded) => {
    expect(foldLetters(letter)).toBe(folded);
  });

  it.each(["القوات المسلحة", "رئیس‌جمهور", "Vladimir Putin", "گفتگو 2016"])("does to %s what fold does", (text) => {
    expect(foldLetters(text)).toBe(fold(text));
  });

  it("leaves marks and foreign digits, which its texts do not have", () => {
    expect(foldLetters("مُـ٢")).toBe("مُـ٢");
  });
});

describe("foldStatement", () => {
  it.each([
    ["quotation marks", '"فلاديمير بوتين"', "“فلاديمير بوتين”"],
    ["punctuation", "الأسد – بوتين .. تأكيد", "الأسد، بوتين: تأكيد."],
    ["white space", "بشار\u00A0\n الأسد ", "بشار الأسد"],
    ["ZWNJ", "رئیس‌جمهور", "رئیسجمهور"],
    ["ة and ه", "القوة", "القوه"],
    ["hamza", "الإرهاب", "الارهاب"],
    ["digits", "٢٠١٦", "2016"],
  ])("gives one key whatever the %s", (_, one, other) => {
    expect(foldStatement(one)).toBe(foldStatement(other));
  });

  it.each([
    ["بشار الأسد", "بشارالأسد"],
    ["سوريا", "سورية"],
    ["15", "51"],
    ["القوات", "قوات"],
  ])("tells %s from %s", (one, other) => {
    expect(foldStatement(one)).not.toBe(foldStatement(other));
  });

  it("is empty for marks alone", () => {
    expect(foldStatement(' «…» "" \u00A0')).toBe("");
  });
});

/** The presentation forms of a vowel mark on a tatweel. */
const MARK_ON_TATWEEL = /[\uFCF2-\uFCF4\uFE71\uFE77\uFE79\uFE7B\uFE7D\uFE7F]/u;
const text = anyText().filter((given) => !MARK_ON_TATWEEL.test(given));

describe("folding a second time", () => {
  it("changes nothing of what fold returns", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(fold(fold(given))).toBe(fold(given));
      }),
      { numRuns: 500 },
    );
  });

  it("changes nothing of what foldStatement returns", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(foldStatement(foldStatement(given))).toBe(foldStatement(given));
      }),
      { numRuns: 500 },
    );
  });

  it("gives keys that are words with single spaces", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(foldStatement(given)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});
