import { describe, expect, it } from "vitest";
import { type RankedPassage, rankPassages, toQuery } from "../../src/search/index.ts";
import { type Draft, indexOf, type Row } from "./small.ts";

/** A corpus, a question, and the ids of its articles in the order they are expected. */
interface Case {
  readonly reason: string;
  readonly question: string;
  readonly articles: readonly Draft[];
  readonly rows?: readonly Row[];
  readonly order: readonly string[];
}

function rank(question: string, articles: readonly Draft[], rows: readonly Row[] = []): RankedPassage[] {
  const index = indexOf(articles, ...rows);
  return rankPassages(toQuery(question, index), index);
}

const one = (id: string, ...sentences: readonly string[]): Draft => ({ id, paragraphs: [sentences] });
const idsOf = (ranked: readonly RankedPassage[]): string[] => ranked.map(({ passage }) => passage.article.id);

const WITHDRAWAL: Row = ["withdrawal", "noun", "withdrawal|pullout", "انسحاب|سحب|خروج", "خروج"];

const CASES: readonly Case[] = [
  {
    reason: "two words of the question before one of them",
    question: "متى زار بوتين دمشق؟",
    articles: [one("putin", "عاد بوتين أمس."), one("both", "وصل بوتين إلى دمشق."), one("none", "نشر الكاتب رسالته.")],
    order: ["both", "putin"],
  },
  {
    reason: "two words once before one word three times",
    question: "بوتين دمشق",
    articles: [one("often", "بوتين قال، بوتين كتب، بوتين عاد."), one("both", "وصل بوتين إلى دمشق صباح أمس الباكر.")],
    order: ["both", "often"],
  },
  {
    reason: "the rare word before the frequent one",
    question: "بوتين دمشق",
    articles: [
      one("frequent-1", "عاد بوتين أمس."),
      one("frequent-2", "سافر بوتين أمس."),
      one("frequent-3", "كتب بوتين أمس."),
      one("rare", "عادت دمشق أمس."),
    ],
    order: ["rare", "frequent-1", "frequent-2", "frequent-3"],
  },
  {
    reason: "the shorter of two passages that hold the same",
    question: "دمشق",
    articles: [one("long", "دمشق مدينة قديمة جميلة كبيرة واسعة مشهورة."), one("short", "دمشق قديمة.")],
    order: ["short", "long"],
  },
  {
    reason: "three times before once in passages of one length",
    question: "دمشق",
    articles: [one("once", "دمشق مدينة قديمة جميلة."), one("often", "دمشق دمشق دمشق جميلة.")],
    order: ["often", "once"],
  },
  {
    reason: "the word itself before a synonym, both before a passage that has only another word",
    question: "انسحاب القوات",
    articles: [
      one("synonym", "سحب القوات بدأ."),
      one("itself", "انسحاب القوات بدأ."),
      one("other", "عودة القوات بدأت."),
    ],
    rows: [WITHDRAWAL],
    order: ["itself", "synonym", "other"],
  },
  {
    reason: "two words of the question before three synonyms of one of them",
    question: "withdrawal of troops",
    articles: [one("synonyms", "انسحاب وسحب وخروج."), one("both", "سحب القوات.")],
    rows: [WITHDRAWAL, ["troops", "noun", "troops", "قوات", "نیروها"]],
    order: ["both", "synonyms"],
  },
  {
    reason: "the passage whose title holds the word before one whose title does not",
    question: "قمة بوتين",
    articles: [
      { id: "untitled", title: "أخبار اليوم", paragraphs: [["عاد بوتين أمس."]] },
      { id: "titled", title: "قمة موسكو", paragraphs: [["عاد بوتين أمس."]] },
      one("elsewhere", "انتهت قمة أخرى بلا بيان مشترك عن الحرب ولا اتفاق عليها."),
    ],
    order: ["titled", "elsewhere", "untitled"],
  },
  {
    reason: "the passage whose article holds the rest of the question, where two hold the same",
    question: "بوتين دمشق",
    articles: [
      one("alone", "عاد بوتين أمس."),
      { id: "context", paragraphs: [["عاد بوتين أمس."], ["مدينة دمشق قديمة."]] },
    ],
    order: ["context", "context", "alone"],
  },
  {
    reason: "a compound of the word, by its 4-grams, before none of it",
    question: "كيميائي بوتين",
    articles: [one("without", "عاد بوتين أمس."), one("form", "عاد بوتين بتروكيميائي.")],
    order: ["form", "without"],
  },
];

