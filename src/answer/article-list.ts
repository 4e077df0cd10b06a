import type { Article } from "../corpus/index.ts";
import type { SearchIndex } from "../search/index.ts";

/** Where an article stands among those of its index. */
export interface Listed {
  readonly article: Article;
  /** Its place in the order they were loaded in, from 0. */
  readonly place: number;
  /** Numbers of its first passage and of the one behind its last. */
  readonly first: number;
  readonly end: number;
}

const kept = new WeakMap<SearchIndex, ReadonlyMap<string, Listed>>();

function read({ passages }: SearchIndex): Map<string, Listed> {
  const listed = new Map<string, Listed>();
  for (const { article, number } of passages) {
    const known = listed.get(article.id) ?? { article, place: listed.size, first: number, end: number };
    listed.set(article.id, { ...known, end: number + 1 });
  }
  return listed;
}

/** The articles of an index by their ids, in its order; read at the first call. */
export function articlesOf(index: SearchIndex): ReadonlyMap<string, Listed> {
  const known = kept.get(index) ?? read(index);
  kept.set(index, known);
  return known;
}

/** The article of an id; undefined when the index has none. */
export const articleById = (id: string, index: SearchIndex): Article | undefined => articlesOf(index).get(id)?.article;
