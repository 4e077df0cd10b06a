/**
 * Named code points and character classes. No other file spells a code point in its logic.
 */

export const ZWNJ = "\u200C";
export const ZWJ = "\u200D";
const BYTE_ORDER_MARK = "\uFEFF";
export const TATWEEL = "\u0640";
export const RLM = "\u200F";
/** Isolates whose direction is given: left to right, right to left. */
export const LRI = "\u2066";
export const RLI = "\u2067";
/** First strong isolate: starts a run whose direction is that of its first strong letter. */
export const FSI = "\u2068";
/** Pop directional isolate: ends the innermost isolate. */
export const PDI = "\u2069";

/** Arabic and Persian vowel marks, Koranic signs and the superscript alef. */
export const HARAKAT = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E8\u06EA-\u06ED]/gu;

export const FATHATAN = "\u064B";
/** Tanwin fath on its alef, typed before or after it: «فضلًا», «فضلاً». */
export const TANWIN_ALEF = /\u064B\u0627|\u0627\u064B/gu;

/** Marks that steer bidirectional layout and carry no text. */
export const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Letters that only Persian writes (not Arabic): پ چ ژ گ ک ی, and the heh with yeh above. */
export const PERSIAN_ONLY = /[\u067E\u0686\u0698\u06AF\u06A9\u06CC\u06C0]/gu;

/** Letters that only Arabic writes (not Persian): ة ي ك أ إ ى. */
export const ARABIC_ONLY = /[\u0629\u064A\u0643\u0623\u0625\u0649]/gu;

export const ARABIC_SCRIPT = /\p{Script=Arabic}/u;
/** Whether a text has a letter of Arabic script. */
export const isArabicScript = (text: string): boolean => ARABIC_SCRIPT.test(text);

export const LATIN_SCRIPT = /\p{Script=Latin}/u;

/** Sentence-final marks of the three languages. */
export const TERMINALS = ".!?؟…۔";

/** Quotation marks and brackets that may follow a sentence-final mark. */
export const CLOSERS = "\"'”“’»›)]}";

/** A text without the byte order mark that some editors put in front of it. */
export const withoutByteOrderMark = (text: string): string =>
  text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text;
