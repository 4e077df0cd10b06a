import { describe, expect, it } from "vitest";
import { stemEnglish } from "../../src/language/english.ts";

describe("stemEnglish", () => {
  it.each([
    ["forces", "forc"],
    ["meetings", "meet"],
    ["withdrawing", "withdraw"],
    ["syrian", "syrian"],
    ["countries", "countri"],
    ["gas", "ga"],
  ])("%s becomes %s", (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });

  it.each(["us", "is", "v", ""])("%j has two letters at most and stays", (word) => {
    expect(stemEnglish(word)).toBe(word);
  });

  it.each([
    ["withdraw", "withdraws"],
    ["army", "armies"],
    ["talk", "talked"],
  ])("joins %s and %s", (one, other) => {
    expect(stemEnglish(one)).toBe(stemEnglish(other));
  });

  it("keeps war and warn apart", () => {
    expect(stemEnglish("war")).not.toBe(stemEnglish("warn"));
  });
});
