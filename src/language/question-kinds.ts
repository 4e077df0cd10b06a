import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";

/** The kind of answer a question asks for. */
export const KINDS = ["when", "where", "who", "how-many", "why", "how", "yes-no", "what", "keywords"] as const;
export type QuestionKind = (typeof KINDS)[number];

type Rule = readonly [kind: QuestionKind, words: string];

/**
 * What tells the kind, tried in order, on folded text: words between spaces, `|` between alternatives, `…` for one more
 * word, `^` for the question's first word. ة is written ه. Formal and colloquial wording side by side.
 */
const RULES: Readonly<Record<Language, readonly Rule[]>> = {
  ar: [
    ["when", "متي|امتي|ايمتي|وقتيش|امتا|ايمتا"],
    ["when", "اي|ايه|باي عام|سنه|تاريخ|يوم|شهر|قرن|وقت|ساعه|فتره|حقبه|عصر|عقد|موسم"],
    ["when", "ما|ماهو|ماهي|هو|هي تاريخ|موعد|العام|السنه|عام|سنه|يوم|التاريخ"],
    ["where", "اين|وين|فين|منين|وينه|وينها|وينهم|وينن|فينه|فينها|لوين"],
    ["where", "اي|ايه|باي مكان|مدينه|بلد|بلده|دوله|قاره|منطقه|ولايه|محافظه|مقاطعه|موقع|قريه|اقليم|حي"],
    ["where", "ما|ماهو|ماهي|هو|هي عاصمه|موقع|مكان|مدينه|المدينه|البلد|الدوله|مسقط"],
    ["how-many", "كم|بكم|كام|بكام|لكم|وكم|قديش|قداش|اديش|قديه|شقد|شكد"],
    ["how-many", "قد|اد|بقد ايه"],
    [
      "how-many",
      "ما|ماهو|ماهي|هو|هي عدد|نسبه|مساحه|طول|ارتفاع|عرض|وزن|سعر|قيمه|حجم|مقدار|معدل|عمر|كثافه|سرعه|مسافه|تعداد|تكلفه|العدد|النسبه|متوسط",
    ],
    ["why", "لماذا|ليش|ليه|علاش|لمادا|لم|لويش|لشو|لايش"],
    ["why", "عشان|علشان|منشان ايه|شو|ايش"],
    ["why", "لاي|ولاي سبب|غرض|هدف|غايه"],
    ["why", "ما|ماهو|ماهي|هو|هي سبب|اسباب|السبب|الاسباب|الدافع|دوافع"],
    ["who", "^من|مين|مينو|منو|منهو|منهي|شكون|لمن|لمين|بمن|ممن|ومن"],
    ["who", "ما|ماهو|هو اسم الرجل|الشخص|الملك|الرييس|الكاتب|العالم|مولف|مخترع"],
    ["how", "كيف|ازاي|شلون|اشلون|شلونه|شلونها|كيفاش"],
    ["yes-no", "^هل"],
    [
      "what",
      "ما|ماذا|ماهو|ماهي|ماهم|بماذا|شو|بشو|عشو|ايش|بايش|وش|ويش|وشو|شنو|شنهو|شنهي|اي|ايه|بايه|لايه|مادا|لاي|عماذا|اذكر|اعط|مم|فيم",
    ],
  ],
  fa: [
    [
      "when",
      "چه|كدام|كدوم زمان|زماني|وقت|وقتي|سال|سالي|تاريخ|تاريخي|روز|روزي|ماه|ماهي|قرن|قرني|دوره|دهه|ساعت|ساعتي|هنگام|سالهايي",
    ],
    ["who", "ديگر|ديگه كي"],
    ["who", "كي انجا|اونجا|اينجا"],
    ["who", "كي بود|است|هست|هستند|بودند|باشد"],
    ["who", "^كي"],
    ["who", "به|با|براي كي"],
    ["when", "كي|چندم|چندمين"],
    ["where", "كجا|كجاست|كجاس|كجاي|كجاها|كجاهاست|كجايي|كجان"],
    ["where", "كدام|چه|كدوم شهر|شهري|كشور|كشوري|استان|استاني|منطقه|محل|محلي|مكان|مكاني|قاره|ايالت|جا|جايي|روستا"],
    ["how-many", "چند|چن|چندتا|چنتا|چقدر|چقد|چقدره|چقده|چنده|چندتاست"],
    ["how-many", "چه مدت|مدتي"],
    ["how-many", "چه تعداد|تعدادي|مقدار|مقداري|ميزان|ميزاني|درصد|درصدي|مساحت|قدر"],
    ["who", "چه كسي|كسان|كساني|شخصي|شخص|فرد|فردي|افرادي|افراد"],
    ["who", "كيست|كيستند|كيه|كيا|كيو"],
    ["why", "چرا|واسه‌چي|براچي"],
    ["why", "واسه|برا|براي|به|از چه|چي دليل|خاطر|منظور|هدف|رو"],
    ["why", "واسه|برا|براي چي"],
    ["why", "چه دليل|دليلي|علت|علتي|سبب|جهت"],
    ["how", "چگونه|چطور|چطوري|چطوره|چجوري|چه‌جوري"],
    ["yes-no", "^ايا"],
    ["what", "چه|چي|چيو|چيا|چيكار|چيكاره|چكار|چيست|چيستند|كدام|كدوم|كدومه|كدوما|كدومشون|كدامند|كدامست|چيه"],
  ],
  en: [
    ["why", "how come"],
    ["why", "what|which reason|reasons|caused|causes|motivated|prompted"],
    ["why", "what|whats is|was|are|were the reason|reasons|cause|causes|motive|motives"],
    ["when", "when"],
    ["when", "what|which year|date|day|month|century|decade|time|era|period"],
    ["where", "where"],
    ["where", "what|which city|country|place|town|state|region|continent|location|area"],
    ["how-many", "how many|much|long|far|old|tall|large|big|high|often|deep|fast|heavy|wide"],
    ["how-many", "what percentage|percent|number|amount|share|population|proportion|size|length|height"],
    [
      "how-many",
      "what|whats is|was|are|were the percentage|percent|number|amount|share|population|size|length|height|area|price|cost|age",
    ],
    ["when", "what|whats is|was the date|year|day"],
    ["who", "who|whom|whose|whos"],
    ["why", "why"],
    ["how", "how"],
    ["what", "what|which|whats|name|list"],
    [
      "yes-no",
      "^is|^are|^was|^were|^do|^does|^did|^can|^could|^will|^would|^has|^have|^had|^should|^shall|^may|^must|^isn|^aren|^didn|^doesn",
    ],
  ],
};

