import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSanad } from "../src/compose.ts";
import { readConfig } from "../src/config.ts";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sanad-compose-"));
  writeFileSync(at("article.txt"), "انسحبت القوات الروسية من قاعدة حميميم في سوريا.\n");
  writeFileSync(at("words.tsv"), "frobnicate\tزعنف\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("openSanad", () => {
  it("knows the lexicon, the rows made from Intl and number words", () => {
    const { lexicon } = openSanad([at("article.txt")], []).index;
    for (const word of ["army", "tuesday", "seventeen"]) expect(lexicon.has(word, "en")).toBe(true);
    expect(lexicon.has("frobnicate", "en")).toBe(false);
  });

  it("extends the vocabulary with dictionaries and warns of those it cannot read", () => {
    const { index, warnings } = openSanad([at("article.txt")], [at("words.tsv"), at("none.tsv")]);
    const [sense] = index.lexicon.senses([["frobnicate"]], "en");
    expect(sense?.concept).toMatchObject({ trust: 0.5, forms: { ar: [{ text: "زعنف" }] } });
    expect(warnings).toEqual([`dictionary ${at("none.tsv")}: none.tsv: no such file`]);
  });
});

describe("readConfig", () => {
  it("takes no dictionaries unless SANAD_DICTIONARIES names some", () => {
    expect(readConfig({}).dictionaries).toEqual([]);
    expect(readConfig({ SANAD_DICTIONARIES: " " }).dictionaries).toEqual([]);
    expect(readConfig({ SANAD_DICTIONARIES: ["a.index", "b.tsv"].join(delimiter) }).dictionaries).toEqual([
      "a.index",
      "b.tsv",
    ]);
  });
});
