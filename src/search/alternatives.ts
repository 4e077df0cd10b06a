import { type Concept, hidesWord, type Language, type Sense, stemArabicSafely } from "../language/index.ts";
import type { SearchIndex } from "./build.ts";

/** What of the index a word of the question became, and how well it stands for the word (0 to 1]. */
export interface Alternative {
  /** One stem, or the stems of a phrase in their order. */
  readonly stems: readonly string[];
  readonly weight: number;
  /** How surely it says what the word says (0 to 1], whatever it is worth in ranking. */
  readonly cover: number;
  readonly through: "itself" | "lexicon" | "name";
}

/** Weight of a form of another language, and of a synonym in the question's own. */
const TRANSLATION = 0.9;
export const SYNONYM = 0.4;
/** What remains of it for a rare form, and for a word that has the sense rarely; of a name's short form more. */
const RARE = 0.4;
const RARE_NAME = 0.7;
/** What remains of how surely a form says the word when only a lemma of the word has the sense. */
const OF_LEMMA = 0.3;
/** A rare form of a rare sense says too little of the word to count. */
const MIN_COVER = 0.2;
/** Weight of a word that carries a clitic which the articles' own words did not tell from its first letter. */
const UNTOLD_CLITIC = 0.95;

const CLITICS = [..."وفبلكس"];
/** Shortest stem that may stand behind an untold clitic. */
const MIN_HOST = 4;

/** Parts of speech whose forms say exactly the same within a language too: اثنان is 2. */
const EXACT: ReadonlySet<string> = new Set(["number", "ordinal", "month", "weekday"]);
const NAMES: ReadonlySet<string> = new Set(["place", "people", "person", "org", "group", "media"]);
const FORM_LANGUAGES: readonly Language[] = ["ar", "fa", "en"];

/** In how many passages an alternative stands at most: as often as the rarest of its stems. */
export const frequencyOf = ({ stems }: Pick<Alternative, "stems">, index: SearchIndex): number =>
  Math.min(...stems.map((stem) => index.stems.documentFrequency(stem)));

/** A form of a concept as the index holds it. */
interface IndexedForm {
  readonly language: Language;
  readonly stems: readonly string[];
  readonly rare: boolean;
}

/**
 * The stems under which the index would hold a form: of a compound the parts, as a phrase. A listed form has no clitics,
 * so an Arabic word's first letter goes only when the index does not know it with that letter. A form with a question
 * word («چند سال») has none, since what would be left says something else.
 */
function stemsOfForm(text: string, language: Language, index: SearchIndex): readonly string[] {
  const terms = index.analyser.terms(text, language);
  if (terms.some(({ kind }) => kind === "question")) return [];
  return terms.flatMap(({ stems, folded }) => {
    if (hidesWord(folded)) return index.analyser.stems(folded, language);
    const whole = language === "ar" && stems.length === 1 ? stemArabicSafely(folded) : undefined;
    if (whole !== undefined && index.stems.occursIn(whole, language)) return [whole];
    return stems.length > 1 ? stems.slice(1) : stems;
  });
}

/** The Arabic imperfect in the third person stands for its other persons: يسيطر, تسيطر, نسيطر. */
function personsOf(text: string, language: Language): readonly string[] {
  const isImperfect = language === "ar" && /^ي\S{3,}$/u.test(text);
  return isImperfect ? [text, `ت${text.slice(1)}`, `ن${text.slice(1)}`] : [text];
}

const kept = new WeakMap<SearchIndex, Map<Concept, readonly IndexedForm[]>>();

/** The forms of a concept that the index holds, each in an article of its own language. */
function formsOf(concept: Concept, index: SearchIndex): readonly IndexedForm[] {
  const known = kept.get(index) ?? new Map<Concept, readonly IndexedForm[]>();
  kept.set(index, known);
  const found = known.get(concept);
  if (found) return found;
  const forms = FORM_LANGUAGES.flatMap((language) =>
    concept.forms[language]
      .flatMap(({ text, rare }) => personsOf(text, language).map((form) => ({ text: form, rare })))
      .flatMap(({ text, rare }) =>
        withClitics(stemsOfForm(text, language, index), language, index).map((stems) => ({ language, stems, rare })),
      )
      .filter(({ stems }) => stems.length > 0 && stems.every((stem) => index.stems.occursIn(stem, language))),
  );
  known.set(concept, forms);
  return forms;
}

/** Stems, and in Arabic the words of the index that carry the first of them behind an untold clitic: «بتوريد السلاح». */
function withClitics(stems: readonly string[], language: Language, index: SearchIndex): readonly (readonly string[])[] {
  const [stem, ...others] = stems;
  if (language !== "ar" || stem === undefined || stem.length < MIN_HOST) return [stems];
  const carriers = CLITICS.map((clitic) => clitic + stem).filter((word) => index.stems.occursIn(word, "ar"));
  return [stems, ...carriers.map((word) => [word, ...others])];
}

/** What the words of one group became, by their stems, with the best weight of each. */
export class Alternatives {
  readonly #found = new Map<string, Alternative>();
  readonly #index: SearchIndex;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** Adds stems when the index holds every one of them. */
  add(stems: readonly string[], weight: number, cover: number, through: Alternative["through"]): void {
    if (!stems.length || stems.some((stem) => this.#index.stems.id(stem) === undefined)) return;
    const key = stems.join(" ");
    const known = this.#found.get(key);
    this.#found.set(key, {
      stems,
      weight: Math.max(weight, known?.weight ?? 0),
      cover: Math.max(cover, known?.cover ?? 0),
      through: known?.through ?? through,
    });
  }

  /** Adds the question's own stems, in Arabic also behind an untold clitic. */
  addOwn(stems: readonly string[], language: Language, weight = 1): void {
    for (const own of withClitics(stems, language, this.#index)) {
      const share = own === stems ? weight : weight * UNTOLD_CLITIC;
      this.add(own, share, share, "itself");
    }
  }

  /** Adds every form of the senses, in all languages. */
  addSenses(senses: readonly Sense[], asked: Language): void {
    for (const { concept, rare, ofLemma } of senses) {
      const little = NAMES.has(concept.pos) ? RARE_NAME : RARE;
      for (const form of formsOf(concept, this.#index)) {
        const cover = concept.trust * (rare ? little : 1) * (form.rare ? little : 1);
        if (cover < MIN_COVER) continue;
        const isSynonym = form.language === asked && !EXACT.has(concept.pos);
        const weight = cover * (isSynonym ? SYNONYM : TRANSLATION);
        this.add(form.stems, weight, ofLemma ? OF_LEMMA * cover : cover, "lexicon");
      }
    }
  }

  /** The alternatives, best first. */
  list(): Alternative[] {
    return [...this.#found.values()].sort((a, b) => b.weight - a.weight);
  }
}
