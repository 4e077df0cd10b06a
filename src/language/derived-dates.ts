import type { Language } from "./detect.ts";
import type { Draft } from "./rows.ts";

/** Locales whose month and weekday names are forms of one concept, the most usual first. */
type Locales = Readonly<Record<Language, readonly string[]>>;

const GREGORIAN: Locales = {
  en: ["en"],
  ar: ["ar-EG", "ar-SY", "ar-MA", "ar-DZ"],
  fa: ["fa-u-ca-gregory", "fa-AF-u-ca-gregory"],
};

/** The Solar Hijri months of locale ar are corrupt («فرفردن», «أذربيهشت»): {@link SOLAR_IN_ARABIC} stands for them. */
const SOLAR: Locales = { en: ["en-u-ca-persian"], ar: [], fa: ["fa-u-ca-persian", "fa-AF-u-ca-persian"] };
const SOLAR_IN_ARABIC = "فروردين أرديبهشت خرداد تير مرداد شهريور مهر آبان آذر دي بهمن إسفند".split(" ");

const ISLAMIC: Locales = {
  en: ["en-u-ca-islamic-umalqura"],
  ar: ["ar-u-ca-islamic-umalqura"],
  fa: ["fa-u-ca-islamic-umalqura"],
};

const WEEKDAYS: Locales = { en: ["en"], ar: ["ar"], fa: ["fa"] };

/** Forms that people write and Intl does not have, by the concept's id. */
const ADDED: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  "month-6": { ar: "يونيه" },
  "month-7": { ar: "يوليه" },
  "month-8": { fa: "آگوست" },
  "month-9": { en: "Sept" },
  "islamic-month-2": { ar: "شهر صفر", fa: "ماه صفر" },
  "islamic-month-3": { en: "Rabi al-Awwal|Rabi ul-Awwal", fa: "ربیع الاول" },
  "islamic-month-4": {
    en: "Rabi al-Thani|Rabi al-Akhir|Rabi ul-Thani",
    ar: "ربيع الثاني",
    fa: "ربیع الثانی|ربیع الآخر",
  },
  "islamic-month-5": { en: "Jumada al-Awwal|Jumada al-Ula", ar: "جمادى الأول", fa: "جمادی الاول|جمادی الاولی" },
  "islamic-month-6": {
    en: "Jumada al-Thani|Jumada al-Akhirah",
    ar: "جمادى الثانية|جمادى الثاني|جمادى الآخر",
    fa: "جمادی الثانی|جمادی الآخر",
  },
  "islamic-month-8": { en: "Shaaban" },
  "islamic-month-9": { en: "Ramadhan|Ramzan" },
  "islamic-month-11": { en: "Dhu al-Qadah|Dhul Qadah|Zulqada", ar: "ذي القعدة", fa: "ذی‌القعده|ذوالقعده|ذی القعده" },
  "islamic-month-12": { en: "Dhu al-Hijjah|Dhul Hijjah|Zulhijja", ar: "ذي الحجة", fa: "ذی‌الحجه|ذوالحجه|ذی الحجه" },
};

/**
 * Names that are other words as well: مهر stamp or dowry, دی and دي the foreign "de", تیر arrow, آب water or father, صفر
 * zero, الأحد the one, الاثنين the two, می the prefix of verbs; the Afghan Solar months are beasts of the zodiac.
 */
const AMBIGUOUS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("Jan Mar".split(" ")),
  ar: new Set("آب مهر دي تير صفر الأحد الاثنين".split(" ")),
  fa: new Set("مهر دی تیر صفر می حمل ثور جوزا سرطان سنبلهٔ میزان عقرب قوس جدی دلو حوت".split(" ")),
};

/** Not a form at all: the Afghan month اسد spells the name Assad, which news has on every page. */
const BARRED: ReadonlySet<string> = new Set(["اسد"]);

const DAY = 86_400_000;
/** The mean Islamic month, in days. */
const LUNATION = 29.53;

