import { createAnalyser, detectLanguage, type Language, type Lexicon, type Term, wordKeys } from "../language/index.ts";

/** How much of some texts a lexicon understands; occurrences of content words, numbers apart. */
export interface Coverage {
  readonly words: number;
  readonly understood: number;
  /** Words unknown to the lexicon that are names by their capital: those are matched by how they sound. */
  readonly names: number;
  /** The words that were not understood, folded, the most frequent first. */
  readonly unknown: readonly (readonly [word: string, count: number])[];
}

/** Longest phrase that is looked up, in words. */
const MAX_PHRASE = 5;

const CAPITAL = /^\p{Lu}/u;
/** What may stand between the end of a sentence and the next word. */
const SENTENCE_END = /[.!?:][\s"'“”‘’([]*$/u;

interface Word {
  readonly term: Term;
  readonly keys: readonly string[];
}

interface Text {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
}

/** How many words from a place on are a form of the lexicon; 0 for none. */
function known(words: readonly Word[], at: number, lexicon: Lexicon, language: Language): number {
  const longest = Math.min(MAX_PHRASE, words.length - at, lexicon.longest(words[at]?.keys ?? [], language));
  for (let size = longest; size > 0; size--) {
    const run = words.slice(at, at + size).map(({ keys }) => keys);
    if (lexicon.senses(run, language).length) return size;
  }
  return 0;
}

/** The content words of a text that no form of the lexicon covers, and how many it covers. */
function misses({ words, language }: Text, lexicon: Lexicon): { understood: number; missed: readonly Term[] } {
  const missed: Term[] = [];
  let understood = 0;
  for (let at = 0; at < words.length; ) {
    const size = known(words, at, lexicon, language);
    for (const { term } of words.slice(at, at + Math.max(1, size))) {
      if (term.kind !== "word") continue;
      if (size) understood++;
      else missed.push(term);
    }
    at += Math.max(1, size);
  }
  return { understood, missed };
}

const isCapital = (text: string, { start }: Term): boolean => CAPITAL.test(text.slice(start));
const opens = (text: string, { start }: Term): boolean => start === 0 || SENTENCE_END.test(text.slice(0, start));

/** Words that have a capital letter where no sentence begins. */
const capitalised = (texts: readonly Text[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap(({ text, words }) =>
      words.filter(({ term }) => isCapital(text, term) && !opens(text, term)).map(({ term }) => term.folded),
    ),
  );

/**
 * How much of some texts a lexicon understands. Texts are read one by one, each in its own language. A word that it does
 * not know counts as a name when it has a capital letter and, at the beginning of a sentence, elsewhere has one too.
 */
export function coverageOf(texts: readonly string[], lexicon: Lexicon): Coverage {
  const analyser = createAnalyser((stem) => lexicon.has(stem, "ar"));
  const read = texts.map((text): Text => {
    const { language } = detectLanguage(text);
    const words = analyser.terms(text, language).map((term) => ({
      term,
      keys: term.kind === "number" ? [term.folded] : wordKeys(term.folded, term.stems, language),
    }));
    return { text, language, words };
  });
  const names = capitalised(read);
  const counts = new Map<string, number>();
  const sums = { words: 0, understood: 0, names: 0 };
  for (const one of read) {
    const { understood, missed } = misses(one, lexicon);
    sums.understood += understood;
    sums.words += understood + missed.length;
    for (const term of missed) {
      if (isCapital(one.text, term) && names.has(term.folded)) sums.names++;
      else counts.set(term.folded, (counts.get(term.folded) ?? 0) + 1);
    }
  }
  return { ...sums, unknown: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) };
}
