import { FATHATAN, HARAKAT, ZWNJ } from "./characters.ts";
import { fold } from "./fold.ts";

/** A waw behind a hamza, folded: «مسئول», «مسؤول», «مسيول» are one word. The first letter of a word is left alone. */
const HAMZA_BEFORE_WAW = /(?<=\p{L})[ءيو](?=و)/gu;
const LAST_ALEF = /(?<=\p{L}{2})ا(?!\p{L}|\p{M})/gu;

/**
 * The key under which two spellings of one word meet: what {@link fold} joins, the ZWNJ, ة and ه, the hamza before a
 * waw. Unlike the index it keeps the alef of a tanwin, so that «اجتماعاً» meets «اجتماعا» and not «اجتماع».
 * @param folded the word as {@link fold} gives it, where that is known.
 */
export function foldSpelling(word: string, folded?: string): string {
  const plain =
    folded === undefined || word.includes(FATHATAN) ? fold(word.normalize("NFKC").replace(HARAKAT, "")) : folded;
  return plain.replaceAll(ZWNJ, "").replaceAll("ة", "ه").replace(HAMZA_BEFORE_WAW, "و");
}

/**
 * Spellings of a text that have kept what people drop and dropped what they put in, so that its stems can be found: as
 * it stands, without ZWNJ, with the tanwin of a last alef.
 */
export const spellingsOf = (text: string): readonly string[] => [
  ...new Set([text, text.replaceAll(ZWNJ, ""), text.replace(LAST_ALEF, `$&${FATHATAN}`)]),
];
