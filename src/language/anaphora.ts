import { ZWNJ } from "./characters.ts";
import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";

/** What in a question's wording points back to what was said before it. */
export interface Reference {
  /** It opens as the continuation of something ("and …", «طيب …», «پس …»). */
  readonly continues: boolean;
  /** It puts another thing in the place of the one asked about ("what about …?», «وماذا عن …», «… چی؟»). */
  readonly replaces: boolean;
  /** It has a word for one person said before ("he", «وی»). */
  readonly person: boolean;
  /** It has a word for several said before ("they", «بينهم», «آنها»). */
  readonly people: boolean;
  /** It asks for another than what was said before ("who else", «غيره», «دیگر»). */
  readonly other: boolean;
  /** It has a word for something said before ("that", «هناك», «آنجا»). */
  readonly thing: boolean;
  /** It asks for presence where something said before took place ("was there", «كان هناك», «آنجا بود»). */
  readonly present: boolean;
  /** It asks what somebody did and leaves out who («ماذا قال عن …؟»): a verb follows the asking word, no subject follows it. */
  readonly subjectless: boolean;
}

type Cue = "continues" | "replaces" | "person" | "people" | "other" | "thing" | "present";

/** Arabic prepositions with a pronoun. */
const WITH_PRONOUN = "عنه|عنها|معه|معها|فيه|فيها|منه|منها|له|لها|اليه|اليها|عليه|عليها|به|بها";
/** Behind a relative such a pronoun takes up the relative's noun, and nothing said before: «الأراضي التي تسيطر عليها». */
const RELATIVES: ReadonlySet<string> = new Set("الذي التي الذين اللذان اللذين اللتان اللتين اللواتي".split(" "));

/**
 * Words and runs of words, on folded text: words between spaces, `|` between alternatives, `^` for the question's first
 * word, `$` for its last, `!` for a word that must not stand there. ة is written ه, the ZWNJ left out.
 */
const CUES: Readonly<Record<Language, Readonly<Record<Cue, readonly string[]>>>> = {
  en: {
    continues: ["^and|^but|^or|^also|^so|^ok|^okay|^then|^well"],
    replaces: ["what|how about", "^and about|in|at|on|with|from|by|to|for"],
    person: ["he|she|him|her|his|hers|himself|herself"],
    people: ["they|them|their|theirs"],
    other: ["else|other|others|another"],
    thing: [
      "it|its|this|these|those|then|again|also|previous|latter|former",
      "about|of|for|before|after|to|from|with|by|like|since|until|during|do|did that|there|so",
      "that$|so$|one$|ones$|too$|there$",
      "that|same day|week|month|year|time|moment|place|meeting|visit|trip|call|decision|order|agreement|summit|talk|talks",
      "the earlier|first|second|last one|time",
      "!is|!are|!was|!were|!be|!been|!will|!did|!do there",
    ],
    present: ["who|else|others was|were|is there$", "was|were|is there with"],
  },
  ar: {
    continues: [
      "^طيب|^بس|^يعني|^كمان|^لكن|^ولكن|^ثم|^اذن|^تمام",
      "^واين|^ووين|^وفين|^ومتي|^وامتي|^وايمتي|^وكيف|^ولماذا|^وليش|^وليه|^ومن|^ومين|^ولمن|^وماذا|^وبماذا|^وعلي|^ولم|^وكم|^وهل|^وما|^وشو|^وايش|^وفي|^والي|^وعن|^ومع|^واي|^وباي",
    ],
    replaces: ["ماذا|وماذا|شو|وشو|ايش|وايش عن|بشان|بخصوص", "^وعن|^وفي|^والي|^ومع"],
    person: ["!من|!ما|!ماذا|!اين|!كم|!متي|!هل|!ومن|!وما|!مين|!شو هو|هي"],
    people: ["عنهم|معهم|لهم|لهما|بينهما|بينهم|كلاهما|هما", "!من|!ما|!ماذا|!اين|!كم|!متي|!هل|!ومن|!وما|!مين|!شو هم"],
    other: ["غيره|غيرها|غيرهم|اخر|اخري|اخرون|كمان|ايضا"],
    thing: [
      WITH_PRONOUN,
      "وعنه|وعنها|ومعه|ومعها|وفيه|وفيها|ومنه|ومنها|وله|ولها|واليه|وعليه|وبه|وبها|لذلك|بذلك|كذلك|لهذا|بهذا|عندئذ",
      "ذلك|هذا|هذه|تلك|هناك|هنالك|حينها|عندها|بعدها|قبلها|نفسه|نفسها|هيك|هاد|هاي",
      "السابق|السابقه|التالي|التاليه|المذكور|المذكوره",
    ],
    present: ["كان|كانوا|كانا هناك|هنالك|هونيك|موجود|موجودا|موجودين", "هناك كان|كانوا", "كان معهم|معهما|معه|معها"],
  },
  fa: {
    continues: ["^و|^پس|^ولي|^اما|^خب|^خوب|^حالا|^بعدش|^سپس"],
    replaces: ["چي$|چطور$", "^و در|به|از|با|درباره"],
    person: ["او|وي|ايشان"],
    people: ["انها|انان|اينها|بهشون|ازشون|باهاشون|اونا|اونها|هردو"],
    other: ["ديگر|ديگري|ديگران|ديگه"],
    thing: [
      "ان|اين|انجا|اينجا|همانجا|همان|همين|انموقع|انوقت|اونجا|اون",
      "قبلي|بعدي|قبليش|بعدش|قبلش|ازش|بهش|باهاش|براش|دربارش|دربارهاش|دربارهشان|همچنين",
    ],
    present: ["انجا|اونجا|همانجا|اينجا بود|بودند|بودن|بوده|هست|هستند"],
  },
};

