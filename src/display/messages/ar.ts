import { isolate } from "../bidi.ts";
import type { Messages } from "./types.ts";

const SOURCES = isolate(":sources");
const HELP = isolate(":help");
const QUIT = isolate(":quit");

export const ar: Messages = {
  direction: "rtl",
  locale: "ar",
  comma: "، ",
  missing: (words) => `لم يرد في المقالات: ${words}`,
  nearest: "أقرب المقالات:",
  inferredYear: (day, year, stamp) =>
    `${day}: يوافق سنة ${year}، قبل الختم الزمني للصفحة (${stamp})؛ وهذا استنتاج لم يرد في المقال.`,
  explain: {
    language: "اللغة",
    languages: { ar: "العربية", en: "الإنجليزية", fa: "الفارسية" },
    kind: "السؤال عن",
    kinds: {
      when: "الزمان",
      where: "المكان",
      who: "الشخص",
      "how-many": "العدد أو المقدار",
      why: "السبب",
      how: "الكيفية",
      "yes-no": "صحة القول",
      what: "الشيء",
      keywords: "كلمات مفردة",
    },
    as: { concept: "مفهوم", name: "اسم", word: "كلمة", unknown: "غير مفهوم" },
    carried: "من السؤال السابق",
    found: "في المقالات",
    nothing: "لا شيء",
  },
  source: {
    verdict: {
      exact: "مطابق: ورد النص في الملف حرفًا بحرف.",
      "same-words": "الكلمات نفسها: لا يختلف إلا التشكيل أو الإملاء أو المسافات أو علامات الترقيم.",
      altered: "مغيَّر: تختلف بعض الكلمات.",
      "not-found": "لا نتيجة: لم يرد هذا النص في أي من المقالات.",
    },
    marks: (file, pasted) => `${file} في الملف وحده، ${pasted} في النص المنقول وحده`,
    passedOver: "وبين ذلك في الملف أيضًا:",
  },
  notFound: "لا نتيجة: ليس في المقالات جواب عن هذا السؤال.",
  publisher: "الناشر",
  agency: "الوكالة",
  date: "التاريخ",
  stamp: "الختم الزمني للصفحة",
  place: (file, first, last) => (first === last ? `${file}، السطر ${first}` : `${file}، الأسطر ${first}–${last}`),
  welcome: (articles, sentences) =>
    `«سند» يجيب بنصوص المقالات كما هي. عدد المقالات: ${articles}، وعدد الجمل: ${sentences}.`,
  commands: `اسأل بالعربية أو الفارسية أو الإنجليزية. ${SOURCES} لعرض المقالات، ${HELP} لعرض هذه المساعدة، ${QUIT} للخروج.`,
  unknownCommand: (command) =>
    `لا يوجد أمر بهذا الاسم: ${isolate(command)}. الأوامر المتاحة: ${SOURCES}، ${HELP}، ${QUIT}.`,
  sources: "المقالات",
};
