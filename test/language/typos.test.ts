import { describe, expect, it, vi } from "vitest";
import { nearSpellings } from "../../src/language/typos.ts";

describe("nearSpellings", () => {
  it.each([
    ["ordr", "en", "order", "a letter dropped"],
    ["orrder", "en", "order", "a letter added"],
    ["orfer", "en", "order", "a letter changed"],
    ["odrer", "en", "order", "two letters exchanged"],
    ["انسحب", "ar", "انسحاب", "a letter dropped"],
    ["دستوور", "fa", "دستور", "a letter added"],
  ] as const)("%s (%s) → %s: %s", (word, language, meant, _) => {
    expect(nearSpellings(word, language, (spelling) => spelling === meant)).toEqual([meant]);
  });

  it.each([
    ["oder", "en", "odor!", "nothing that is not known"],
    ["ord", "en", "cord", "no word of fewer than five letters"],
    ["odrre", "en", "order", "no two errors at once"],
  ] as const)("%s (%s) finds %s not: %s", (word, language, other, _) => {
    expect(nearSpellings(word, language, (spelling) => spelling === other)).toEqual([]);
  });

  it("asks about no word that is longer than words are", () => {
    const known = vi.fn(() => true);
    expect(nearSpellings("putin".repeat(800), "en", known)).toEqual([]);
    expect(known).not.toHaveBeenCalled();
  });
});
