import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Library, LibraryError, loadLibrary } from "../../src/corpus/load.ts";
import { folder } from "./folder.ts";

const TEXT = "التقى الرئيس السوري نظيره الروسي أمس. ثم غادر إلى دمشق.";
const NOT_UTF8 = new Uint8Array([0xc7, 0xe1, 0xd3, 0xe6, 0xd1, 0xed, 0x2e]);

const ids = ({ articles }: Library): string[] => articles.map(({ id }) => id);

/** The LibraryError that loading throws. */
function errorOf(...paths: string[]): LibraryError {
  try {
    loadLibrary(paths);
  } catch (error) {
    if (error instanceof LibraryError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("loadLibrary: files and folders", () => {
  it("loads the .txt and .md files of a folder by name and no others", () => {
    const path = folder({ "b.md": TEXT, "a.txt": TEXT, "c.pdf": TEXT, "d.txt.bak": TEXT });
    const library = loadLibrary([path]);
    expect(ids(library)).toEqual(["a", "b"]);
    expect(library.warnings).toEqual([]);
  });

  it("loads a file that is named, by its name without the extension", () => {
    const path = folder({ "a.b.txt": TEXT, "c.txt": TEXT });
    expect(ids(loadLibrary([join(path, "a.b.txt")]))).toEqual(["a.b"]);
  });

  it("loads a file once that a folder and its own path name", () => {
    const path = folder({ "a.txt": TEXT, "b.txt": TEXT });
    expect(ids(loadLibrary([path, join(path, "b.txt"), `${path}/./b.txt`]))).toEqual(["a", "b"]);
  });

  it("loads several folders in the order they are named", () => {
    expect(ids(loadLibrary([folder({ "b.txt": TEXT }), folder({ "a.txt": TEXT })]))).toEqual(["b", "a"]);
  });

  it("keeps the text of a file with a byte order mark and CRLF as stored", () => {
    const text = `\uFEFF${TEXT}\r\n`;
    const [article] = loadLibrary([folder({ "a.txt": text })]).articles;
    expect(article?.text).toBe(text);
    expect(article?.paragraphs).toMatchObject([{ start: 1, end: 1 + TEXT.length }]);
  });

  it("tells how many files are done, those it skips too", () => {
    const calls: [number, number][] = [];
    loadLibrary([folder({ "a.txt": TEXT, "b.txt": "" })], (done, total) => calls.push([done, total]));
    expect(calls).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});

describe("loadLibrary: catalogue and front matter", () => {
  const catalog = {
    articles: [{ id: "001", file: "a.txt", language: "fa", title: "عنوان", publisher: "ایسنا", stamp: "1395" }],
  };

  it("takes id and data from the catalogue, and the others as they are", () => {
    const { articles } = loadLibrary([folder({ "a.txt": TEXT, "b.txt": TEXT, "catalog.json": catalog })]);
    expect(articles).toMatchObject([
      { id: "001", file: "a.txt", language: "fa", title: "عنوان", publisher: "ایسنا", stamp: "1395" },
      { id: "b", file: "b.txt", language: "ar" },
    ]);
  });

  it("reads the catalogue beside a file that is named", () => {
    const path = folder({ "a.txt": TEXT, "b.txt": TEXT, "catalog.json": catalog });
    expect(ids(loadLibrary([join(path, "a.txt")]))).toEqual(["001"]);
  });

  it("reads the front matter of Markdown, below what the catalogue says", () => {
    const path = folder({
      "a.md": `\uFEFF---\r\ntitle: من الملف\r\npublisher: ایسنا\r\n---\r\n# عنوان آخر\r\n\r\n${TEXT}\r\n`,
      "catalog.json": { articles: [{ id: "x", file: "a.md", title: "من القائمة" }] },
    });
    const [article] = loadLibrary([path]).articles;
    expect(article).toMatchObject({ id: "x", title: "من القائمة", publisher: "ایسنا" });
    expect(article?.setAside.map(({ reason }) => reason)).toEqual(["front matter", "title"]);
    expect(article?.paragraphs).toHaveLength(1);
  });

  it("keeps a file of whose front matter a key is empty, and says so in one line", () => {
    const path = folder({ "a.md": `---\ntitle:\npublisher: ایسنا\n---\n${TEXT}` });
    const { articles, warnings } = loadLibrary([path]);
    expect(articles).toMatchObject([{ id: "a", publisher: "ایسنا" }]);
    expect(warnings).toEqual([`${join(path, "a.md")}: front matter: no value for title`]);
  });

  it("reads no front matter in a text file", () => {
    const [article] = loadLibrary([folder({ "a.txt": `---\npublisher: x\n---\n\n${TEXT}` })]).articles;
    expect(article).not.toHaveProperty("publisher");
  });
});

describe("loadLibrary: files it skips", () => {
  it.each([
    ["is empty", "x.txt", ""],
    ["is empty", "x.txt", "\uFEFF \u00A0\r\n"],
    ["is not UTF-8: save it as UTF-8", "x.txt", NOT_UTF8],
    ["holds no sentence that could be quoted", "x.txt", "أخبار\n\nالوسوم"],
    ["front matter: language", "x.md", `---\nlanguage: de\n---\n${TEXT}`],
    ["front matter: Flow", "x.md", `---\ntitle: [a\n---\n${TEXT}`],
    ["holds no sentence that could be quoted", "x.md", "---\ntitle: x\n---\n"],
  ])("warns in one line that a file %s and loads the others", (reason, name, content) => {
    const path = folder({ "a.txt": TEXT, "z.txt": TEXT, [name]: content });
    const library = loadLibrary([path]);
    expect(ids(library)).toEqual(["a", "z"]);
    expect(library.warnings).toHaveLength(1);
    expect(library.warnings[0]).toContain(`skipped: ${join(path, name)}`);
    expect(library.warnings[0]).toContain(reason);
    expect(library.warnings[0]).not.toContain("\n");
  });

  it("warns of a folder that has the name of an article", () => {
    const path = folder({ "a.txt": TEXT });
    mkdirSync(join(path, "x.txt"));
    const library = loadLibrary([path]);
    expect(ids(library)).toEqual(["a"]);
    expect(library.warnings).toEqual([`skipped: ${join(path, "x.txt")} is a folder`]);
  });
});

describe("loadLibrary: LibraryError", () => {
  it("names a path that does not exist and keeps the cause", () => {
    const path = join(folder({}), "missing");
    const error = errorOf(path);
    expect(error).toMatchObject({ name: "LibraryError", message: `${path} does not exist` });
    expect(error.cause).toMatchObject({ code: "ENOENT" });
    expect(errorOf(folder({ "a.txt": TEXT }), join(path, "b.txt")).message).toBe(
      `${join(path, "b.txt")} does not exist`,
    );
  });

  it("says that no article is left, and why each was skipped", () => {
    const path = folder({ "a.txt": "", "b.txt": NOT_UTF8 });
    expect(errorOf(path).message.split("\n")).toEqual([
      `no article to search in ${path}`,
      `skipped: ${join(path, "a.txt")} is empty`,
      `skipped: ${join(path, "b.txt")} is not UTF-8: save it as UTF-8`,
    ]);
  });

  it("says that an empty folder and an empty list of paths hold no article", () => {
    const path = folder({ "c.pdf": TEXT });
    expect(errorOf(path).message).toBe(`no article to search in ${path}`);
    expect(errorOf().message).toMatch(/^no article to search/u);
  });

  it("names two files that have one id", () => {
    const path = folder({ "a.md": TEXT, "a.txt": TEXT });
    expect(errorOf(path).message).toBe(
      `two articles have the id "a": ${join(path, "a.md")} and ${join(path, "a.txt")}`,
    );
    const [one, other] = [folder({ "a.txt": TEXT }), folder({ "a.txt": TEXT })];
    expect(errorOf(one, other).message).toContain(`${join(one, "a.txt")} and ${join(other, "a.txt")}`);
  });

  it("names two files of which the catalogue gives one the other's name as id", () => {
    const path = folder({
      "a.txt": TEXT,
      "b.txt": TEXT,
      "catalog.json": { articles: [{ id: "b", file: "a.txt" }] },
    });
    expect(errorOf(path).message).toContain('two articles have the id "b"');
  });

  it("names every fault of a catalogue at once, each with its path and reason", () => {
    const articles = [{ id: "a b", file: "a.pdf" }, { id: "b", file: "b.txt", language: "de" }, { file: "c.txt" }];
    const path = folder({ "a.txt": TEXT, "catalog.json": { articles, version: 1 } });
    const lines = errorOf(path).message.split("\n");
    const file = join(path, "catalog.json");
    expect(lines.every((line) => line.startsWith(`${file}: `))).toBe(true);
    expect(lines.map((line) => line.slice(file.length + 2))).toEqual([
      "articles.0.id: an id is letters, digits, dots, dashes and underscores",
      "articles.0.file: a file ends in .txt or .md",
      expect.stringMatching(/^articles\.1\.language: .+/u),
      expect.stringMatching(/^articles\.2\.id: .+/u),
      expect.stringMatching(/^\(root\): .*"version"/u),
      "b.txt is not in the folder",
      "c.txt is not in the folder",
    ]);
  });

  it("names ids that stand twice together with every other fault of all paths", () => {
    const articles = [
      { id: "a", file: "a.txt", language: "de" },
      { id: "a", file: "b.txt" },
    ];
    const path = folder({ "a.txt": TEXT, "b.txt": TEXT, "catalog.json": { articles } });
    const twins = folder({ "a.md": TEXT, "a.txt": TEXT, "b.md": TEXT, "b.txt": TEXT });
    const missing = join(path, "missing");
    expect(errorOf(path, twins, missing, missing).message.split("\n")).toEqual([
      expect.stringContaining("catalog.json: articles.0.language: "),
      `${join(path, "catalog.json")}: articles.1.id: id "a" stands twice`,
      `${missing} does not exist`,
      `two articles have the id "a": ${join(twins, "a.md")} and ${join(twins, "a.txt")}`,
      `two articles have the id "b": ${join(twins, "b.md")} and ${join(twins, "b.txt")}`,
    ]);
  });

  it("names a catalogue that is no JSON", () => {
    const path = folder({ "a.txt": TEXT, "catalog.json": "{" });
    expect(errorOf(path).message).toMatch(/catalog\.json: not JSON: /u);
    expect(errorOf(join(path, "a.txt")).message).toMatch(/catalog\.json: not JSON: /u);
  });

  it("names every file that the catalogue has and the folder has not", () => {
    const articles = ["a", "b", "c"].map((id) => ({ id, file: `${id}.txt` }));
    const path = folder({ "a.txt": TEXT, "catalog.json": { articles } });
    expect(errorOf(path).message.split("\n")).toEqual([
      `${join(path, "catalog.json")}: b.txt is not in the folder`,
      `${join(path, "catalog.json")}: c.txt is not in the folder`,
    ]);
  });
});
