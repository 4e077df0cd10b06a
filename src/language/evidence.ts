import { arabicVariants } from "./arabic.ts";
import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";

/** What a word can be evidence of: bits, so that a word can be several. */
export const EVIDENCE = { time: 1, number: 2, place: 4, person: 8, cause: 16, organisation: 32, locative: 64 } as const;
type Evidence = keyof typeof EVIDENCE;

type Cue = Exclude<Evidence, "organisation">;

/**
 * Words that tell a time, a number, a place, a person or a cause, before or around it; `locative` leads to a place.
 * Words that mean something else more often (مه, دی, تیر, ست) are left out.
 */
const CUES: Readonly<Record<Language, Readonly<Record<Cue, string>>>> = {
  ar: {
    time: `عام سنة سنوات عاما أعوام يوم أيام شهر أشهر قرن قرون عقد مساء صباح ظهر فجر ليلة ساعة أسبوع تاريخ اليوم أمس غدا منذ عهد فترة مطلع أواخر أوائل
      منتصف ميلادي ميلادية هجري هجرية يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار
      حزيران تموز آب أيلول تشرين الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد`,
    number: `مئة مائة ألف آلاف ألفين مليون ملايين مليار مليارات نصف ثلث ربع عشرات مئات بالمئة بالمائة ضعف أضعاف مرات مرتين ثلاث ثلاثة أربع أربعة خمس
      خمسة ستة سبع سبعة ثماني ثمانية تسع تسعة عشر عشرة عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون
      تسعون اثنين اثنان اثنتين اثنتان عامين يومين شهرين واحد واحدة`,
    place: `مدينة قرية بلدة منطقة محافظة مقاطعة ولاية إقليم قاعدة منتجع مطار ميناء جزيرة جبل نهر بحر ساحل شمال جنوب شرق غرب عاصمة دولة بلد حي شارع ضاحية قصر`,
    person: `الرئيس رئيس وزير الوزير الملك ملك الأمير أمير الشيخ شيخ الإمام الجنرال جنرال اللواء لواء العماد العميد القائد قائد الدكتور دكتور السيد السيدة
      الكاتب العالم الشاعر المؤرخ الفنان اللاعب المدرب السفير المتحدث القديس البابا الإمبراطور ابن بن أبو`,
    cause: `لأن لأنه لأنها بسبب نتيجة نظرا سبب أسباب لكي كي أدى يؤدي تسبب جراء إثر بفضل هدف بهدف لذلك`,
    locative: "في إلى من قرب بين داخل خارج نحو",
  },
  fa: {
    time: `سال سالهای ماه روز قرن دهه شب صبح عصر ساعت هفته تاریخ امروز دیروز فردا اواخر اوایل اواسط میلادی هجری شمسی قمری خورشیدی ژانویه فوریه مارس
      آوریل ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد مرداد شهریور آبان آذر بهمن اسفند دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه
      شنبه یکشنبه دوران`,
    number: `صد هزار میلیون میلیارد نیم ثلث درصد برابر یک دو سه چهار پنج شش هفت هشت نه ده بیست سی چهل پنجاه شصت هفتاد هشتاد نود یازده دوازده سیزده چهارده
      پانزده شانزده هفده هجده نوزده دویست سیصد نفر`,
    place: `شهر روستا استان کشور منطقه شهرستان پایگاه فرودگاه بندر جزیره کوه رود دریا ساحل شمال جنوب شرق غرب پایتخت قاره خیابان کاخ`,
    person: `رئیس‌جمهور رئیس‌جمهوری رئیس وزیر شاه پادشاه امیر شیخ امام ژنرال سردار فرمانده دکتر آقای خانم نویسنده دانشمند شاعر مورخ بازیکن مربی سفیر سخنگوی
      سخنگو ملکه پسر فرزند`,
    cause: `زیرا چون چراکه دلیل علت سبب خاطر باعث منجر نتیجه بنابراین هدف منظور`,
    locative: "در به از سوی نزدیک درون",
  },
  en: {
    time: `year years month months day days century decade morning evening night week yesterday today tomorrow january february march april june july august
      september october november december monday tuesday wednesday thursday friday saturday sunday`,
    number: `hundred thousand million billion half third quarter percent dozen one two three four five six seven eight nine ten twenty thirty forty fifty`,
    place: `city town village province region base airport port island mountain river sea coast north south east west capital country`,
    person: `president minister king queen prince general commander dr mr mrs professor ambassador spokesman pope emperor`,
    cause: `because due cause caused reason therefore`,
    locative: "in at from near to into",
  },
};

const split = (words: string): string[] =>
  words
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => fold(word).replaceAll("\u200c", ""));

/** Evidence of words by their folded form without ZWNJ. */
export type EvidenceTable = ReadonlyMap<string, number>;

const POS_EVIDENCE: Readonly<Record<string, number>> = {
  place: EVIDENCE.place,
  person: EVIDENCE.person,
  org: EVIDENCE.organisation,
  group: EVIDENCE.organisation,
  media: EVIDENCE.organisation,
};

/**
 * What single words tell in a language: the cues, and with `names` the lexicon's places, persons and organisations too
 * (some 25 ms the first time).
 */
export function evidenceTable(lexicon: Lexicon, language: Language, names: boolean): EvidenceTable {
  const table = new Map<string, number>();
  const add = (word: string, bit: number): unknown => table.set(word, (table.get(word) ?? 0) | bit);
  for (const [kind, words] of Object.entries(CUES[language]))
    for (const word of split(words)) add(word, EVIDENCE[kind as Evidence]);
  if (!names) return table;
  for (const concept of lexicon.concepts((pos) => pos in POS_EVIDENCE)) {
    for (const { text, rare } of concept.forms[language]) {
      if (!rare && !text.includes(" ")) add(text.replaceAll("\u200c", ""), POS_EVIDENCE[concept.pos] ?? 0);
    }
  }
  return table;
}

/** The evidence of one folded word, its article and clitics aside. */
export function evidenceOf(folded: string, table: EvidenceTable, language: Language): number {
  const word = folded.replaceAll("\u200c", "");
  const own = table.get(word);
  if (own !== undefined || language !== "ar") return own ?? 0;
  for (const variant of arabicVariants(word).slice(0, 5)) {
    const found = table.get(variant);
    if (found !== undefined) return found;
  }
  return 0;
}
