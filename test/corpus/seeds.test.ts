import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Article, linesOf, textOf } from "../../src/corpus/article.ts";
import { loadLibrary } from "../../src/corpus/load.ts";
import { MAX_SENTENCE } from "../../src/corpus/sentences.ts";
import { folder } from "./folder.ts";

const { articles, warnings } = loadLibrary(["seeds"]);

const articleOf = (id: string): Article => {
  const found = articles.find((article) => article.id === id);
  if (!found) throw new Error(`no article ${id}`);
  return found;
};

/** "first-last" of the lines a span touches; one number for one line. */
const lines = ({ text }: Article, span: { start: number; end: number }): string =>
  [...new Set(linesOf(text, span))].join("-");

/** The lines that are set aside, by reason; see SEEDS: what each file holds besides its prose. */
const ASIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "000": { welcome: "1" },
  "001": { heading: "16" },
  "002": { navigation: "1 2 32 33 35 37 39 41 43", title: "4", repeat: "8 10" },
  "003": { title: "1", section: "3", caption: "5 6", heading: "17 23 29 35 41 47 57 67" },
  "004": { stamp: "1", title: "3", repeat: "5 10 22" },
};

/** The lines of each paragraph: hard wraps joined in 000, halves joined over a blank line in 002. */
const PROSE: Readonly<Record<string, string>> = {
  "000": "2-3 4-7 8-13 14-17 18-20 21-26 27-30 31-35",
  "001": "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 17 18 19 20",
  "002": "6 12 14-16 18 20-22 24 26 28 30",
  "003": "9 13 19 25 31 37 43 49 53 59 63 69 73",
  "004": "7 12 14 16 18 20 24 26 28 31 33",
};

const SENTENCES: Readonly<Record<string, string>> = {
  "000": "1 1 1 1 1 1 1 1",
  "001": "1 2 1 1 3 1 1 2 2 1 1 1 1 1 1 1 2 1 1",
  "002": "1 3 1 4 3 3 1 5 2",
  "003": "1 1 1 1 1 1 1 1 1 1 1 1 1",
  "004": "1 1 2 1 1 1 1 1 1 1 1",
};

const IDS = ["000", "001", "002", "003", "004"] as const;

describe("the seeds", () => {
  it("load without a warning, by the ids of the catalogue", () => {
    expect(warnings).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual([...IDS]);
  });

  it.each([
    ["000", "ar", undefined, undefined],
    ["001", "fa", undefined, undefined],
    ["002", "ar", "قمة الأسد – بوتين .. تأكيد على المواجهة المشتركة للإرهاب ومواصلة العملية السياسية", undefined],
    ["003", "ar", 'التفاصيل الكاملة للقاء الخاص بـ"بوتين" والأسد في روسيا', undefined],
    ["004", "ar", "بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم", "26-05-2017 02:52 AM"],
  ])("%s is in %s, its title and stamp as the file has them", (id, language, title, stamp) => {
    const article = articleOf(id);
    expect([article.language, article.title, article.stamp]).toEqual([language, title, stamp]);
    for (const said of [title, stamp]) expect(article.text).toContain(said ?? "");
  });

  it("have no date, since no file tells its own", () => {
    expect(articles.filter((article) => article.date !== undefined)).toEqual([]);
  });

  it("say what the catalogue says of publisher and agency", () => {
    expect(articleOf("000").publisher).toBe("سفارة الجمهورية العربية السورية في ماليزيا");
    expect([articleOf("001").publisher, articleOf("001").agency]).toEqual(["ایسنا", "اینترفاکس"]);
    expect(articleOf("002")).not.toHaveProperty("publisher");
  });

  it("give title, stamp, language and furniture away without a catalogue too", () => {
    const files = articles.map(({ file }) => [file, readFileSync(join("seeds", file))] as const);
    const alone = loadLibrary([folder(Object.fromEntries(files))]).articles;
    const derived = ({ title, stamp, language, setAside }: Article) => ({ title, stamp, language, setAside });
    expect(alone.map(derived)).toEqual(articles.map(derived));
  });
});