/** Nouns that belong to the asking word ("how long", «چه مدتی», «أي يوم»): in a question without other words they tell nothing. */
const ASKING_NOUNS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("long often far many much time date day year month place kind sort exactly".split(" ")),
  ar: new Set("مده وقت يوم تاريخ سنه عام شهر مكان بالضبط تحديدا بالتحديد".split(" ")),
  fa: new Set(
    "مدت مدتي زمان زماني وقت وقتي روز روزي تاريخ تاريخي سال سالي ماه ماهي جا جايي مكان مكاني دقيقا نفر".split(" "),
  ),
};

/** Whether a word of a question belongs to the asking word. */
export const isAskingNoun = (word: string, language: Language): boolean =>
  ASKING_NOUNS[language].has(fold(word).replaceAll("ة", "ه"));

/** The folded words of a question. */
const clean = (question: string): string[] =>
  fold(question)
    .replaceAll("ة", "ه")
    .split(/[^\p{L}\p{N}\u200c]+/u)
    .filter(Boolean);

/** A rule's steps: for each place the words that may stand there, and whether it is the first place. */
const compile = (words: string): readonly (readonly string[])[] => words.split(" ").map((step) => step.split("|"));

interface CompiledRule {
  readonly kind: QuestionKind;
  readonly steps: readonly (readonly string[])[];
}

const compileAll = (rules: readonly Rule[]): readonly CompiledRule[] =>
  rules.map(([kind, words]) => ({ kind, steps: compile(words) }));

const COMPILED: Readonly<Record<Language, readonly CompiledRule[]>> = {
  ar: compileAll(RULES.ar),
  fa: compileAll(RULES.fa),
  en: compileAll(RULES.en),
};

/** The Arabic conjunction that is written together with the word it joins: «وأين», «فمن». */
const CONJUNCTION = /^[وف](?=.{2})/u;

const stands = (word: string | undefined, place: number, options: readonly string[]): boolean =>
  word !== undefined &&
  [word, word.replace(CONJUNCTION, "")].some(
    (form) => options.includes(form) || (place === 0 && options.includes(`^${form}`)),
  );

/** The kind of answer that a question asks for. */
export function kindOf(question: string, language: Language): QuestionKind {
  const words = clean(question);
  for (const { kind, steps } of COMPILED[language]) {
    const fits = words.some((_, place) =>
      steps.every((options, step) => stands(words[place + step], place + step, options)),
    );
    if (fits) return kind;
  }
  return "keywords";
}
