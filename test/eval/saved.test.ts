import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config.ts";
import { prepareFolder, readOutcomes, saveOutcomes } from "../../src/eval/saved.ts";
import { folder } from "../corpus/folder.ts";
import { DECLINED, outcome, setOf } from "./outcomes.ts";

const SET = setOf(
  outcome("1", { confidence: 0.9, ms: 1.25 }),
  outcome("2", { answerable: false, passageRank: null, ...DECLINED, language: "fa", kind: "when" }),
);

describe("saveOutcomes", () => {
  it("writes what readOutcomes reads back: everything but the questions' texts and confidences", () => {
    const file = join(folder({}), "base.json");
    saveOutcomes(file, [SET]);
    const outcomes = SET.outcomes.map(({ question, confidence, ...saved }) => saved);
    expect(readOutcomes(file)).toEqual([{ ...SET, outcomes }]);
    expect(readFileSync(file, "utf8")).not.toContain("Question");
  });

  it("writes a version number", () => {
    const file = join(folder({}), "base.json");
    saveOutcomes(file, []);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({ version: 1, sets: [] });
  });

  it("writes into a folder that prepareFolder made, and says in one line that it cannot write into another", () => {
    const file = join(folder({}), "new", "deep", "base.json");
    expect(() => saveOutcomes(file, [SET])).toThrow(ConfigError);
    prepareFolder(file);
    saveOutcomes(file, [SET]);
    expect(readOutcomes(file)).toHaveLength(1);
  });
});

describe("readOutcomes: faults, in one line", () => {
  const whole = { version: 1, sets: [{ name: "tiny", passages: 1, buildMs: 1, outcomes: [outcome("1")] }] };
  const withOutcome = (given: object): object => ({
    ...whole,
    sets: [{ ...whole.sets[0], outcomes: [{ ...outcome("1"), ...given }] }],
  });

  it.each([
    ["is no JSON", "{\n\n", /JSON/u],
    ["is another kind of JSON", "[1]", /expected object/u],
    ["has another version", { ...whole, version: 2 }, /^version: not outcomes .+ version 1/u],
    ["lacks the version", { sets: [] }, /^version: /u],
    ["has a rank that is none", withOutcome({ answerRank: -2 }), /^sets\[0\]\.outcomes\[0\]\.answerRank: /u],
    ["has an outcome of its own", withOutcome({ outcome: "perhaps" }), /^sets\[0\]\.outcomes\[0\]\.outcome: /u],
    ["has a time below nothing", withOutcome({ ms: -1 }), /^sets\[0\]\.outcomes\[0\]\.ms: /u],
  ])("refuses a file that %s", (_, content, reason) => {
    const file = join(folder({ "base.json": content }), "base.json");
    let message = "";
    try {
      readOutcomes(file);
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigError);
      message = (error as ConfigError).message;
    }
    expect(message.slice(0, file.length + 2)).toBe(`${file}: `);
    expect(message.slice(file.length + 2)).toMatch(reason);
    expect(message).not.toContain("\n");
  });
});
