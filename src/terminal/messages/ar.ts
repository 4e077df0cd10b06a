import type { Messages } from "./types.ts";

export const ar: Messages = {
  direction: "rtl",
  locale: "ar",
  comma: "، ",
  missing: (words) => `ليس في المقالات: ${words}`,
  nearest: "أقرب المقالات:",
  inferredYear: (day, year, stamp) =>
    `${day}: يوافق سنة ${year}، قبل ختم الصفحة ${stamp}؛ وهذا استنتاج لم يرد في المقال.`,
  explain: {
    language: "اللغة",
    kind: "يسأل",
    as: { concept: "مفهوم", name: "اسم", word: "كلمة", unknown: "غير مفهوم" },
    carried: "من السؤال السابق",
    found: "في المقالات",
    nothing: "لا شيء",
  },
  notFound: "لا نتيجة: ليس في المقالات جواب عن هذا السؤال.",
  publisher: "الناشر",
  agency: "الوكالة",
  date: "التاريخ",
  stamp: "ختم الصفحة",
  place: (file, first, last) => (first === last ? `${file}، السطر ${first}` : `${file}، الأسطر ${first}–${last}`),
  welcome: (articles, sentences) => `«سند» يجيب من ${articles} مقالات (${sentences} جملة) بنصّها كما هو.`,
  commands: "اسأل بالعربية أو الفارسية أو الإنجليزية. :sources يعرض المقالات، :help يعرض هذا، :quit للخروج.",
  unknownCommand: (command) => `لا يوجد أمر ${command}. الأوامر: :sources و:help و:quit.`,
  sources: "المقالات",
};
