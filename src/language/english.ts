import { stemmer } from "stemmer";

/** The Porter stem of a folded Latin word; words of two letters stay as they are. */
export function stemEnglish(word: string): string {
  return word.length > 2 ? stemmer(word) : word;
}
