import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "../../src/answer/index.ts";
import { articleKey, checkOf } from "../../src/discord/custom-id.ts";
import { Places } from "../../src/discord/places.ts";
import { referenceTo } from "../../src/discord/quote-block.ts";
import { article } from "../search/small.ts";
import { hostileLibrary } from "./hostile.ts";

const VISIT = article({ id: "visit", paragraphs: [["زار بوتين دمشق.", "ثم عاد."]] });
const OTHER = article({ id: "other", paragraphs: [["شيء آخر."]] });
const PLACES = new Places([VISIT, OTHER]);
const REFERENCE = referenceTo(excerptOf(VISIT, { start: 0, end: 15 }));

describe("article", () => {
  it("is the article with a key", () => {
    expect(PLACES.article(articleKey("visit"))).toBe(VISIT);
  });

  it.each(["visit", "", "AAAAAAAA", articleKey("gone")])("is none for %j", (key) => {
    expect(PLACES.article(key)).toBeUndefined();
  });
});

describe("find", () => {
  it("leads to where the quote stands", () => {
    expect(PLACES.find(REFERENCE)).toEqual({ article: VISIT, start: 0, end: 15 });
  });

  it("leads there after the articles were loaded anew", () => {
    expect(new Places([OTHER, { ...VISIT }]).find(REFERENCE)).toMatchObject({ start: 0, end: 15 });
  });

  it.each([
    ["when the article is gone", new Places([OTHER]), REFERENCE],
    ["when its text has changed", new Places([{ ...VISIT, text: `و${VISIT.text}` }]), REFERENCE],
    ["when it is shorter than the quote", new Places([{ ...VISIT, text: "زار" }]), REFERENCE],
    ["when the reference names another article", PLACES, { ...REFERENCE, article: articleKey("other") }],
    ["when the check is of another text", PLACES, { ...REFERENCE, check: checkOf("زار") }],
    ["when it points past the end", PLACES, { ...REFERENCE, end: 50_000_000 }],
  ])("leads nowhere %s", (_, places, reference) => {
    expect(places.find(reference)).toBeUndefined();
  });

  it("leads back to every sentence of any articles", () => {
    fc.assert(
      fc.property(hostileLibrary, (articles) => {
        const places = new Places(articles);
        for (const each of articles) {
          for (const { start, end } of each.paragraphs.flatMap(({ sentences }) => sentences))
            expect(places.find(referenceTo(excerptOf(each, { start, end })))).toEqual({ article: each, start, end });
        }
      }),
      { numRuns: 20 },
    );
  });
});
