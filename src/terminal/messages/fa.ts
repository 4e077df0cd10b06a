import type { Messages } from "./types.ts";

export const fa: Messages = {
  direction: "rtl",
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
