import fc from "fast-check";
import { type Article, parseArticle } from "../../src/corpus/index.ts";
import type { Language } from "../../src/language/index.ts";

/** What Discord would take for something else than text. */
export const SIGNS = [
  "**bold**",
  "*",
  "_under_",
  "~~gone~~",
  "||spoiler||",
  "`code`",
  "```",
  "`````",
  "# heading",
  "-# small",
  "> quote",
  ">>> quote",
  "- item",
  "* item",
  "1. item",
  "@everyone",
  "@here",
  "<@123456789012345678>",
  "<@&123456789012345678>",
  "<#123456789012345678>",
  "</ask:123456789012345678>",
  "<t:1:R>",
  "<:name:123456789012345678>",
  ":smile:",
  "http://example.org/a_b_c",
  "https://discord.gg/x",
  "[a](http://b.c)",
  "\\",
  "\\*",
  "😀",
  "👩‍🚀",
];

/** Marks that steer direction, some of them never closed. */
export const MARKS = [..."\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"];

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  ar: "زار بوتين دمشق وقال الرئيس إنّ سحب القوات سيبدأ يوم 15 آذار/مارس 2016 بنسبة 90% من AFP و(COVID-19) و٢٠١٧".split(
    " ",
  ),
  fa: "پوتین از دمشق دیدار کرد و گفت خروج نیرو\u200Cهای روسیه می\u200Cشود روز ۱۵ مارس ۲۰۱۶ با TASS و 2,000 نفر".split(
    " ",
  ),
  en: "Putin came to Damascus on a visit and said (سوريا) that 90% of the troops leave on March 15, 2016".split(" "),
};

const LANGUAGES = ["ar", "fa", "en"] as const;

/** A word of a language, or something that does not belong there. */
const word = (language: Language): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...WORDS[language]) },
    { weight: 2, arbitrary: fc.constantFrom(...SIGNS) },
    { weight: 1, arbitrary: fc.constantFrom(...MARKS) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...WORDS[language]), fc.constantFrom(...MARKS)).map((two) => two.join("")),
    },
  );

const sentence = (language: Language): fc.Arbitrary<string> =>
  fc.array(word(language), { minLength: 3, maxLength: 40, size: "max" }).map((words) => `${words.join(" ")}.`);

/** A line of what an article says of itself: short, or as long as nobody would write it. */
export const hostileFact: fc.Arbitrary<string> = fc.oneof(
  sentence("ar"),
  sentence("en"),
  fc.constantFrom(
    "*_~|".repeat(1250),
    "😀".repeat(2500),
    "`".repeat(5000),
    "1 ".repeat(2500),
    "عنوان\nثان\n# ثالث",
    "\u202Eقلب\u2066",
    "س".repeat(5000),
  ),
);

const maybe = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: undefined });

const url = fc.constantFrom(
  "https://example.org/a",
  "https://example.org/\u202Ea",
  "http://x.y/*_a_*",
  `https://example.org/${"a".repeat(5000)}`,
);

/** An article as it would be loaded, of hostile text, that says hostile things of itself. */
export const hostileArticle = (id: string): fc.Arbitrary<Article> =>
  fc.constantFrom(...LANGUAGES).chain((language) =>
    fc
      .record({
        sentences: fc.array(sentence(language), { minLength: 2, maxLength: 12, size: "max" }),
        title: maybe(hostileFact),
        publisher: maybe(hostileFact),
        agency: maybe(hostileFact),
        date: maybe(fc.oneof(fc.constantFrom("2017-12-11", "11 كانون الأول 2017"), hostileFact)),
        stamp: maybe(fc.oneof(fc.constant("26-05-2017 02:52 AM"), hostileFact)),
        url: maybe(url),
      })
      .map(({ sentences, ...facts }) => {
        const half = Math.ceil(sentences.length / 2);
        const text = [sentences.slice(0, half), sentences.slice(half)].map((each) => each.join(" ")).join("\n\n");
        const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
        return parseArticle({ id, file: `${id}.txt`, text }, { ...known, language });
      }),
  );

/** From one to three hostile articles that hold prose. */
export const hostileLibrary: fc.Arbitrary<readonly Article[]> = fc
  .tuple(hostileArticle("a"), hostileArticle("b"), hostileArticle("c"))
  .map((articles) => articles.filter(({ paragraphs }) => paragraphs.length > 0))
  .filter((articles) => articles.length > 0);
