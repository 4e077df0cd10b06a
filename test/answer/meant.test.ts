import { describe, expect, it } from "vitest";
import { isMeant, suggestTerms } from "../../src/answer/index.ts";
import { openSeeds } from "../seeds.ts";

const { index } = openSeeds();

describe("isMeant", () => {
  it.each(["Putin", "withdrawal", "Assad thanked", "بوت", "خروج نیروها"])("is true of %s", (text) => {
    expect(isMeant(text, index)).toBe(true);
  });

  it.each(["giraffe", "zzzqqq", "the", ""])("is false of «%s», whatever may be suggested", (text) => {
    expect(isMeant(text, index)).toBe(false);
  });

  it("is stricter than what is suggested", () => {
    expect(suggestTerms("zzzqqq", index, 25)).not.toEqual([]);
  });
});
