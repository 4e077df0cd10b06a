import { describe, expect, it } from "vitest";
import { type Group, type SearchIndex, toQuery } from "../../src/search/index.ts";
import { QUESTIONS } from "../questions.ts";
import { openSeeds } from "../seeds.ts";
import { indexOf, indexOfSentences, type Row } from "./small.ts";

const { index: seeds } = openSeeds();

const groupsOf = (question: string, index: SearchIndex = seeds): readonly Group[] => toQuery(question, index).groups;
const wordsOf = (question: string, index?: SearchIndex): string[] => groupsOf(question, index).map(({ word }) => word);

/** The group that some words of a question are in. */
function group(question: string, words: string, index?: SearchIndex): Group {
  const found = groupsOf(question, index).find(({ word }) => word === words);
  if (!found) throw new Error(`no group "${words}" in ${wordsOf(question, index).join(" | ")}`);
  return found;
}

/** What a group became: stems, those of a phrase with a space between. */
const became = ({ alternatives }: Group): string[] => alternatives.map(({ stems }) => stems.join(" "));

/** A word or phrase of the articles as the index holds it. */
const indexed = (words: string, language: "ar" | "fa"): string =>
  seeds.analyser
    .terms(words, language)
    .map(({ stems }) => stems[0])
    .join(" ");

describe("toQuery: groups", () => {
  it("makes a group of each content word, in order, and leaves function and question words out", () => {
    const index = indexOfSentences(["أمر بوتين."]);
    expect(wordsOf("متى أمر بوتين بسحب القوات من سوريا؟", index)).toEqual(["أمر", "بوتين", "بسحب", "القوات", "سوريا"]);
    expect(wordsOf("Which vaccines did Russia send to Syria?", index)).toEqual(["vaccines", "Russia", "send", "Syria"]);
    expect(wordsOf("روسیه چه واکسن‌هایی به سوریه فرستاد؟", index)).toEqual(["روسیه", "واکسن‌هایی", "سوریه", "فرستاد"]);
  });

  it("has no group for a question of nothing but function words, marks or emoji", () => {
    for (const question of ["", " ", "من هو؟", "😀😀", "?!…", "\u200F\u2067"]) expect(groupsOf(question)).toEqual([]);
  });

  it("counts a word that is asked twice once", () => {
    expect(wordsOf("بوتين بوتين وبوتين")).toHaveLength(1);
  });

  it("keeps the rarest 64 groups of a longer question", () => {
    const common = Array.from({ length: 80 }, (_, place) => 100 + place);
    const index = indexOfSentences([`${common.join(" ")}.`, `${common.join(" ")}.`, "بوتين."]);
    const groups = groupsOf(`${common.join(" ")} بوتين`, index);
    expect(groups).toHaveLength(64);
    expect(groups.map(({ word }) => word)).toContain("بوتين");
  });

  it.each(QUESTIONS.map(({ id, question }) => [id, question] as const))(
    "%s: only what stands in the index, best first: %s",
    (_, question) => {
      for (const { word, start, end, alternatives, rarity } of groupsOf(question)) {
        expect(question.slice(start, end)).toBe(word);
        const weights = alternatives.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        for (const { stems, weight, cover } of alternatives) {
          expect(stems.every((stem) => seeds.stems.id(stem) !== undefined)).toBe(true);
          expect(Math.min(weight, cover)).toBeGreaterThan(0);
          expect(Math.max(weight, cover)).toBeLessThanOrEqual(1);
        }
        expect(rarity).toBeGreaterThan(0);
      }
    },
  );
});

/** A question, one of its words, and words of the articles that it becomes. */
const BECOMES: readonly (readonly [string, string, readonly (readonly [form: string, language: "ar" | "fa"])[]])[] = [
  [
    "what about the withdrawal?",
    "withdrawal",
    [
      ["سحب", "ar"],
      ["خروج", "fa"],
    ],
  ],
  [
    "نیروها",
    "نیروها",
    [
      ["القوات", "ar"],
      ["نیروها", "fa"],
    ],
  ],
  [
    "how many terrorists?",
    "terrorists",
    [
      ["إرهابي", "ar"],
      ["تروریستها", "fa"],
    ],
  ],
  [
    "What happened in March?",
    "March",
    [
      ["آذار", "ar"],
      ["مارس", "ar"],
    ],
  ],
  [
    "ماذا حدث في مارس؟",
    "مارس",
    [
      ["آذار", "ar"],
      ["مارس", "ar"],
    ],
  ],
];

