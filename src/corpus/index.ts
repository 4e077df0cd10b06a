/** The corpus as the others see it: articles with a way back into their files. */
export {
  type Article,
  type ArticleData,
  linesOf,
  type Paragraph,
  type SetAside,
  type Span,
  textOf,
} from "./article.ts";
export { type Library, LibraryError, loadLibrary } from "./load.ts";
export { parseArticle } from "./parse.ts";
export { MAX_SENTENCE, splitSentences } from "./sentences.ts";
