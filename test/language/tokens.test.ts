import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberTerm, tokenize } from "../../src/language/tokens.ts";
import { anyText } from "./text.ts";

const words = (text: string): string[] => tokenize(text).map(({ folded }) => folded);

describe("numberTerm", () => {
  it.each([
    ["٢٠١٦", "2016", "Arabic-Indic digits"],
    ["۲۰۱۶", "2016", "Persian digits"],
    ["٢٬٠٠٠", "2000", "the Arabic thousands separator"],
    ["2,000", "2000", "the comma before three digits"],
    ["1,234,567", "1234567", "more than one thousands separator"],
    ["٣٫٥", "3.5", "the Arabic decimal separator"],
    ["3,5", "3.5", "the decimal comma"],
    ["1,000.50", "1000.5", "thousands and decimals together"],
    ["2.50", "2.5", "a zero that ends the decimals"],
    ["10.0", "10", "decimals of zeros only"],
    ["06", "6", "a leading zero"],
    ["007", "7", "leading zeros"],
  ])("%s becomes %s (%s)", (written, value) => {
    expect(numberTerm(written)).toBe(value);
  });

  it.each(["2000", "100", "0", "0.5", "3.5", "1.05", "15.03.2016"])("%s stays", (written) => {
    expect(numberTerm(written)).toBe(written);
  });

  it("keeps four digits behind a comma apart from thousands", () => {
    expect(numberTerm("1,2345")).toBe("1.2345");
  });
});

describe("tokenize: numbers", () => {
  it.each([
    ["/6/", ["6"]],
    ["90%", ["90"]],
    ["٪٩٠", ["90"]],
    ["26-05-2017", ["26", "5", "2017"]],
    ["02:52", ["2", "52"]],
    ["15 آذار/مارس", ["15", "اذار", "مارس"]],
    ["أكثر من 2000 إرهابي.", ["اكثر", "من", "2000", "ارهابي"]],
    ["G20", ["g", "20"]],
    ["2017م", ["2017", "م"]],
    ["3.5.", ["3.5"]],
    ["2015, 2016", ["2015", "2016"]],
  ])("%s holds %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("tells numbers from words", () => {
    expect(tokenize("دو 2 two").map(({ kind }) => kind)).toEqual(["word", "number", "word"]);
  });
});

describe("tokenize: words", () => {
  it.each([
    ['لـ"الأسد"،', ["ل", "الاسد"], "a preposition with a tatweel before a quotation mark"],
    ["لـالأسد", ["لالاسد"], "a preposition glued with a tatweel"],
    ["می‌رود", ["مي\u200Cرود"], "a ZWNJ inside a word"],
    ["می\u200C رود", ["مي", "رود"], "a ZWNJ at the end of a word"],
    ["مُطوّل", ["مطول"], "harakat inside a word"],
    ["كتابٌ.", ["كتاب"], "a mark at the end of a word"],
    ["مـــد", ["مد"], "a tatweel inside a word"],
    ["بو\u200Fتين", ["بوتين"], "a bidi mark inside a word"],
    ["«داعش»…", ["داعش"], "quotation marks"],
    ["سبوتنيك V", ["سبوتنيك", "v"], "a Latin letter"],
    ["don't", ["don", "t"], "the Latin apostrophe"],
    ["الأسد–بوتين", ["الاسد", "بوتين"], "a dash"],
  ])("%s holds %j: %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each(["", " \u00A0\n", "…«»،", "ـــ", "\u200C\u200F", "ًٌ"])("%j holds no word", (text) => {
    expect(tokenize(text)).toEqual([]);
  });

  it("gives the offsets of the word as the text writes it", () => {
    const text = "إلى «مُطوّلٍ» ٢٬٠٠٠";
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(["إلى", "مُطوّلٍ", "٢٬٠٠٠"]);
  });
});

describe("tokenize: any text", () => {
  it("gives tokens in order, apart and inside the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let at = 0;
        for (const { start, end, folded } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(folded).not.toBe("");
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves no letter of Arabic or Latin script and no digit out", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."ابتپچکیabZ019٣۷ .،«\u200C"), { maxLength: 60 }), (letters) => {
        const text = letters.join("");
        const covered = tokenize(text).map(({ start, end }) => text.slice(start, end));
        const kept = (from: string): string => from.replace(/[ .،«\u200C]/gu, "");
        expect(kept(covered.join(""))).toBe(kept(text));
      }),
    );
  });
});
