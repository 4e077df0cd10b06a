import { titleOf } from "../answer/index.ts";
import { type Article, linesOf, type SetAside, sentenceCount, textOf } from "../corpus/index.ts";
import { isolate } from "../display/bidi.ts";
import type { Colors } from "./colors.ts";

/** Longest text of a set-aside line that is shown, in UTF-16 units. */
const MAX_SHOWN = 70;

function setAsideLine(article: Article, aside: SetAside): string {
  const [first, last] = linesOf(article.text, aside);
  const text = textOf(article, aside);
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
  const place = first === last ? `${first}` : `${first}–${last}`;
  return `    ${place.padStart(5)}  ${aside.reason.padEnd(12)} ${isolate(shown)}`;
}

function sentencesOf(article: Article): string {
  const count = sentenceCount(article);
  return count === 1 ? "1 sentence" : `${count} sentences`;
}

function describe(article: Article, colors: Colors): string {
  const { id, language, publisher, agency, stamp, date, file } = article;
  const facts = { publisher, agency, "page stamp": stamp, date };
  const known = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${isolate(value)}`],
  );
  return [
    `${colors.bold(id)}  ${language}  ${isolate(titleOf(article))}`,
    `    ${[sentencesOf(article), file, ...known].join(" · ")}`,
    ...article.setAside.map((aside) => colors.dim(setAsideLine(article, aside))),
  ].join("\n");
}

/** The articles: id, language, title, sentences, and line by line what the cleaner set aside and why. */
export const renderArticles = (articles: readonly Article[], colors: Colors): string =>
  articles.map((article) => describe(article, colors)).join("\n\n");

/** How many sentences some articles hold. */
export const countSentences = (articles: readonly Article[]): number =>
  articles.reduce((sum, article) => sum + sentenceCount(article), 0);

/** The articles, a line each. */
export const listSources = (articles: readonly Article[]): string =>
  articles
    .map((article) =>
      [
        article.id,
        article.language,
        isolate(titleOf(article)),
        ...(article.publisher === undefined ? [] : [isolate(article.publisher)]),
      ].join("  "),
    )
    .join("\n");
