import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/config.ts";
import { readDataset } from "../../src/eval/dataset.ts";
import { folder } from "../corpus/folder.ts";

const PASSAGE = { id: "p1", lang: "ar", title: "", text: "افتتح المتحف سنة 1902 في القاهرة." };
const QUESTION = {
  id: "q1",
  lang: "ar",
  question: "متى افتتح المتحف؟",
  answers: ["1902"],
  passageId: "p1",
  answerable: true,
};
const LINE = { id: "l1", lang: "en", question: "When?", answerable: true, gold: [{ article: "a", answers: ["1902"] }] };

/** The message of the ConfigError that reading a file of this content throws, without the file's path. */
function faultOf(name: string, content: string | object): string {
  const file = join(folder({ [name]: content }), name);
  try {
    readDataset(file);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    const { message } = error as ConfigError;
    expect(message.startsWith(`${file}: `)).toBe(true);
    return message.slice(file.length + 2);
  }
  throw new Error("nothing was thrown");
}

describe("readDataset", () => {
  it("reads a set with its own passages", () => {
    const content = { name: "tiny", passages: [PASSAGE], questions: [{ ...QUESTION, type: "date" }] };
    const { name, articles, questions } = readDataset(join(folder({ "tiny.json": content }), "tiny.json"));
    expect(name).toBe("tiny");
    expect(articles).toMatchObject([{ id: "p1", language: "ar" }]);
    expect(questions).toMatchObject([{ id: "q1", type: "date", passage: "p1", answers: ["1902"] }]);
  });

  it("reads JSON lines as questions about the configured articles, named after the file", () => {
    const { name, articles, questions } = readDataset(
      join(folder({ "mine.jsonl": `${JSON.stringify(LINE)}\r\n\n` }), "mine.jsonl"),
    );
    expect([name, articles]).toEqual(["mine", undefined]);
    expect(questions).toMatchObject([{ id: "l1", answers: ["1902"] }]);
    expect(questions[0]).not.toHaveProperty("passage");
  });
});

describe("readDataset: faults, in one line", () => {
  it("reads a set behind a byte order mark", () => {
    const path = folder({ "own.jsonl": `\uFEFF${JSON.stringify(LINE)}\n` });
    expect(readDataset(join(path, "own.jsonl")).questions).toMatchObject([{ id: "l1" }]);
  });

  it("says where a field is wrong, and how many more are", () => {
    const content = {
      name: "tiny",
      passages: [PASSAGE],
      questions: [QUESTION, { ...QUESTION, lang: 1, answers: "x" }],
    };
    expect(faultOf("a.json", content)).toMatch(/^questions\[1\]\.lang: .+ \(and 1 more\)$/u);
  });

  it("says which line is no JSON, blank lines counted", () => {
    expect(faultOf("a.jsonl", `${JSON.stringify(LINE)}\n\n{"id"`)).toMatch(/^line 3: [^\n]+$/u);
  });

  it("says which field of which line is wrong", () => {
    expect(faultOf("a.jsonl", JSON.stringify({ ...LINE, gold: undefined }))).toMatch(/^line 1: gold: [^\n]+$/u);
  });

  it("stays in one line where the fault's own message has several", () => {
    expect(faultOf("a.json", "first\nsecond")).toMatch(/^[^\n]+$/u);
  });

  it.each(["a.jsonl", "a.json"])("refuses a set without questions: %s", (name) => {
    const content = name === "a.json" ? { name: "tiny", passages: [PASSAGE], questions: [] } : "\n";
    expect(faultOf(name, content)).toBe("it holds no question");
  });

  it("says that a file is not there", () => {
    expect(() => readDataset(join(folder({}), "none.json"))).toThrow(/none\.json: ENOENT/u);
  });
});
