import { ZWNJ } from "./characters.ts";
import type { PersianDictionary } from "./persian-dictionary.ts";

/**
 * A light Persian stemmer after Lucene's PersianStemmer and hazm, on folded words, checked against a dictionary: a
 * suffix goes only when a word of the dictionary remains, so that ایران, بهتر and حمیمیم stay whole.
 */

/** Plural, possessive, comparative and copula endings, shortest first: the longest word that remains is the stem. */
export const SUFFIXES = [
  ..."ي م ت ش".split(" "),
  ..."ها تر ان ات اش ام اي".split(" "),
  ..."هاي ترين شان مان تان اند".split(" "),
  ..."هايي هايم هايت هايش".split(" "),
  ..."هايشان هايمان هايتان".split(" "),
] as const;

/** Endings that go even from a word the dictionary lists, when a word of three letters remains. */
export const SURE = ["ها", "هاي", "هايي", "تر", "ترين"] as const;

/** Plural endings that go even from a word the dictionary does not know (names, new words). */
export const ALWAYS = ["هايي", "هاي", "ها"] as const;

/** Personal endings of the verb, longest first. */
export const PERSONAL = ["ند", "يم", "يد", "د", "م", "ي"] as const;

/** Pieces that a ZWNJ sets off and that add nothing to the meaning. */
const LOOSE: ReadonlySet<string> = new Set([...SUFFIXES, "است", "اي", "ايم", "ايد", "يي", "مي", "نمي", "هايشان"]);

/** Nouns and adjectives that look like forms of a verb; the dictionary does not tell them apart. */
export const NO_VERBS: ReadonlySet<string> = new Set(
  "تند چشم رسم سرد درد دود دوم چرم خرد جهد رود روم برند مردم گندم شديد درود بازي كشتي".split(" "),
);

/** The و of گفت‌وگو and جست‌وجو; that of the suffixes وار, ور and ورز joins nothing. */
const JOINING_WAW = /^و(?!ا?ر(?:ه|ي|ز|زي|زان)?$)(?=.{2})/u;

const CONTINUOUS = "مي";
const NEGATIVE_OR_SUBJUNCTIVE = /^[نب](?=.{2})/u;

/** Whether می + word is a verb form the dictionary knows. */
const isVerb = (word: string, dictionary: PersianDictionary): boolean =>
  dictionary.parts(CONTINUOUS + word)?.[0] === CONTINUOUS;

/** A past stem: it ends in د or ت, and its infinitive adds ن. */
const isPastStem = (stem: string, dictionary: PersianDictionary): boolean =>
  /[دت]$/u.test(stem) && dictionary.has(`${stem}ن`);

/** A present stem: داند and دانند are of دان, since دام and داند are not both verb forms. */
const isPresentStem = (stem: string, dictionary: PersianDictionary): boolean =>
  isVerb(`${stem}م`, dictionary) && isVerb(`${stem}ند`, dictionary);

/** The ی between a present stem's vowel and an ending: گویند and گوید are of گو. */
const GLIDE = /(?<=.[او])ي$/u;

/** Drops the personal ending; a past stem keeps its own د or ت. */
function stripPersonal(verb: string, dictionary: PersianDictionary): string {
  if (isPastStem(verb, dictionary)) return verb;
  const stems = PERSONAL.filter((ending) => verb.endsWith(ending)).map((ending) => verb.slice(0, -ending.length));
  const past = stems.find((stem) => isPastStem(stem, dictionary));
  const present = stems.find((stem) => isPresentStem(stem, dictionary)) ?? stems.find((stem) => stem.length > 1);
  return past ?? (present ?? verb).replace(GLIDE, "");
}

/** The verb's past or present stem, or undefined when the word is no verb form. */
function verbStem(word: string, dictionary: PersianDictionary): string | undefined {
  if (isVerb(word, dictionary)) return stripPersonal(word, dictionary);
  const bare = word.replace(NEGATIVE_OR_SUBJUNCTIVE, "");
  if (bare !== word && isVerb(bare, dictionary)) return stripPersonal(bare, dictionary);
  const shorter = word.slice(0, -1);
  if (/[هن]$/u.test(word) && shorter.length > 1 && isVerb(shorter, dictionary)) return shorter;
  return undefined;
}

const known = (word: string, dictionary: PersianDictionary): boolean =>
  dictionary.has(word) || dictionary.parts(word) !== undefined;

