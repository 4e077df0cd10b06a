import { ZWNJ } from "./characters.ts";
import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";

const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/u)
      .filter(Boolean)
      .map((word) => fold(word).replaceAll(ZWNJ, "")),
  );

/** Words with which a question asks what somebody said or thinks. */
const ASKS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(`say says said saying tell tells told think thinks thought state stated stress stressed reply replied respond responded response
    react reaction comment commented opinion view views describe described call called warn warned promise promised hope hoped`),
  ar: set(`قال يقول قالت قالوا صرح ذكر أكد أضاف رد يرد ردّ رأي رأيه رأيها موقف موقفه اعتبر وصف علق تعليق حكى شدد برأيه يأمل وعد حذر يرى رأى
    حكا بيقول تصريح`),
  fa: set(
    `گفت گفته گفتند می‌گوید گفتش نظر نظرش نظراتش افزود تاکید پاسخ جواب واکنش عقیده عقیده‌اش دیدگاه دیدگاهش توصیف خواند صحبت اظهار`,
  ),
};

/** Words, and marks, behind which a sentence tells what was said; what is before them tells who said it. */
const OPENS_SPEECH: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set("that"),
  ar: set("أن إن بأن أنه إنه بأنه أنها إنها أنّ إلى"),
  fa: set("گفت افزود تاکید تأکید تصریح اظهار اعلام خاطرنشان ادامه که"),
};

/** Words behind which somebody is spoken to or about, or somewhere is where it was said; who follows does not speak. */
const TOWARDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set("to with of about from for in at"),
  ar: set("إلى مع عن من على ضد نظيره بين في"),
  fa: set("به با از درباره برای علیه در"),
};

/** The Arabic preposition of whom something is said to, written together with the name; its stem tells it from لافروف. */
const GLUED_TO = /^[وف]?ل/u;

/** Gives the stem of a folded word of an article or a question. */
type StemOf = (word: string) => string | undefined;

/** Words that open a sentence in which somebody speaks on. */
const SPEAKS_ON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set("he she they"),
  ar: set(
    `وأضاف أضاف وأكد وأشار وأوضح وتابع وأردف وشدد ولفت واعتبر وقال وذكر وختم مضيفا مبينا لافتا مشيرا مؤكدا معتبرا معربا متابعا مشددا موضحا`,
  ),
  fa: set("وی او ایشان"),
};

/** Most words of a sentence that tell who speaks in it. */
const OPENING = 12;
const MARKS = /[:«"“]/u;

const wordsOf = (text: string): string[] =>
  fold(text)
    .replaceAll(ZWNJ, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether a word of a question asks what somebody said or thinks. */
export const isSaying = (word: string, language: Language): boolean =>
  wordsOf(word).some(
    (each) => ASKS[language].has(each) || (language === "ar" && ASKS.ar.has(each.replace(/^[وف]/u, ""))),
  );

/** Whether somebody named at a place of some words is spoken to or about there: "to Assad", «للأسد», «به اسد». */
function isTowards(words: readonly string[], at: number, language: Language, stemOf: StemOf): boolean {
  if (TOWARDS[language].has(words[at - 1] ?? "")) return true;
  const word = words[at] ?? "";
  return language === "ar" && GLUED_TO.test(word) && !stemOf(word)?.startsWith("ل");
}

/** Whether a name of a question, at a UTF-16 offset, may be the one who speaks. */
export function maySpeak(question: string, start: number, language: Language, stemOf: StemOf): boolean {
  const before = wordsOf(question.slice(0, start));
  const [name = ""] = wordsOf(question.slice(start));
  return !isTowards([...before, name], before.length, language, stemOf);
}

/** Whether a sentence has no speaker of its own and goes on with the one before. */
export const speaksOn = (sentence: string, language: Language): boolean =>
  SPEAKS_ON[language].has(wordsOf(sentence)[0] ?? "");

/** The words at a sentence's beginning that tell who speaks in it, without whom it is said to or about; folded. */
export function speakerWords(sentence: string, language: Language, stemOf: StemOf): readonly string[] {
  const mark = sentence.search(MARKS);
  const words = wordsOf(mark > 0 ? sentence.slice(0, mark) : sentence).slice(0, OPENING);
  const end = words.findIndex((word) => OPENS_SPEECH[language].has(word));
  const opening = end < 0 ? words : words.slice(0, end);
  return opening.filter((_, at) => !isTowards(opening, at, language, stemOf));
}
