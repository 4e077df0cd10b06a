import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSource, type Segment, type SourceResult } from "../../src/answer/index.ts";
import { type Article, loadLibrary, parseArticle, textOf } from "../../src/corpus/index.ts";
import { Lexicon } from "../../src/language/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { anyText } from "../language/text.ts";
import { SEEDS } from "../seeds.ts";
import { alteredCases, createRandom, type SourceCase, unchangedCases } from "./source-cases.ts";
import { letters, standsVerbatim, wordsIn } from "./source-oracle.ts";

/** Any seed of the pseudo-random cases will do; this one is the page stamp of an article. */
const SEED = 20170526;

const { articles } = loadLibrary([SEEDS]);
const index = buildIndex(articles, new Lexicon([]));
const find = (text: string): SourceResult => findSource(text, index);

const articleOf = (id: string): Article => {
  const article = articles.find((each) => each.id === id);
  if (!article) throw new RangeError(`no article has the id ${id}`);
  return article;
};

const sentencesOf = (article: Article): string[] =>
  article.paragraphs.flatMap(({ sentences }) => sentences.map((span) => textOf(article, span)));

const joined = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join("");
const wordsOfKind = (segments: readonly Segment[], kind: Segment["kind"]): Set<string> =>
  new Set(segments.filter((segment) => segment.kind === kind).flatMap(({ text }) => wordsIn(text)));

