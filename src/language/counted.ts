import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";

/**
 * Words behind which a question names what it counts, on folded text. A measure («كم نسبة», «چند درصد») is no thing that
 * is counted: its number stands beside the unit.
 */
const COUNTING: Readonly<Record<Language, string>> = {
  en: "how many|what number of",
  ar: "(?:[وف]?كم|[وف]?ما|كام)(?: هو)? عدد|(?:[وف]?كم|كام)(?! (?:نسبة|مساحة|طول|ارتفاع|عرض|وزن|سعر|قيمة|حجم|مقدار|معدل|عمر|كثافة|سرعة|مسافة|تكلفة|تبلغ|يبلغ|بلغ|بلغت|كان|كانت|مرة))",
  fa: "چه تعداد|چند(?: تا| نفر از| تن از)?(?! درصد)",
};

const pattern = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${fold(words)})(?!\\p{L})`, "u");

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: pattern(COUNTING.en),
  ar: pattern(COUNTING.ar),
  fa: pattern(COUNTING.fa),
};

/**
 * The UTF-16 offset behind a question's counting word ("how many |terrorists"), where it names what it counts; undefined
 * when it counts nothing, or when folding moves its letters.
 */
export function countedFrom(question: string, language: Language): number | undefined {
  const folded = fold(question);
  if (folded.length !== question.length) return undefined;
  const found = PATTERNS[language].exec(folded);
  return found ? found.index + found[0].length : undefined;
}

/** Words that ask for an ordinal: the how-manieth. Folded. */
const ASKS_ORDER: ReadonlySet<string> = new Set(["چندمین", "چندم", "چندمی"].map(fold));

/** Whether a word of a question asks for an ordinal; only Persian has one. */
export const asksOrder = (word: string, language: Language): boolean => language === "fa" && ASKS_ORDER.has(fold(word));
