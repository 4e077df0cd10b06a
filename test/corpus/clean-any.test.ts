import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean } from "../../src/corpus/clean.ts";
import { contentLines } from "../../src/corpus/lines.ts";

/** Words, some of which are clause openers, so that every joining rule comes up. */
const WORDS = "وأكد وقال الرئيس الأسد بوتين سوريا روسيا في على القاعدة السياسية الجيش زيارة يوم حل أعلن the".split(" ");
const sentence = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 24 }),
    fc.constantFrom("", ".", "؟", ":", "،", '."', "!"),
  )
  .map(([words, end]) => words.join(" ") + end);
const furniture = fc
  .constantFrom(
    "أخبار",
    "الوسوم",
    "أهلا بكم في موقعنا",
    "26-05-2017",
    "---",
    "# عنوان",
    "## قسم",
    "بشار الأسد",
    "\u00A0",
  )
  .map((line) => `\n\n${line}\n\n`);
const piece = fc.tuple(
  fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: furniture }),
  fc.constantFrom("\n", "\n\n", "\r\n", "\n\u00A0\n", "\n\n\n"),
);
const article = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.flat().join(""));

describe("clean: any article", () => {
  it("puts every line in exactly one of prose and setAside and keeps their order", () => {
    fc.assert(
      fc.property(article, (text) => {
        const { prose, setAside } = clean(text);
        const holds = ({ start, end }: { start: number; end: number }) =>
          [...prose, ...setAside].filter((span) => span.start <= start && end <= span.end).length;
        expect(contentLines(text).map(holds)).toEqual(contentLines(text).map(() => 1));
        const byStart = [...prose, ...setAside].sort((one, other) => one.start - other.start);
        byStart.slice(1).forEach((span, place) => {
          expect(span.start).toBeGreaterThanOrEqual(byStart[place]?.end ?? 0);
        });
        for (const spans of [prose, setAside])
          expect([...spans].sort((one, other) => one.start - other.start)).toEqual(spans);
      }),
      { numRuns: 500 },
    );
  });
});
