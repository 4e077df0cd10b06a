import type { Messages } from "./types.ts";

export const fa: Messages = {
  direction: "rtl",
  locale: "fa-u-ca-gregory-nu-latn",
  comma: "، ",
  missing: (words) => `در مقاله‌ها نیست: ${words}`,
  nearest: "نزدیک‌ترین مقاله‌ها:",
  inferredYear: (day, year, stamp) =>
    `${day}: با سال ${year} جور است، پیش از مهر زمانی صفحه ${stamp}؛ این استنباط است و در مقاله نیامده.`,
  explain: {
    language: "زبان",
    kind: "می‌پرسد",
    as: { concept: "مفهوم", name: "نام", word: "واژه", unknown: "نامفهوم" },
    carried: "از پرسش پیش",
    found: "در مقاله‌ها",
    nothing: "هیچ",
  },
  source: {
    verdict: {
      exact: "عین متن: متن حرف به حرف در فایل هست.",
      "same-words": "همان واژه‌ها: تنها اعراب، املا، فاصله یا نشانه‌گذاری فرق دارد.",
      altered: "تغییریافته: واژه‌هایی فرق دارند.",
      "not-found": "یافت نشد: این متن در هیچ‌یک از مقاله‌ها نیست.",
    },
    marks: (file, pasted) => `${file} تنها در فایل، ${pasted} تنها در متن داده‌شده`,
    passedOver: "در این میان در فایل این هم هست:",
  },
  notFound: "یافت نشد: در مقاله‌ها پاسخی برای این پرسش نیست.",
  publisher: "ناشر",
  agency: "خبرگزاری",
  date: "تاریخ",
  stamp: "مهر زمانی صفحه",
  place: (file, first, last) => (first === last ? `${file}، سطر ${first}` : `${file}، سطرهای ${first}–${last}`),
  welcome: (articles, sentences) => `«سند» از ${articles} مقاله (${sentences} جمله) با عین عبارت پاسخ می‌دهد.`,
  commands: "به فارسی، عربی یا انگلیسی بپرسید. :sources فهرست مقاله‌ها، :help همین راهنما، :quit پایان.",
  unknownCommand: (command) => `دستور ${command} وجود ندارد. دستورها: :sources و :help و :quit.`,
  sources: "مقاله‌ها",
};
