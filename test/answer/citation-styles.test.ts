import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtexKey, bibtexText, bibtexUrl } from "../../src/answer/bibtex.ts";
import { datesInCalendars } from "../../src/answer/calendar-dates.ts";
import { CITATION_STYLES, formatCitation } from "../../src/answer/citation-styles.ts";
import type { Citation } from "../../src/answer/types.ts";
import { LANGUAGES, type Language } from "../../src/language/detect.ts";

const STAMPED: Citation = {
  title: "بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم",
  file: "004_9906b377944179bc.txt",
  lines: [7, 7],
  stamp: "26-05-2017 02:52 AM",
};

const DATED: Citation = {
  title: "Pullout",
  publisher: "ISNA",
  agency: "Interfax",
  date: "2016-03-15",
  url: "https://example.org/a?b=1&c=%20#d",
  file: "pullout.md",
  lines: [7, 9],
};

/** What an article says when it says nothing of itself. */
const BARE: Citation = { title: "Pullout", file: "pullout.md", lines: [1, 1] };

/** The fields of a BibTeX entry as BibTeX reads them: values between braces that balance, backslashes or not. */
function readEntry(entry: string): { key: string; fields: Record<string, string> } {
  const head = /^@misc\{([^\s,{}"#%~\\=()']+),\n/u.exec(entry);
  if (!head) throw new Error(`no entry: ${entry}`);
  const fields: Record<string, string> = {};
  let at = head[0].length;
  while (entry[at] !== "}") {
    const name = /^ {2}([a-z]+) = \{/u.exec(entry.slice(at));
    if (!name?.[1]) throw new Error(`no field at ${at}: ${entry}`);
    at += name[0].length;
    const start = at;
    for (let depth = 1; depth > 0; at++) {
      if (at >= entry.length) throw new Error(`braces do not balance: ${entry}`);
      depth += entry[at] === "{" ? 1 : entry[at] === "}" ? -1 : 0;
    }
    fields[name[1]] = entry.slice(start, at - 1);
    at += /^,?\n/u.exec(entry.slice(at))?.[0].length ?? 0;
  }
  if (at !== entry.length - 1) throw new Error(`text behind the entry: ${entry}`);
  return { key: head[1] ?? "", fields };
}

describe("formatCitation: short", () => {
  it.each<[Language, Citation, string]>([
    ["en", STAMPED, `“${STAMPED.title}”, 004_9906b377944179bc.txt, line 7`],
    ["ar", STAMPED, `«${STAMPED.title}»، 004_9906b377944179bc.txt، السطر 7`],
    ["fa", STAMPED, `«${STAMPED.title}»، 004_9906b377944179bc.txt، سطر ۷`],
    ["en", DATED, "“Pullout”, ISNA, 2016-03-15, pullout.md, lines 7–9"],
    ["ar", DATED, "«Pullout»، ISNA، 2016-03-15، pullout.md، الأسطر 7–9"],
    ["fa", DATED, "«Pullout»، ISNA، 2016-03-15، pullout.md، سطرهای ۷–۹"],
    ["en", { ...BARE, agency: "Interfax" }, "“Pullout”, Agency: Interfax, pullout.md, line 1"],
  ])("%s: %o", (language, citation, expected) => {
    expect(formatCitation(citation, "short", language)).toBe(expected);
  });

  it("puts the words cited before the source, as they are", () => {
    expect(formatCitation(BARE, "short", "en", { quote: "بدءا من يوم غد" })).toBe(
      "“بدءا من يوم غد” — “Pullout”, pullout.md, line 1",
    );
  });
});

describe("formatCitation: full", () => {
  it.each<[Language, Citation, string]>([
    ["en", BARE, "“Pullout”. File pullout.md, line 1."],
    [
      "en",
      STAMPED,
      `“${STAMPED.title}”. Page stamp: 26-05-2017 02:52 AM (26 May 2017; 30 Shaʻban 1438 AH; 5 Khordad 1396 SH). File 004_9906b377944179bc.txt, line 7.`,
    ],
    [
      "ar",
      STAMPED,
      `«${STAMPED.title}». الختم الزمني للصفحة: 26-05-2017 02:52 AM (26 أيار/مايو 2017 م؛ 30 شعبان 1438 هـ؛ 5 خرداد 1396 هـ ش). الملف 004_9906b377944179bc.txt، السطر 7.`,
    ],
    [
      "fa",
      STAMPED,
      `«${STAMPED.title}». مهر زمانی صفحه: 26-05-2017 02:52 AM (۵ خرداد ۱۳۹۶ خورشیدی؛ ۲۶ مه ۲۰۱۷ میلادی؛ ۳۰ شعبان ۱۴۳۸ قمری). فایل 004_9906b377944179bc.txt، سطر ۷.`,
    ],
    [
      "en",
      DATED,
      "“Pullout”. Publisher: ISNA. Agency: Interfax. Date: 2016-03-15 (15 March 2016; 6 Jumada II 1437 AH; 25 Esfand 1394 SH). File pullout.md, lines 7–9. https://example.org/a?b=1&c=%20#d",
    ],
  ])("%s: %o", (language, citation, expected) => {
    expect(formatCitation(citation, "full", language)).toBe(expected);
  });

  it.each([
    ["05-06-2017", "day and month could be exchanged"],
    ["March 2016", "there is no day"],
    ["الثلاثاء 15 آذار/مارس", "there is no year"],
  ])("gives %s as it is written, since %s", (date) => {
    expect(formatCitation({ ...BARE, date }, "full", "en")).toBe(`“Pullout”. Date: ${date}. File pullout.md, line 1.`);
  });

  it("adds no full stop to a title that ends in a mark", () => {
    expect(formatCitation({ ...BARE, title: "Who left?" }, "full", "en")).toBe("“Who left?” File pullout.md, line 1.");
  });
});

describe("formatCitation: apa", () => {
  it.each<[Language, Citation, string]>([
    ["en", BARE, "Pullout [File pullout.md, line 1]. (n.d.)."],
    ["ar", BARE, "Pullout [الملف pullout.md، السطر 1]. (د.ت)."],
    ["fa", BARE, "Pullout [فایل pullout.md، سطر ۱]. (بی‌تا)."],
    [
      "en",
      DATED,
      "Pullout [Agency: Interfax; File pullout.md, lines 7–9]. (2016, March 15). ISNA. https://example.org/a?b=1&c=%20#d",
    ],
    ["ar", { ...BARE, date: "2016-03-15" }, "Pullout [الملف pullout.md، السطر 1]. (2016، 15 آذار/مارس)."],
    ["fa", { ...BARE, date: "2016-03-15" }, "Pullout [فایل pullout.md، سطر ۱]. (۲۰۱۶، ۱۵ مارس)."],
    ["en", { ...BARE, date: "March 2016" }, "Pullout [File pullout.md, line 1]. (March 2016)."],
  ])("%s: %o", (language, citation, expected) => {
    expect(formatCitation(citation, "apa", language)).toBe(expected);
  });

  it("does not take a page stamp for the date", () => {
    expect(formatCitation(STAMPED, "apa", "en")).toBe(
      `${STAMPED.title} [Page stamp: 26-05-2017 02:52 AM; File 004_9906b377944179bc.txt, line 7]. (n.d.).`,
    );
  });

  it("cites a quote by the title's opening words, the date and the lines", () => {
    expect(
      formatCitation({ ...BARE, title: "One two three four five six" }, "apa", "en", { quote: "They left." }),
    ).toBe(
      "“They left.” (“One two three four five…”, n.d., line 1)\nOne two three four five six [File pullout.md, line 1]. (n.d.).",
    );
  });
});

describe("formatCitation: bibtex", () => {
  it("writes an entry of what the article says", () => {
    expect(formatCitation(DATED, "bibtex", "en")).toBe(
      [
        "@misc{sanad:pullout:7,",
        "  title = {{Pullout}},",
        "  howpublished = {ISNA},",
        "  year = {2016},",
        "  date = {2016-03-15},",
        "  url = {https://example.org/a?b=1&c=%20#d},",
        "  note = {Agency: Interfax. Date: 2016-03-15 (15 March 2016; 6 Jumada II 1437 AH; 25 Esfand 1394 SH). File pullout.md, lines 7–9.}",
        "}",
      ].join("\n"),
    );
  });

  it("leaves out what the article does not say", () => {
    expect(Object.keys(readEntry(formatCitation(BARE, "bibtex", "en")).fields)).toEqual(["title", "note"]);
  });

  it("calls a page stamp a page stamp and dates nothing by it", () => {
    const { fields } = readEntry(formatCitation(STAMPED, "bibtex", "en"));
    expect(fields).not.toHaveProperty("year");
    expect(fields.note).toContain("Page stamp: 26-05-2017 02:52 AM (26 May 2017;");
  });

  it.each([
    ['50% of "A & B" costs $5 #1', '50\\% of "A \\& B" costs \\$5 \\#1'],
    ["a {b} c", "a \\textbraceleft{}b\\textbraceright{} c"],
    ["a } b", "a \\textbraceright{} b"],
    ["C:\\temp\\", "C:\\textbackslash{}temp\\textbackslash{}"],
    ["x_1 ~ y^2", "x\\_1 \\textasciitilde{} y\\textasciicircum{}2"],
    ["two\n lines", "two lines"],
    ["قمة الأسد – بوتين", "قمة الأسد – بوتين"],
  ])("writes the title %j as %j", (title, expected) => {
    expect(readEntry(formatCitation({ ...BARE, title }, "bibtex", "en")).fields.title).toBe(`{${expected}}`);
  });

  it("has the same key for the same place whatever the language and the quote", () => {
    const keys = LANGUAGES.flatMap((language) =>
      [undefined, "They left."].map(
        (quote) => readEntry(formatCitation(STAMPED, "bibtex", language, quote === undefined ? {} : { quote })).key,
      ),
    );
    expect(new Set(keys)).toEqual(new Set(["sanad:004_9906b377944179bc:7"]));
  });
});

const someText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.array(fc.constantFrom(..."ab {}\\%#&$_~^\"'@,=\n«»“”شد۱"), { maxLength: 40 }).map((letters) => letters.join("")),
);
const someCitation: fc.Arbitrary<Citation> = fc.record(
  {
    title: someText,
    publisher: someText,
    agency: someText,
    date: fc.oneof(someText, fc.constantFrom("2016-03-15", "۲۵ اسفند ۱۳۹۴", "05-06-2017")),
    url: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    file: someText,
    lines: fc.tuple(fc.nat(9999), fc.nat(9999)),
    stamp: fc.oneof(someText, fc.constant("26-05-2017 02:52 AM")),
  },
  { requiredKeys: ["title", "file", "lines"] },
);

describe("formatCitation: any citation", () => {
  it("writes BibTeX that BibTeX reads", () => {
    fc.assert(
      fc.property(someCitation, fc.constantFrom(...LANGUAGES), someText, (citation, language, quote) => {
        const { key, fields } = readEntry(formatCitation(citation, "bibtex", language, { quote }));
        expect(key).toMatch(/^sanad:[A-Za-z0-9._+-]*:\d+$/u);
        for (const [name, value] of Object.entries(fields)) {
          if (name !== "url") expect(value).not.toMatch(/(?<!\\)[%#&$_^~]/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never says undefined and leaves no part empty", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(BARE, STAMPED, DATED),
        fc.constantFrom(...CITATION_STYLES),
        fc.constantFrom(...LANGUAGES),
        (citation, style, language) => {
          const text = formatCitation(citation, style, language);
          expect(text).not.toMatch(/undefined|\(\)|: [.,،]|\{\}(?!$)|, ,|\.\./u);
        },
      ),
    );
  });
});

describe("bibtexText, bibtexUrl, bibtexKey", () => {
  it("balances braces in any text", () => {
    fc.assert(
      fc.property(someText, (text) => {
        const escaped = bibtexText(text);
        expect(escaped.split("{").length).toBe(escaped.split("}").length);
        expect(escaped.replaceAll("{}", "")).not.toMatch(/[{}]/u);
      }),
    );
  });

  it("encodes in a URL only what no URL has", () => {
    expect(bibtexUrl("https://a.org/x y?q={1}&r=%20#s_t")).toBe("https://a.org/x%20y?q=%7B1%7D&r=%20#s_t");
  });

  it("gives two names two keys", () => {
    fc.assert(
      fc.property(someText, someText, (one, other) => {
        expect(bibtexKey(one) === bibtexKey(other)).toBe(one === other);
      }),
    );
  });
});

describe("datesInCalendars", () => {
  it.each<[Language, string, string, string]>([
    ["en", "15 March 2016", "6 Jumada II 1437 AH", "25 Esfand 1394 SH"],
    ["ar", "15 آذار/مارس 2016 م", "6 جمادى الآخرة 1437 هـ", "25 اسفند 1394 هـ ش"],
    ["fa", "۱۵ مارس ۲۰۱۶ میلادی", "۶ جمادی‌الثانی ۱۴۳۷ قمری", "۲۵ اسفند ۱۳۹۴ خورشیدی"],
  ])("%s", (language, gregorian, hijri, solar) => {
    expect(datesInCalendars({ year: 2016, month: 3, day: 15 }, language)).toEqual({ gregorian, hijri, solar });
  });

  it("refuses a day that does not exist", () => {
    expect(() => datesInCalendars({ year: 2015, month: 2, day: 29 }, "en")).toThrow(RangeError);
  });
});
