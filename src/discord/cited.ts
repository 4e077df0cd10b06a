import { isMeant, sentenceQuote, suggestArticles, suggestSentences, titleOf } from "../answer/index.ts";
import type { Sanad } from "../compose.ts";
import type { Article } from "../corpus/index.ts";
import { foldDigits } from "../language/index.ts";
import type { Found, Places } from "./places.ts";

/** What is searched for an article and its sentences. */
interface Library {
  readonly sanad: Pick<Sanad, "articles" | "index">;
  readonly places: Places;
}

/** The number of a sentence, in the digits of any of the languages; undefined for what is no number. */
export function sentenceNumber(passage: string): number | undefined {
  const digits = foldDigits(passage.trim());
  return /^\d+$/u.test(digits) ? Number(digits) : undefined;
}

/** What the options of `/cite` lead to. */
export type Cited =
  | { readonly outcome: "no-article"; readonly wanted: string }
  | { readonly outcome: "no-passage"; readonly wanted: string }
  | { readonly outcome: "article"; readonly article: Article }
  | { readonly outcome: "passage"; readonly passage: Found };

/** The article that was chosen from the list, or else the one whose id or title comes nearest to what was typed. */
function findArticle(wanted: string, bot: Library): Article | undefined {
  const text = wanted.trim();
  const chosen = bot.places.article(text) ?? bot.sanad.articles.find(({ id }) => id === text);
  const titled = chosen ?? bot.sanad.articles.find((article) => titleOf(article) === text);
  return (
    titled ??
    (text && isMeant(text, bot.sanad.index) ? suggestArticles(text, bot.sanad.index, 1)[0]?.article : undefined)
  );
}

/** The article and, where one is named by its number or by words of it, the sentence that is to be cited. */
export function findPassage(wanted: string, passage: string | undefined, bot: Library): Cited {
  const article = findArticle(wanted, bot);
  if (!article) return { outcome: "no-article", wanted };
  if (!passage?.trim()) return { outcome: "article", article };
  const meant = isMeant(passage, bot.sanad.index)
    ? suggestSentences(passage, article, bot.sanad.index, 1)[0]
    : undefined;
  const number = sentenceNumber(passage) ?? meant?.number;
  const span = number === undefined ? undefined : sentenceQuote(article, number);
  if (!span) return { outcome: "no-passage", wanted: passage };
  return { outcome: "passage", passage: { article, start: span.start, end: span.end } };
}
