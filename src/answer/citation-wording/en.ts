import type { CitationWording } from "./types.ts";

export const en: CitationWording = {
  quotation: ["“", "”"],
  comma: ", ",
  semicolon: "; ",
  publisher: "Publisher",
  agency: "Agency",
  date: "Date",
  stamp: "Page stamp",
  quoted: "Quoted",
  noDate: "n.d.",
  calendars: ["gregorian", "hijri", "solar"],
  lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
  file: (name) => `File ${name}`,
  apaDate: (year, month, day) => `${year}, ${month} ${day}`,
};
