import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, answerQuestion } from "../../src/answer/index.ts";
import { type Article, parseArticle } from "../../src/corpus/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { anyText } from "../language/text.ts";
import { lexiconOf } from "../search/small.ts";

const LEXICON = lexiconOf(
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["syria", "place", "Syria", "سوريا|سورية", "سوریه"],
  ["withdrawal", "noun", "withdrawal", "سحب|انسحاب", "خروج"],
  ["president", "person", "president", "رئيس", "رئیس‌جمهور"],
);

const ARABIC =
  "بوتين سوريا القوات الروسية سحب وقال الرئيس اجتماعاً في من إلى القاعدة 2000 ٩٠٪ الإرهـاب مُحمّد دمشق يوم".split(" ");
const PERSIAN = "پوتین سوریه نیروهای روسیه خروج گفت رئیس‌جمهور گفتوگو در از به پایگاه‌های ۱۵ سال است می‌دهد".split(" ");
const ENGLISH = "Putin Syria troops withdrawal the of was president don't 2,000 Café V".split(" ");
/** What stands beside a word: marks, quotation marks that do not pair, bidi marks, emoji with joiners, lone controls. */
const MARKS = [
  ..."،؛؟.!:…«»“”\"'()–-",
  "..",
  "\u200E",
  "\u200F",
  "\u2067",
  "\u2069",
  "😀",
  "👩‍🚀",
  "🇸🇾",
  "\u0007",
  "\uFEFF",
  "\u00AD",
];
/** What stands between words: spaces of all kinds, line breaks, blank lines. */
const GAPS = [
  " ",
  " ",
  " ",
  " ",
  "  ",
  "\u00A0",
  " \u00A0 ",
  "\n",
  "\r\n",
  "\n\n",
  "\n\u00A0\n",
  "\t",
  "\u2003",
  "\u2028",
  ". ",
  ".\n",
  "؟ ",
];

const words = (vocabulary: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 12, arbitrary: fc.constantFrom(...vocabulary) },
          { weight: 1, arbitrary: fc.constantFrom(...ARABIC, ...PERSIAN, ...ENGLISH) },
        ),
        fc.oneof({ weight: 5, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constantFrom(...MARKS) }),
        fc.constantFrom(...GAPS),
      ),
      { minLength: 1, maxLength: 150, size: "max" },
    )
    .map((pieces) => pieces.flat().join(""));

const text = fc.oneof(
  { weight: 3, arbitrary: words(ARABIC) },
  { weight: 3, arbitrary: words(PERSIAN) },
  { weight: 2, arbitrary: words(ENGLISH) },
  { weight: 1, arbitrary: anyText(300) },
);
const library = fc.array(text, { minLength: 1, maxLength: 3 });
const question = fc.oneof(
  fc.constantFrom(
    "متى أمر بوتين بسحب القوات من سوريا؟",
    "When did Putin order the withdrawal?",
    "پوتین در سوریه چه گفت؟",
  ),
  fc
    .array(fc.constantFrom(...ARABIC, ...PERSIAN, ...ENGLISH), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(" ")),
);

const LONE_SURROGATE = /\p{Cs}/u;
const folded = (written: string): string => written.replace(/\s+/gu, " ");

/** Asks some articles; each quote is handed over with the article it names. */
function ask(texts: readonly string[], asked: string, limit: number): { answer: Answer; articles: Article[] } {
  const articles = texts.map((written, place) =>
    parseArticle({ id: `a${place}`, file: `a${place}.txt`, text: written }),
  );
  return { answer: answerQuestion(asked, buildIndex(articles, LEXICON), { limit }), articles };
}

let quoted = 0;

describe("answerQuestion: any articles", () => {
  it("quotes each article's own text, in bounds, with highlights in bounds", () => {
    fc.assert(
      fc.property(library, question, fc.integer({ min: 1, max: 6 }), (texts, asked, limit) => {
        const { answer, articles } = ask(texts, asked, limit);
        expect(answer.outcome).toBe(answer.quotes.length ? "answered" : "not-found");
        expect(answer.quotes.length).toBeLessThanOrEqual(limit);
        for (const quote of answer.quotes) {
          quoted++;
          const article = articles.find(({ id }) => id === quote.article);
          if (!article) throw new Error(`no article ${quote.article}`);
          expect(quote.text).toBe(folded(article.text.slice(quote.start, quote.end)));
          expect(quote.text).toBe(quote.text.trim());
          expect(quote.text.length).toBeGreaterThan(0);
          expect(quote.text.length).toBeLessThanOrEqual(600);
          expect(LONE_SURROGATE.test(quote.text) && !LONE_SURROGATE.test(article.text)).toBe(false);
          const inside = article.paragraphs
            .flatMap(({ sentences }) => sentences)
            .filter(({ start, end }) => quote.start <= start && end <= quote.end);
          expect([1, 2, 3]).toContain(inside.length);
          expect([inside[0]?.start, inside.at(-1)?.end]).toEqual([quote.start, quote.end]);
          let last = -1;
          for (const [start, end] of quote.highlights) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(quote.text.length);
            last = end;
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(quoted).toBeGreaterThan(50);
  });

  it("cites lines that hold the quote", () => {
    fc.assert(
      fc.property(library, question, (texts, asked) => {
        const { answer, articles } = ask(texts, asked, 3);
        for (const { article, start, end, citation } of answer.quotes) {
          const [first, last] = citation.lines;
          const lines = articles.find(({ id }) => id === article)?.text.split("\n") ?? [];
          const before = lines.slice(0, first - 1).join("\n").length;
          expect(before).toBeLessThanOrEqual(start);
          expect(lines.slice(0, last).join("\n").length).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: 50 },
    );
  });
});
