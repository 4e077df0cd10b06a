import type { Article, Span } from "../corpus/index.ts";

/** A stretch of one paragraph that is ranked as a whole: the paragraph, or a window of its sentences. */
export interface Passage extends Span {
  readonly article: Article;
  /** Number of its paragraph in the article. */
  readonly paragraph: number;
  readonly sentences: readonly Span[];
}

/** A paragraph up to this long, in UTF-16 units, is one passage. */
const MAX_PASSAGE = 1500;

/** Divides sentences into runs of about equal length, none longer than a passage unless one sentence is. */
function windows(sentences: readonly Span[]): Span[][] {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return [];
  const length = last.end - first.start;
  const target = length / Math.ceil(length / MAX_PASSAGE);
  const runs: Span[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    if (run?.[0] && sentence.end - run[0].start <= target * 1.2) run.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

/** The passages of an article, in its order. */
export function toPassages(article: Article): Passage[] {
  return article.paragraphs.flatMap(({ sentences }, paragraph) =>
    windows(sentences).map((run) => ({
      article,
      paragraph,
      sentences: run,
      start: run[0]?.start ?? 0,
      end: run.at(-1)?.end ?? 0,
    })),
  );
}
