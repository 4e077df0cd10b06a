import { describe, expect, it } from "vitest";
import { withRoles } from "../../src/answer/roles.ts";
import { toQuery } from "../../src/search/index.ts";
import { openSeeds } from "../seeds.ts";

const { index } = openSeeds();

/** How somebody may be called in some articles. */
const names = (person: string, ...articles: readonly string[]): readonly string[] =>
  withRoles(toQuery(person, index).groups, articles, index).flatMap(({ alternatives }) =>
    alternatives.map(({ stems }) => stems.join(" ")),
  );

describe("withRoles", () => {
  it.each([
    ["Lavrov", "004", "وزير خارج"],
    ["Putin", "004", "رييس روس"],
    ["Shoigu", "001", "وزير دفاع"],
  ])("lets %s go by the office that article %s gives: %s", (person, article, office) =>
    expect(names(person, article)).toContain(office),
  );

  it("knows no office of an article that names none, of an unknown article, or of another's", () => {
    expect(names("Lavrov", "003")).toEqual(names("Lavrov"));
    expect(names("Lavrov", "none")).toEqual(names("Lavrov"));
    expect(names("Lavrov", "004")).not.toContain("وزير دفاع");
  });

  it("leaves what names nobody as it is", () => {
    const { groups } = toQuery("withdrawal", index);
    expect(withRoles(groups, ["004"], index)).toEqual(groups);
  });
});
