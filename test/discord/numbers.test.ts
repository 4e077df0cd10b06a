import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberIn, secondsIn } from "../../src/discord/numbers.ts";
import { BIDI_CONTROLS, LANGUAGES } from "../../src/language/index.ts";

describe("numberIn", () => {
  it.each([
    [0, "en", "0"],
    [999, "ar", "999"],
    [1234, "en", "1,234"],
    [100_000, "ar", "100,000"],
    [100_000, "fa", "100,000"],
  ] as const)("%d in %s is %s", (value, language, expected) => {
    expect(numberIn(value, language)).toBe(expected);
  });
});

describe("secondsIn", () => {
  it.each([
    [3000, "en", "3 seconds"],
    [2001, "en", "3 seconds"],
    [1000, "en", "1 second"],
    [1, "en", "1 second"],
    [0, "en", "1 second"],
    [5000, "ar", "5 ثوان"],
    [3000, "fa", "3 ثانیه"],
  ] as const)("%d ms in %s are %s", (milliseconds, language, expected) => {
    expect(secondsIn(milliseconds, language)).toBe(expected);
  });
});

describe("numberIn and secondsIn", () => {
  it("write European digits without marks of direction", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...LANGUAGES), (value, language) => {
        for (const shown of [numberIn(value, language), secondsIn(value, language)]) {
          expect(shown.search(BIDI_CONTROLS)).toBe(-1);
          expect(shown.replace(/[0-9]/gu, "")).not.toMatch(/\p{Nd}/u);
        }
      }),
    );
  });
});
