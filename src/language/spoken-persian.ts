import { ZWNJ } from "./characters.ts";
import { fold } from "./fold.ts";
import type { PersianDictionary } from "./persian-dictionary.ts";

/**
 * Spoken Persian as people type it («می‌ره», «اومد», «خیابون», «نیروهاشو») in its written form, which the dictionary, the
 * lexicon and the articles have. A word that the dictionary lists is left alone, the table aside.
 */

/** Spoken words and the written ones, in turn; left out is what means something else in writing (برن, بره, بده). */
const WORDS = `
  اومد آمد اومدم آمدم اومدی آمدی اومدیم آمدیم اومدین آمدید اومدن آمدند اومده آمده نیومد نیامد نیومده نیامده نیومدن نیامدند
  تونست توانست تونستن توانستند تونسته توانسته نتونست نتوانست نتونستن نتوانستند می‌تونست می‌توانست دونست دانست می‌دونست می‌دانست
  موند ماند موندن ماندند مونده مانده نموند نماند خوند خواند خوندن خواندند رسوند رساند رسوندن رساندند کشوند کشاند
  برگردوند برگرداند برگردوندن برگرداندند گذروند گذراند ترسوند ترساند وایساد ایستاد وایسادن ایستادند
  بیاد بیاید بگه بگوید بگن بگویند بذاره بگذارد بذارن بگذارند بخواد بخواهد بتونه بتواند بتونن بتوانند بدونه بداند بدونن بدانند
  بمونه بماند بمونن بمانند خونه خانه نشونه نشانه مهمونی مهمانی ایرونی ایرانی جوونا جوانان خودشون خودشان خودمون خودمان
  شیش شش هیفده هفده هیجده هجده پونزده پانزده شونزده شانزده پونصد پانصد شیشصد ششصد
`;

/** Present stems as they are spoken and as they are written, in turn. */
const STEMS = `ر رو گ گوی ش شو خوا خواه دون دان تون توان ا آی ذار گذار زار گذار د ده مون مان خون خوان رسون رسان گردون گردان
  برگردون برگردان نشون نشان ترسون ترسان`;

/** Personal endings as they are spoken and as they are written, in turn. */
const ENDINGS = "م م ی ی ه د د د یم یم ین ید ن ند";

/** Pronouns behind a noun; the last has the object marker behind it. */
const PRONOUNS = "هاشون هایشان هامون هایمان هاتون هایتان هاشو هایش شون شان مون مان تون تان شو ش";

/**
 * How words for people end, of which the spoken plural in ا is taken back; other words in ا are names too often (کرونا is
 * not of کرون).
 */
const OF_PEOPLE = new RegExp(fold("(?:ست|یی|نده|گر|چی|دار|بان|مند|کار)$"), "u");

/** Letters a word must keep before a spoken ending. */
const LEAST = 3;

const bare = (word: string): string => fold(word).replaceAll(ZWNJ, "");

/** Words taken two by two, folded, without ZWNJ. */
function pairs(text: string): (readonly [spoken: string, written: string])[] {
  const words = text.split(/\s+/u).filter(Boolean).map(bare);
  return words.flatMap((word, at) => (at % 2 ? [] : [[word, words[at + 1] ?? word] as const]));
}

const WRITTEN: ReadonlyMap<string, string> = new Map(pairs(WORDS));
const STEM_PAIRS = pairs(STEMS);
const ENDING_PAIRS = pairs(ENDINGS);
const PRONOUN_PAIRS = pairs(PRONOUNS);

const CONTINUOUS = /^(ن?می)(.+)$/u;
const FOLDED_CONTINUOUS = new RegExp(fold(CONTINUOUS.source), "u");
const UN = /ون$/u;

/** The written form of می with a verb: «میره» and «می‌ره» → می‌رود. */
function writtenVerb(word: string, dictionary: PersianDictionary): string | undefined {
  const [, prefix, verb] = FOLDED_CONTINUOUS.exec(word) ?? [];
  if (prefix === undefined || verb === undefined) return undefined;
  for (const [ending, written] of ENDING_PAIRS) {
    if (!verb.endsWith(ending)) continue;
    const stem = verb.slice(0, -ending.length);
    const other = STEM_PAIRS.find(([spoken]) => spoken === stem)?.[1] ?? stem;
    if (stem && dictionary.parts(`${fold("می")}${other}${written}`)) return `${prefix}${ZWNJ}${other}${written}`;
  }
  return undefined;
}

/** The written form of a noun: «تروریستا» → تروریست‌ها, «کارشون» → کارشان. */
function writtenNoun(word: string, dictionary: PersianDictionary): string | undefined {
  const known = (rest: string): boolean =>
    rest.length >= LEAST && (dictionary.has(rest) || dictionary.parts(rest) !== undefined);
  for (const [spoken, written] of PRONOUN_PAIRS) {
    const rest = word.slice(0, -spoken.length);
    if (word.endsWith(spoken) && known(rest)) return `${rest}${ZWNJ}${written}`;
  }
  const single = word.slice(0, -1);
  return word.endsWith("ا") && OF_PEOPLE.test(single) && known(single) ? `${single}${ZWNJ}ها` : undefined;
}

/** The written form of a word that is spoken with ون for ان: «خیابون» → خیابان. */
function writtenVowel(word: string, dictionary: PersianDictionary): string | undefined {
  const written = word.replace(UN, "ان");
  return written !== word && word.length > LEAST && dictionary.has(written) ? written : undefined;
}

/** The written form of a folded Persian word, folded: itself unless it is known to be a spoken one. */
export function writtenPersian(folded: string, dictionary: PersianDictionary): string {
  const word = folded.replaceAll(ZWNJ, "");
  const listed = WRITTEN.get(word);
  if (listed !== undefined) return listed;
  if (dictionary.has(word) || dictionary.parts(word) !== undefined) return folded;
  return writtenVowel(word, dictionary) ?? writtenVerb(word, dictionary) ?? writtenNoun(word, dictionary) ?? folded;
}