/** What remains without the first fitting suffix, when that is a word of at least `least` letters. */
function strip(
  word: string,
  suffixes: readonly string[],
  least: number,
  dictionary: PersianDictionary,
): string | undefined {
  return suffixes
    .filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= least)
    .map((suffix) => word.slice(0, -suffix.length))
    .find((rest) => known(rest, dictionary));
}

/** One piece, without ZWNJ. */
function stemPiece(word: string, dictionary: PersianDictionary): string {
  if (NO_VERBS.has(word)) return word;
  const verb = verbStem(word, dictionary);
  if (verb) return verb;
  const sure = strip(word, SURE, 3, dictionary);
  if (sure) return stemNisba(sure, dictionary);
  if (dictionary.has(word)) return stemNisba(word, dictionary);
  const rest = strip(word, SUFFIXES, 2, dictionary);
  if (rest) return stemNisba(rest, dictionary);
  const always = ALWAYS.find((suffix) => word.endsWith(suffix) && word.length - suffix.length > 2);
  return always ? word.slice(0, -always.length) : word;
}

/** Words whose final ی is no ending, though another word remains without it: ماهی (fish) is not of ماه (month). */
export const WITH_YA: ReadonlySet<string> = new Set("ماهي بازي كشتي".split(" "));

/** Drops a final ی (nisba, indefinite) when a word remains: جمهوری → جمهور. */
function stemNisba(word: string, dictionary: PersianDictionary): string {
  const rest = word.slice(0, -1);
  return word.endsWith("ي") && !WITH_YA.has(word) && rest.length > 2 && dictionary.has(rest) ? rest : word;
}

/** Drops a و that joins two words, unless it begins a word of its own: جست‌وجو, but هم‌وطن. */
function dropJoiningWaw(piece: string, dictionary: PersianDictionary): string {
  const rest = piece.replace(JOINING_WAW, "");
  if (rest === piece || known(stemPiece(piece, dictionary), dictionary)) return piece;
  return known(stemPiece(rest, dictionary), dictionary) ? rest : piece;
}

/** Prefixes of verbs: a closed class, so that the می of نظامی‌گری and بومی‌سازی stays. */
export const PREVERBS = ["باز", "بار", "بر", "در", "دربر", "فرا", "فرو", "وا", "ور", "سر", "پس", "پيش"] as const;

/** The می, نمی or همی behind such a prefix: بازمی‌گردند → باز. */
const BEHIND_PREVERB = new RegExp(`(?<=^(?:${PREVERBS.join("|")}))[نه]?مي$`, "u");
/** A piece behind which a verb stands, unless the dictionary knows what follows as another word only. */
const BEFORE_VERB = new RegExp(`^(?:${PREVERBS.join("|")})?[نه]?مي$`, "u");

/** Where the ZWNJs stand or stood: the dictionary's division when it knows the glued word, else the writer's. */
function divide(word: string, dictionary: PersianDictionary): readonly string[] {
  const plain = word.replaceAll(ZWNJ, "");
  const stem = stemPiece(plain, dictionary);
  if (!word.includes(ZWNJ)) return dictionary.parts(stem) ?? dictionary.parts(plain) ?? [stem];
  return dictionary.parts(plain) ?? dictionary.parts(stem) ?? word.split(ZWNJ).filter(Boolean);
}

/**
 * The stems of a folded Persian word: the whole, then its parts when it is a compound, written with a ZWNJ or glued.
 * «رئیس‌جمهوری» and «رئیسجمهوری» give رئیس‌جمهور as one word, رئیس and جمهور.
 */
export function stemPersian(word: string, dictionary: PersianDictionary): readonly string[] {
  const pieces = divide(word.replaceAll("ة", "ه"), dictionary);
  const isForm = (piece: string, before = ""): boolean =>
    BEFORE_VERB.test(before) && (isVerb(piece, dictionary) || !(LOOSE.has(piece) || known(piece, dictionary)));
  const kept = pieces
    .map((piece, place) => ({ piece, verb: isForm(piece, pieces[place - 1]) }))
    .filter(({ piece, verb }) => verb || pieces.length === 1 || !LOOSE.has(piece));
  const stems = kept.map(({ piece, verb }, place) => {
    if (verb) return verbStem(piece, dictionary) ?? stripPersonal(piece, dictionary);
    if (place > 0) return stemPiece(dropJoiningWaw(piece, dictionary), dictionary);
    return stemPiece(kept.length > 1 ? piece.replace(BEHIND_PREVERB, "") : piece, dictionary);
  });
  const whole = stems.join("");
  return stems.length > 1 ? [whole, ...stems] : [whole || word.replaceAll(ZWNJ, "")];
}
