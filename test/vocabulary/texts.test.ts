import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config.ts";
import { readTexts } from "../../src/vocabulary/texts.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sanad-texts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string, text: string): readonly string[] => {
  writeFileSync(join(folder, name), text);
  return readTexts(join(folder, name));
};

describe("readTexts", () => {
  it("takes the lines of a text", () => {
    expect(read("a.txt", "one\n\ntwo\n")).toEqual(["one", "two"]);
  });

  it("takes the questions of JSON lines", () => {
    expect(read("a.jsonl", '{"id":"1","question":"who?"}\n{"question":"when?"}\n')).toEqual(["who?", "when?"]);
  });

  it("takes the questions of a question set", () => {
    expect(read("a.json", '{"name":"x","questions":[{"question":"who?","lang":"en"}]}')).toEqual(["who?"]);
  });

  it("throws a ConfigError that names the file when it is missing or of another form", () => {
    expect(() => readTexts(join(folder, "none.txt"))).toThrow(ConfigError);
    expect(() => read("bad.json", '{"passages":[]}')).toThrow(/bad\.json/u);
    expect(() => read("bad.jsonl", "no json")).toThrow(ConfigError);
  });
});
