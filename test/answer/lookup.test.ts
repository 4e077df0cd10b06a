import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LookUpOptions, type Lookup, lookUp, type Quote } from "../../src/answer/index.ts";
import { parseArticle } from "../../src/corpus/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { type Draft, indexOf, lexiconOf, type Row } from "../search/small.ts";
import { openSeeds } from "../seeds.ts";

const ROWS: readonly Row[] = [
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["withdrawal", "noun", "withdrawal", "انسحاب", "خروج"],
  ["minister", "noun", "foreign minister", "وزير الخارجية", "وزیر خارجه"],
];
const one = (id: string, ...sentences: readonly string[]): Draft => ({ id, paragraphs: [sentences] });
const look = (term: string, drafts: readonly Draft[], options?: LookUpOptions): Lookup =>
  lookUp(term, indexOf(drafts, ...ROWS), options);
const marked = ({ text, highlights }: Quote): string[] => highlights.map(([start, end]) => text.slice(start, end));
const VISITS = Array.from({ length: 7 }, (_, place) => one(`v${place}`, `زار بوتين مدينة رقم ${place}.`));

describe("lookUp", () => {
  it("gives the term, its language, the number of passages and the places, each with its source", () => {
    const found = look("بوتين", [one("a", "عاد الوزير."), { ...one("b", "زار بوتين دمشق."), title: "زيارة" }]);
    expect(found).toMatchObject({ term: "بوتين", language: "ar", total: 1 });
    expect(found.places).toMatchObject([
      {
        text: "زار بوتين دمشق.",
        article: "b",
        language: "ar",
        start: 0,
        end: 15,
        highlights: [[4, 9]],
        citation: { title: "زيارة", file: "b.txt", lines: [1, 1] },
      },
    ]);
  });

  it.each([
    ["with a clitic", "بوتين", "شكر الأسد لبوتين ثم عاد بوتين.", ["لبوتين", "بوتين"]],
    ["in another form", "القاعدة", "في القاعدتين الجديدتين.", ["القاعدتين"]],
    ["in another spelling", "الاسد", "عاد الأسد.", ["الأسد"]],
    ["with vowel marks", "بوتين", "عاد بُوتِين.", ["بُوتِين"]],
    ["from Latin script", "Putin", "عاد بوتين.", ["بوتين"]],
    ["through the lexicon", "withdrawal", "بدأ انسحاب القوات.", ["انسحاب"]],
    ["as a name that the lexicon does not know", "Surovikin", "عاد سوروفيكين.", ["سوروفيكين"]],
    ["as a phrase", "foreign minister", "قال وزير الخارجية إن الوزير عاد.", ["وزير الخارجية"]],
    ["as a number", "٢٠٠٠", "قتل 2000 مسلح.", ["2000"]],
    ["more than once", "بوتين", "قال بوتين إن بوتين عاد.", ["بوتين", "بوتين"]],
  ])("finds and marks a term %s", (_, term, sentence, expected) => {
    const { total, places } = look(term, [one("a", sentence), one("b", "كتب الموظف رسالة.")]);
    expect(total).toBe(1);
    expect(places.flatMap(marked)).toEqual(expected);
  });

  it.each([
    ["a word that stands nowhere", "ميركل"],
    ["an English function word", "the"],
    ["an Arabic one", "من"],
    ["nothing", ""],
    ["an emoji", "😀"],
    ["marks", "؟!…"],
  ])("finds no place of %s", (_, term) => {
    expect(look(term, VISITS)).toMatchObject({ term, total: 0, places: [] });
  });

  it("finds a phrase that stands nowhere as such by its words", () => {
    const found = look("وزير الخارجية", [one("a", "عاد وزير الدفاع والتقى موظفي الوزارة الخارجية.")]);
    expect(found.total).toBe(1);
    expect(found.places.flatMap(marked)).toContain("الخارجية");
  });

  it("shows of a long paragraph the sentence that holds the term, with its own words before a translation", () => {
    const filling = Array.from(
      { length: 8 },
      (_, place) => `كتب الموظف رقم ${place} رسالة طويلة عن الطقس الجميل في المدينة.`,
    );
    const { places } = look("بوتين", [one("a", ...filling, "زار بوتين دمشق.", ...filling)]);
    expect(places).toHaveLength(1);
    expect(places[0]?.text).toContain("زار بوتين دمشق.");
    expect(places[0]?.text.length).toBeLessThanOrEqual(350);
  });

  it("shows no more than 600 units, of a sentence without end too", () => {
    const text = `زار بوتين دمشق ${"ومعه الوزير والقائد والكاتب ".repeat(60)}.`;
    const index = buildIndex([parseArticle({ id: "a", file: "a.txt", text })], lexiconOf(...ROWS));
    expect(lookUp("بوتين", index).places[0]?.text.length).toBeLessThanOrEqual(600);
  });

  it("counts only articles of a language that is asked for", () => {
    const drafts: readonly Draft[] = [one("ar", "بدأ الانسحاب."), { ...one("fa", "خروج آغاز شد."), language: "fa" }];
    expect(look("withdrawal", drafts).total).toBe(2);
    expect(look("withdrawal", drafts, { articles: "fa" })).toMatchObject({ total: 1, places: [{ article: "fa" }] });
    expect(look("withdrawal", drafts, { articles: "en" }).total).toBe(0);
  });
});

