/** Length of the character n-grams, in letters. */
const SIZE = 4;

/**
 * The character 4-grams of a folded word, its start and end marked; a word of up to two letters is its own gram.
 * (McNamee & Mayfield, "Character N-Gram Tokenization for European Language Text Retrieval", 2004.)
 */
export function wordGrams(word: string): string[] {
  const marked = `_${word}_`;
  if (marked.length <= SIZE) return [marked];
  return Array.from({ length: marked.length - SIZE + 1 }, (_, start) => marked.slice(start, start + SIZE));
}
