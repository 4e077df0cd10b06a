/** The language layer as the others see it: pure functions from text to terms. */
export { type Analyser, createAnalyser, type Term } from "./analyse.ts";
export { stemArabicSafely } from "./arabic.ts";
export { BIDI_CONTROLS, CLOSERS, FSI, isArabicScript, PDI, RLM, TERMINALS } from "./characters.ts";
export { opensClause } from "./clauses.ts";
export { type Detection, detectLanguage, LANGUAGES, type Language } from "./detect.ts";
export { fold, foldDigits, foldStatement } from "./fold.ts";
export { wordGrams } from "./grams.ts";
export { type Concept, Lexicon, readLexicon, type Sense, wordKeys } from "./lexicon.ts";
export { arabicSkeleton, latinSkeletons, soundsLike } from "./skeleton.ts";
export { tokenize } from "./tokens.ts";
