import { describe, expect, it } from "vitest";
import { Vocabulary } from "../../src/search/vocabulary.ts";

describe("Vocabulary", () => {
  it("numbers terms in the order they are met, each once", () => {
    const vocabulary = new Vocabulary();
    expect(["قو", "سحب", "قو"].map((term) => vocabulary.add(term))).toEqual([0, 1, 0]);
    expect(vocabulary.size).toBe(2);
    expect(vocabulary.terms()).toEqual(["قو", "سحب"]);
    expect([vocabulary.id("سحب"), vocabulary.term(1)]).toEqual([1, "سحب"]);
  });

  it("knows nothing of a term that was never added", () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.id("قو")).toBeUndefined();
    expect(vocabulary.documentFrequency("قو")).toBe(0);
    expect(vocabulary.documentFrequencyOf(0)).toBe(0);
    expect(vocabulary.occursIn("قو", "ar")).toBe(false);
  });

  it("throws a RangeError that names a number no term has", () => {
    expect(() => new Vocabulary().term(7)).toThrow(new RangeError("no term has the number 7"));
  });

  it("counts in how many passages a term stands, not how often", () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.add("قو");
    for (const passage of [0, 0, 3, 3, 4]) vocabulary.count(id, passage);
    expect([vocabulary.documentFrequency("قو"), vocabulary.documentFrequencyOf(id)]).toEqual([3, 3]);
  });

  it("does not count a term that is only added, as a title's is", () => {
    const vocabulary = new Vocabulary();
    vocabulary.add("قم");
    expect(vocabulary.documentFrequency("قم")).toBe(0);
  });

  it("remembers every language a term stands in, and no other", () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.add("اسد");
    vocabulary.note(id, "ar");
    vocabulary.note(id, "fa");
    vocabulary.note(vocabulary.add("army"), "en");
    expect((["ar", "fa", "en"] as const).map((language) => vocabulary.occursIn("اسد", language))).toEqual([
      true,
      true,
      false,
    ]);
    expect(vocabulary.occursIn("army", "en")).toBe(true);
  });
});