describe.each(IDS)("seed %s", (id) => {
  const article = articleOf(id);
  const file = readFileSync(join("seeds", article.file), "utf8");
  const aside = article.setAside.map((span) => [span.reason, lines(article, span)] as const);

  it("sets aside exactly the lines that are no prose, each for its reason", () => {
    const expected = Object.entries(ASIDE[id] ?? {}).flatMap(([reason, places]) =>
      places.split(" ").map((place) => [reason, place] as const),
    );
    const byLine = (one: readonly [string, string], other: readonly [string, string]) =>
      Number(one[1]) - Number(other[1]);
    expect(aside).toEqual([...expected].sort(byLine));
  });

  it("keeps the other lines as paragraphs in their order", () => {
    expect(article.paragraphs.map((paragraph) => lines(article, paragraph)).join(" ")).toBe(PROSE[id]);
  });

  it("has each line that holds text in one paragraph or set aside", () => {
    const taken = [
      ...aside.map(([, place]) => place),
      ...article.paragraphs.map((paragraph) => lines(article, paragraph)),
    ]
      .map((place) => place.split("-").map(Number))
      .flatMap(([first = 0, last = first]) => Array.from({ length: last - first + 1 }, (_, step) => first + step));
    const blank = (line: number): boolean => (file.split("\n")[line - 1] ?? "").trim() === "";
    const full = file.split("\n").flatMap((_, place) => (blank(place + 1) ? [] : [place + 1]));
    expect(taken.filter((line) => !blank(line)).sort((one, other) => one - other)).toEqual(full);
  });

  it("has no furniture in a paragraph", () => {
    const furniture = article.setAside.filter(({ reason }) => reason !== "repeat" && reason !== "heading");
    const texts = new Set(furniture.map((span) => textOf(article, span)));
    const quotable = article.paragraphs.flatMap((paragraph) =>
      file
        .slice(paragraph.start, paragraph.end)
        .split("\n")
        .map((line) => line.trim()),
    );
    expect(quotable.filter((line) => texts.has(line))).toEqual([]);
    expect(quotable.join("\n")).not.toMatch(/أهلا بكم|ماليزيا|الوسوم|أصابات|اظهر المزيد|بتوقيت القدس|AM/u);
  });

  it("has sentences whose offsets map back to the file", () => {
    expect(article.text).toBe(file);
    for (const paragraph of article.paragraphs) {
      const texts = paragraph.sentences.map(({ start, end }) => file.slice(start, end));
      expect(texts.join(" ").split(/\s+/u)).toEqual(file.slice(paragraph.start, paragraph.end).split(/\s+/u));
      expect(texts.filter((text) => text.trim() !== text || text.length > MAX_SENTENCE)).toEqual([]);
    }
  });

  it("has as many sentences in each paragraph as a reader counts", () => {
    expect(article.paragraphs.map(({ sentences }) => sentences.length).join(" ")).toBe(SENTENCES[id]);
  });

  it("says nothing twice in its paragraphs", () => {
    const texts = article.paragraphs.map((paragraph) => textOf(article, paragraph));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("the seeds' details", () => {
  it("join a name and a quotation that a hard wrap cuts in 000", () => {
    const texts = articleOf("000").paragraphs.map((paragraph) => textOf(articleOf("000"), paragraph));
    expect(texts[1]).toContain("والعماد علي عبد الله أيوب رئيس هيئة الأركان");
    expect(texts[3]).toContain("رفعوا رأسهم مرة أخرى”.");
  });

  it("join the halves of 002 that a blank line cuts", () => {
    const texts = articleOf("002").paragraphs.map((paragraph) => textOf(articleOf("002"), paragraph));
    expect(texts[2]).toMatch(/^وأعرب الرئيس الأسد .* الروسي بعد مضي \/6\/ سنوات/u);
    expect(texts[4]).toMatch(/^وتوجه الرئيس .* الإنسانية المقدّمة للشعب السوري/u);
  });

  it("put the paragraphs of 003 under their subheadings", () => {
    expect(articleOf("003").paragraphs.map(({ heading }) => heading)).toEqual([
      undefined,
      undefined,
      'لقاء خاص مع "بوتين"',
      "محادثات خاصة",
      "محاربة الإرهاب في سوريا",
      "الدعم العسكري",
      "مباحثات في القضية السورية",
      "العملية العسكرية",
      "العملية العسكرية",
      "القضايا السياسية",
      "القضايا السياسية",
      "امتنان الأسد",
      "امتنان الأسد",
    ]);
  });
});
