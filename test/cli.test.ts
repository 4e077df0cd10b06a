import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { stripBidi } from "../src/display/bidi.ts";
import { hasStyles } from "./display/marks.ts";
import { type Outcome, run, sanad } from "./process.ts";

/** Each test starts a process, and several run at once. In ms. */
const PATIENCE = { timeout: 60_000 };

const QUESTION = "متى أمر بوتين بسحب القوات من سوريا؟";
const ANSWER = "15 آذار/مارس";
const ARTICLE = "زار بوتين دمشق يوم الاثنين وعاد إلى موسكو.\n";
const LATIN_1 = Uint8Array.from([0xc7, 0xe1, 0xcf, 0x0a]);

const TEMPORARY = mkdtempSync(join(tmpdir(), "sanad-cli-"));
afterAll(() => rmSync(TEMPORARY, { recursive: true }));

/** A new folder with these files. */
function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(TEMPORARY, "f-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

const linesOf = (text: string): string[] => text.split("\n").filter(Boolean);
const json = (line = ""): Record<string, unknown> => JSON.parse(line);

/** Bad usage: exit status 2, nothing on standard output, lines on standard error that say what is wrong. */
function refused({ stdout, stderr, code }: Outcome): string[] {
  expect([stdout, code]).toEqual(["", 2]);
  expect(stderr).not.toMatch(/^\s+at /mu);
  return linesOf(stderr);
}

/** Success: exit status 0 and no word on standard error. */
function succeeded({ stdout, stderr, code }: Outcome): string {
  expect([stderr, code]).toEqual(["", 0]);
  return stdout;
}

/** The questions of the README with what it shows them to print: arguments behind `npm run ask --`, then a block. */
const SHOWN = [
  ...readFileSync(new URL("../README.md", import.meta.url), "utf8").matchAll(
    /npm run ask -- "(?<question>[^"]+)"(?<options>[^`\n]*)`?[^`]*\n```\n(?<block>[^`]+)```/gu,
  ),
].map(({ groups = {} }) => groups);

describe.concurrent("the README", PATIENCE, () => {
  it("shows two questions", () => {
    expect(SHOWN.map(({ question }) => question)).toEqual([QUESTION, "when did Putin order the withdrawal?"]);
  });

  it.each(SHOWN)("shows what $question prints", async ({ question = "", options = "", block }) => {
    const given = options.split(" ").filter(Boolean);
    expect(succeeded(await sanad(["ask", question, ...given]))).toBe(block);
  });
});

describe.concurrent("sanad ask", PATIENCE, () => {
  it("prints quote and source for a person, without colour where there is no terminal", async () => {
    const shown = succeeded(await sanad(["ask", QUESTION]));
    expect(stripBidi(shown)).toContain(ANSWER);
    expect(stripBidi(shown)).toContain("004_9906b377944179bc.txt، السطر 7");
    expect(hasStyles(shown)).toBe(false);
  });

  it("prints one Answer object with --json, within --limit", async () => {
    const lines = linesOf(succeeded(await sanad(["ask", "--json", "--limit", "1", ...QUESTION.split(" ")])));
    expect(lines).toHaveLength(1);
    expect(json(lines[0])).toMatchObject({
      question: QUESTION,
      language: "ar",
      outcome: "answered",
      milliseconds: expect.any(Number),
      quotes: [
        {
          text: expect.stringContaining(ANSWER),
          article: "004",
          language: "ar",
          start: 154,
          end: 280,
          highlights: expect.any(Array),
          score: expect.any(Number),
          citation: { file: "004_9906b377944179bc.txt", lines: [7, 7], stamp: "26-05-2017 02:52 AM" },
        },
      ],
    });
  });

  it("refuses an empty question before it reads any article", async () => {
    expect(refused(await sanad(["ask", " ", "--articles", "/no/such/folder"]))).toEqual([
      "sanad: the question is empty",
    ]);
  });

  it.each([
    ["a limit of 0", ["ask", "--limit", "0", "x"], /--limit.*'0'.*whole number from 1 up/u],
    ["an unknown command", ["frobnicate"], /unknown command 'frobnicate'/u],
  ])("refuses %s in one line", async (_, args, reason) => {
    const lines = refused(await sanad(args));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(reason);
  });

  it("ends with 1 and one line when anything else fails", async () => {
    const broken = 'data:text/javascript,performance.now=()=>{throw new Error("the clock stopped")}';
    const { stderr, code } = await sanad(["ask", QUESTION], { node: ["--import", broken] });
    expect([linesOf(stderr), code]).toEqual([["sanad: the clock stopped"], 1]);
  });
});

