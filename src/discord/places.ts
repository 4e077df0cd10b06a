import { type Article, textOf } from "../corpus/index.ts";
import { articleKey, checkOf, type Reference } from "./custom-id.ts";

/** A stretch of an article that a reference led to. */
export interface Found {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
}

/** Leads references in custom ids back to the articles. */
export class Places {
  readonly #articles: ReadonlyMap<string, Article>;

  constructor(articles: readonly Article[]) {
    this.#articles = new Map(articles.map((article) => [articleKey(article.id), article]));
  }

  /** The article with a key; undefined when there is none any more. */
  article(key: string): Article | undefined {
    return this.#articles.get(key);
  }

  /** Where a reference leads; undefined when the article is gone or says something else there. */
  find({ article: key, start, end, check }: Reference): Found | undefined {
    const article = this.#articles.get(key);
    if (!article || end > article.text.length || checkOf(textOf(article, { start, end })) !== check) return undefined;
    return { article, start, end };
  }
}
