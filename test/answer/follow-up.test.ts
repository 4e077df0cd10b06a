import { describe, expect, it } from "vitest";
import { converse, type History } from "../../src/answer/index.ts";
import { openSeeds } from "../seeds.ts";

const { index } = openSeeds();
const BEFORE = "When did Putin order the withdrawal of the main forces?";
const history: History = converse(BEFORE, [], index).history;

/** The words that a question takes over from the turn before it. */
const takenOver = (question: string, before: History = history): string[] =>
  converse(question, before, index)
    .answer.understood.words.filter(({ start }) => start === undefined)
    .map(({ word }) => word);

/** Why it leans, and a question that does, beside one like it that stands alone. */
const TABLE: Readonly<Record<string, readonly (readonly [why: string, leans: string, alone: string])[]>> = {
  en: [
    ["it has no words of its own", "why?", "Why did Russia withdraw from Syria?"],
    ["it opens as a continuation", "and where?", "Where did Assad meet Putin in Russia?"],
    ["it replaces the thing asked about", "what about the bases?", "What did Lavrov say about the bases?"],
    ["he", "who did he tell?", "Who did Putin tell about Assad?"],
    ["that", "what did Assad say about that?", "What did Assad say that Russia did?"],
    [
      "that with a noun of time or event",
      "who visited Russia that week?",
      "Who visited Russia and said that Syria won?",
    ],
    ["there, where it is not existential", "who else was there?", "How many bases are there in Tartus?"],
    ["one for a thing", "when was the earlier one?", "When was the summit of Sochi?"],
    ["else", "who else did Assad thank?", "Who did Assad thank in Moscow?"],
    ["so", "who said so?", "Who said terrorists are so dangerous for Syria?"],
    ["presence there", "who was there?", "Who was the commander of the Russian forces in Syria?"],
    ["it says too little to be asked alone", "was Assad told?", "Was Assad told about the Russian pullout?"],
    ["it has but words that ask", "for how long?", "For how long did Russia fight terrorists in Syria?"],
  ],
  ar: [
    ["it has no words of its own", "ليش؟", "ليش انسحبت روسيا من سوريا؟"],
    ["a conjunction written with the asking word", "وأين؟", "أين يقع ميناء طرطوس في سوريا؟"],
    ["it replaces the thing asked about", "وماذا عن القواعد؟", "ماذا قال بوتين في موسكو؟"],
    ["a preposition with a pronoun", "ماذا قال لافروف عنه؟", "ماذا قال لافروف عن سوريا؟"],
    ["a possessive pronoun", "كم عمره؟", "كم عمر بوتين؟"],
    ["a demonstrative", "ماذا قال الأسد عن ذلك؟", "ماذا قال الأسد عن الإرهاب؟"],
    ["a demonstrative glued to its noun", "وين كان هاللقاء بموسكو؟", "وين كان اللقاء بين بوتين والأسد؟"],
    ["a verb without its subject", "ماذا قال عن القواعد؟", "ماذا قال أوزيروف عن القواعد؟"],
    ["a pronoun, not the copula of a question", "متى زار هو روسيا؟", "من هو فيكتور أوزيروف؟"],
    ["another", "من غيره زار روسيا؟", "من زار روسيا؟"],
    ["it says too little to be asked alone", "هل وافق الأسد؟", "هل وافق الأسد على سحب القوات الروسية؟"],
  ],
  fa: [
    ["it has no words of its own", "چرا؟", "چرا روسیه از سوریه خارج شد؟"],
    ["it opens as a continuation", "و کجا؟", "اسد کجا با پوتین دیدار کرد؟"],
    ["it replaces the thing asked about", "پایگاه‌ها چی؟", "پوتین درباره طرطوس چه گفت؟"],
    ["او", "او به اسد چه گفت؟", "پوتین به اسد چه گفت؟"],
    ["a pronoun after a preposition", "کرملین درباره‌اش چه گفت؟", "کرملین درباره سوریه چه گفت؟"],
    ["a possessive pronoun", "چه کسانی در استقبالش بودند؟", "چه کسانی در استقبال پوتین بودند؟"],
    ["a word that ends like one", "نظر اسد درباره آن چه بود؟", "نظر اسد درباره ارتش سوریه چه بود؟"],
    ["آنجا", "روسیه چه واکسنی به آنجا فرستاد؟", "روسیه چه واکسنی به سوریه فرستاد؟"],
    ["the earlier", "سفر قبلی به روسیه کی بود؟", "سفر اسد به روسیه کی بود؟"],
    ["another", "دیگر چه کسی به روسیه رفت؟", "چه کسی به روسیه رفت؟"],
    ["it says too little to be asked alone", "اسد چه گفت؟", "اسد درباره پیروزی بر داعش چه گفت؟"],
    ["presence there, as it is spoken", "دیگه کی اونجا بود؟", "فرمانده نیروها در سوریه کی بود؟"],
  ],
};

describe.each(Object.entries(TABLE))("converse in %s", (_, rows) => {
  it.each(rows)("lets a question lean: %s (%s)", (_why, leans) => expect(takenOver(leans)).not.toEqual([]));

  it.each(rows)("lets a question like it stand alone: %s (not %s; %s)", (_why, _leans, alone) =>
    expect(takenOver(alone)).toEqual([]),
  );
});

describe("converse", () => {
  it("takes nothing over where nothing was said", () => expect(takenOver("and where?", [])).toEqual([]));

  it("takes a bare word for a topic, not for a follow-up", () => expect(takenOver("داعش")).toEqual([]));

  it("drops the place that another one replaces", () => {
    const met = converse("Who met Putin in Moscow?", [], index).history;
    expect(takenOver("and in Sochi?", met)).toContain("Putin");
    expect(takenOver("and in Sochi?", met)).not.toContain("Moscow");
  });

  it("takes the subject over into another language", () => {
    expect(takenOver("وأين؟")).toContain("withdrawal");
    expect(takenOver("چرا؟")).toContain("withdrawal");
  });

  it("hands the subject on from follow-up to follow-up", () => {
    const second = converse("why?", history, index).history;
    expect(takenOver("and where?", second)).toContain("withdrawal");
  });

  it("leaves the history as it was where a line says nothing", () => {
    expect(converse("???", history, index).history).toBe(history);
    expect(converse("???", [], index).history).toEqual([]);
  });

  it.each(["thank you!", "شكرا جزيلا", "خیلی ممنون"])("answers nothing to %s, and forgets nothing", (thanks) => {
    const reply = converse(thanks, history, index);
    expect(reply.answer).toMatchObject({ outcome: "not-found", quotes: [], nearest: [] });
    expect(reply.history).toBe(history);
  });

  it("declines what is asked of a person where the articles tell it only of others", () => {
    const commander = converse("فرمانده نیروهای روسیه در سوریه کیست؟", [], index).history;
    expect(converse("او چند سال دارد؟", commander, index).answer.outcome).toBe("not-found");
  });
});
