import type { APIMessageTopLevelComponent } from "discord.js";
import { converse, findSource, lookUp, nearestTo } from "../src/answer/index.ts";
import type { Sanad } from "../src/compose.ts";
import { findPassage } from "../src/discord/cited.ts";
import { Places } from "../src/discord/places.ts";
import { referenceTo } from "../src/discord/quote-block.ts";
import { buildReply, type View } from "../src/discord/reply.ts";
import { answerView } from "../src/discord/views/answer.ts";
import { contextView } from "../src/discord/views/context.ts";
import { helpView, sampleQuestions } from "../src/discord/views/help.ts";
import { LOOKUP_PAGE, lookupView } from "../src/discord/views/lookup.ts";
import { passageView } from "../src/discord/views/passage.ts";
import { sourceView } from "../src/discord/views/source.ts";
import { sourceDataView, sourcesView } from "../src/discord/views/sources.ts";
import type { Language } from "../src/language/index.ts";
import type { Picture } from "./page.ts";

/** What is asked in each language: an answered question, an unanswered one, a term, words of a title, a claim. */
const ASKED: Readonly<Record<Language, Readonly<Record<"name" | "ask" | "nothing" | "term" | "claim", string>>>> = {
  en: {
    name: "Robin",
    ask: "when did Putin order the withdrawal?",
    nothing: "Who is the president of France?",
    term: "withdrawal",
    claim: "Putin ordered the army to stay in Syria until the end of the war.",
  },
  ar: {
    name: "ليلى",
    ask: "متى أمر بوتين بسحب القوات من سوريا؟",
    nothing: "من هو رئيس فرنسا؟",
    term: "سوتشي",
    claim: "أوعز الرئيس الروسي فلاديمير بوتين لوزير خارجيته سيرغي لافروف، بسحب القوات الرئيسية من سوريا بدءا من يوم غد",
  },
  fa: {
    name: "نگار",
    ask: "پوتین چه زمانی دستور خروج نیروها را داد؟",
    nothing: "رئیس جمهور فرانسه کیست؟",
    term: "دستور خروج",
    claim: "پوتین پس از گفت‌وگو با همتای سوری خود دستور خروج نیروهای روسیه از سوریه را رسماً صادر کرد.",
  },
};

interface Drawn {
  readonly name: string;
  readonly view: View;
  readonly says?: string;
  readonly isPrivate?: boolean;
}

function viewsIn(language: Language, { index, articles }: Sanad, places: Places): Drawn[] {
  const { ask, nothing, term, claim } = ASKED[language];
  const bot = { sanad: { index, articles }, places };
  const options = { language, articles: undefined, offset: 0, isPrivate: false };
  const { answer } = converse(ask, [], index, { limit: 4 });
  const [first] = answer.quotes;
  const source = findSource(claim, index);
  const cited = findPassage(first?.article ?? "", "2", bot);
  const whole = findPassage(first?.article ?? "", undefined, bot);
  return [
    { name: "ask", view: answerView(answer, options), says: ask },
    { name: "not-found", view: answerView(converse(nothing, [], index).answer, options), says: nothing },
    { name: "lookup", view: lookupView(lookUp(term, index, { limit: LOOKUP_PAGE }), options) },
    { name: "cite", view: passageView(cited, { language, style: "full", isPrivate: false }) },
    { name: "cite-bibtex", view: passageView(whole, { language, style: "bibtex", isPrivate: true }), isPrivate: true },
    { name: "sources", view: sourcesView(articles, 0, language) },
    ...(articles[4] ? [{ name: "source", view: sourceDataView(articles[4], language), isPrivate: true }] : []),
    {
      name: "find-source",
      view: sourceView(source, source.verdict === "not-found" ? nearestTo(claim, index, 3) : [], language),
      isPrivate: true,
    },
    { name: "help", view: helpView(sampleQuestions(index), "<@123456789012345678>", language), isPrivate: true },
    ...answer.quotes.slice(0, 1).flatMap((quote) => {
      const found = places.find(referenceTo(quote));
      const references = answer.quotes.slice(0, 3).map(referenceTo);
      if (!found) return [];
      return [
        { name: "context", view: contextView(references, 0, { found, quote: quote.text }, language), isPrivate: true },
      ];
    }),
  ];
}

/** A picture of every kind of reply in each of the three frames, made of the articles there are. */
export function picturesOf(sanad: Sanad): Picture[] {
  const places = new Places(sanad.articles);
  return (["en", "ar", "fa"] as const).flatMap((language) =>
    viewsIn(language, sanad, places).map(({ name, view, says, isPrivate = false }): Picture => {
      const { components, flags } = buildReply(view, isPrivate);
      const message = { flags, components: components as APIMessageTopLevelComponent[] };
      const speaker = says === undefined ? {} : { speaker: { name: ASKED[language].name, text: says } };
      return { name: `${name}-${language}`, ...speaker, message };
    }),
  );
}
