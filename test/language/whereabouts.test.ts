import { describe, expect, it } from "vitest";
import type { Language } from "../../src/language/index.ts";
import { LOCATED, mayBeIn, placesLedTo } from "../../src/language/whereabouts.ts";
import { openSeeds } from "../seeds.ts";

const TABLE = new Map(
  Object.entries({ موسكو: "moscow", روسيا: "russia", سوتشي: "sochi", syria: "syria", مسكو: "moscow", سوريه: "syria" }),
);
const led = (words: string, language: Language): readonly string[] => placesLedTo(words.split(" "), TABLE, language);

describe("LOCATED", () => {
  it("holds places of the lexicon only", () => {
    const places = new Set([...openSeeds().index.lexicon.concepts((pos) => pos === "place")].map(({ id }) => id));
    expect(LOCATED.filter((id) => !places.has(id))).toEqual([]);
  });
});

describe("mayBeIn", () => {
  it("holds for a place and its country, either way, and for a place itself", () => {
    expect(mayBeIn("hmeimim", "syria")).toBe(true);
    expect(mayBeIn("russia", "sochi")).toBe(true);
    expect(mayBeIn("sochi", "sochi")).toBe(true);
  });

  it("does not hold for two places of one country, or for another country", () => {
    expect(mayBeIn("sochi", "moscow")).toBe(false);
    expect(mayBeIn("sochi", "syria")).toBe(false);
  });
});

describe("placesLedTo", () => {
  it.each([
    ["ar", "التقيا في موسكو", ["moscow"]],
    ["ar", "التقيا في منتجع سوتشي", ["sochi"]],
    ["ar", "زيارة لروسيا", ["russia"]],
    ["fa", "ديدار در مسكو", ["moscow"]],
    ["fa", "وارد سوريه شد", ["syria"]],
    ["en", "met in syria", ["syria"]],
  ] as const)("finds where something is or goes in %s: %s", (language, words, places) =>
    expect(led(words, language)).toEqual(places),
  );

  it.each([
    ["ar", "اعلنت موسكو"],
    ["ar", "في بيان نشرته امس موسكو"],
    ["fa", "ارتش سوريه"],
    ["en", "syria said"],
  ] as const)("passes over a place that is not where something is in %s: %s", (language, words) =>
    expect(led(words, language)).toEqual([]),
  );
});
