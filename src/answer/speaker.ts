import { textOf } from "../corpus/index.ts";
import {
  EVIDENCE,
  type EvidenceTable,
  evidenceOf,
  evidenceTable,
  isSaying,
  type Language,
  maySpeak,
  speakerWords,
  speaksOn,
} from "../language/index.ts";
import type { Group, Query, RankedSentence, SearchIndex } from "../search/index.ts";

/** What a sentence's score is multiplied by in which the one speaks who is asked about, and in which another does. */
const SPEAKS = 1.3;
const OTHER_SPEAKS = 0.8;
/** What a word such as "said" tells of a sentence where somebody speaks: articles say it in a hundred ways. */
const SAID = 0.8;
/** How many sentences back a speaker is looked for who is not named again. */
const BACK = 4;
/** Whatever may speak. */
const SPEAKER = EVIDENCE.person | EVIDENCE.organisation | EVIDENCE.place;

const tables = new WeakMap<SearchIndex, Map<Language, EvidenceTable>>();

/** What the words of a language are evidence of, kept with the index. */
function tableFor(index: SearchIndex, language: Language): EvidenceTable {
  const known = tables.get(index) ?? new Map<Language, EvidenceTable>();
  tables.set(index, known);
  const table = known.get(language) ?? evidenceTable(index.lexicon, language, true);
  known.set(language, table);
  return table;
}

type Speaker = "asked" | "other" | "unknown";

/** Who speaks in the sentences of an index, as far as one question asks. */
class Speakers {
  readonly #index: SearchIndex;
  readonly #asked: readonly (readonly string[])[];

  constructor({ alternatives }: Group, index: SearchIndex) {
    this.#index = index;
    this.#asked = alternatives.map(({ stems }) => stems);
  }

  #named(sentence: string, language: Language): Speaker {
    const { analyser } = this.#index;
    const words = speakerWords(sentence, language, (word) => analyser.stems(word, language)[0]);
    const stems = new Set(words.flatMap((word) => analyser.stems(word, language)));
    if (this.#asked.some((name) => name.every((stem) => stems.has(stem)))) return "asked";
    const table = tableFor(this.#index, language);
    return words.some((word) => evidenceOf(word, table, language) & SPEAKER) ? "other" : "unknown";
  }

  /** Who speaks in a sentence of a passage: who it names, or who spoke in the one before. */
  of(number: number, place: number, back = BACK): Speaker {
    const passage = this.#index.passages[number];
    const span = passage?.sentences[place];
    if (!passage || !span) return "unknown";
    const text = textOf(passage.article, span);
    const named = this.#named(text, passage.article.language);
    if (named !== "unknown" || back === 0) return named;
    if (place > 0) return this.of(number, place - 1, back - 1);
    const before = this.#index.passages[number - 1];
    const goesOn = before?.article.id === passage.article.id && speaksOn(text, passage.article.language);
    return goesOn ? this.of(number - 1, before.sentences.length - 1, back - 1) : "unknown";
  }
}

/** Whether a question asks what somebody said or thinks. */
export const asksSpeech = ({ groups, language }: Query): boolean =>
  groups.some(({ word, name }) => !name && isSaying(word, language));

/** The query in which a word such as "said" counts less, since what is asked is who says what. */
export const withoutSaying = (query: Query): Query => ({
  ...query,
  groups: query.groups.map((group) =>
    !group.name && isSaying(group.word, query.language) ? { ...group, rarity: SAID * group.rarity } : group,
  ),
});

/** Of some people named in a question the one who speaks in it, if any. */
export function speakerIn(
  { question, language }: Query,
  people: readonly Group[],
  index: SearchIndex,
): Group | undefined {
  const stemOf = (word: string): string | undefined => index.analyser.stems(word, language)[0];
  return people.find(({ start }) => maySpeak(question, start, language, stemOf));
}

/** What sentences are worth to a question for what somebody said: more where they speak, less where others do. */
export function worthSaid(asked: Group, index: SearchIndex): (sentence: RankedSentence) => number {
  const speakers = new Speakers(asked, index);
  return ({ ranked, place }) => {
    const speaker = speakers.of(ranked.passage.number, place);
    if (speaker === "asked") return SPEAKS;
    return speaker === "other" ? OTHER_SPEAKS : 1;
  };
}
