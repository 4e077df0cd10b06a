import { isolate } from "../bidi.ts";
import type { Messages } from "./types.ts";

const SOURCES = isolate(":sources");
const HELP = isolate(":help");
const QUIT = isolate(":quit");

export const fa: Messages = {
  direction: "rtl",
  locale: "fa-u-ca-gregory-nu-latn",
  comma: "، ",
  missing: (words) => `در مقاله‌ها نیامده است: ${words}`,
  nearest: "نزدیک‌ترین مقاله‌ها:",
  inferredYear: (day, year, stamp) =>
    `${day}: با سال ${year} سازگار است، پیش از مهر زمانی صفحه (${stamp})؛ این یک استنباط است و در مقاله نیامده است.`,
  explain: {
    language: "زبان",
    languages: { ar: "عربی", en: "انگلیسی", fa: "فارسی" },
    kind: "پرسش از",
    kinds: {
      when: "زمان",
      where: "مکان",
      who: "شخص",
      "how-many": "تعداد یا مقدار",
      why: "علت",
      how: "چگونگی",
      "yes-no": "درستی یا نادرستی",
      what: "چیستی",
      keywords: "چند کلیدواژه",
    },
    as: { concept: "مفهوم", name: "نام", word: "واژه", unknown: "نامفهوم" },
    carried: "از پرسش پیشین",
    found: "در مقاله‌ها",
    nothing: "هیچ",
  },
  source: {
    verdict: {
      exact: "عین متن: این متن حرف‌به‌حرف در فایل آمده است.",
      "same-words": "همان واژه‌ها: تنها اعراب، املا، فاصله‌گذاری یا نشانه‌گذاری فرق دارد.",
      altered: "تغییریافته: برخی واژه‌ها فرق دارند.",
      "not-found": "یافت نشد: این متن در هیچ‌یک از مقاله‌ها نیست.",
    },
    marks: (file, pasted) => `${file} تنها در فایل، ${pasted} تنها در متن نقل‌شده`,
    passedOver: "در این میان، در فایل این هم آمده است:",
  },
  notFound: "یافت نشد: در مقاله‌ها پاسخی برای این پرسش نیست.",
  publisher: "ناشر",
  agency: "خبرگزاری",
  date: "تاریخ",
  stamp: "مهر زمانی صفحه",
  place: (file, first, last) => (first === last ? `${file}، سطر ${first}` : `${file}، سطرهای ${first}–${last}`),
  welcome: (articles, sentences) => `«سند» از ${articles} مقاله (${sentences} جمله) و با عین عبارت آن‌ها پاسخ می‌دهد.`,
  commands: `به فارسی، عربی یا انگلیسی بپرسید. ${SOURCES} برای فهرست مقاله‌ها، ${HELP} برای همین راهنما، ${QUIT} برای خروج.`,
  unknownCommand: (command) => `دستوری به نام ${isolate(command)} وجود ندارد. دستورها: ${SOURCES}، ${HELP}، ${QUIT}.`,
  sources: "مقاله‌ها",
};