describe("rankPassages", () => {
  it.each(CASES.map((each) => [each.reason, each] as const))("puts %s", (_, { question, articles, rows, order }) => {
    expect(idsOf(rank(question, articles, rows))).toEqual(order);
    expect(idsOf(rank(question, [...articles].reverse(), rows)).slice(0, 1)).toEqual(order.slice(0, 1));
  });

  it("puts the paragraph under a subheading that holds the word before the others of its article", () => {
    const ranked = rank("الدعم بوتين", [
      one("elsewhere", "انتهى الدعم."),
      {
        paragraphs: [
          ["شكر الأسد بوتين."],
          { heading: "الدعم العسكري", sentences: ["شكر الأسد بوتين."] },
          { heading: "زيارة خاصة", sentences: ["شكر الأسد بوتين."] },
        ],
      },
    ]);
    expect(ranked.find(({ passage }) => passage.article.id === "a")?.passage.paragraph).toBe(1);
  });

  it("is empty when the articles hold no word of the question", () => {
    expect(rank("من فاز بكأس العالم؟", [one("a", "عاد بوتين أمس.")])).toEqual([]);
    expect(rank("", [one("a", "عاد بوتين أمس.")])).toEqual([]);
  });

  it("gives the same ranks every time", () => {
    const articles = CASES.flatMap((each, place) =>
      each.articles.map((draft) => ({ ...draft, id: `${place}-${draft.id}` })),
    );
    const ids = idsOf(rank("متى زار بوتين دمشق؟", articles));
    expect(ids.length).toBeGreaterThan(5);
    expect(idsOf(rank("متى زار بوتين دمشق؟", articles))).toEqual(ids);
  });
});

describe("rankPassages: coverage", () => {
  const coverage = (question: string, ...articles: readonly Draft[]): number | undefined =>
    rank(question, articles)[0]?.coverage;

  it("is 1 for a passage that holds every word, however long it is", () => {
    expect(coverage("بوتين دمشق", one("a", "وصل بوتين إلى دمشق."))).toBe(1);
    expect(coverage("بوتين دمشق", one("a", `وصل بوتين إلى دمشق ${"صباح أمس ".repeat(40)}.`))).toBe(1);
  });

  it("counts what the title holds, and not what the rest of the article holds", () => {
    const titled = { id: "a", title: "زيارة دمشق", paragraphs: [["عاد بوتين أمس."]] };
    expect(coverage("بوتين دمشق", titled, one("b", "كتب رسالة عن مدينة دمشق القديمة الجميلة."))).toBe(1);
    expect(coverage("بوتين دمشق", { paragraphs: [["عاد بوتين أمس."], ["دمشق قديمة."]] })).toBeCloseTo(0.5, 1);
  });

  it("is less the rarer the missing word is", () => {
    const others = [one("b", "عاد بوتين."), one("c", "كتب بوتين."), one("d", "دمشق.")];
    const [best] = rank("بوتين دمشق", [one("a", "عاد بوتين أمس."), ...others]);
    expect(best?.passage.article.id).toBe("d");
    expect(best?.coverage).toBeGreaterThan(0.5);
    expect(best?.coverage).toBeLessThan(1);
  });

  it("is lowered by a name that stands nowhere, more than by an everyday word", () => {
    const putin = one("a", "وصل بوتين إلى دمشق.");
    const row: Row = ["putin", "person", "Putin", "بوتين", "پوتین"];
    const [named] = rank("Did Putin meet Zblorkov", [putin, one("b", "عاد الجميع.")], [row]);
    const [plain] = rank("Did Putin meet zblorkov", [putin, one("b", "عاد الجميع.")], [row]);
    expect(named?.coverage).toBeLessThan(plain?.coverage ?? 0);
    expect(plain?.coverage).toBeLessThan(1);
  });
});
