import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { answerLine, answerLines } from "../../src/terminal/jsonl.ts";
import { indexOf } from "../search/small.ts";

const index = indexOf([
  { id: "a", paragraphs: [["زار بوتين دمشق يوم الاثنين."]] },
  { id: "b", paragraphs: [["زار بوتين دمشق يوم الثلاثاء."]] },
]);
const QUESTION = "متى زار بوتين دمشق؟";

/** A clock that moves by 1.2345 ms at each look. */
function createClock(): () => number {
  let time = 0;
  return () => {
    time += 1.2345;
    return time;
  };
}

const answer = (line: string, limit = 3) => JSON.parse(answerLine(line, index, { limit }, createClock()));

/** What is written for some chunks of input. */
async function pipe(...chunks: readonly string[]): Promise<string> {
  const output = new PassThrough();
  await answerLines(Readable.from(chunks), output, index, { limit: 3 }, createClock());
  output.end();
  let written = "";
  for await (const chunk of output) written += chunk;
  return written;
}

const idsOf = (written: string): unknown[] =>
  written
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line).id);

describe("answerLine", () => {
  it.each(["d01", 7, 0, "", "ي"])("hands the id %j back with the answer and the time it took", (id) => {
    expect(answer(JSON.stringify({ id, question: QUESTION }))).toMatchObject({
      id,
      question: QUESTION,
      language: "ar",
      outcome: "answered",
      milliseconds: 1.23,
      quotes: [{ article: "a" }, { article: "b" }],
    });
  });

  it("keeps to the limit", () => {
    expect(answer(JSON.stringify({ id: 1, question: QUESTION }), 1).quotes).toHaveLength(1);
  });

  it.each(["", "😀😀", "\u0000\u0007\u001B[31m", "   "])("finds nothing for the question %j", (question) => {
    expect(answer(JSON.stringify({ id: 1, question }))).toMatchObject({ id: 1, outcome: "not-found", quotes: [] });
  });

  it.each([
    ["no JSON", "x", "not JSON"],
    ["a broken object", '{"id": 1, "question": ', "not JSON"],
    ["a list", "[1]", "line:"],
    ["a string", '"x"', "line:"],
    ["null", "null", "line:"],
    ["no question", '{"id": 1}', "question:"],
    ["no id", '{"question": "x"}', "id:"],
    ["a question that is no string", '{"id": 1, "question": 5}', "question: must be a string"],
    ["an id that is null", '{"id": null, "question": "x"}', "id: must be a string or a number"],
  ])("says what is wrong with %s under the id null", (_, line, reason) => {
    const { id, error, ...others } = answer(line);
    expect([id, others]).toEqual([null, {}]);
    expect(error).toContain(reason);
  });

  it("names every fault of a line at once", () => {
    expect(answer("{}").error).toMatch(/id:.*question:/u);
  });
});

describe("answerLines", () => {
  it("answers in order, a line each, malformed ones too, and passes over blank ones", async () => {
    const line = (id: string): string => JSON.stringify({ id, question: QUESTION });
    const written = await pipe([line("one"), "", "broken", "  ", line("two"), "[]", line("three")].join("\n"));
    expect(idsOf(written)).toEqual(["one", null, "two", null, "three"]);
  });

  it("reads lines that end as on Windows, come in pieces, or end without a line break", async () => {
    expect(
      idsOf(
        await pipe('{"id": 1, "question": "x"}\r\n{"id": 2, "ques', 'tion": "x"}\r', '\n{"id": 3, "question": "x"}'),
      ),
    ).toEqual([1, 2, 3]);
  });

  it("reads over a byte order mark before a line and takes one inside a line as it is", async () => {
    const lines = [
      '\uFEFF{"id": 1, "question": "x"}',
      '\uFEFF{"id": 2, "question": "\uFEFFx"}',
      '{\uFEFF"id": 3}',
      "\uFEFF",
    ];
    const written = await pipe(lines.join("\n"));
    expect(idsOf(written)).toEqual([1, 2, null]);
    expect(JSON.parse(written.split("\n")[1] ?? "").question).toBe("\uFEFFx");
  });

  it("writes nothing for no input", async () => {
    expect(await pipe()).toBe("");
    expect(await pipe("\n\n")).toBe("");
  });

  it("waits for a slow reader and loses nothing", async () => {
    const output = new PassThrough({ highWaterMark: 16 });
    const lines = Array.from({ length: 50 }, (_, id) => JSON.stringify({ id, question: QUESTION })).join("\n");
    const done = answerLines(Readable.from([lines]), output, index, { limit: 3 }, createClock()).then(() =>
      output.end(),
    );
    let written = "";
    for await (const chunk of output) written += chunk;
    await done;
    expect(idsOf(written)).toEqual(Array.from({ length: 50 }, (_, id) => id));
  });
});
