import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceQuote } from "../../src/answer/index.ts";
import type { Article } from "../../src/corpus/index.ts";
import { harmless } from "../../src/display/bidi.ts";
import { buildIndex } from "../../src/search/index.ts";
import { lexiconOf } from "../search/small.ts";
import { ALL, answered, lookedUp, ofArticles, type Sent, sourceOf } from "./all-views.ts";
import { hostileArticle, hostileLibrary, MARKS, SIGNS } from "./hostile.ts";
import { faultsOf, linesOf, quotedIn, saidIn, strayMarks } from "./shown.ts";

const LEXICON = lexiconOf(
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["damascus", "place", "Damascus", "دمشق", "دمشق"],
  ["visit", "verb", "visit", "زار", "دیدار"],
);

const language = fc.constantFrom(...ALL);
const asked = fc.oneof(
  fc.constantFrom("Did Putin visit Damascus?", "متى زار بوتين دمشق؟", "پوتین از دمشق دیدار کرد؟", "How many left?"),
  fc
    .array(fc.constantFrom(...SIGNS, ...MARKS, "بوتين", "Putin", "قفز"), { minLength: 1, maxLength: 8 })
    .map((all) => all.join(" ")),
  fc.constantFrom("*_~|".repeat(1000), "😀".repeat(2000), "1 ".repeat(2000), "قفز ثعلب ".repeat(440)),
);

const ZWNJ = "\u200C";
const count = (text: string, character: string): number => text.split(character).length - 1;

/** Fails unless a reply is one that Discord takes, lays out right, and that says what the articles say. */
function expectSound({ name, payload, quotes }: Sent): void {
  expect({ name, faults: faultsOf(payload) }).toEqual({ name, faults: [] });
  expect({ name, stray: strayMarks(payload) }).toEqual({ name, stray: [] });
  const said = saidIn(payload);
  if (!quotes.length) return;
  // The last ones may not have fitted.
  expect(said.length, name).toBeGreaterThan(0);
  quotes.slice(0, said.length).forEach((text, place) => {
    const stored = harmless(text);
    const isCut = linesOf(payload).some((line) => line.endsWith("…") || line.includes("…\u2069"));
    if (isCut) expect(stored.startsWith(said[place] ?? "-"), name).toBe(true);
    else expect(said[place], name).toBe(stored);
    if (said[place] === stored) expect(count(quotedIn(payload)[place] ?? "", ZWNJ)).toBe(count(text, ZWNJ));
  });
}

/** Fails unless every line of a quotation of right-to-left text opens with a right-to-left mark. */
function expectDirected({ name, payload }: Sent, articles: readonly Article[]): void {
  if (articles.some((article) => article.language === "en")) return;
  for (const line of quotedIn(payload)) expect(line.slice(0, 3), name).toBe("> \u200F");
}

describe("every reply, of hostile articles to hostile people", () => {
  it("answers, contexts and citations are within Discord's limits, in one direction, and word for word", () => {
    fc.assert(
      fc.property(hostileLibrary, asked, language, (articles, question, frame) => {
        for (const each of answered(question, buildIndex(articles, LEXICON), articles, frame)) {
          expectSound(each);
          expectDirected(each, articles);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("so are lookups, the articles, and passages that are cited", () => {
    fc.assert(
      fc.property(hostileLibrary, asked, language, (articles, term, frame) => {
        const index = buildIndex(articles, LEXICON);
        const terms = [term.slice(0, 100), "Putin", "دمشق", ":smile:"].map((each) => lookedUp(each, index, frame));
        for (const each of [...terms, ...ofArticles(articles, frame)]) {
          expectSound(each);
          expectDirected(each, articles);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("so are the verdicts on a pasted text", () => {
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(hostileLibrary, fc.nat({ max: 5 }), fc.nat({ max: 3 }), language, (articles, place, kind, frame) => {
        const [article] = articles;
        const sentence = (article && (sentenceQuote(article, place + 1) ?? sentenceQuote(article, 1)))?.text ?? "";
        const words = sentence.split(" ");
        const pasted = [
          sentence,
          sentence.replace(/([اوی])(?=\p{L})/gu, "$1\u064E").replaceAll(",", ""),
          words.with(words.length >> 1, "غيرها").join(" "),
          `قفز الثعلب فوق ${words.slice(0, 4).join(" ")}`,
        ][kind];
        const each = sourceOf(pasted ?? "", buildIndex(articles, LEXICON), frame);
        verdicts.add(each.name);
        expectSound(each);
      }),
      { numRuns: 60 },
    );
    expect(verdicts.size).toBeGreaterThan(1);
  });

  it("so is a list of thirty articles, each of whose pages has its eight", () => {
    const library = fc.array(hostileArticle("x"), { minLength: 30, maxLength: 30 }).map((articles) =>
      articles.map((article, place) => ({
        ...article,
        id: `ن${place}`.repeat(60),
        file: `${"f".repeat(300)}${place}.txt`,
      })),
    );
    fc.assert(
      fc.property(library, language, (articles, frame) => {
        for (const each of ofArticles(
          articles.filter((one) => one.paragraphs.length > 0),
          frame,
        ))
          expectSound(each);
      }),
      { numRuns: 6 },
    );
  });
});
