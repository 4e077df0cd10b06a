import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_SENTENCE, splitSentences } from "../../src/corpus/sentences.ts";
import { anyText } from "../language/text.ts";

const split = (text: string, language = "ar"): string[] =>
  splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

describe("splitSentences: ends", () => {
  it.each([
    ["a full stop", "وصل الوفد. ثم غادر.", ["وصل الوفد.", "ثم غادر."]],
    ["an Arabic question mark", "هل وصل؟ نعم.", ["هل وصل؟", "نعم."]],
    ["an exclamation mark", "وصل! ثم غادر.", ["وصل!", "ثم غادر."]],
    ["a quotation mark behind the full stop", "قال: «وصل.» ثم غادر.", ["قال: «وصل.»", "ثم غادر."]],
    ["a quotation mark that opens the next", 'وصل. "ثم غادر."', ["وصل.", '"ثم غادر."']],
    ["a date", "وصل عام 2015 م. ثم غادر.", ["وصل عام 2015 م.", "ثم غادر."]],
    ["two marks", "وصل؟! نعم.", ["وصل؟!", "نعم."]],
  ])("divides at %s", (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it("divides Persian and English", () => {
    expect(split("او آمد. سپس رفت.", "fa")).toEqual(["او آمد.", "سپس رفت."]);
    expect(split("He came. Then he left.", "en")).toEqual(["He came.", "Then he left."]);
  });

  it.each([
    ["a line break", "وصل الوفد\nإلى دمشق.\r\nثم غادر.", ["وصل الوفد\nإلى دمشق.", "ثم غادر."]],
    ["a blank line", "وصل الوفد\n\nإلى دمشق.", ["وصل الوفد\n\nإلى دمشق."]],
  ])("reads over %s inside a sentence", (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    "وصل الوفد إلى دمشق",
    "قال: وصل الوفد؛ ثم غادر، وعاد.",
    "بلغت النسبة 3.5 بالمئة.",
    "زار www.example.com اليوم.",
  ])("keeps %s whole", (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("splitSentences: mending", () => {
  it.each([..."دمأاهقصجت"])("goes on after the abbreviation %s.", (letter) => {
    expect(split(`التقى ${letter}. علي الوفد.`)).toEqual([`التقى ${letter}. علي الوفد.`]);
  });

  it.each(["هـ", "ق.م", "ص.ب"])("goes on after the abbreviation %s.", (letters) => {
    expect(split(`كان ذلك ${letters}. في دمشق.`)).toEqual([`كان ذلك ${letters}. في دمشق.`]);
  });

  it.each([
    "Mr",
    "Mrs",
    "Ms",
    "Dr",
    "Prof",
    "Gen",
    "Lt",
    "Col",
    "Sgt",
    "St",
    "No",
    "vs",
    "e.g",
    "i.e",
    "U.S",
    "U.N",
    "V",
  ])("goes on after %s.", (letters) => {
    expect(split(`They saw ${letters}. Putin there.`, "en")).toEqual([`They saw ${letters}. Putin there.`]);
  });

  it.each([
    ["(د. علي) وصل.", "a bracket"],
    ["«د. علي» وصل.", "a quotation mark"],
    ["د. علي وصل.", "the start of the paragraph"],
  ])("knows the abbreviation of %s behind %s", (text) => {
    expect(split(text)).toEqual([text]);
  });

  it("divides after a word that ends in the letter of an abbreviation", () => {
    expect(split("وصل أحمد. علي غادر.")).toEqual(["وصل أحمد.", "علي غادر."]);
  });

  it.each([
    ["two dots", "قال.. ثم صمت."],
    ["three dots", "قال... ثم صمت."],
    ["an ellipsis", "قال… ثم صمت."],
  ])("goes on after %s", (_, text) => {
    expect(split(text)).toEqual([text]);
  });

  it("keeps a number with the item it opens", () => {
    expect(split("1. وصل الوفد. ٢. غادر الوفد.")).toEqual(["1. وصل الوفد.", "٢. غادر الوفد."]);
  });

  it("leaves no sentence of marks alone", () => {
    expect(split("وصل الوفد. » .")).toEqual(["وصل الوفد. » ."]);
  });
});

describe("splitSentences: length", () => {
  const words = (letters: number): string =>
    "كلمة "
      .repeat(Math.ceil(letters / 5))
      .slice(0, letters)
      .trim();

  it("leaves a sentence of 600 units whole", () => {
    const text = `${"ا".repeat(299)} ${"ب".repeat(299)}.`;
    expect(text).toHaveLength(MAX_SENTENCE);
    expect(split(text)).toEqual([text]);
    expect(split(`${text} ثم غادر.`)).toEqual([text, "ثم غادر."]);
  });

  it.each([..."،؛;:,"])("cuts a longer one behind its last %s that fits", (mark) => {
    const text = `${words(200)}${mark} ${words(200)}${mark} ${words(400)}.`;
    expect(split(text)).toEqual([`${words(200)}${mark} ${words(200)}${mark}`, `${words(400)}.`]);
  });

  it.each([..."-–—"])("cuts a longer one behind %s between spaces", (dash) => {
    const text = `${words(400)} ${dash} ${words(400)}.`;
    expect(split(text)).toEqual([`${words(400)} ${dash}`, `${words(400)}.`]);
  });

  it("cuts at a space where the clause mark comes too early", () => {
    const [first = "", second = ""] = split(`نعم، ${words(900)}.`);
    expect(first.length).toBeGreaterThan(590);
    expect(second).toMatch(/^كلمة/u);
  });

  it("cuts between words", () => {
    const text = "القوات ".repeat(200).trim();
    expect(split(text).join(" ")).toBe(text);
    expect(split(text)).toHaveLength(3);
  });

  it("cuts a text without a space between code points", () => {
    const pieces = split(`x${"😀".repeat(700)}`);
    expect(pieces.join("")).toBe(`x${"😀".repeat(700)}`);
    expect(pieces.filter((piece) => /\p{Cs}/u.test(piece))).toEqual([]);
  });

  it("divides a very long paragraph at its full stops only", () => {
    const sentences = Array.from({ length: 1000 }, (_, place) => `وصل الوفد رقم ${place} إلى دمشق.`);
    expect(split(sentences.join(" "))).toEqual(sentences);
  });
});

describe("splitSentences: any paragraph", () => {
  const paragraph = fc.tuple(anyText(30), anyText(2500), anyText(30));
  const language = fc.constantFrom("ar", "fa", "en");
  const bare = (text: string): string => text.replace(/\s/gu, "");

  it("covers every character but white space, in order, within the paragraph", () => {
    fc.assert(
      fc.property(paragraph, language, ([before, inside, after], spoken) => {
        const text = before + inside + after;
        const span = { start: before.length, end: before.length + inside.length };
        const sentences = splitSentences(text, span, spoken);
        expect(bare(sentences.map(({ start, end }) => text.slice(start, end)).join(""))).toBe(bare(inside));
        let at = span.start;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(span.end);
      }),
    );
  });

  it("gives sentences of 1 to 600 units without white space at their ends", () => {
    fc.assert(
      fc.property(anyText(2500), language, (text, spoken) => {
        for (const sentence of split(text, spoken)) {
          expect(sentence.length).toBeGreaterThan(0);
          expect(sentence.length).toBeLessThanOrEqual(MAX_SENTENCE);
          expect(sentence.trim()).toBe(sentence);
        }
      }),
    );
  });

  it("cuts words without a full stop to at most 600 units", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("كلمة", "،", "ا".repeat(650)), { maxLength: 300, size: "max" }), (words) => {
        const pieces = split(words.join(" "));
        expect(bare(pieces.join(""))).toBe(words.join(""));
        expect(pieces.every((piece) => piece.length <= MAX_SENTENCE)).toBe(true);
      }),
    );
  });
});
