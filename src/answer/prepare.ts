import { type SearchIndex, suggestTerms } from "../search/index.ts";
import { answerQuestion } from "./answer.ts";
import { findSource } from "./source.ts";
import { suggestArticles } from "./suggest-articles.ts";

/** A question in each language: any will do. */
const QUESTIONS = ["when was the order given?", "متى صدر الأمر؟", "دستور چه زمانی صادر شد؟"];

/**
 * Loads and builds what the first question, suggestion and quotation would otherwise wait for: the tables of each
 * language and the spellings of the index's words. Takes about a second.
 */
export function prepare(index: SearchIndex): void {
  for (const question of QUESTIONS) {
    answerQuestion(question, index);
    findSource(question, index);
    suggestTerms(question.slice(0, 2), index, 1);
    suggestArticles(question.slice(0, 2), index, 1);
  }
}
