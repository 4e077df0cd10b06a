import { ARABIC_ONLY, ARABIC_SCRIPT, LATIN_SCRIPT, PERSIAN_ONLY } from "./characters.ts";
import { fold } from "./fold.ts";
import { persianDictionary } from "./persian-dictionary.ts";

/** The languages Sanad reads. */
export const LANGUAGES = ["en", "ar", "fa"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A detected language; `certain` is false where a short text could be Arabic as well as Persian («داعش»). */
export interface Detection {
  readonly language: Language;
  readonly certain: boolean;
}

/** Folded words that only one of the two languages writes. */
const TELLING: Readonly<Record<"ar" | "fa", ReadonlySet<string>>> = {
  ar: new Set(
    "من في متي اين كيف لماذا هل الذي التي ماذا عن علي الي هو هي كان كانت هذا هذه ذلك قال ما لم لن قد ايه فين مين شو وين ليش مرحبا شكرا".split(
      " ",
    ),
  ),
  fa: new Set(
    "است از به با كه را اين در چه كي كجا آيا ايا بود شد كرد براي هاي ها مي نمي چرا چند شود شده كرده كجاست چيست كيست يك خواهد".split(
      " ",
    ),
  ),
};

const ARTICLE = /^(?:و?ال|لل|وال|بال)\p{L}{2}/u;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const letters = (text: string, script: RegExp): number => count(text, new RegExp(script.source, "gu"));

/** Whether the Persian dictionary knows every word: the last resort for a word or two without telling letters. */
function allPersian(text: string): boolean {
  const words = fold(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return words.every((word) => persianDictionary().has(word));
}

/** Votes of letters and words that only one of the two languages has; positive for Arabic. */
function votes(text: string): number {
  let sum = count(text, ARABIC_ONLY) - count(text, PERSIAN_ONLY);
  for (const word of fold(text).split(/[^\p{L}]+/u)) {
    if (TELLING.ar.has(word) || ARTICLE.test(word)) sum += 1;
    if (TELLING.fa.has(word)) sum -= 1;
  }
  return sum;
}

/**
 * The language of a text: by script, then by letters and words that only Arabic or only Persian has, then by the
 * Persian dictionary; that last step is never certain.
 * Text without letters counts as English, uncertainly.
 */
export function detectLanguage(text: string): Detection {
  const arabic = letters(text, ARABIC_SCRIPT);
  const latin = letters(text, LATIN_SCRIPT);
  if (arabic === 0) return { language: "en", certain: latin > 0 };
  if (latin > 2 * arabic) return { language: "en", certain: true };
  const sum = votes(text);
  if (sum !== 0) return { language: sum > 0 ? "ar" : "fa", certain: true };
  return { language: allPersian(text) ? "fa" : "ar", certain: false };
}
