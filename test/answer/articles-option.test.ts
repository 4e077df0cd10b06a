import { describe, expect, it } from "vitest";
import { answerQuestion, converse } from "../../src/answer/index.ts";
import { findCandidates } from "../../src/search/candidates.ts";
import { toQuery } from "../../src/search/index.ts";
import { type Draft, indexOf, type Row } from "../search/small.ts";
import { openSeeds } from "../seeds.ts";

const ROWS: readonly Row[] = [
  ["putin", "person", "Putin", "بوتين", "پوتین"],
  ["damascus", "place", "Damascus", "دمشق", "دمشق"],
  ["visit", "verb", "visit", "زار|زيارة", "دیدار"],
];
const QUESTION = "دمشق";

/** Far more Arabic passages than are ranked, all of them shorter and so better, and one Persian one. */
const CROWD: readonly Draft[] = [
  ...Array.from({ length: 150 }, (_, place) => ({ id: `ar${place}`, paragraphs: [["زار دمشق."]] })),
  { id: "fa", language: "fa", paragraphs: [["پوتین روز دوشنبه پس از گفت‌وگو با وزیر به شهر دمشق رفت."]] },
];

describe("answerQuestion: articles in one language", () => {
  const index = indexOf(CROWD, ...ROWS);

  it("finds a passage that articles in the other language would crowd out", () => {
    expect(findCandidates(toQuery(QUESTION, index), index)).not.toContain(150);
    expect(findCandidates(toQuery(QUESTION, index), index, "fa")).toEqual([150]);
    expect(answerQuestion(QUESTION, index, { articles: "fa" }).quotes.map(({ article }) => article)).toEqual(["fa"]);
  });

  it("looks for words of that language, however rare the other language's are", () => {
    const rare: Row = ["peace", "noun", "peace", "سلام", "صلح"];
    const small = indexOf(
      [
        { id: "ar", paragraphs: [["تحقق السلام أخيرا."]] },
        ...["a", "b", "c"].map((id): Draft => ({ id, language: "fa", paragraphs: [["پوتین از صلح گفت."]] })),
      ],
      ...ROWS,
      rare,
    );
    expect(findCandidates(toQuery("Putin peace", small), small, "fa").sort()).toEqual([1, 2, 3]);
  });

  it("is not found where only the other language answers, and names only articles of the one asked for", () => {
    const answer = answerQuestion("متى زار بوتين دمشق وتونس والجزائر والمغرب وليبيا والأردن والكويت؟", index, {
      articles: "fa",
    });
    expect(answer.outcome).toBe("not-found");
    for (const { article } of answer.nearest ?? []) expect(article).toBe("fa");
    expect(answerQuestion(QUESTION, index, { articles: "en" })).toMatchObject({ outcome: "not-found", nearest: [] });
  });

  it("is as without the option where none is asked for", () => {
    expect(answerQuestion(QUESTION, index, { articles: undefined })).toEqual(answerQuestion(QUESTION, index));
  });
});

describe("articles in one language, on the seed articles", () => {
  const { index } = openSeeds();

  it.each(["ar", "fa"] as const)("quotes and names only %s, follow-ups too", (articles) => {
    const questions = [
      "when did Putin order the withdrawal?",
      "and where?",
      "Who is the king of Spain?",
      "بوتين",
      "اسد چه گفت؟",
    ];
    let history: Parameters<typeof converse>[1] = [];
    for (const question of questions) {
      const reply = converse(question, history, index, { articles });
      ({ history } = reply);
      for (const { language } of reply.answer.quotes) expect(language).toBe(articles);
      for (const { article } of reply.answer.nearest ?? []) expect(article === "001").toBe(articles === "fa");
    }
  });
});
