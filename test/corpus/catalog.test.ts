import { describe, expect, it } from "vitest";
import { parseCatalog } from "../../src/corpus/catalog.ts";

const faults = (data: unknown): readonly string[] => {
  const result = parseCatalog(typeof data === "string" ? data : JSON.stringify(data));
  return result.ok ? [] : result.faults;
};
const withEntry = (entry: object): object => ({ articles: [{ id: "a", file: "a.txt", ...entry }] });

describe("parseCatalog", () => {
  it("reads every key of an entry and trims its texts", () => {
    const entry = {
      id: "000",
      file: "ملف-1.md",
      language: "ar",
      title: "عنوان",
      publisher: "سفارة",
      agency: "اینترفاکس",
      stamp: "26-05-2017",
      date: "2017",
      url: "https://example.com/a",
    };
    expect(parseCatalog(JSON.stringify({ articles: [{ ...entry, title: " عنوان " }] }))).toEqual({
      ok: true,
      entries: [entry],
    });
  });

  it("reads an empty catalogue and an entry of id and file alone", () => {
    expect(parseCatalog('{"articles":[]}')).toEqual({ ok: true, entries: [] });
    expect(faults(withEntry({}))).toEqual([]);
  });

  it("reads over a byte order mark in front and nowhere else", () => {
    expect(parseCatalog('\uFEFF{"articles":[]}')).toEqual({ ok: true, entries: [] });
    expect(faults('{"articles":\uFEFF[]}')).toEqual([expect.stringMatching(/^not JSON: /u)]);
  });

  it.each(["000", "a.b-c_d", "مقال1", "x"])("takes %s for an id", (id) => {
    expect(faults(withEntry({ id }))).toEqual([]);
  });

  it.each(["", "-a", ".a", "a b", "a/b", "a\n"])("refuses %j as an id", (id) => {
    expect(faults(withEntry({ id }))).toEqual([
      "articles.0.id: an id is letters, digits, dots, dashes and underscores",
    ]);
  });

  it.each([
    ["a.pdf", "articles.0.file: a file ends in .txt or .md"],
    ["a.txt.gz", "articles.0.file: a file ends in .txt or .md"],
    ["../a.txt", "articles.0.file: a file stands in the catalogue's own folder"],
    ["b\\a.txt", "articles.0.file: a file stands in the catalogue's own folder"],
  ])("refuses %s as a file", (file, fault) => {
    expect(faults(withEntry({ file }))).toEqual([fault]);
  });

  it.each([
    ["language", "de", /^articles\.0\.language: .*"en"\|"ar"\|"fa"/u],
    ["title", " ", /^articles\.0\.title: /u],
    ["publisher", 5, /^articles\.0\.publisher: .*string/u],
    ["url", "example", /^articles\.0\.url: .*URL/u],
    ["colour", "red", /^articles\.0: .*"colour"/u],
  ])("names the path of a bad %s", (key, value, fault) => {
    const found = faults(withEntry({ [key]: value }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(fault);
  });

  it.each([
    [[], /^\(root\): /u],
    [{}, /^articles: /u],
    [{ articles: {} }, /^articles: /u],
    [{ articles: [], more: 1 }, /^\(root\): .*"more"/u],
    ["{", /^not JSON: /u],
    ["", /^not JSON: /u],
  ])("refuses %j", (data, fault) => {
    expect(faults(data)).toEqual([expect.stringMatching(fault)]);
  });

  it("names an id and a file that stand twice", () => {
    expect(
      faults({
        articles: [
          { id: "a", file: "a.txt" },
          { id: "b", file: "b.txt" },
          { id: "a", file: "b.txt" },
        ],
      }),
    ).toEqual(['articles.2.id: id "a" stands twice', 'articles.2.file: file "b.txt" stands twice']);
  });

  it("names what stands twice beside every other fault", () => {
    const articles = [{ id: "a", file: "a.txt" }, { id: "a", file: " a.txt", language: "de" }, {}, {}];
    expect(faults({ articles, more: 1 }).map((fault) => fault.replace(/:.*(?=twice)/u, " "))).toEqual([
      expect.stringMatching(/^articles\.1\.language: /u),
      ...["articles.2.id", "articles.2.file", "articles.3.id", "articles.3.file"].map((path) =>
        expect.stringContaining(`${path}: `),
      ),
      expect.stringMatching(/^\(root\): /u),
      "articles.1.id twice",
      "articles.1.file twice",
    ]);
  });

  it("tells the files that a faulty catalogue names all the same", () => {
    const articles = [{ id: "a b", file: "a.txt" }, { id: "b", file: "b.pdf" }, { id: "c", file: "a.txt" }, 5];
    expect(parseCatalog(JSON.stringify({ articles }))).toMatchObject({ ok: false, files: ["a.txt"] });
  });

  it("names the faults of every entry at once", () => {
    const articles = [{ id: "a", file: "a.pdf" }, { id: "b", file: "b.txt", language: "de" }, {}];
    expect(faults({ articles }).map((fault) => fault.split(":")[0])).toEqual([
      "articles.0.file",
      "articles.1.language",
      "articles.2.id",
      "articles.2.file",
    ]);
  });
});