describe("toQuery: what a word becomes", () => {
  it("becomes its own stem before all, and its translations", () => {
    const troops = became(group("القوات", "القوات"));
    expect(troops[0]).toBe(indexed("القوات", "ar"));
    expect(troops).toContain(indexed("نیروها", "fa"));
  });

  it.each(BECOMES)("%s: %s becomes %j", (question, word, forms) => {
    const all = became(group(question, word));
    for (const [form, language] of forms) expect(all).toContain(indexed(form, language));
  });

  it.each(["2000", "٢٠٠٠", "۲۰۰۰", "2,000", "two thousand", "ألفين", "دو هزار"])(
    "%s becomes the value 2000",
    (number) => {
      const language = /[a-z]/u.test(number) ? "en" : number === "دو هزار" ? "fa" : "ar";
      expect(toQuery(number, seeds, language).groups.flatMap(became)).toContain("2000");
    },
  );

  it("is more telling the fewer passages hold what it became, and more as a name than as an everyday word", () => {
    const index = indexOfSentences(["زار بوتين دمشق.", "زار بوتين موسكو.", "عاد بوتين."]);
    const [visit, putin, damascus] = groupsOf("زار بوتين دمشق", index);
    expect(damascus?.rarity).toBeGreaterThan(visit?.rarity ?? 0);
    expect(visit?.rarity).toBeGreaterThan(putin?.rarity ?? 0);
    expect(group("Did he visit Zblorkov", "Zblorkov", index).rarity).toBeGreaterThan(
      group("Did he visit zblorkov", "zblorkov", index).rarity,
    );
  });

  it("does not weigh a word less for having many synonyms that no article holds", () => {
    const row: Row = ["go", "verb", "go|leave|depart", "ذهب|رحل|غادر", "رفت"];
    const [alone] = groupsOf("ذهب", indexOfSentences(["ذهب.", "عاد."]));
    const [joined] = groupsOf("ذهب", indexOfSentences(["ذهب.", "عاد."], row));
    expect(joined?.rarity).toBe(alone?.rarity);
  });
});

describe("toQuery: phrases", () => {
  const MINISTER: Row = ["minister", "person", "minister", "وزير", "وزیر"];
  const FOREIGN_MINISTER: Row = ["foreign-minister", "person", "foreign minister", "وزير الخارجية", "وزیر خارجه"];

  it.each([
    ["Will Russia pull out of Syria?", "pull out", ["سحب", "خروج"]],
    ["When was the army pulled out?", "pulled out", ["سحب"]],
    ["بماذا كلف بوتين وزير الخارجية؟", "وزير الخارجية", ["وزير خارج"]],
    ["What was the foreign minister told?", "foreign minister", ["وزير خارج"]],
  ])("%s: %s is one group", (question, phrase, stems) => {
    expect(became(group(question, phrase))).toEqual(expect.arrayContaining(stems));
  });

  it("is taken before the words it consists of", () => {
    const index = indexOfSentences(["التقى وزير الخارجية.", "قال وزير الدفاع."], MINISTER, FOREIGN_MINISTER);
    expect(wordsOf("Who met the foreign minister?", index)).toEqual(["met", "foreign minister"]);
    expect(wordsOf("Who met the minister?", index)).toEqual(["met", "minister"]);
  });

  it("falls back to its words where the articles do not hold it", () => {
    const index = indexOfSentences(["قال وزير الدفاع."], MINISTER, FOREIGN_MINISTER);
    expect(wordsOf("Who met the foreign minister?", index)).toEqual(["met", "foreign", "minister"]);
  });

  it("needs its words side by side", () => {
    const index = indexOfSentences(["التقى وزير الخارجية."], MINISTER, FOREIGN_MINISTER);
    expect(wordsOf("a foreign and old minister", index)).toEqual(["foreign", "old", "minister"]);
  });
});

