import { describe, expect, it } from "vitest";
import { checkLexicon, countLexicon, MAX_CONCEPTS } from "../../src/vocabulary/check.ts";

const ZWNJ = "\u200C";
const GOOD = "army\tnoun\tarmy|military?\tجيش|قوات مسلحة\tارتش";

/** What is wrong with the rows of one file, with their lines. */
const faults = (...rows: readonly string[]): string[] =>
  checkLexicon([{ name: "a.tsv", text: `${rows.join("\n")}\n` }]).map(({ line, text }) => `${line}: ${text}`);

describe("checkLexicon: a row", () => {
  it("has no fault when it is well formed", () => {
    expect(faults(GOOD, `nato\torg\tNATO\tحلف الناتو\tپیمان آتلانتیک شمالی|نیم${ZWNJ}کره`)).toEqual([]);
  });

  it.each([
    ["army\tnoun\tarmy\tجيش", "4 columns, not 5"],
    ["army\tnoun\tarmy\tجيش\tارتش\t", "6 columns, not 5"],
    ["", "1 columns, not 5"],
    ["Army\tnoun\tarmy\tجيش\tارتش", 'the id "Army" is not of lower-case letters, digits and single hyphens'],
    ["army--2\tnoun\tarmy\tجيش\tارتش", 'the id "army--2" is not of lower-case letters, digits and single hyphens'],
    ["army\tnuon\tarmy\tجيش\tارتش", '"nuon" is no part of speech'],
    ["army\tnoun\tarmy\t\tارتش", "ar: no form"],
    ["army\tnoun\tarmy||force\tجيش\tارتش", "en: an empty form"],
    ["army\tnoun\tarmy|?\tجيش\tارتش", "en: an empty form"],
    ["army\tnoun\tar?my\tجيش\tارتش", 'en: "ar?my" has "?" U+003F'],
    ["army\tnoun\tجيش\tجيش\tارتش", 'en: "جيش" has "ج" U+062C, "ي" U+064A, "ش" U+0634'],
    ["army\tnoun\tarmy\tجیش\tارتش", 'ar: "جیش" has "ی" U+06CC'],
    ["army\tnoun\tarmy\tجيش\tارتش كشور", 'fa: "ارتش كشور" has "ك" U+0643'],
    ["army\tnoun\tarmy\tجيش (مسلح)\tارتش", 'ar: "جيش (مسلح)" has "(" U+0028, ")" U+0029'],
    ["army\tnoun\tarmy\tجيش\tارتش ", 'fa: "ارتش " has a space or ZWNJ too many'],
    [`army\tnoun\tarmy\tجيش\tارتش${ZWNJ}`, `fa: "ارتش${ZWNJ}" has a space or ZWNJ too many`],
    ["army\tnoun\tarmed  force\tجيش\tارتش", 'en: "armed  force" has a space or ZWNJ too many'],
    ["army\tnoun\tair-strike|air strike\tجيش\tارتش", 'en: "air strike" is "air-strike" again'],
    ["army\tnoun\tarmy\tإعلام|اعلام?\tارتش", 'ar: "اعلام?" is "إعلام" again'],
    ["army\tnoun\tcafé\tجيش\tارتش", '"café" is read as "café", but folds to "cafe"'],
  ])("%j: %s", (row, fault) => {
    expect(faults(row)).toContain(`1: ${fault}`);
  });
});

describe("checkLexicon: rows together", () => {
  it("wants files sorted by id", () => {
    expect(faults(GOOD, GOOD.replace("army", "able"))).toContain('2: "able" comes after "army": sort by id');
  });

  it("wants an id once in all files", () => {
    const files = ["a.tsv", "b.tsv"].map((name) => ({ name, text: `${GOOD}\n` }));
    expect(checkLexicon(files)).toEqual([{ file: "b.tsv", line: 1, text: 'the id "army" is that of a.tsv:1' }]);
  });

  const crowd = (count: number): string[] =>
    Array.from(
      { length: count },
      (_, place) => `x${10 + place}\tnoun\tword${place}\tجيش${place % 2 ? "?" : ""}\tارتش ${place}`,
    );

  it(`allows a form in ${MAX_CONCEPTS} concepts`, () => {
    expect(faults(...crowd(MAX_CONCEPTS))).toEqual([]);
  });

  it("does not allow it in one more, rare or not", () => {
    const [fault, ...others] = faults(...crowd(MAX_CONCEPTS + 1));
    expect(fault).toMatch(/^1: ar: "جيش" stands in 13 concepts, more than 12: x10, x11, /u);
    expect(others).toEqual([]);
  });
});

describe("countLexicon", () => {
  it("counts rows and forms", () => {
    expect(countLexicon({ name: "a.tsv", text: `${GOOD}\n` })).toEqual({ rows: 1, forms: { en: 2, ar: 2, fa: 1 } });
  });
});
