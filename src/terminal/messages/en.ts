import type { Messages } from "./types.ts";

export const en: Messages = {
  direction: "ltr",
  notFound: "Not found: the articles hold no answer to this question.",
  publisher: "Publisher",
  agency: "Agency",
  date: "Date",
  stamp: "Page stamp",
  place: (file, first, last) => (first === last ? `${file}, line ${first}` : `${file}, lines ${first}–${last}`),
  welcome: (articles, sentences) =>
    `Sanad answers from ${articles} articles (${sentences} sentences), in their own words.`,
  commands: "Ask in English, Arabic or Persian. :sources lists the articles, :help shows this, :quit ends.",
  unknownCommand: (command) => `There is no command ${command}. Known are :sources, :help and :quit.`,
  sources: "Articles",
};