describe.concurrent("sanad answer --jsonl", PATIENCE, () => {
  it("answers every line in order, whatever the lines are, and writes nothing else", async () => {
    const ask = (id: string, question: unknown): string => JSON.stringify({ id, question });
    const input = [
      ask("first", QUESTION),
      "{ broken",
      ask("empty", ""),
      "",
      ask("long", "زنجبيل ".repeat(1430)),
      ask("long of known words", `${QUESTION} `.repeat(300).slice(0, 10_000)),
      ask("emoji", "😀🚀👩‍🚀"),
      ask("controls", "\u0000\u0007\u001B[31m\u2067"),
      "[1, 2]",
      ask("number", 5),
      ask("last", "when did Putin order the withdrawal?"),
    ];
    const lines = linesOf(succeeded(await sanad(["answer", "--jsonl", "--limit", "2"], { input: input.join("\n") })));
    const answers = lines.map(json);
    expect(answers.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["first", "answered"],
      [null, undefined],
      ["empty", "not-found"],
      ["long", "not-found"],
      ["long of known words", "answered"],
      ["emoji", "not-found"],
      ["controls", "not-found"],
      [null, undefined],
      [null, undefined],
      ["last", "answered"],
    ]);
    for (const { id, ...rest } of answers) if (id === null) expect(rest).toEqual({ error: expect.any(String) });
    expect(answers[0]?.quotes).toHaveLength(2);
  });

  it("ends quietly when its reader goes away", async () => {
    const input = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, question: QUESTION })).join("\n");
    const { stdout, stderr, code } = await sanad(["answer", "--jsonl"], { input, closes: true });
    expect([stderr, code]).toEqual(["", 0]);
    expect(linesOf(stdout).length).toBeLessThan(3000);
  });
});

describe.concurrent("sanad articles", PATIENCE, () => {
  it("names and skips files that cannot be used, and lists the others", async () => {
    const path = folder({
      "good.txt": ARTICLE,
      "empty.txt": "",
      "blank.md": " \n\u00A0\n",
      "latin.txt": LATIN_1,
      "note.pdf": "x",
    });
    mkdirSync(join(path, "folder.txt"));
    symlinkSync("nowhere", join(path, "gone.txt"));
    const { stdout, stderr, code } = await sanad(["articles", "--articles", path]);
    expect(code).toBe(0);
    expect(stripBidi(stdout)).toMatch(/^good {2}ar {2}زار بوتين.*\n {4}1 sentence · good\.txt\n$/u);
    expect(linesOf(stderr)).toEqual([
      `sanad: skipped: ${join(path, "blank.md")} is empty`,
      `sanad: skipped: ${join(path, "empty.txt")} is empty`,
      `sanad: skipped: ${join(path, "folder.txt")} is a folder`,
      `sanad: skipped: ${join(path, "gone.txt")} does not exist`,
      `sanad: skipped: ${join(path, "latin.txt")} is not UTF-8: save it as UTF-8`,
    ]);
  });

  it("refuses when no article is left, and says of each file why", async () => {
    const path = folder({ "empty.txt": "", "latin.txt": LATIN_1 });
    expect(refused(await sanad(["articles"], { env: { SANAD_ARTICLES: path } }))).toEqual([
      `sanad: no article to search in ${path}`,
      `sanad: skipped: ${join(path, "empty.txt")} is empty`,
      `sanad: skipped: ${join(path, "latin.txt")} is not UTF-8: save it as UTF-8`,
    ]);
  });

  it("refuses a folder that does not exist", async () => {
    const missing = join(folder({}), "none");
    expect(refused(await sanad(["articles", "--articles", missing]))).toEqual([`sanad: ${missing} does not exist`]);
  });

  it("refuses two files with one id and names both", async () => {
    const [one, two] = [folder({ "a.txt": ARTICLE }), folder({ "a.md": ARTICLE })];
    expect(refused(await sanad(["articles", "--articles", one, "--articles", two]))).toEqual([
      `sanad: two articles have the id "a": ${join(one, "a.txt")} and ${join(two, "a.md")}`,
    ]);
  });

  it("refuses a broken catalogue with the path and reason of every fault", async () => {
    const path = folder({
      "a.txt": ARTICLE,
      "catalog.json": JSON.stringify({
        articles: [
          { id: "", file: "a.txt", language: "de" },
          { id: "b", file: "../b.txt", color: "red" },
        ],
      }),
    });
    const lines = refused(await sanad(["articles", "--articles", path]));
    for (const line of lines) expect(line.startsWith(`sanad: ${join(path, "catalog.json")}: articles.`)).toBe(true);
    for (const place of ["articles.0.id:", "articles.0.language:", "articles.1.file:", "color"])
      expect(lines.filter((line) => line.includes(place))).toHaveLength(1);
  });
});

describe.concurrent("a file of 50 MB", PATIENCE, () => {
  const SIZE = 50 * 1024 * 1024;

  it("is read when it is an article and refused in one line when it is not text", async () => {
    const path = folder({});
    writeFileSync(join(path, "article.txt"), ARTICLE + " \n".repeat(SIZE / 2));
    writeFileSync(join(path, "binary.txt"), Buffer.alloc(SIZE, 0xff));
    const { stdout, stderr, code } = await sanad(["ask", "متى زار بوتين دمشق؟", "--articles", path]);
    expect(code).toBe(0);
    expect(stripBidi(stdout)).toContain(ARTICLE.trim());
    expect(linesOf(stderr)).toEqual([`sanad: skipped: ${join(path, "binary.txt")} is not UTF-8: save it as UTF-8`]);
  });
});

describe.concurrent("npm start", PATIENCE, () => {
  it("says that there is no token and holds the conversation in the terminal, piped", async () => {
    const input = `${QUESTION}\n:sources\n:nope\n:quit\nnever asked\n`;
    const { stdout, stderr, code } = await run("main.ts", [], { input });
    expect(code).toBe(0);
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toContain("DISCORD_TOKEN");
    const shown = stripBidi(stdout);
    const places = [ANSWER, "001  fa  ", ":nope"].map((part) => shown.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(shown).not.toContain("never asked");
  });
});
