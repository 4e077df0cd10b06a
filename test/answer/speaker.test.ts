import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/answer/index.ts";
import { worthSaid } from "../../src/answer/speaker.ts";
import { type RankedSentence, rankSentences, toQuery } from "../../src/search/index.ts";
import { indexOf, type Row } from "../search/small.ts";
import { openSeeds } from "../seeds.ts";

const ROWS: readonly Row[] = [
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["assad", "person", "Assad", "الأسد", "اسد"],
];

/** What the sentences of an article about the war are worth to a question for what Putin said of it, in their order. */
function worth(...paragraphs: readonly (readonly string[])[]): readonly number[] {
  const index = indexOf([{ paragraphs }], ...ROWS);
  const [putin] = toQuery("بوتين", index).groups;
  if (!putin) throw new Error("nobody is asked about");
  const said = worthSaid(putin, index);
  const sentences: readonly RankedSentence[] = rankSentences(toQuery("الحرب", index), index);
  return [...sentences].sort((a, b) => a.start - b.start).map(said);
}

describe("worthSaid", () => {
  it("is more where the one speaks who is asked about, and less where another does", () => {
    const [putin = 0, assad = 0] = worth(["قال بوتين إن الحرب انتهت."], ["قال الأسد إن الحرب لم تنته."]);
    expect(putin).toBeGreaterThan(1);
    expect(assad).toBeLessThan(1);
  });

  it("tells the speaker from whom he speaks to", () => {
    const [worthOf = 0] = worth(["قال الأسد لبوتين إن الحرب انتهت."], ["قال بوتين إن الحرب انتهت."]);
    expect(worthOf).toBeLessThan(1);
  });

  it("hands the speaker on to a sentence that speaks on, and to no other", () => {
    const [, on = 0, own = 0] = worth(["قال بوتين إن الحرب انتهت."], ["وأضاف أن الحرب طويلة."], ["الحرب طويلة."]);
    expect(on).toBeGreaterThan(1);
    expect(own).toBe(1);
  });
});

describe("answerQuestion", () => {
  it("quotes whom it is asked about, not others who speak of the same", () => {
    const [quote] = answerQuestion("What did Assad say about the blood of the soldiers?", openSeeds().index).quotes;
    expect(quote?.text).toMatch(/اسد تصریح کرد|الرئيس الأسد|بشار اسد|وی تاکید/u);
  });
});
