import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Citation, Quote } from "../../src/answer/index.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { factsLine, inFrame, inferenceLine, notFoundLines, placeLine } from "../../src/display/frame.ts";
import { MESSAGES } from "../../src/display/messages/index.ts";
import type { Style } from "../../src/display/style.ts";
import { LANGUAGES } from "../../src/language/index.ts";
import { anyText } from "../language/text.ts";
import { isBalanced } from "./marks.ts";

const same = (text: string): string => text;
const PLAIN: Style = { prepare: same, match: same, answer: same, removed: same, added: same };
const LOUD: Style = { ...PLAIN, prepare: (text) => text.toUpperCase() };

/** A line with its marks as signs. */
const visible = (line: string): string =>
  line.replaceAll("\u200F", "←").replaceAll("\u2068", "⟨").replaceAll("\u2069", "⟩");

const CITATION: Citation = { title: "قمة", file: "a.txt", lines: [7, 7] };
const FULL: Citation = {
  ...CITATION,
  publisher: "ایسنا",
  agency: "TASS",
  date: "2017-12-11",
  stamp: "26-05-2017 02:52 AM",
};

describe("inFrame", () => {
  it.each([
    ["en", "a line"],
    ["ar", "←a line"],
    ["fa", "←a line"],
  ] as const)("in %s is %s", (language, expected) => {
    expect(visible(inFrame("a line", MESSAGES[language]))).toBe(expected);
  });
});

describe("factsLine", () => {
  it.each([
    ["en", "Publisher: ⟨ایسنا⟩ · Agency: ⟨TASS⟩ · Date: ⟨2017-12-11⟩ · Page stamp: ⟨26-05-2017 02:52 AM⟩"],
    ["ar", "الناشر: ⟨ایسنا⟩ · الوكالة: ⟨TASS⟩ · التاريخ: ⟨2017-12-11⟩ · الختم الزمني للصفحة: ⟨26-05-2017 02:52 AM⟩"],
    ["fa", "ناشر: ⟨ایسنا⟩ · خبرگزاری: ⟨TASS⟩ · تاریخ: ⟨2017-12-11⟩ · مهر زمانی صفحه: ⟨26-05-2017 02:52 AM⟩"],
  ] as const)("names each fact in %s", (language, expected) => {
    expect(visible(factsLine(FULL, MESSAGES[language], PLAIN))).toBe(expected);
  });

  it("is empty where the article says nothing of itself", () => {
    expect(factsLine(CITATION, MESSAGES.en, PLAIN)).toBe("");
  });

  it("prepares what the article says, and not the names", () => {
    expect(stripBidi(factsLine({ ...CITATION, agency: "tass" }, MESSAGES.en, LOUD))).toBe("Agency: TASS");
  });
});

describe("placeLine", () => {
  it.each([
    ["en", [7, 7], "⟨a.txt⟩, line 7"],
    ["en", [7, 9], "⟨a.txt⟩, lines 7–9"],
    ["ar", [7, 9], "⟨a.txt⟩، الأسطر 7–9"],
    ["fa", [7, 7], "⟨a.txt⟩، سطر 7"],
  ] as const)("in %s of lines %j", (language, lines, expected) => {
    expect(visible(placeLine({ ...CITATION, lines }, MESSAGES[language], PLAIN))).toBe(expected);
  });
});

/** A quote that infers a year, or none. */
const quote = (inferred?: Partial<NonNullable<Quote["inferred"]>>): Quote =>
  ({
    ...(inferred
      ? { inferred: { weekday: 2, month: 3, day: 15, year: 2016, before: "26-05-2017 02:52 AM", ...inferred } }
      : {}),
  }) as Quote;

describe("inferenceLine", () => {
  it("is none where nothing was inferred", () => {
    expect(inferenceLine(quote(), MESSAGES.en, PLAIN)).toBeUndefined();
  });

  it.each([
    [
      "en",
      "Tuesday, March 15: ⟨2016⟩ fits, before the page's stamp of ⟨26-05-2017 02:52 AM⟩; inferred, the article does not say it.",
    ],
    [
      "ar",
      "الثلاثاء، 15 مارس: يوافق سنة ⟨2016⟩، قبل الختم الزمني للصفحة (⟨26-05-2017 02:52 AM⟩)؛ وهذا استنتاج لم يرد في المقال.",
    ],
    [
      "fa",
      "سه‌شنبه 15 مارس: با سال ⟨2016⟩ سازگار است، پیش از مهر زمانی صفحه (⟨26-05-2017 02:52 AM⟩)؛ این یک استنباط است و در مقاله نیامده است.",
    ],
  ] as const)("tells in %s the day, the year and what it was inferred from", (language, expected) => {
    expect(visible(inferenceLine(quote({}), MESSAGES[language], PLAIN) ?? "")).toBe(expected);
  });

  it("throws at what is no date, and names it", () => {
    expect(() => inferenceLine(quote({ day: Number.NaN }), MESSAGES.en, PLAIN)).toThrow("NaN-3-2016 is no date");
  });
});

const word = (text: string, found: readonly string[] = []) => ({ word: text, as: "unknown", concepts: [], found });
const answer = (words: readonly object[], nearest?: Answer["nearest"]): Answer =>
  ({ understood: { words }, ...(nearest ? { nearest } : {}) }) as Answer;

describe("notFoundLines", () => {
  it.each(LANGUAGES)("says in %s that nothing was found, and no more where no more is known", (language) => {
    expect(notFoundLines(answer([]), MESSAGES[language], PLAIN)).toEqual([MESSAGES[language].notFound]);
  });

  it("names the words that are missing, and not those that are found", () => {
    const [, missing, ...others] = notFoundLines(
      answer([word("خبز"), word("Putin", ["putin"]), word("bread")]),
      MESSAGES.en,
      PLAIN,
    );
    expect(visible(missing ?? "")).toBe("Not in the articles: ⟨خبز⟩, ⟨bread⟩");
    expect(others).toEqual([]);
  });

  it("names the articles that come nearest, a line each", () => {
    const near = [
      { article: "a", title: "قمة TASS" },
      { article: "b", title: "A visit" },
    ];
    expect(notFoundLines(answer([], near), MESSAGES.ar, PLAIN).slice(1).map(visible)).toEqual([
      "أقرب المقالات:",
      "· ⟨قمة TASS⟩",
      "· ⟨A visit⟩",
    ]);
  });
});

describe.each(LANGUAGES)("every line of a frame in %s", (language) => {
  it("balances, and adds isolates and nothing else, whatever an article says of itself", () => {
    const messages = MESSAGES[language];
    const fact = anyText(20);
    const citation = fc.record({ title: fact, publisher: fact, agency: fact, date: fact, stamp: fact, file: fact });
    fc.assert(
      fc.property(citation, (facts) => {
        const all: Citation = { ...facts, lines: [1, 2] };
        const lines = [
          factsLine(all, messages, PLAIN),
          placeLine(all, messages, PLAIN),
          ...notFoundLines(answer([word(facts.file)], [{ article: "a", title: facts.title }]), messages, PLAIN),
          inferenceLine(quote({ before: facts.stamp }), messages, PLAIN) ?? "",
        ];
        for (const line of lines) {
          expect(isBalanced(line)).toBe(true);
          expect(line).not.toMatch(/[\u061C\u200E\u202A-\u202E\u2066\u2067]/u);
        }
      }),
    );
  });
});
