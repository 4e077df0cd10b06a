import {
  type Answer,
  answerQuestion,
  CITATION_STYLES,
  findSource,
  lookUp,
  nearestTo,
  type Quote,
  sentenceQuote,
  titleOf,
} from "../../src/answer/index.ts";
import type { Article } from "../../src/corpus/index.ts";
import { referenceTo } from "../../src/discord/quote-block.ts";
import { buildReply, type Payload, type View } from "../../src/discord/reply.ts";
import { answerView, limitFor } from "../../src/discord/views/answer.ts";
import { citeView } from "../../src/discord/views/cite.ts";
import { contextView } from "../../src/discord/views/context.ts";
import { helpView } from "../../src/discord/views/help.ts";
import { LOOKUP_PAGE, lookupView } from "../../src/discord/views/lookup.ts";
import { passageView } from "../../src/discord/views/passage.ts";
import { sourceView } from "../../src/discord/views/source.ts";
import { sourceDataView, sourcesView } from "../../src/discord/views/sources.ts";
import type { Language } from "../../src/language/index.ts";
import type { SearchIndex } from "../../src/search/index.ts";

/** A reply as it is sent, with the texts of articles that it must quote: each whole, or the first so many. */
export interface Sent {
  readonly name: string;
  readonly payload: Payload;
  readonly quotes: readonly string[];
}

export const ALL = ["en", "ar", "fa"] as const;

const options = (language: Language) => ({ language, articles: undefined, offset: 0, isPrivate: true }) as const;

const sent = (name: string, view: View, quotes: readonly string[] = []): Sent => ({
  name,
  payload: buildReply(view, true),
  quotes,
});

const textsOf = (quotes: readonly Quote[]): string[] => quotes.map(({ text }) => text);

/** The first of an answer's quotes in its context, and its citations behind the button. */
function ofQuotes(quotes: readonly Quote[], articles: readonly Article[], language: Language): Sent[] {
  const references = quotes.slice(0, 3).map(referenceTo);
  return quotes.slice(0, 3).flatMap((quote, at) => {
    const article = articles.find(({ id }) => id === quote.article);
    if (!article) throw new Error(`no article ${quote.article}`);
    const found = { article, start: quote.start, end: quote.end };
    return [
      sent(`context ${at}`, contextView(references, at, { found, quote: quote.text }, language)),
      ...CITATION_STYLES.map((style) =>
        sent(`cite ${style} ${at}`, citeView(references, at, found, { language, style, isPrivate: true })),
      ),
    ];
  });
}

/** What a question leads to. */
export function answered(question: string, index: SearchIndex, articles: readonly Article[], frame?: Language): Sent[] {
  const answer: Answer = answerQuestion(question, index, { limit: limitFor(0) });
  const language = frame ?? answer.language;
  return [
    sent("answer", answerView(answer, options(language)), textsOf(answer.quotes.slice(0, 3))),
    sent("more", answerView(answer, { ...options(language), offset: 3 }), textsOf(answer.quotes.slice(3))),
    ...ofQuotes(answer.quotes, articles, language),
  ];
}

/** What a term leads to. */
export function lookedUp(term: string, index: SearchIndex, language: Language): Sent {
  const found = lookUp(term, index, { limit: LOOKUP_PAGE });
  return sent("lookup", lookupView(found, options(language)), textsOf(found.places));
}

/** What is said of a pasted text. */
export function sourceOf(pasted: string, index: SearchIndex, language: Language): Sent {
  const result = findSource(pasted, index);
  const nearest = result.verdict === "not-found" ? nearestTo(pasted, index, 3) : [];
  const quotes = result.verdict === "not-found" ? textsOf(nearest) : [];
  return sent(`source ${result.verdict}`, sourceView(result, nearest, language), quotes);
}

/** The articles, one of them, a sentence of it and all of it, cited in every style. */
export function ofArticles(articles: readonly Article[], language: Language): Sent[] {
  const samples = articles.map((article) => ({ question: titleOf(article), language: article.language }));
  return [
    sent("sources", sourcesView(articles, 0, language)),
    sent("last sources", sourcesView(articles, 1000, language)),
    sent("help", helpView(samples.slice(0, 3), "<@123456789012345678>", language)),
    ...articles.slice(0, 1).flatMap((article) => {
      const sentence = sentenceQuote(article, 1);
      if (!sentence) throw new Error(`no sentence in ${article.id}`);
      return [
        sent("source data", sourceDataView(article, language)),
        ...CITATION_STYLES.flatMap((style) => {
          const cite = { language, style, isPrivate: true };
          return [
            sent(
              `passage ${style}`,
              passageView({ outcome: "passage", passage: { article, start: sentence.start, end: sentence.end } }, cite),
              [sentence.text],
            ),
            sent(`article ${style}`, passageView({ outcome: "article", article }, cite)),
          ];
        }),
      ];
    }),
  ];
}
