import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitInto } from "../../src/answer/fit.ts";

const same = (a: string, b: string): boolean => a === b;

/** The stretch of a text, letters for words, that another fits best. */
const stretch = (short: string, long: string): string => {
  const { from, to } = fitInto([...short], [...long], same);
  return [...long].slice(from, to).join("");
};

describe("fitInto", () => {
  it.each([
    ["the text itself", "cde", "abcdefg", "cde"],
    ["the words around a changed one", "cXe", "abcdefg", "cde"],
    ["the counterpart of a changed word at an edge", "Xde", "abcdefg", "cde"],
    ["the counterpart of a changed word at the other edge", "cdX", "abcdefg", "cde"],
    ["the words around one left out", "ce", "abcdefg", "cde"],
    ["the words around one put in", "cXde", "abcdefg", "cde"],
    ["both sides of a clause left out", "abcxyz", "--abc123456789xyz--", "abc123456789xyz"],
    ["the first of two places", "ab", "-ab-ab-", "ab"],
    ["the place with fewest changes", "abcd", "-abX-abcX-", "abcX"],
  ])("finds %s", (_, short, long, expected) => {
    expect(stretch(short, long)).toBe(expected);
  });

  it("finds nothing for nothing, and nothing in nothing", () => {
    expect(fitInto([], ["a"], same)).toEqual({ from: 0, to: 0 });
    expect(fitInto(["a"], [], same)).toEqual({ from: 0, to: 0 });
  });

  it("finds every part of a text where it stands, or where the same words stand before it", () => {
    const words = fc.array(fc.constantFrom(..."abcdef"), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(29), fc.nat(29), (long, a, b) => {
        const part = long.slice(Math.min(a, b), Math.max(a, b) + 1);
        const { from, to } = fitInto(part, long, same);
        expect(long.slice(from, to)).toEqual(part);
      }),
    );
  });
});
