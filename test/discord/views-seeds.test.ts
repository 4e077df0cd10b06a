import { describe, expect, it } from "vitest";
import { harmless } from "../../src/display/bidi.ts";
import { QUESTIONS } from "../questions.ts";
import { openSeeds } from "../seeds.ts";
import { ALL, answered, lookedUp, ofArticles, sourceOf } from "./all-views.ts";
import { faultsOf, quotedIn, saidIn, strayMarks } from "./shown.ts";

const { index, articles } = openSeeds();

const CLAIMS = {
  altered: "أوعز الرئيس الروسي فلاديمير بوتين لوزير خارجيته سيرغي لافروف، بسحب القوات الرئيسية من سوريا بدءا من يوم غد",
  "not-found": "Putin ordered the army to stay in Syria until the end of the war.",
};

describe("every reply over the seeds", () => {
  it.each(QUESTIONS)("$id: shows each quote whole, balanced and within limits: $question", ({ question }) => {
    for (const { payload, quotes } of answered(question, index, articles)) {
      expect(faultsOf(payload)).toEqual([]);
      expect(strayMarks(payload)).toEqual([]);
      if (quotes.length) expect(saidIn(payload)).toEqual(quotes.map(harmless));
      for (const line of quotedIn(payload)) expect(line.startsWith("> \u200F")).toBe(true);
    }
  });

  it.each(ALL)("lists, looks up, cites and checks in a frame in %s", (language) => {
    const lookups = ["سوتشي", "Putin", "خروج", "no such word"].map((term) => lookedUp(term, index, language));
    const sources = Object.values(CLAIMS).map((claim) => sourceOf(claim, index, language));
    for (const { name, payload, quotes } of [...lookups, ...sources, ...ofArticles(articles, language)]) {
      expect({ name, faults: faultsOf(payload), stray: strayMarks(payload) }).toEqual({ name, faults: [], stray: [] });
      if (quotes.length) expect(saidIn(payload)).toEqual(quotes.map(harmless));
    }
  });
});
