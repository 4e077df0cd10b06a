import { opensClause, ZWJ } from "../language/index.ts";

/** A letter of Arabic script; «ه» is also written «هـ» and with a zero-width joiner. Persian digits are of that script. */
const ARABIC = `(?=\\p{L})\\p{Script=Arabic}[${ZWJ}ـ]?`;
/** A letter that stands alone, with its full stop. */
const DOTTED_LETTER = `(?:${ARABIC}|[A-Za-z])\\.`;
const NOT_IN_WORD = "(?<![\\p{L}\\p{M}])";

/** Latin abbreviations that never end a sentence, whatever follows. */
const LATIN = "[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|St|No|vs|e\\.g|i\\.e|U\\.S|U\\.N";
/** Latin abbreviations that end no sentence when its language goes on in Arabic script. */
const LATIN_IN_ARABIC = "a\\.m|p\\.m|Inc|Ltd|Co|Corp|Jr|Sr|etc";
/** Words that go on with what a year or a measure has begun. */
const GOES_ON =
  /^[\s(«"“]*(?:في|من|إلى|الى|على|عن|بعد|قبل|حتى|مع|أي|أو|الموافق|الموافقة|بين|خلال|إثر|منذ)(?![\p{L}\p{M}])/u;
/** Adverbs that open a sentence; verbs behind a conjunction do too. */
const OPENER = /^[\s(«"“]*(?:ثم|سپس|بعدا|Then)(?![\p{L}\p{M}])/u;

const ARABIC_NEXT = /^[^\p{L}]*\p{Script=Arabic}/u;
/** A second letter of the same abbreviation; the conjunction «و» is none. */
const LONE_LETTER = new RegExp(`^(?!و)(?:${ARABIC}|[A-Za-z])(?![\\p{L}\\p{M}])`, "u");

const opensSentence = (text: string): boolean => OPENER.test(text) || opensClause(text);
const ending = (abbreviation: string): RegExp => new RegExp(`${NOT_IN_WORD}(?:${abbreviation})\\s*$`, "u");

interface Rule {
  /** How the text up to the full stop ends. */
  readonly before: RegExp;
  /** When the sentence goes on after that. */
  readonly goesOn: (after: string, language: string) => boolean;
}

/** In Persian the verb comes last: no sentence ends in a year. */
const goesOnAfterYear: Rule["goesOn"] = (after, language) => language === "fa" || GOES_ON.test(after);

/** A sentence goes on when one rule says so. */
const RULES: readonly Rule[] = [
  // ق.|م.  ه.|ش  ر.|ک.: between the letters of one abbreviation.
  { before: ending(DOTTED_LETTER), goesOn: (after) => LONE_LETTER.test(after) },
  // Titles and initials: د. م. أ. V. Mr.
  { before: new RegExp(`(?:^|(?<!\\p{Nd})[\\s(«"“])(?:${ARABIC}|${LATIN})\\.\\s*$`, "u"), goesOn: () => true },
  // An era or a measure behind a number: 570 م.  150 هـ.
  { before: new RegExp(`\\p{Nd}\\s*${ARABIC}\\.\\s*$`, "u"), goesOn: goesOnAfterYear },
  // ش.م.ل.  ق. م.  (أ.ف.ب.)  U.S.
  {
    before: ending(`(?:${ARABIC}\\.\\s?){2,}\\)?|(?:[A-Za-z]\\.){2,}\\)?|(?:${LATIN_IN_ARABIC})\\.`),
    goesOn: (after) => ARABIC_NEXT.test(after) && !opensSentence(after),
  },
];

/**
 * Whether a full stop that ends `before` belongs to an abbreviation and the sentence goes on with `after`.
 * @param language of the text: "ar", "fa" or "en".
 */
export function isInsideSentence(before: string, after: string, language: string): boolean {
  return RULES.some((rule) => rule.before.test(before) && rule.goesOn(after, language));
}
