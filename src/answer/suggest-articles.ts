import type { Article } from "../corpus/index.ts";
import { completions, PrefixRanking, type SearchIndex, Surfaces, wordKey } from "../search/index.ts";
import { articleById, articlesOf } from "./article-list.ts";
import { titleOf } from "./citation.ts";

/** Most words that are looked at for one that was typed, and articles for one of them: a longer list helps nobody. */
const WORDS = 100;
const PER_WORD = 1000;

/** The words of all titles, and the articles they stand in. */
interface Titles {
  readonly surfaces: Surfaces;
  /** By a word's key, in the order of the index. */
  readonly articles: ReadonlyMap<string, readonly Article[]>;
  /** All articles by how their ids begin, in the order of the index. */
  readonly ids: PrefixRanking<Article>;
}

const kept = new WeakMap<SearchIndex, Titles>();

function read(index: SearchIndex): Titles {
  const surfaces = new Surfaces();
  const articles = new Map<string, Article[]>();
  for (const { article } of articlesOf(index).values()) {
    const title = titleOf(article);
    for (const { kind, start, end, folded, stems } of index.analyser.terms(title, article.language)) {
      if (kind !== "word" && kind !== "number") continue;
      surfaces.add(title.slice(start, end), article.language, folded, stems[0] ?? folded);
      const key = wordKey(folded);
      const known = articles.get(key);
      if (!known) articles.set(key, [article]);
      else if (known.at(-1) !== article) known.push(article);
    }
  }
  const ids = [...articlesOf(index).values()].map(({ article, place }) => ({
    key: article.id,
    weight: -place,
    value: article,
  }));
  return { surfaces, articles, ids: new PrefixRanking(ids) };
}

/** The titles of an index; read at the first call. */
function titlesOf(index: SearchIndex): Titles {
  const known = kept.get(index) ?? read(index);
  kept.set(index, known);
  return known;
}

/** The articles whose titles hold what a typed word may stand for, with the rank of the best such word, 0 the best. */
function holding(typed: string, titles: Titles, index: SearchIndex): Map<Article, number> {
  const ranks = new Map<Article, number>();
  completions(typed, titles.surfaces, index)
    .slice(0, WORDS)
    .forEach(({ key }, rank) => {
      for (const article of (titles.articles.get(key) ?? []).slice(0, PER_WORD))
        if (!ranks.has(article)) ranks.set(article, rank);
    });
  return ranks;
}

/** The articles that every word leads to, those with the best ranks first, then in the order of the index. */
function leadingTo(words: readonly string[], index: SearchIndex): Article[] {
  const [first, ...others] = words.map((word) => holding(word, titlesOf(index), index));
  const listed = articlesOf(index);
  const place = ({ id }: Article): number => listed.get(id)?.place ?? 0;
  return [...(first ?? [])]
    .filter(([article]) => others.every((ranks) => ranks.has(article)))
    .map(([article, rank]) => ({ article, rank: others.reduce((sum, each) => sum + (each.get(article) ?? 0), rank) }))
    .sort((a, b) => a.rank - b.rank || place(a.article) - place(b.article))
    .map(({ article }) => article);
}

/** Whether a word tells anything of a title: the last one may still become another. */
const tells = (word: string, place: number, words: readonly string[], index: SearchIndex): boolean =>
  place === words.length - 1 ||
  index.analyser.terms(word, "en").some(({ kind }) => kind === "word" || kind === "number");

/**
 * The articles that the beginning of a title may stand for: by words of the title (or of the opening that stands in for
 * it) that begin so, sound so or mean so in another language; by id. Nothing typed: all, in the order of the index.
 * @param limit most articles.
 */
export function suggestArticles(
  typed: string,
  index: SearchIndex,
  limit: number,
): readonly { readonly article: Article }[] {
  const id = typed.trim();
  const words = id.split(/\s+/u).filter(Boolean);
  const telling = words.filter((word, place) => tells(word, place, words, index));
  const chosen = articleById(id, index);
  const found = new Set([...(chosen ? [chosen] : []), ...leadingTo(telling, index)]);
  for (const { value } of titlesOf(index).ids.startingWith(id)) {
    if (found.size >= limit) break;
    found.add(value);
  }
  return [...found].slice(0, limit).map((article) => ({ article }));
}