describe("lookUp: pages", () => {
  it("gives five places unless told otherwise", () => {
    expect(look("بوتين", VISITS)).toMatchObject({ total: 7 });
    expect(look("بوتين", VISITS).places).toHaveLength(5);
  });

  it("gives each place once on one page or another, in the same order", () => {
    const whole = look("بوتين", VISITS, { limit: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (limit) => {
        const starts = Array.from({ length: Math.ceil(7 / limit) }, (_, page) => page * limit);
        const pages = starts.map((offset) => look("بوتين", VISITS, { offset, limit }));
        for (const { total } of pages) expect(total).toBe(7);
        expect(pages.flatMap(({ places }) => places)).toEqual(whole.places);
      }),
    );
  });

  it("gives no place behind the last", () => {
    expect(look("بوتين", VISITS, { offset: 7 })).toMatchObject({ total: 7, places: [] });
  });

  it.each([-1, 0.5, Number.NaN])("throws a RangeError that names the offset %d", (offset) => {
    expect(() => look("بوتين", VISITS, { offset })).toThrow(
      new RangeError(`offset ${offset} is not a whole number from 0 up`),
    );
  });

  it.each([0, -1, 1.5, Number.POSITIVE_INFINITY])("throws a RangeError that names the limit %d", (limit) => {
    expect(() => look("بوتين", VISITS, { limit })).toThrow(
      new RangeError(`limit ${limit} is not a whole number from 1 up`),
    );
  });
});

describe("lookUp on the seed articles", () => {
  const { index, articles } = openSeeds();

  it.each([
    ["Putin", ["بوتين", "پوتین"]],
    ["withdrawal", ["خروج", "سحب"]],
    ["وزير الدفاع", ["وزير الدفاع", "وزیر دفاع"]],
    ["حرب", ["الحرب", "جنگ"]],
    ["Hmeimim", ["حميميم", "حمیمیم"]],
  ])("finds %s in both languages", (term, expected) => {
    const all = lookUp(term, index, { limit: 100 }).places.flatMap(marked).join(" ");
    for (const word of expected) expect(all).toContain(word);
  });

  it.each(["Putin", "القوات الروسية", "withdrawal from Syria", "نیروهای روسیه", "terror"])(
    "quotes %s word for word, every place with a mark",
    (term) => {
      const { total, places } = lookUp(term, index, { limit: 100 });
      expect(places).toHaveLength(total);
      for (const { text, article, start, end, highlights } of places) {
        const stored = articles.find(({ id }) => id === article)?.text ?? "";
        expect(stored.slice(start, end).replace(/\s+/gu, " ").trim()).toBe(text);
        expect(highlights.length).toBeGreaterThan(0);
      }
    },
  );
});