/** A possessive pronoun, or an object's, at the end of a word; what is before it must be a word, for whoever asks to check. */
const CLITICS: Readonly<Record<Language, RegExp | undefined>> = {
  en: undefined,
  ar: /^(.{3,}?)(?:هما|هم|ها|ه)$/u,
  fa: /^(.{3,}?)(?:اش|ش|شان|شون)$/u,
};

/** Levantine «هال…», "this …", glued to its noun. */
const GLUED_THIS = /^هال(?=\p{L}{3})/u;
/** Arabic words that ask and may have a verb behind them. */
const ASKING = new Set(
  "ماذا وماذا بماذا متي ومتي اين واين لماذا ولماذا كيف وكيف ليش وليش وين ووين شو وشو امتي عماذا".split(" "),
);
/** Words that follow a verb where its subject does not. */
const NO_SUBJECT = new Set("عن في الي علي مع من حول بعد قبل خلال بشان عند ضد".split(" "));

type Step = { readonly word: string; readonly first: boolean; readonly last: boolean; readonly not: boolean };

const compile = (run: string): readonly (readonly Step[])[] =>
  run.split(" ").map((options) =>
    options.split("|").map((option) => ({
      word: option.replace(/^[\^!]|\$$/gu, ""),
      first: option.startsWith("^"),
      last: option.endsWith("$"),
      not: option.startsWith("!"),
    })),
  );

const compileAll = (cues: Readonly<Record<Cue, readonly string[]>>) =>
  Object.fromEntries(Object.entries(cues).map(([cue, runs]) => [cue, runs.map(compile)])) as Record<
    Cue,
    ReturnType<typeof compile>[]
  >;

const COMPILED = { en: compileAll(CUES.en), ar: compileAll(CUES.ar), fa: compileAll(CUES.fa) };

/** The folded words of a question, ة as ه, without ZWNJ. */
const wordsOf = (question: string): string[] =>
  fold(question)
    .replaceAll("ة", "ه")
    .replaceAll(ZWNJ, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether a place of a question is what a step of a run asks for; a step of forbidden words holds before the question too. */
function fits(words: readonly string[], place: number, options: readonly Step[]): boolean {
  const word = words[place];
  if (options.every(({ not }) => not)) return !options.some((option) => option.word === word);
  return options.some(
    (option) => option.word === word && (!option.first || place === 0) && (!option.last || place === words.length - 1),
  );
}

const holds = (words: readonly string[], runs: readonly (readonly (readonly Step[])[])[]): boolean =>
  runs.some((run) =>
    [-1, ...words.keys()].some((place) => run.every((options, step) => fits(words, place + step, options))),
  );

const TAKES_UP: ReadonlySet<string> = new Set(WITH_PRONOUN.split("|"));

/** The words of a question without the pronouns that take up a relative's noun. */
function withoutTakenUp(words: readonly string[], language: Language): readonly string[] {
  const relative = language === "ar" ? words.findIndex((word) => RELATIVES.has(word)) : -1;
  return relative < 0 ? words : words.filter((word, place) => place < relative || !TAKES_UP.has(word));
}

/** Whether a verb follows an asking word and a preposition or nothing follows the verb. Only Arabic puts the subject there. */
function lacksSubject(words: readonly string[], language: Language): boolean {
  if (language !== "ar" || !ASKING.has(words[0] ?? "") || words.length < 2) return false;
  return words.length === 2 || NO_SUBJECT.has(words[2] ?? "");
}

/** What in a question's wording points back to what was said before it. */
export function referenceOf(question: string, language: Language): Reference {
  const words = wordsOf(question);
  const cues = COMPILED[language];
  return {
    continues: holds(words, cues.continues),
    replaces: holds(words, cues.replaces),
    person: holds(words, cues.person),
    people: holds(words, cues.people),
    other: holds(words, cues.other),
    present: holds(words, cues.present),
    thing:
      holds(withoutTakenUp(words, language), cues.thing) ||
      (language === "ar" && words.some((word) => GLUED_THIS.test(word))),
    subjectless: lacksSubject(words, language),
  };
}

/** What a folded word is without a pronoun at its end; undefined when it cannot have one. */
export function withoutPronoun(word: string, language: Language): string | undefined {
  return CLITICS[language]?.exec(word.replaceAll(ZWNJ, ""))?.[1];
}
