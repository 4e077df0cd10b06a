import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";

/** Words that open a clause of circumstance: it tells which occasion is meant, not what is asked. Folded. */
const OPENERS: Readonly<Record<Language, string>> = {
  en: "before|after|when|while|during|since|until|till|once|whenever|following",
  ar: "قبل|بعد|عندما|حين|حينما|خلال|اثناء|منذ|بينما|عقب|قبيل|بعيد",
  fa: "پيش از|قبل از|پس از|بعد از|هنگام|هنگامي كه|وقتي|وقتي كه|زماني كه|در جريان|طي|در طول|از زمان",
};

/** An opener as a word of its own, not at the question's start, where it asks or the whole question is its clause. */
const pattern = (openers: string): RegExp => new RegExp(`(?<=\\P{L})(?:${openers})(?=\\P{L})`, "u");

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: pattern(OPENERS.en),
  ar: pattern(OPENERS.ar),
  fa: pattern(OPENERS.fa),
};

/**
 * The UTF-16 offset at which a question's clause of circumstance begins ("… before announcing the pullout"); the
 * question's length when it has none, or when folding moves its letters.
 */
export function circumstanceOf(question: string, language: Language): number {
  const folded = fold(question);
  if (folded.length !== question.length) return question.length;
  return PATTERNS[language].exec(folded)?.index ?? question.length;
}
