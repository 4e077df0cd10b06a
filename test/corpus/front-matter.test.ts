import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../src/corpus/front-matter.ts";

const BODY = "نص المقال هنا.";

describe("readFrontMatter", () => {
  it.each([
    ["LF", "---\ntitle: عنوان\n---\n"],
    ["CRLF", "---\r\ntitle: عنوان\r\n---\r\n"],
    ["a byte order mark", "\uFEFF---\ntitle: عنوان\n---\n"],
    ["CRLF and a byte order mark", "\uFEFF---\r\ntitle: عنوان\r\n---\r\n"],
  ])("ends where the article begins, with %s", (_, matter) => {
    expect(readFrontMatter(matter + BODY)).toEqual({ ok: true, data: { title: "عنوان" }, end: matter.length });
  });

  it("reads title, language, publisher, date and URL and no other key", () => {
    const matter = [
      "title: ' عنوان '",
      "language: fa",
      "publisher: ایسنا",
      "date: 2016-03-15",
      "url: https://example.com/a",
      "tags: [a, b]",
      "author: x",
    ];
    expect(readFrontMatter(`---\n${matter.join("\n")}\n---\n${BODY}`)).toMatchObject({
      ok: true,
      data: {
        title: "عنوان",
        language: "fa",
        publisher: "ایسنا",
        date: "2016-03-15",
        url: "https://example.com/a",
      },
    });
    expect(readFrontMatter(`---\ntags: [a]\n---\n${BODY}`)).toMatchObject({ ok: true, data: {} });
  });

  it("reads a number as text", () => {
    expect(readFrontMatter(`---\ntitle: 2016\n---\n${BODY}`)).toMatchObject({ data: { title: "2016" } });
  });

  it.each([BODY, "", `نص\n---\ntitle: x\n---\n`, `---\n${BODY}`, "-- -\ntitle: x\n---\n"])(
    "finds none in %j",
    (text) => {
      expect(readFrontMatter(text)).toEqual({ ok: true, data: {}, end: 0 });
    },
  );

  it("finds empty front matter", () => {
    expect(readFrontMatter(`---\n---\n${BODY}`)).toEqual({ ok: true, data: {}, end: 8 });
  });

  it.each(["title", "language", "publisher", "date", "url"])("reads over %s with nothing behind it", (key) => {
    for (const nothing of ["", " ~", " ''", " '  '"])
      expect(readFrontMatter(`---\nauthor: x\n${key}:${nothing}\n---\n${BODY}`)).toMatchObject({
        ok: true,
        data: {},
        warning: `front matter: no value for ${key}`,
      });
  });

  it("names every key with nothing behind it and keeps the others", () => {
    expect(readFrontMatter(`---\ntitle:\npublisher: ایسنا\ndate:\n---\n${BODY}`)).toMatchObject({
      data: { publisher: "ایسنا" },
      warning: "front matter: no value for title, date",
    });
  });

  it("does not mind other keys with nothing behind them", () => {
    const result = readFrontMatter(`---\ntitle: 0\ntags:\n---\n${BODY}`);
    expect(result).toMatchObject({ ok: true, data: { title: "0" } });
    expect(result).not.toHaveProperty("warning");
  });

  it.each([
    ["title: [a", /^front matter: .*line \d/u],
    ["a: 1\na: 2", /^front matter: .*unique/iu],
    ["language: de", /^front matter: language: .*"en"\|"ar"\|"fa"/u],
    ["title: [a, b]", /^front matter: title: /u],
    ["url: example", /^front matter: url: .*URL/u],
    ["url: x\nlanguage: y", /^front matter: language: .*; url: /u],
    ["- a\n- b", /^front matter: /u],
  ])("names what is wrong with %j in one line", (yaml, fault) => {
    const result = readFrontMatter(`---\n${yaml}\n---\n${BODY}`);
    expect(result).toMatchObject({ ok: false, fault: expect.stringMatching(fault) });
    expect(JSON.stringify(result)).not.toContain("\\n");
  });
});
