import { describe, expect, it } from "vitest";
import { buildIndex } from "../../src/search/index.ts";
import { article, indexOf, indexOfSentences, lexiconOf } from "./small.ts";

const NEWS = [
  { id: "ar", title: "قمة موسكو", paragraphs: [["قتل الجيش 2000 إرهابي."], ["زار الأسد موسكو."]] },
  { id: "fa", language: "fa", paragraphs: [["نیروهای روسیه به کشور بازگشتند."]] },
  { id: "en", language: "en", paragraphs: [["Troops were withdrawn."]] },
] as const;

describe("buildIndex", () => {
  it.each([
    ["٢٠٠٠ إرهابي", "2000"],
    ["۲۰۰۰ إرهابي", "2000"],
    ["٢٬٠٠٠ إرهابي", "2000"],
    ["2,000 إرهابي", "2000"],
    ["نسبة 90% من الأرض", "90"],
    ["بعد /6/ سنوات", "6"],
    ["بلغت ٣٫٥ مرات", "3.5"],
  ])("keeps the number of %s as the value %s", (written, value) => {
    expect(indexOfSentences([`${written}.`]).stems.documentFrequency(value)).toBe(1);
  });

  it("notes in which language each stem stands", () => {
    const { stems, analyser } = indexOf(NEWS);
    const [army = ""] = analyser.stems("الجيش", "ar");
    const [troops = ""] = analyser.stems("troops", "en");
    expect([stems.occursIn(army, "ar"), stems.occursIn(army, "fa")]).toEqual([true, false]);
    expect([stems.occursIn(troops, "en"), stems.occursIn(troops, "ar")]).toEqual([true, false]);
  });

  it("joins the spellings of Arabic and Persian in one stem", () => {
    const index = indexOf([
      { id: "ar", paragraphs: [["نشر الكاتب كتاب التاريخ."]] },
      { id: "fa", language: "fa", paragraphs: [["آن کتاب گم شد."]] },
    ]);
    expect(index.stems.occursIn("كتاب", "ar")).toBe(true);
    expect(index.stems.occursIn("كتاب", "fa")).toBe(true);
  });

  it("splits a Persian compound into its parts, with and without its ZWNJ", () => {
    for (const written of ["رئیس‌جمهور سخن گفت.", "رئیسجمهور سخن گفت."]) {
      const { stems } = indexOf([{ id: "fa", language: "fa", paragraphs: [[written]] }]);
      expect([stems.documentFrequency("رييس"), stems.documentFrequency("جمهور")]).toEqual([1, 1]);
    }
  });

  it("finds a passage by its title, which no passage's length or frequency counts", () => {
    const { mini, stems, titles, passages } = indexOf(NEWS);
    expect(mini.search("قم").map(({ id }) => passages[id]?.article.id)).toEqual(["ar", "ar"]);
    expect(stems.documentFrequency("قم")).toBe(0);
    expect(titles.get("ar")?.size).toBe(2);
    expect(passages[1]?.length).toBe(3);
  });

  it("keeps the stems of a subheading for the paragraphs under it alone", () => {
    const index = indexOf([
      { paragraphs: [["زار الأسد موسكو."], { heading: "الدعم العسكري", sentences: ["شكر الأسد بوتين."] }] },
    ]);
    const [stem = ""] = index.analyser.stems("الدعم", "ar");
    expect(index.mini.search(stem).map(({ id }) => index.passages[id]?.paragraph)).toEqual([1]);
  });

  it("leaves function words out and counts a passage's frequency once", () => {
    const { stems, passages } = indexOfSentences(["بوتين في موسكو مع بوتين."]);
    expect(stems.documentFrequency("في")).toBe(0);
    expect(passages[0]?.length).toBe(3);
    expect(Math.max(...stems.terms().map((term) => stems.documentFrequency(term)))).toBe(1);
  });

  it("strips a conjunction only from a word that the articles hold without it", () => {
    const { analyser } = indexOfSentences(["بدأت زيارة الرئيس.", "وزير وزيارة."]);
    expect(analyser.stems("وزيارة", "ar")).toEqual(analyser.stems("زيارة", "ar"));
    expect(analyser.stems("وزير", "ar")).not.toEqual(analyser.stems("زير", "ar"));
  });

  it("holds nothing of the lexicon, so that the vocabulary can grow without indexing again", () => {
    const rows = [["army", "noun", "army", "جيش", "ارتش"]] as const;
    expect(indexOf(NEWS, ...rows).stems.terms()).toEqual(indexOf(NEWS).stems.terms());
  });

  it("numbers passages in the order of the articles and measures how long they are on average", () => {
    const { passages, averageLength, averageSentenceLength } = indexOf(NEWS);
    expect(passages.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
    expect(averageLength).toBe(passages.reduce((sum, { length }) => sum + length, 0) / 4);
    expect(averageSentenceLength).toBe(averageLength);
  });

  it("tells how far it is, to the end", () => {
    const calls: (readonly [number, number])[] = [];
    buildIndex(NEWS.map(article), lexiconOf(), (done, total) => calls.push([done, total]));
    expect(calls).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
  });

  it("makes an index of nothing that can be searched", () => {
    const index = buildIndex([], lexiconOf());
    expect(index.passages).toEqual([]);
    expect(index.averageLength).toBe(1);
  });
});
