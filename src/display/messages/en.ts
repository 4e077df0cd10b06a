import { isolate } from "../bidi.ts";
import type { Messages } from "./types.ts";

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

export const en: Messages = {
  direction: "ltr",
  locale: "en",
  comma: ", ",
  missing: (words) => `Not in the articles: ${words}`,
  nearest: "The nearest articles:",
  inferredYear: (day, year, stamp) =>
    `${day}: ${year} fits, before the page's stamp of ${stamp}; inferred, the article does not say it.`,
  explain: {
    language: "language",
    languages: { ar: "Arabic", en: "English", fa: "Persian" },
    kind: "asks",
    kinds: {
      when: "when",
      where: "where",
      who: "who",
      "how-many": "how many",
      why: "why",
      how: "how",
      "yes-no": "whether",
      what: "what",
      keywords: "keywords",
    },
    as: { concept: "concept", name: "name", word: "word", unknown: "not understood" },
    carried: "from before",
    found: "in the articles",
    nothing: "nothing",
  },
  source: {
    verdict: {
      exact: "Exact: the text stands in the file character for character.",
      "same-words": "The same words: only marks, spelling, spacing or punctuation differ.",
      altered: "Altered: words differ.",
      "not-found": "Not found: this text is in none of the articles.",
    },
    marks: (file, pasted) => `${file} only in the file, ${pasted} only in the pasted text`,
    passedOver: "In between the file also has:",
  },
  notFound: "Not found: the articles hold no answer to this question.",
  publisher: "Publisher",
  agency: "Agency",
  date: "Date",
  stamp: "Page stamp",
  place: (file, first, last) => (first === last ? `${file}, line ${first}` : `${file}, lines ${first}–${last}`),
  welcome: (articles, sentences) =>
    `Sanad answers from ${counted(articles, "article")} (${counted(sentences, "sentence")}), in their own words.`,
  commands: "Ask in English, Arabic or Persian. :sources lists the articles, :help shows this, :quit ends.",
  unknownCommand: (command) => `There is no command ${isolate(command)}. Known are :sources, :help and :quit.`,
  sources: "Articles",
};
