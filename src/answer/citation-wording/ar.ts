import type { CitationWording } from "./types.ts";

export const ar: CitationWording = {
  quotation: ["«", "»"],
  comma: "، ",
  semicolon: "؛ ",
  publisher: "الناشر",
  agency: "الوكالة",
  date: "التاريخ",
  stamp: "الختم الزمني للصفحة",
  quoted: "النص المقتبس",
  noDate: "د.ت",
  calendars: ["gregorian", "hijri", "solar"],
  lines: (first, last) => (first === last ? `السطر ${first}` : `الأسطر ${first}–${last}`),
  file: (name) => `الملف ${name}`,
  apaDate: (year, month, day) => `${year}، ${day} ${month}`,
};
