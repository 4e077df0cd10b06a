import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PrefixRanking, type Ranked } from "../../src/search/prefix-ranking.ts";

const entry = (key: string, weight: number): Ranked<string> => ({ key, weight, value: `${key}/${weight}` });
const all = (entries: readonly Ranked<string>[], prefix: string): string[] =>
  [...new PrefixRanking(entries).startingWith(prefix)].map(({ value }) => value);

/** The same by looking at every entry. */
const naive = (entries: readonly Ranked<string>[], prefix: string): number[] =>
  entries
    .filter(({ key }) => key.startsWith(prefix))
    .map(({ weight }) => weight)
    .sort((a, b) => b - a);

describe("PrefixRanking.startingWith", () => {
  const entries = [entry("بوتين", 21), entry("بوتن", 2), entry("بلاد", 5), entry("ترك", 9), entry("ت", 1)];

  it.each([
    ["gives the heaviest first", "ب", ["بوتين/21", "بلاد/5", "بوتن/2"]],
    ["gives a key that is the prefix itself", "ت", ["ترك/9", "ت/1"]],
    ["gives nothing for a prefix that no key has", "بوتينا", []],
    ["gives everything for none", "", ["بوتين/21", "ترك/9", "بلاد/5", "بوتن/2", "ت/1"]],
  ])("%s", (_, prefix, expected) => {
    expect(all(entries, prefix)).toEqual(expected);
  });

  it("gives equals in the order of their keys, and nothing from nothing", () => {
    expect(all([entry("b", 1), entry("a", 1), entry("ab", 1)], "")).toEqual(["a/1", "ab/1", "b/1"]);
    expect(all([], "a")).toEqual([]);
  });

  it("finds what a walk through all entries finds, in its order", () => {
    const key = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 4 });
    const some = fc.array(fc.tuple(key, fc.nat(9)), { maxLength: 40 });
    fc.assert(
      fc.property(some, key, (pairs, prefix) => {
        const entries = pairs.map(([own, weight]) => entry(own, weight));
        const found = [...new PrefixRanking(entries).startingWith(prefix)];
        expect(found.map(({ weight }) => weight)).toEqual(naive(entries, prefix));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
