/** The language layer as the others see it: pure functions from text to terms. */
export { type Analyser, createAnalyser, type Term } from "./analyse.ts";
export { referenceOf, withoutPronoun } from "./anaphora.ts";
export { stemArabicSafely, withoutSpokenFuture } from "./arabic.ts";
export { askedNouns } from "./asked-nouns.ts";
export { CALENDARS, type CalendarName, convertDay, type Day, inferYear } from "./calendars.ts";
export {
  BIDI_CONTROLS,
  CLOSERS,
  FSI,
  isArabicScript,
  LRI,
  PDI,
  RLI,
  RLM,
  TERMINALS,
  withoutByteOrderMark,
  ZWJ,
  ZWNJ,
} from "./characters.ts";
export { circumstanceOf } from "./circumstance.ts";
export { opensClause } from "./clauses.ts";
export { asksOrder, countedFrom } from "./counted.ts";
export { monthNames, solarMonthsInArabic } from "./date-names.ts";
export { type FoundDate, findDates } from "./dates.ts";
export { detectLanguage, LANGUAGES, type Language } from "./detect.ts";
export { readDictionaries } from "./dictionaries.ts";
export { EVIDENCE, type EvidenceTable, evidenceOf, evidenceTable } from "./evidence.ts";
export { fold, foldDigits, foldLetters, foldStatement } from "./fold.ts";
export { wordGrams } from "./grams.ts";
export { type Concept, Lexicon, type Sense, wordKeys } from "./lexicon.ts";
export { isLightVerb } from "./light-verbs.ts";
export { ownVocabulary } from "./own-vocabulary.ts";
export { isPleasantry } from "./pleasantries.ts";
export { isAskingNoun, KINDS, kindOf, type QuestionKind } from "./question-kinds.ts";
export { isSaying, maySpeak, speakerWords, speaksOn } from "./reports.ts";
export { arabicSkeleton, latinSkeletons, soundsLike } from "./skeleton.ts";
export { foldSpelling, spellingsOf } from "./spelling.ts";
export { readStamp } from "./stamps.ts";
export { asksInQuestion, hidesWord } from "./stopwords.ts";
export { numberTerm, tokenize } from "./tokens.ts";
export { nearSpellings } from "./typos.ts";
export { LOCATED, mayBeIn, placesLedTo } from "./whereabouts.ts";
