import { type Attested, stemArabic } from "./arabic.ts";
import { LATIN_SCRIPT } from "./characters.ts";
import type { Language } from "./detect.ts";
import { stemEnglish } from "./english.ts";
import { stemPersian } from "./persian.ts";
import { persianDictionary } from "./persian-dictionary.ts";
import { writtenPersian } from "./spoken-persian.ts";
import { isQuestionWord, isStopWord, speltApart } from "./stopwords.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A word of a text with what the index keeps of it. Offsets are UTF-16 units of the text. */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** The word without its conjunction, where its spelling alone tells it from a function word. */
  readonly bare?: string;
  readonly kind: "word" | "number" | "stop" | "question";
  /** The stem; for a compound the whole first, then its parts. Empty for function and question words. */
  readonly stems: readonly string[];
}

/** Turns text into terms. Pure for a given vocabulary of attested stems. */
export interface Analyser {
  /** The terms of a text in a language. Latin words are English whatever the language. */
  terms(text: string, language: Language): Term[];
  /** The stems of one folded word as it stands in a text, with whatever clitics it has. */
  stems(word: string, language: Language): readonly string[];
}

function stemWord(word: string, language: Language, attested: Attested): readonly string[] {
  if (LATIN_SCRIPT.test(word)) return [stemEnglish(word)];
  if (language === "fa") return stemPersian(word, persianDictionary());
  return [stemArabic(word, attested)];
}

/** A function of a word that is asked once for each. */
function remembered(find: (word: string) => string): (word: string) => string {
  const found = new Map<string, string>();
  return (word) => {
    const result = found.get(word) ?? find(word);
    found.set(word, result);
    return result;
  };
}

/**
 * An analyser over a vocabulary.
 * @param attested says which stems the articles attest; it decides about Arabic clitics.
 */
export function createAnalyser(attested: Attested): Analyser {
  const caches: Record<Language, Map<string, readonly string[]>> = { ar: new Map(), fa: new Map(), en: new Map() };
  const stems = (word: string, language: Language): readonly string[] => {
    const known = caches[language].get(word);
    if (known) return known;
    const result = stemWord(word, language, attested);
    caches[language].set(word, result);
    return result;
  };
  const inWriting = remembered((word: string): string => writtenPersian(word, persianDictionary()));
  const term = (token: Token, language: Language, text: string): Term => {
    const { start, end } = token;
    if (token.kind === "number") return { start, end, folded: token.folded, kind: "number", stems: [token.folded] };
    const spoken: Language = LATIN_SCRIPT.test(token.folded) ? "en" : language === "en" ? "ar" : language;
    const folded = spoken === "fa" ? inWriting(token.folded) : token.folded;
    const written = text.slice(start, end);
    if (isQuestionWord(folded, spoken, written)) return { start, end, folded, kind: "question", stems: [] };
    const apart = spoken === "ar" ? speltApart(written) : undefined;
    if (apart !== undefined) return { start, end, folded, bare: apart, kind: "word", stems: stems(apart, spoken) };
    if (isStopWord(folded, spoken, written)) return { start, end, folded, kind: "stop", stems: [] };
    return { start, end, folded, kind: "word", stems: stems(folded, spoken) };
  };
  return {
    terms: (text, language) => tokenize(text).map((token) => term(token, language, text)),
    stems,
  };
}
