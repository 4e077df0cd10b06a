import { isArabicScript } from "../language/index.ts";
import type { SearchIndex } from "../search/index.ts";
import { lookUp } from "./lookup.ts";

/**
 * Whether words that were typed, and not chosen from suggestions, mean something in the articles. Suggestions also offer
 * what only begins to sound alike in another script, which is well to choose from and not to be taken for what was meant.
 */
export const isMeant = (text: string, index: SearchIndex): boolean =>
  isArabicScript(text) || lookUp(text, index, { limit: 1 }).total > 0;
