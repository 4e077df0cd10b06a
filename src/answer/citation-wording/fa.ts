import type { CitationWording } from "./types.ts";

export const fa: CitationWording = {
  quotation: ["«", "»"],
  comma: "، ",
  semicolon: "؛ ",
  publisher: "ناشر",
  agency: "خبرگزاری",
  date: "تاریخ",
  stamp: "مهر زمانی صفحه",
  quoted: "متن نقل‌شده",
  noDate: "بی‌تا",
  calendars: ["solar", "gregorian", "hijri"],
  lines: (first, last) => (first === last ? `سطر ${first}` : `سطرهای ${first}–${last}`),
  file: (name) => `فایل ${name}`,
  apaDate: (year, month, day) => `${year}، ${day} ${month}`,
};
