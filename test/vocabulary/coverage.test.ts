import { describe, expect, it } from "vitest";
import { foldRows, Lexicon } from "../../src/language/lexicon.ts";
import { coverageOf } from "../../src/vocabulary/coverage.ts";

const ROWS = `army	noun	army	جيش	ارتش
withdraw	verb	withdraw|pull out	انسحب	عقب‌نشینی
civil-war	title	civil war	حرب أهلية	جنگ داخلی`;

const lexicon = new Lexicon([{ lines: foldRows(ROWS), trust: 1 }]);

describe("coverageOf", () => {
  it("counts content words, neither function nor question words nor numbers", () => {
    expect(coverageOf(["When did the armies withdraw in 2016?"], lexicon)).toEqual({
      words: 2,
      understood: 2,
      names: 0,
      unknown: [],
    });
  });

  it("understands phrases as a whole, and not their words alone", () => {
    expect(coverageOf(["the civil war"], lexicon)).toMatchObject({ words: 2, understood: 2 });
    expect(coverageOf(["the war was civil"], lexicon)).toMatchObject({ words: 2, understood: 0 });
  });

  it("counts the unknown words, the most frequent first", () => {
    expect(coverageOf(["yellow blue", "a blue army"], lexicon).unknown).toEqual([
      ["blue", 2],
      ["yellow", 1],
    ]);
  });

  it("counts capitalised words it does not know as names", () => {
    expect(coverageOf(["the army of Rollo"], lexicon)).toEqual({ words: 2, understood: 1, names: 1, unknown: [] });
  });

  it("takes the first word of a sentence for a name only when it has a capital elsewhere too", () => {
    expect(coverageOf(["Rollo pulled out."], lexicon)).toMatchObject({ names: 0, unknown: [["rollo", 1]] });
    expect(coverageOf(["Rollo pulled out.", "the army of Rollo"], lexicon)).toMatchObject({ names: 2, unknown: [] });
  });

  it("reads each text in its own language", () => {
    expect(coverageOf(["متى انسحب الجيش؟", "ارتش کی عقب‌نشینی کرد؟"], lexicon)).toMatchObject({
      words: 4,
      understood: 4,
    });
  });
});
