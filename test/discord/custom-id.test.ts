import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CITATION_STYLES } from "../../src/answer/index.ts";
import {
  articleKey,
  type Control,
  checkOf,
  customId,
  type Fields,
  type Reference,
  readCustomId,
} from "../../src/discord/custom-id.ts";
import { LANGUAGES } from "../../src/language/index.ts";

/** The longest file that is thought of, in UTF-16 units, and the longest quote of an answer. */
const LONGEST_FILE = 50_000_000;
const LONGEST_QUOTE = 600;

const offset = fc.integer({ min: 0, max: LONGEST_FILE });
const reference: fc.Arbitrary<Reference> = fc
  .record({ id: fc.string(), text: fc.string(), start: offset, length: fc.integer({ min: 0, max: LONGEST_QUOTE }) })
  .map(({ id, text, start, length }) => ({
    article: articleKey(id),
    start,
    end: start + length,
    check: checkOf(text),
  }));
const references = fc.array(reference, { minLength: 1, maxLength: 3 });
const language = fc.constantFrom(...LANGUAGES);
const articles = fc.constantFrom("ar" as const, "fa" as const, undefined);
const style = fc.constantFrom(...CITATION_STYLES);
const check = fc.string().map(checkOf);
const place = fc.nat({ max: 2 });

const FIELDS: { readonly [Name in Control["name"]]: fc.Arbitrary<Fields<Name>> } = {
  more: fc.tuple(language, articles, offset, check),
  context: fc.tuple(language, place, references),
  "context-at": fc.tuple(language, place, references),
  cite: fc.tuple(language, place, style, references),
  "cite-at": fc.tuple(language, place, style, references),
  style: fc.tuple(language, place, references),
  follow: fc.tuple(language, articles),
  post: fc.tuple(language),
  lookup: fc.tuple(language, articles, offset, check),
  sources: fc.tuple(language, offset),
  source: fc.tuple(language),
  sample: fc.tuple(language, offset, check),
};

type AnyFields = fc.Arbitrary<Fields<Control["name"]>>;
const NAMES = Object.keys(FIELDS) as Control["name"][];

describe.each(NAMES)("customId: %s", (name) => {
  it("is read back with the same fields, and never longer than Discord allows", () => {
    fc.assert(
      fc.property(FIELDS[name] as AnyFields, (fields) => {
        const id = customId(name, ...(fields as never));
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readCustomId(id)).toEqual({ name, fields });
      }),
    );
  });

  it("is read back with neither a field more nor one less", () => {
    fc.assert(
      fc.property(FIELDS[name] as AnyFields, (fields) => {
        const id = customId(name, ...(fields as never));
        expect(readCustomId(`${id}:0`)).toBeUndefined();
        expect(readCustomId(id.slice(0, id.lastIndexOf(":")))).toBeUndefined();
      }),
    );
  });
});

describe("customId", () => {
  it("has room for three quotes at the end of the longest file", () => {
    const far = {
      article: "a".repeat(8),
      start: LONGEST_FILE,
      end: LONGEST_FILE + LONGEST_QUOTE,
      check: "b".repeat(5),
    };
    expect(customId("cite-at", "en", 2, "bibtex", [far, far, far]).length).toBeLessThanOrEqual(100);
  });

  it("throws where Discord would refuse it, and names it", () => {
    const far = { article: "a".repeat(40), start: 0, end: 1, check: "b" };
    expect(() => customId("cite", "en", 0, "short", [far, far, far])).toThrow(/custom id cite:en.* 100 characters/u);
  });
});

describe("readCustomId", () => {
  it.each([
    "",
    ":",
    "more",
    "more:",
    "unknown:en",
    "constructor:en",
    "__proto__:en",
    "toString:en",
    "post:de",
    "post:EN",
    "post:en ",
    " post:en",
    "v2:post:en",
    "sources:en:-1",
    "sources:en:1.5",
    "sources:en:",
    "sources:en:zzzzzzzz",
    "more:en:en:3:abcde",
    "more:en:any:3:abcd",
    "more:en:any:3:abcd!",
    "context:en:0:",
    "context:en:0:aaaaaaaa.1.2",
    "context:en:0:aaaaaaa.1.2.bbbbb",
    "context:en:0:aaaaaaaa.1.2.bbbbb,",
    "context:en:0:aaaaaaaa.1.2.bbbbb.3",
    "cite:en:0:mla:aaaaaaaa.1.2.bbbbb",
    `context:en:0:${Array(4).fill("aaaaaaaa.1.2.bbbbb").join(",")}`,
  ])("knows nothing of %j", (id) => {
    expect(readCustomId(id)).toBeUndefined();
  });

  it("throws at no text", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 100 }),
      fc.tuple(fc.constantFrom(...NAMES), fc.string({ maxLength: 80 })).map((parts) => parts.join(":")),
    );
    fc.assert(fc.property(text, (id) => void readCustomId(id)));
  });
});

describe("articleKey and checkOf", () => {
  it("are of one length, without the signs that part fields", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(articleKey(text)).toMatch(/^[\w-]{8}$/u);
        expect(checkOf(text)).toMatch(/^[\w-]{5}$/u);
      }),
    );
  });

  it("differ where a text differs", () => {
    expect(articleKey("000")).not.toBe(articleKey("001"));
    expect(checkOf("قال")).not.toBe(checkOf("قال."));
    expect(checkOf("قال")).toBe(checkOf("قال"));
  });
});
