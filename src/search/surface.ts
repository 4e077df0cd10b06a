import { textOf } from "../corpus/index.ts";
import type { Language, Term } from "../language/index.ts";
import type { SearchIndex } from "./build.ts";

/** How many passages that hold some stems are looked through for how these are written. */
const LOOKED_THROUGH = 50;

/** Where the run of terms ends that holds the stems in their order, a compound several of them; undefined for none. */
function runEnd(terms: readonly Term[], from: number, stems: readonly string[]): number | undefined {
  let at = from;
  for (const stem of stems) {
    if (!terms[at]?.stems.includes(stem)) at++;
    if (!terms[at]?.stems.includes(stem)) return undefined;
  }
  return at;
}

/** The stretches of a text that stand for the stems. */
function stretches(text: string, language: Language, stems: readonly string[], index: SearchIndex): string[] {
  const terms = index.analyser.terms(text, language).filter((term) => term.stems.length > 0);
  return terms.flatMap((term, from) => {
    const end = term.stems.includes(stems[0] ?? "") ? terms[runEnd(terms, from, stems) ?? -1]?.end : undefined;
    return end === undefined ? [] : [text.slice(term.start, end)];
  });
}

/** The value that stands most often, of several the first. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/**
 * How the articles write what stands in the index as these stems: the way that is most frequent in the passages that
 * hold most of them. Stems that do not stand side by side are given one by one, and as they are where no text has them.
 */
export function writtenAs(stems: readonly string[], index: SearchIndex): string {
  const held = index.mini.search(stems.join(" "), { combineWith: "AND" }).slice(0, LOOKED_THROUGH);
  const written = held.flatMap(({ id }) => {
    const passage = index.passages[id as number];
    if (!passage) return [];
    const { article, sentences, paragraph } = passage;
    const heads = [article.title, article.paragraphs[paragraph]?.heading].filter((head) => head !== undefined);
    const texts = [...sentences.map((span) => textOf(article, span)), ...heads];
    return texts.flatMap((text) => stretches(text, article.language, stems, index));
  });
  const [stem = "", ...others] = stems;
  return mostFrequent(written) ?? (others.length ? stems.map((each) => writtenAs([each], index)).join(" ") : stem);
}
