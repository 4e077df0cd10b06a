/**
 * A light stemmer after Larkey, Ballesteros & Connell (light10, 2002) and Lucene's ArabicStemmer, on folded words.
 *
 * - The article, also behind و ف ب ك ل, is always stripped: ال وال فال بال كال لل.
 * - One-letter clitics و ف ب ل ك س are stripped only when what remains is attested in the articles, so that
 *   بوتين, وزير and سوريا keep their first letter.
 * - A final ا (a dual in construct, an unmarked tanwin) goes on the same condition: وزيرا الخارجية → وزير.
 * - Suffixes: at most one pronoun, then endings until none is left.
 */

/** Says whether a stem is known from the articles by a word that carries it without a clitic. */
export type Attested = (stem: string) => boolean;

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=.{2})/u;
const CLITIC = /^(?:[وفبلك]|س(?=[يتنا]))(?=.{3})/u;

/** Shortest stem that a suffix may leave. */
const MIN_STEM = 3;

/** Object and possessive pronouns, longest first. */
export const PRONOUNS = ["هما", "كما", "هم", "هن", "كم", "ها", "نا", "ه"] as const;

/** Endings of number and nisba, longest first; ات and ة may leave two letters (قوات, قوة → قو). */
export const ENDINGS = ["ان", "ين", "ون", "ية", "يا", "وا", "ي"] as const;

function stripOne(word: string, suffixes: readonly string[], least: number): string {
  const suffix = suffixes.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= least);
  return suffix ? word.slice(0, -suffix.length) : word;
}

/** Strips endings until none is left, so that قانون, قانوني and القانونية meet. */
function stripEndings(word: string): string {
  const rest = stripOne(stripOne(word, ["ات", "ة"], MIN_STEM - 1), ENDINGS, MIN_STEM);
  return rest === word ? word : stripEndings(rest);
}

/** A ت that closes what a pronoun or the dual left was a ة: إرادته → إراد. */
const openTa = (word: string): string => stripOne(word, ["ت"], MIN_STEM);

function stripSuffixes(word: string): string {
  const bare = stripOne(word, PRONOUNS, MIN_STEM);
  const ended = stripEndings(bare);
  const opened = openTa(ended);
  return opened === ended ? ended : stripEndings(opened);
}

/** The stem of a folded word when only what is always safe is stripped: the article and the suffixes. */
export function stemArabicSafely(word: string): string {
  return stripSuffixes(word.replace(ARTICLE, "")).replaceAll("ة", "ه");
}

/** The light stem of a folded Arabic word; `attested` decides about one-letter clitics. */
export function stemArabic(word: string, attested: Attested): string {
  let rest = word;
  for (let clitics = 0; clitics < 2 && !ARTICLE.test(rest); clitics++) {
    const shorter = rest.replace(CLITIC, "");
    if (shorter === rest) break;
    const stem = stemArabicSafely(shorter);
    const within = stemArabicSafely(shorter.replace(CLITIC, ""));
    if (!(stem.length > 2 && attested(stem)) && !(clitics === 0 && within.length > 2 && attested(within))) break;
    rest = shorter;
  }
  const bare = rest.length > MIN_STEM + 1 && rest.endsWith("ا") ? stemArabicSafely(rest.slice(0, -1)) : "";
  return bare.length >= MIN_STEM && attested(bare) ? bare : stemArabicSafely(rest);
}

/** Letters and suffixes that may hang on a listed form, and what then takes their place. */
const LISTED_ENDINGS = [
  ["ته", "ة"],
  ["تها", "ة"],
  ["تهم", "ة"],
  ["تنا", "ة"],
  ["ات", "ة"],
  ["ات", ""],
  ["ة", ""],
  ["ه", ""],
  ["ه", "ة"],
  ["ها", ""],
  ["هم", ""],
  ["نا", ""],
  ["ان", ""],
  ["ين", ""],
  ["ون", ""],
  ["تين", "ة"],
  ["تان", "ة"],
  ["ت", ""],
  ["وا", ""],
  ["ا", ""],
  ["ية", "ي"],
] as const;

/** The imperfect's other persons: ت and ن for the listed ي; the future's س is a clitic. */
const IMPERFECT = /^[تن](?=.{3})/u;

/** The ه or ح by which Egypt tells the future, before an imperfect: هيسحب, حتفضل. */
const SPOKEN_FUTURE = /^[هح](?=[يتن].{3})/u;

/** A folded word without the spoken future's first letter; undefined when it has none. Only for words nothing else explains. */
export const withoutSpokenFuture = (word: string): string | undefined =>
  SPOKEN_FUTURE.test(word) ? word.slice(1) : undefined;

/** How a folded word may stand in a list of forms: as it is, without article and clitics, without an ending. */
export function arabicVariants(word: string): readonly string[] {
  const once = word.replace(CLITIC, "");
  const plain = [word, word.replace(ARTICLE, ""), once, once.replace(CLITIC, "")];
  const bare = [...new Set(plain.flatMap((form) => [form, form.replace(IMPERFECT, "ي")]))];
  const ended = bare.flatMap((form) =>
    LISTED_ENDINGS.filter(([ending]) => form.endsWith(ending) && form.length - ending.length >= 3).map(
      ([ending, instead]) => form.slice(0, -ending.length) + instead,
    ),
  );
  return [...new Set([...bare, ...ended])];
}
