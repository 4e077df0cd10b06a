import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";

/** Words that open a clause of circumstance: it tells which occasion is meant, not what is asked. Folded. */
const OPENERS: Readonly<Record<Language, string>> = {
  // "When" before a verb that asks opens the question itself: "and when did he …".
  en: "before|after|when(?! (?:did|do|does|was|were|is|are|will|would|has|have|had|can|could|should)\\b)|while|during|since|until|till|once|whenever|following",
  ar: "قبل|بعد|عندما|حين|حينما|خلال|اثناء|منذ|بينما|عقب|قبيل|بعيد",
  fa: "پيش از|قبل از|پس از|بعد از|هنگام|هنگامي كه|وقتي|وقتي كه|زماني كه|در جريان|طي|در طول|از زمان",
};

/** An opener as a word of its own, not the first of its sentence, where it asks or the whole question is its clause. */
const pattern = (openers: string): RegExp =>
  new RegExp(`(?<=[\\p{L}\\p{N}][^\\p{L}\\p{N}.!?؟]+)(?:${openers})(?=\\P{L})`, "u");

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