const twelve = (moment: (place: number) => number): number[] => Array.from({ length: 12 }, (_, place) => moment(place));
/** A day in each of the twelve months of a year, from the calendar's first. */
const GREGORIAN_DAYS = twelve((place) => Date.UTC(2021, place, 15));
const SOLAR_DAYS = twelve((place) => Date.UTC(2021, 3 + place, 5));
const ISLAMIC_DAYS = twelve((place) => Date.UTC(2021, 7, 24) + Math.round(place * LUNATION) * DAY);
/** A week from a Monday. */
const WEEK = twelve((place) => Date.UTC(2021, 0, 4 + place)).slice(0, 7);

type Field = "month" | "weekday";

/** The names of some days' months or weekdays in a locale. */
function namesIn(locale: string, field: Field, days: readonly number[]): string[] {
  const format = new Intl.DateTimeFormat(locale, { [field]: "long", timeZone: "UTC" });
  return days.map((day) => format.format(day));
}

const HALF_RINGS = /[ʻʼʿʾ]/gu;

/** An English name as it is typed: without its abbreviations' full stops, its ayn as an apostrophe or left out. */
const typed = (name: string): readonly string[] => [
  ...new Set([name.replace(HALF_RINGS, ""), name.replace(HALF_RINGS, "'")]),
];

const marked = (form: string, language: Language): string => (AMBIGUOUS[language].has(form) ? `${form}?` : form);

function draft(id: string, pos: string, forms: Readonly<Record<Language, readonly string[]>>): Draft {
  const all = (language: Language): string[] =>
    [...forms[language], ...(ADDED[id]?.[language]?.split("|") ?? [])]
      .filter((form) => !BARRED.has(form))
      .map((form) => marked(form, language));
  return { id, pos, forms: { en: all("en"), ar: all("ar"), fa: all("fa") } };
}

/** The concepts of some days' months or weekdays, a form from each locale. */
function draftsOf(name: string, field: Field, days: readonly number[], locales: Locales): Draft[] {
  const names = (language: Language): string[][] => locales[language].map((locale) => namesIn(locale, field, days));
  const [en, ar, fa] = [names("en"), names("ar"), names("fa")];
  const at = (lists: readonly string[][], place: number): string[] => lists.flatMap((list) => list[place] ?? []);
  return days.map((_, place) =>
    draft(`${name}-${place + 1}`, field, { en: at(en, place).flatMap(typed), ar: at(ar, place), fa: at(fa, place) }),
  );
}

/** Adds the abbreviations of English month names: their first three letters. */
const abbreviated = (one: Draft): Draft => ({
  ...one,
  forms: {
    ...one.forms,
    en: [...one.forms.en, ...one.forms.en.slice(0, 1).map((name) => marked(name.slice(0, 3), "en"))],
  },
});

/** Adds the Arabic names of the Solar Hijri months. */
const inArabic = (one: Draft, place: number): Draft => ({
  ...one,
  forms: { ...one.forms, ar: SOLAR_IN_ARABIC.slice(place, place + 1).map((name) => marked(name, "ar")) },
});

const SHANBE = "شنبه";
/** A numeral before شنبه that is a stop word: parted from it, only Saturday would remain. */
const ONE = "یک";

/** Adds «يوم الأحد», and «سه شنبه» beside «سه‌شنبه». */
function weekday({ id, pos, forms }: Draft): Draft {
  const days = forms.ar.map((name) => `يوم ${name.replace("?", "")}`);
  const numerals = forms.fa.filter((name) => name.endsWith(SHANBE)).map((name) => name.slice(0, -SHANBE.length));
  const parted = numerals
    .map((numeral) => numeral.replace(/\P{L}$/u, ""))
    .filter((numeral) => numeral && numeral !== ONE)
    .map((numeral) => `${numeral} ${SHANBE}`);
  return { id, pos, forms: { ...forms, ar: [...days, ...forms.ar], fa: [...forms.fa, ...parted] } };
}

/** Months of the Gregorian, Solar Hijri and Islamic calendars and the days of the week, from Intl, corrected. */
export function dateDrafts(): readonly Draft[] {
  return [
    ...draftsOf("month", "month", GREGORIAN_DAYS, GREGORIAN).map(abbreviated),
    ...draftsOf("solar-month", "month", SOLAR_DAYS, SOLAR).map(inArabic),
    ...draftsOf("islamic-month", "month", ISLAMIC_DAYS, ISLAMIC),
    ...draftsOf("weekday", "weekday", WEEK, WEEKDAYS).map(weekday),
  ];
}
