import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordGrams } from "../../src/language/grams.ts";

describe("wordGrams", () => {
  it.each([
    ["", ["__"]],
    ["و", ["_و_"]],
    ["من", ["_من_"]],
    ["حرب", ["_حرب", "حرب_"]],
    ["بوتين", ["_بوت", "بوتي", "وتين", "تين_"]],
    ["news", ["_new", "news", "ews_"]],
  ])("%j gives %j", (word, grams) => {
    expect(wordGrams(word)).toEqual(grams);
  });

  it("gives grams that overlap in all but one letter and join to the marked word", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 3, maxLength: 30 }), (word) => {
        const [first = "", ...rest] = wordGrams(word);
        expect(first + rest.map((gram) => gram.at(-1)).join("")).toBe(`_${word}_`);
        expect(new Set([first, ...rest].map((gram) => gram.length))).toEqual(new Set([4]));
      }),
    );
  });
});
