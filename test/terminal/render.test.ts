import { describe, expect, it } from "vitest";
import { type Answer, answerQuestion } from "../../src/answer/index.ts";
import type { Article } from "../../src/corpus/index.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { MESSAGES } from "../../src/display/messages/index.ts";
import { RLM } from "../../src/language/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { createColors } from "../../src/terminal/colors.ts";
import { renderAnswer } from "../../src/terminal/render.ts";
import { hasStyles, isBalanced, withoutStyles } from "../display/marks.ts";
import { QUESTIONS } from "../questions.ts";
import { article, lexiconOf } from "../search/small.ts";
import { openSeeds } from "../seeds.ts";

const PLAIN = createColors({ isTTY: false } as NodeJS.WriteStream, true);
const COLORED = createColors({ isTTY: true } as NodeJS.WriteStream, true);

const LEXICON = lexiconOf(
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["visit", "verb", "visit", "زار|زيارة", "دیدار"],
  ["damascus", "place", "Damascus", "دمشق", "دمشق"],
);

const VISIT = "زار بوتين دمشق ومعه 90% من SANA.";
const FULL: Article = {
  ...article({ id: "full", title: "قمة TASS", paragraphs: [[VISIT]] }),
  publisher: "ایسنا",
  agency: "اینترفاکس",
  date: "2017-12-11",
  stamp: "26-05-2017 02:52 AM",
  url: "https://example.org/a",
};
const ENGLISH = article({
  id: "en",
  language: "en",
  title: "A visit",
  paragraphs: [["Putin came to Damascus on a visit."]],
});

const ask = (question: string, ...articles: readonly Article[]): Answer =>
  answerQuestion(question, buildIndex(articles, LEXICON));

const ASKED = {
  en: "Did Putin visit Damascus?",
  ar: "هل زار بوتين دمشق؟",
  fa: "آیا دیدار پوتین از دمشق بود؟",
} as const;
const NOTHING = { en: "How do I bake bread?", ar: "من فاز بكأس العالم؟", fa: "پایتخت ژاپن کجاست؟" } as const;
const LANGUAGES = ["en", "ar", "fa"] as const;

/** The parts of a painted text that are bold. */
const bold = (painted: string): string[] =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are control sequences
  [...painted.matchAll(/\u001B\[1m(.*?)\u001B\[22m/gu)].map((match) => stripBidi(withoutStyles(match[1] ?? "")));

describe.each(LANGUAGES)("renderAnswer: a question in %s", (language) => {
  const messages = MESSAGES[language];
  const shown = renderAnswer(ask(ASKED[language], FULL), PLAIN);
  const lines = stripBidi(shown).split("\n");

  it("shows the quote as it is, then what is known of its source in the question's language", () => {
    expect(lines).toEqual([
      VISIT,
      "— قمة TASS",
      `${messages.publisher}: ایسنا · ${messages.agency}: اینترفاکس · ${messages.date}: 2017-12-11 · ${messages.stamp}: 26-05-2017 02:52 AM`,
      stripBidi(messages.place("full.txt", 1, 1)),
      "https://example.org/a",
    ]);
  });

  it("opens lines of right-to-left text with a right-to-left mark, and those of an English frame without", () => {
    const [quote, ...frame] = shown.split("\n");
    expect(quote?.startsWith(RLM)).toBe(true);
    for (const line of frame) expect(line.startsWith(RLM)).toBe(language !== "en");
  });

  it("has no line for what the article does not say of itself", () => {
    const bare = article({ id: "bare", paragraphs: [[VISIT]] });
    const [, ...frame] = stripBidi(renderAnswer(ask(ASKED[language], bare), PLAIN)).split("\n");
    expect(frame).toEqual([`— ${VISIT}`, stripBidi(messages.place("bare.txt", 1, 1))]);
  });

  it("shows an English quote from left to right", () => {
    const [quote] = renderAnswer(ask(ASKED[language], ENGLISH), PLAIN).split("\n");
    expect(quote).toBe("Putin came to Damascus on a visit.");
  });

  it("says in its language that nothing was found", () => {
    const answer = ask(NOTHING[language], FULL);
    expect(answer).toMatchObject({ language, outcome: "not-found" });
    expect(stripBidi(renderAnswer(answer, PLAIN)).split("\n")[0]).toBe(messages.notFound);
  });

  it("paints what matched in bold, and changes nothing else", () => {
    const answer = ask(ASKED[language], FULL);
    const painted = renderAnswer(answer, COLORED);
    expect([hasStyles(shown), hasStyles(painted)]).toEqual([false, true]);
    expect(withoutStyles(painted)).toBe(shown);
    const matched = answer.quotes.flatMap(({ text, highlights }) =>
      highlights.map(([start, end]) => text.slice(start, end)),
    );
    expect(matched.join(" ")).toContain("بوتين دمشق");
    expect(bold(painted)).toEqual(matched);
  });
});

describe("renderAnswer", () => {
  it("parts quotes by a blank line, the best first", () => {
    const other = article({ id: "other", title: "زيارة", paragraphs: [["زار بوتين دمشق أمس."]] });
    const answer = ask("هل زار بوتين دمشق؟", FULL, other);
    const blocks = stripBidi(renderAnswer(answer, PLAIN)).split("\n\n");
    expect(blocks.map((block) => block.split("\n")[0])).toEqual(answer.quotes.map(({ text }) => text));
    expect(blocks).toHaveLength(2);
  });

  it("tells first and last line of a quote that runs over several", () => {
    const wrapped = article({ id: "w", paragraphs: [["زار بوتين\nدمشق\nأمس."]] });
    const shown = stripBidi(renderAnswer(ask("Did Putin visit Damascus?", wrapped), PLAIN));
    expect(shown).toContain("زار بوتين دمشق أمس.\n");
    expect(shown).toContain("w.txt, lines 1–3");
  });
});

describe("renderAnswer over the seeds", () => {
  const { index } = openSeeds();

  it.each(QUESTIONS)("$id: balances in every line, shows each quote whole: $question", ({ question }) => {
    const answer = answerQuestion(question, index);
    const shown = renderAnswer(answer, PLAIN);
    const painted = renderAnswer(answer, COLORED);
    for (const line of shown.split("\n")) expect(isBalanced(line)).toBe(true);
    for (const line of painted.split("\n")) expect(isBalanced(withoutStyles(line))).toBe(true);
    expect(withoutStyles(painted)).toBe(shown);
    const lines = stripBidi(shown).split("\n");
    for (const { text, citation } of answer.quotes) {
      expect(lines).toContain(stripBidi(text));
      expect(lines.join("\n")).toContain(citation.file);
    }
  });
});
