/** The language layer as the others see it: pure functions from text to terms. */
export { type Analyser, createAnalyser, type Term } from "./analyse.ts";
export { stemArabicSafely } from "./arabic.ts";
export { BIDI_CONTROLS, CLOSERS, FSI, isArabicScript, PDI, RLM, TERMINALS, ZWNJ } from "./characters.ts";
export { opensClause } from "./clauses.ts";
export { type Detection, detectLanguage, LANGUAGES, type Language } from "./detect.ts";
export { readDictionaries } from "./dictionaries.ts";
export { EVIDENCE, type EvidenceTable, evidenceOf, evidenceTable } from "./evidence.ts";
export { fold, foldDigits, foldLetters, foldStatement } from "./fold.ts";
export { wordGrams } from "./grams.ts";
export { type Concept, Lexicon, readLexicon, type Sense, wordKeys } from "./lexicon.ts";
export { ownVocabulary } from "./own-vocabulary.ts";
export { KINDS, kindOf, type QuestionKind } from "./question-kinds.ts";
export { arabicSkeleton, latinSkeletons, soundsLike } from "./skeleton.ts";
export { foldSpelling, spellingsOf } from "./spelling.ts";
export { tokenize } from "./tokens.ts";