/** A result in one line: the verdict, then the comparison with what differs in marks. */
function shown(result: SourceResult): string {
  if (result.verdict !== "altered") return result.verdict;
  const marks = { same: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return result.segments.both.map(({ kind, text }) => `${marks[kind][0]}${text.trim()}${marks[kind][1]}`).join(" ");
}

describe("findSource: every sentence of the seeds, its words unchanged", () => {
  const cases = unchangedCases(articles, createRandom(SEED));

  it("is asked in more than 900 spellings and cuts", () => {
    expect(cases.length).toBeGreaterThan(900);
  });

  it.each([...new Set(cases.map(({ name }) => name.replace(/^cut, .*/u, "cut, respelled")))])("%s", (kind) => {
    const faults = cases
      .filter(({ name }) => name.replace(/^cut, .*/u, "cut, respelled") === kind)
      .map(({ pasted }) => ({ pasted, result: find(pasted) }))
      .filter(({ pasted, result }) => {
        if (result.verdict !== (standsVerbatim(pasted, articles) ? "exact" : "same-words")) return true;
        return letters(result.source.text) !== letters(pasted);
      });
    expect(faults).toEqual([]);
  });

  it("finds runs of one to five words of every sentence exactly", () => {
    const runs = articles.flatMap(sentencesOf).flatMap((sentence) => {
      const words = sentence.split(" ");
      return words.flatMap((_, at) => (at % 3 === 0 ? [words.slice(at, at + 1 + (at % 5)).join(" ")] : []));
    });
    const wordless = (text: string): boolean => letters(text) === "";
    expect(runs.filter((run) => !wordless(run) && find(run).verdict !== "exact")).toEqual([]);
  });
});

/** Whether what was changed is marked, and nothing else. */
function isMarked({ name, changes }: SourceCase, result: SourceResult): boolean {
  if (result.verdict !== "altered") return false;
  const added = wordsOfKind(result.segments.pasted, "added");
  const removed = wordsOfKind(result.segments.file, "removed");
  const most = changes.reduce((sum, change) => sum + change.added.length + change.removed.length, 0);
  if (added.size + removed.size > most) return false;
  return changes.every((change) => {
    const [missed, lost] = [
      change.added.filter((word) => !added.has(word)),
      change.removed.filter((w) => !removed.has(w)),
    ];
    if (name === "swapped") return missed.length < change.added.length && lost.length < change.removed.length;
    return missed.length + lost.length === 0;
  });
}

describe("findSource: every sentence of the seeds with one to three words changed", () => {
  const random = createRandom(SEED);
  const results = [1, 2]
    .flatMap(() => alteredCases(articles, random))
    .map((each) => ({ ...each, result: find(each.pasted) }));

  it("is asked in more than 700 alterations", () => {
    expect(results.length).toBeGreaterThan(700);
  });

  it("calls none of them exact or the same words", () => {
    const better = results.filter(({ result }) => result.verdict === "exact" || result.verdict === "same-words");
    expect(better).toEqual([]);
  });

  it("finds at least 98% of them and marks the changed words and no others", () => {
    const marked = results.filter((each) => isMarked(each, each.result));
    expect(marked.length / results.length).toBeGreaterThanOrEqual(0.98);
  });

  it("finds them in their own article, at a place whose text it shows", () => {
    for (const { article, pasted, result } of results) {
      if (result.verdict !== "altered") continue;
      const { source, segments } = result;
      expect(source.article).toBe(article);
      expect(source.text).toBe(textOf(articleOf(article), source));
      expect(joined(segments.file).trim()).toBe(source.text);
      expect(joined(segments.pasted)).toBe(pasted.replace(/\s+/gu, " ").trim());
    }
  });
});

describe("findSource: what counts as altered", () => {
  it.each([
    [
      "a negation left out",
      "سحب القوات الروسية يعني الامتناع عن الالتزامات",
      "سحب القوات الروسية [-لا-] يعني الامتناع عن الالتزامات",
    ],
    [
      "a negation put in",
      "روسيا ليست عازمة على الاستمرار بتقديم كل دعم",
      "روسيا {+ليست+} عازمة على الاستمرار بتقديم كل دعم",
    ],
    [
      "a small word",
      "وجود قوات دولة أجنبية من سورية دون موافقة",
      "وجود قوات دولة أجنبية [-في-] {+من+} سورية دون موافقة",
    ],
    ["a number", "قضت على أكثر من 200 إرهابي في سوريا", "قضت على أكثر من [-2000-] {+200+} إرهابي في سوريا."],
    [
      "a name",
      "أوعز الرئيس السوري فلاديمير بوتين لوزير دفاعه",
      "أوعز الرئيس [-الروسي-] {+السوري+} فلاديمير بوتين لوزير دفاعه",
    ],
    ["words in another order", "وقال بيان عن صادر الرئاسة السورية", "وقال بيان [-صادر-] عن {+صادر+} الرئاسة السورية"],
    ["a Persian verb", "ملت سوریه هرگز فراموش خواهد کرد", "ملت سوریه هرگز فراموش [-نخواهد-] {+خواهد+} کرد."],
    [
      "a word of a title",
      "بوتين يأمر بزيادة القوات الرئيسية من سوريا",
      "بوتين يأمر [-بسحب-] {+بزيادة+} القوات الرئيسية من سوريا",
    ],
  ])("%s", (_, pasted, expected) => {
    expect(shown(find(pasted))).toBe(expected);
  });

  it("a word cut in two, though its letters stand in the file", () => {
    expect(shown(find("فراموش نخواهد کر"))).not.toBe("exact");
    expect(shown(find("خواهد کرد. خون شهدای ما با خون شهدای آنها"))).toContain("[-نخواهد-] {+خواهد+}");
  });

  it("a sign put in, while one left out is punctuation", () => {
    expect(find("تسيطر على 90 من أراضي دولتها").verdict).toBe("same-words");
    expect(find("تسيطر على 90٪ من أراضي دولتها").verdict).toBe("same-words");
    expect(find("قضت على أكثر من 2000% إرهابي في سوريا").verdict).toBe("altered");
    expect(find("قضت على أكثر من -2000 إرهابي في سوريا").verdict).toBe("altered");
  });

  it("an ending that tanwin writes with an alef", () => {
    expect(find("وعقدا اجتماعا ثنائيا").verdict).toBe("same-words");
    expect(find("وعقدا اجتماع ثنائي كما ترأسا اجتماعاً موسعاً").verdict).toBe("altered");
  });
});

describe("findSource: where a text stands", () => {
  it("finds several sentences in a row, over hard line breaks", () => {
    const text = sentencesOf(articleOf("000")).slice(1, 4).join(" ");
    expect(find(text)).toMatchObject({ verdict: "exact", source: { article: "000", text } });
  });

  it("finds whole articles", () => {
    for (const { id, text } of articles)
      expect(find(text)).toMatchObject({ verdict: "exact", source: { article: id } });
  });

  it("passes over subheadings and repeats between sentences, and says so", () => {
    const [, second = "", third = ""] = sentencesOf(articleOf("003"));
    const result = find(`${second} ${third}`);
    expect(result).toMatchObject({ verdict: "same-words", passedOver: ['لقاء خاص مع "بوتين"'] });
  });

  it("finds titles and subheadings", () => {
    for (const article of articles) {
      for (const aside of article.setAside) {
        if (aside.reason !== "title" && aside.reason !== "heading") continue;
        expect(find(textOf(article, aside))).toMatchObject({ verdict: "exact", source: { article: article.id } });
      }
    }
  });

  it("finds a title that only the front matter has", () => {
    const text = "---\ntitle: مؤتمر السلام في جنيف\n---\nاجتمع الوزراء في المدينة.\n";
    const article = parseArticle(
      { id: "a", file: "a.md", text },
      { language: "ar", title: "مؤتمر السلام في جنيف" },
      36,
    );
    const result = findSource("مؤتمر السلام فى جنيف", buildIndex([article], new Lexicon([])));
    expect(result).toMatchObject({ verdict: "same-words", source: { text: "مؤتمر السلام في جنيف" } });
  });

  it("prefers the place that has it exactly to one in other quotation marks", () => {
    const lead = (open: string, close: string): string =>
      `مع نظيره الروسي ${open}فلاديمير بوتين${close} اليوم في موسكو`;
    expect(find(lead('"', '"'))).toMatchObject({ verdict: "exact", source: { citation: { lines: [6, 6] } } });
    expect(find(lead("“", "”"))).toMatchObject({ verdict: "exact", source: { citation: { lines: [10, 10] } } });
    expect(find(lead("«", "»"))).toMatchObject({ verdict: "same-words", source: { citation: { lines: [6, 6] } } });
  });

  it("takes the marks at the ends of a sentence along", () => {
    expect(find("بوتين أن المهمات التي كلفت بها القوات الروسية في سوريا تم انجازها")).toMatchObject({
      source: { text: 'بوتين أن "المهمات التي كلفت بها القوات الروسية في سوريا تم انجازها".' },
    });
  });
});

describe("findSource: what is not found", () => {
  it.each([
    "",
    "؟!",
    "asdf qwer",
    "Putin ordered the withdrawal of the troops.",
    "مرحبا كيف حالك",
    "بشار الأسد وفلاديمير بوتين",
    "التقى الرئيس الروسي فلاديمير بوتين نظيره الإيراني في طهران",
    "وأكد بوتين أن روسيا ستواصل دعم سوريا في محاربة الإرهاب",
    "بشار اسد با ولادیمیر پوتین در مسکو دیدار کرد",
    "ولادیمیر پوتین، رئیس‌جمهوری روسیه در کرملین با همتای ترکیه‌ای خود دیدار کرد",
  ])("%s", (text) => {
    expect(find(text).verdict).toBe("not-found");
  });

  it("no sentence of an article in the others, that tell of the same events", () => {
    for (const article of articles) {
      const others = buildIndex(
        articles.filter((other) => other !== article),
        new Lexicon([]),
      );
      for (const sentence of sentencesOf(article)) expect(findSource(sentence, others).verdict).toBe("not-found");
    }
  });

  it("is told of any text without an error", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const result = find(text);
        if (result.verdict === "not-found") return;
        const { source } = result;
        expect(source.text).toBe(textOf(articleOf(source.article), source));
        if (result.verdict === "exact") expect(source.text).toBe(result.pasted);
      }),
    );
  });
});