describe("toQuery: names", () => {
  it.each([
    [
      "Where did Putin meet Assad?",
      "Putin",
      [
        ["بوتين", "ar"],
        ["بوتن", "ar"],
        ["پوتین", "fa"],
      ],
    ],
    [
      "Where did Putin meet Assad?",
      "Assad",
      [
        ["الأسد", "ar"],
        ["اسد", "fa"],
      ],
    ],
    [
      "What did Shoigu say?",
      "Shoigu",
      [
        ["شويغو", "ar"],
        ["شویگو", "fa"],
      ],
    ],
    ["What did Ozerov say?", "Ozerov", [["أوزيروف", "ar"]]],
    [
      "Is the base at Hmeimim open?",
      "Hmeimim",
      [
        ["حميميم", "ar"],
        ["حمیمیم", "fa"],
      ],
    ],
    [
      "پوتین چه گفت؟",
      "پوتین",
      [
        ["بوتين", "ar"],
        ["پوتین", "fa"],
      ],
    ],
  ] as const)("%s: %s becomes its spellings in the articles", (question, name, spellings) => {
    const all = became(group(question, name));
    for (const [spelling, language] of spellings) expect(all).toContain(indexed(spelling, language));
  });

  it("finds a name that no lexicon holds by its consonants", () => {
    const index = indexOf([
      { id: "ar", paragraphs: [["قال أوزيروف إن القوات ستعود."]] },
      { id: "fa", language: "fa", paragraphs: [["اوزروف چنین گفت."]] },
    ]);
    expect(became(group("What did Ozerov say?", "Ozerov", index)).sort()).toEqual(["اوزروف", "اوزيروف"]);
    expect(became(group("What did Azarenka say?", "Azarenka", index))).toEqual([]);
  });

  it.each([
    ["When did Obama order the withdrawal?", "Obama"],
    ["Who met Zelenskyy?", "Zelenskyy"],
    ["Who is Zblorkovich?", "Zblorkovich"],
    ["متى ولد ماكرون؟", "ماكرون"],
    ["پایتخت ژاپن کجاست؟", "ژاپن"],
  ])("%s: %s is a name that stands nowhere", (question, name) => {
    expect(group(question, name)).toMatchObject({ name: true, alternatives: [] });
  });

  it("takes a word for a name by its capital letter, but not the first one of the question", () => {
    expect(group("who is zblorkovich?", "zblorkovich").name).toBe(false);
    expect(group("Baking bread", "Baking").name).toBe(false);
  });
});

describe("toQuery: lost zero-width non-joiners", () => {
  it.each([
    ["رئیس‌جمهوری", "رئیسجمهوری"],
    ["گفت‌وگو", "گفتوگو"],
    ["پایگاه‌های", "پایگاههای"],
    ["می‌دهد", "میدهد"],
  ])("%s and %s become the same groups", (written, glued) => {
    const forms = groupsOf(glued).map(became);
    expect(forms).not.toEqual([]);
    expect(groupsOf(written).map(became)).toEqual(forms);
  });
});

describe("toQuery: spoken Arabic and clitics of phrases", () => {
  const ROW: Row = ["arm-supply", "verb", "supply weapons", "توريد السلاح", "ارسال سلاح"];

  it("finds a phrase whose first word carries a clitic that nothing tells from its first letter", () => {
    const index = indexOfSentences(["وعدت روسيا بتوريد السلاح.", "كتب الموظف رسالة."], ROW);
    expect(became(group("Will they supply weapons?", "supply weapons", index))).not.toEqual([]);
  });

  it("reads the spoken future as the present, «إيه» as a question, and keeps the name «إيه بي سي»", () => {
    const index = indexOfSentences(["قالت شبكة إيه بي سي إنها تسحب القوات."]);
    expect(became(group("هتسحب إيه؟", "هتسحب", index))).not.toEqual([]);
    expect(wordsOf("هتسحب إيه؟", index)).toEqual(["هتسحب"]);
    expect(wordsOf("شبكة إيه بي سي", index)).toContain("إيه");
  });
});
