/** The corpus as the others see it: articles with a way back into their files. */
export {
  type Article,
  linesOf,
  type Paragraph,
  type SetAside,
  type Span,
  sentenceCount,
  textOf,
} from "./article.ts";
export { LibraryError, loadLibrary } from "./load.ts";
export { parseArticle } from "./parse.ts";
