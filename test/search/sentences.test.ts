import { describe, expect, it } from "vitest";
import { textOf } from "../../src/corpus/index.ts";
import { type RankedSentence, rankSentences, toQuery } from "../../src/search/index.ts";
import { QUESTIONS } from "../questions.ts";
import { openSeeds } from "../seeds.ts";
import { type Draft, indexOf } from "./small.ts";

const shown = ({ ranked, start, end }: RankedSentence): string => textOf(ranked.passage.article, { start, end });

function rank(question: string, ...articles: readonly Draft[]): RankedSentence[] {
  const index = indexOf(articles);
  return rankSentences(toQuery(question, index), index);
}

const texts = (...args: Parameters<typeof rank>): string[] => rank(...args).map(shown);

describe("rankSentences", () => {
  it("puts the sentence of a passage that holds the words first", () => {
    const [best] = texts("متى زار بوتين دمشق؟", {
      paragraphs: [["عاد الأسد أمس.", "زار بوتين دمشق يوم الاثنين.", "نشر الكاتب رسالته."]],
    });
    expect(best).toBe("زار بوتين دمشق يوم الاثنين.");
  });

  it("ranks the sentences beside a match before those farther off, and those before other passages'", () => {
    const ranked = texts("دمشق", {
      paragraphs: [
        ["نهاية الخبر.", "أكد ذلك وزيره.", "دمشق قديمة.", "قال ذلك أمس."],
        ["دمشق.", "كتب رسالة."],
      ],
    });
    expect(ranked.indexOf("قال ذلك أمس.")).toBeLessThan(ranked.indexOf("نهاية الخبر."));
    expect(ranked.indexOf("أكد ذلك وزيره.")).toBeLessThan(ranked.indexOf("نهاية الخبر."));
  });

  it("prefers of two sentences the one whose passage names who is asked about, though the other is shorter", () => {
    const ranked = rank(
      "ماذا قال بوتين عن الحرب؟",
      { id: "other", paragraphs: [["عاد الوزير أمس.", "كتب رسالة طويلة.", "وقال إن الحرب انتهت."]] },
      { id: "named", paragraphs: [["عاد بوتين أمس.", "كتب رسالة طويلة.", "وقال إن الحرب انتهت تماما."]] },
    );
    const said = ranked.filter(({ place }) => place === 2).map((sentence) => sentence.ranked.passage.article.id);
    expect(said).toEqual(["named", "other"]);
  });

  it("prefers of two equal sentences the one whose article's title holds the word", () => {
    const ranked = rank(
      "متى كانت قمة بوتين؟",
      { id: "untitled", title: "أخبار اليوم", paragraphs: [["عاد بوتين أمس."]] },
      { id: "titled", title: "قمة موسكو", paragraphs: [["عاد بوتين أمس."]] },
      { id: "elsewhere", paragraphs: [["انتهت قمة أخرى بلا بيان مشترك عن الحرب ولا اتفاق عليها."]] },
    );
    const ids = ranked.map(({ ranked: { passage } }) => passage.article.id);
    expect(ids.indexOf("titled")).toBeLessThan(ids.indexOf("untitled"));
  });

  it("is empty when the articles hold no word of the question", () => {
    expect(rank("من فاز بكأس العالم؟", { paragraphs: [["عاد بوتين أمس."]] })).toEqual([]);
  });
});

describe("rankSentences: coverage", () => {
  const coverages = (question: string, ...articles: readonly Draft[]): Map<string, number> =>
    new Map(rank(question, ...articles).map((sentence) => [shown(sentence), sentence.coverage]));

  it("is 1 for a sentence that holds all, half for one beside it that holds nothing itself", () => {
    const found = coverages("بوتين دمشق", { paragraphs: [["وصل بوتين إلى دمشق.", "أكد ذلك وزيره."]] });
    expect(found.get("وصل بوتين إلى دمشق.")).toBe(1);
    expect(found.get("أكد ذلك وزيره.")).toBe(0.5);
  });

  it("lies between for a sentence whose passage holds the rest", () => {
    const found = coverages("بوتين دمشق", { paragraphs: [["وصل بوتين أمس.", "مدينة دمشق قديمة."]] });
    expect(found.get("وصل بوتين أمس.")).toBeCloseTo(0.75, 1);
    expect(found.get("مدينة دمشق قديمة.")).toBeCloseTo(0.75, 1);
  });

  it("has nothing of what stands in another article", () => {
    const found = coverages(
      "بوتين دمشق",
      { id: "a", paragraphs: [["وصل بوتين."]] },
      { id: "b", paragraphs: [["دمشق."]] },
    );
    expect(found.get("وصل بوتين.")).toBeCloseTo(0.5, 1);
  });
});

describe("rankSentences: cover", () => {
  const covers = (question: string, ...articles: readonly Draft[]): Map<string, number[]> =>
    new Map(rank(question, ...articles).map((sentence) => [shown(sentence), [...sentence.cover]]));

  it("has a word that the sentence holds, or one beside it", () => {
    const found = covers("بوتين دمشق", {
      paragraphs: [["وصل بوتين أمس.", "مدينة دمشق قديمة.", "عاد الوزير.", "قال ذلك."]],
    });
    expect(found.get("وصل بوتين أمس.")).toEqual([1, 1]);
    expect(found.get("عاد الوزير.")).toEqual([0, 1]);
  });

  it("has a word of the title everywhere", () => {
    const found = covers("بوتين دمشق", { title: "دمشق", paragraphs: [["وصل بوتين.", "عاد الوزير.", "قال ذلك."]] });
    expect(found.get("قال ذلك.")).toEqual([0, 1]);
  });

  it("has nothing of what stands farther off or in another article", () => {
    const found = covers(
      "بوتين دمشق",
      { id: "a", paragraphs: [["وصل بوتين.", "عاد الوزير.", "قال ذلك أمس."]] },
      { id: "b", paragraphs: [["دمشق."]] },
    );
    expect(found.get("وصل بوتين.")).toEqual([1, 0]);
    expect(found.get("قال ذلك أمس.")).toEqual([0, 0]);
  });
});

describe("rankSentences over the seeds", () => {
  const { index } = openSeeds();

  it.each(QUESTIONS.map(({ id, question }) => [id, question]))(
    "%s: sentences of the passages, best first: %s",
    (_, question) => {
      const ranked = rankSentences(toQuery(question, index), index);
      const scores = ranked.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const { start, end, place, coverage, cover, ranked: of } of ranked) {
        expect(of.passage.sentences[place]).toEqual({ start, end });
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1 + Number.EPSILON);
        expect(Math.min(...cover, 1)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...cover, 0)).toBeLessThanOrEqual(1);
      }
      expect(new Set(ranked.map(({ ranked: of, place }) => `${of.passage.number} ${place}`)).size).toBe(ranked.length);
    },
  );
});
