import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { MIN_CONFIDENCE } from "../../src/answer/index.ts";
import { ConfigError, readConfig } from "../../src/config.ts";
import { readDataset } from "../../src/eval/dataset.ts";
import { type EvalOptions, runEval } from "../../src/eval/index.ts";
import { examine } from "../../src/eval/measure.ts";
import { readOutcomes } from "../../src/eval/saved.ts";
import { Lexicon } from "../../src/language/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { folder } from "../corpus/folder.ts";

const TINY = {
  name: "tiny",
  passages: [
    { id: "p1", lang: "ar", title: "", text: "افتتح المتحف المصري سنة 1902 في ميدان التحرير." },
    { id: "p2", lang: "ar", title: "", text: "يبلغ ارتفاع البرج 187 مترا فوق جزيرة الزمالك." },
  ],
  questions: [
    ["q1", "متى افتتح المتحف المصري؟", "1902", "p1", true],
    ["q2", "كم يبلغ ارتفاع البرج؟", "187", "p2", true],
    ["q3", "من اكتشف البنسلين؟", "", "p2", false],
  ].map(([id, question, answer, passageId, answerable]) => ({
    id,
    lang: "ar",
    question,
    answers: answer ? [answer] : [],
    passageId,
    answerable,
  })),
};

const config = readConfig({});

/** What a measurement prints, run on a clock that ticks one ms a look. */
async function printed(options: EvalOptions, curves?: string): Promise<{ text: string; labels: string[] }> {
  let text = "";
  let time = 0;
  const labels: string[] = [];
  const output = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const progress = (label: string) => {
    labels.push(label);
    return { update: () => {}, stop: () => {} };
  };
  const shell = { output, warn: () => {}, now: () => ++time, progress, ...(curves ? { curves } : {}) };
  await runEval(options, config, shell);
  return { text, labels };
}

describe("examine", () => {
  it("tells a confidence below the operating point of what is declined, and of nothing else", () => {
    const file = join(folder({ "tiny.json": TINY }), "tiny.json");
    const { articles = [], questions } = readDataset(file);
    const index = buildIndex(articles, new Lexicon([]));
    const outcomes = questions.map((gold) => examine(gold, { index, now: () => 0, withConfidence: true }));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["answered", "answered", "not-found"]);
    for (const { outcome, confidence = Number.NaN } of outcomes)
      expect(confidence < MIN_CONFIDENCE).toBe(outcome === "not-found");
  });

  it("takes the kind from the set where it says one, else from the wording", () => {
    const { articles = [], questions } = readDataset(join(folder({ "tiny.json": TINY }), "tiny.json"));
    const index = buildIndex(articles, new Lexicon([]));
    const kinds = questions.map((gold) => examine(gold, { index, now: () => 0 }).kind);
    expect(kinds).toEqual(["when", "how-many", "who"]);
    const [first] = questions;
    expect(first && examine({ ...first, type: "date" }, { index, now: () => 0 }).kind).toBe("date");
  });
});

describe("runEval", () => {
  it("prints a row for the set, and one for each kind when asked to", async () => {
    const dataset = [join(folder({ "tiny.json": TINY }), "tiny.json")];
    const rows = (text: string): string[] => text.split("\n").map((row) => row.trim().split(/\s+/u)[0] ?? "");
    const { text, labels } = await printed({ dataset });
    expect(rows(text)).toEqual(["set", "tiny", ""]);
    expect(labels).toEqual(["tiny"]);
    expect(text).toMatch(/tiny +2 +3 +100\.0 +100\.0 +100\.0 +100\.0 +100\.0 +0\.0 +100\.0 +1 +1\.0 +1\.0/u);
    expect(rows((await printed({ dataset, kinds: true })).text)).toEqual([
      "set",
      "tiny",
      "when",
      "who",
      "how-many",
      "",
    ]);
  });

  it("compares with what it saved, and saves over the file it compares with", async () => {
    const path = folder({ "tiny.json": TINY });
    const [dataset, save] = [[join(path, "tiny.json")], join(path, "out", "base.json")];
    await printed({ dataset, save });
    const [first] = readOutcomes(save);
    expect(first?.outcomes.map(({ id, answerRank }) => [id, answerRank])).toEqual([
      ["q1", 0],
      ["q2", 0],
      ["q3", -1],
    ]);
    const base = readFileSync(save, "utf8").replace('"answerRank":0', '"answerRank":1');
    writeFileSync(save, base);
    const { text } = await printed({ dataset, save, compare: save });
    expect(text).toContain("  better: 1\n    q1  متى افتتح المتحف المصري؟  right at 2 → right at 1\n");
    expect(readOutcomes(save)).toEqual([first]);
  });

  it("says that a set is not in the base", async () => {
    const path = folder({ "tiny.json": TINY, "base.json": { version: 1, sets: [] } });
    const { text } = await printed({ dataset: [join(path, "tiny.json")], compare: join(path, "base.json") });
    expect(text).toMatch(/\ntiny: not in the base\n$/u);
  });

  it("draws a curve of a set that has unanswerable questions, and says of another that it has none", async () => {
    const path = folder({
      "tiny.json": { ...TINY, name: "tiny/1" },
      "open.json": { ...TINY, name: "open", questions: TINY.questions.filter(({ answerable }) => answerable) },
    });
    const curves = join(path, "curves");
    const { text } = await printed(
      { dataset: ["tiny", "open"].map((name) => join(path, `${name}.json`)), curve: true },
      curves,
    );
    expect(readdirSync(curves)).toEqual(["curve-tiny-1.svg"]);
    expect(readFileSync(join(curves, "curve-tiny-1.svg"), "utf8")).toContain(
      `threshold ${MIN_CONFIDENCE.toFixed(2)}: 0.0 % wrongly, 100.0 % rightly`,
    );
    expect(text).toMatch(/tiny\/1: curve in .+curve-tiny-1\.svg\nopen: no curve, /u);
  });

  it("refuses two sets of one name where they could not be told apart, before it measures", async () => {
    const path = folder({ "tiny.json": TINY });
    const dataset = [join(path, "tiny.json"), join(path, "tiny.json")];
    const save = join(path, "base.json");
    await expect(printed({ dataset, save })).rejects.toThrow(new ConfigError("two question sets have the name tiny"));
    expect(existsSync(save)).toBe(false);
    expect((await printed({ dataset })).text.match(/^tiny /gmu)).toHaveLength(2);
  });
});

describe("sanad eval", () => {
  it("tells a malformed base in one line and ends with status 2", () => {
    const path = folder({ "tiny.json": TINY, "base.json": "{}" });
    const files = ["--dataset", join(path, "tiny.json"), "--compare", join(path, "base.json")];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "src/cli.ts", "eval", ...files],
      { encoding: "utf8" },
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^sanad: .+base\.json: version: [^\n]+\n$/u);
  });
});
