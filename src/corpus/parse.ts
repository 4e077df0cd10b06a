import { detectLanguage } from "../language/index.ts";
import { type Article, type ArticleData, type Paragraph, textOf } from "./article.ts";
import { clean } from "./clean.ts";
import { splitSentences } from "./sentences.ts";

/** How much of an article's prose the language is detected from, in UTF-16 units. */
const SAMPLE = 4000;

/** A file as it was read. */
export interface Source {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/**
 * An article from its text: cleaned, split into sentences, with title, language and stamp derived where `given` does
 * not say them.
 * @param from offset at which the article begins, behind its front matter.
 */
export function parseArticle({ id, file, text }: Source, given: Partial<ArticleData> = {}, from = 0): Article {
  const { prose, setAside, title, stamp } = clean(text, from, given.title);
  const sample = prose
    .map((span) => textOf({ text }, span))
    .join(" ")
    .slice(0, SAMPLE);
  const language = given.language ?? detectLanguage(sample).language;
  const paragraphs = prose.map((span): Paragraph => ({ ...span, sentences: splitSentences(text, span, language) }));
  return {
    ...(title === undefined ? {} : { title }),
    ...(stamp === undefined ? {} : { stamp }),
    ...given,
    id,
    file,
    text,
    language,
    paragraphs,
    setAside: from > 0 ? [{ start: 0, end: from, reason: "front matter" }, ...setAside] : setAside,
  };
}
