import type { Understood, UnderstoodWord } from "../answer/index.ts";
import { isolate } from "../display/bidi.ts";
import { MESSAGES, type Messages } from "../display/messages/index.ts";
import { LANGUAGES, type Language } from "../language/index.ts";
import { type SearchIndex, writtenAs } from "../search/index.ts";
import type { Colors } from "./colors.ts";

const INDENT = "    ";

/** What the articles hold of a word, as they write it. */
const written = ({ found }: UnderstoodWord, index: SearchIndex): string[] => [
  ...new Set(found.map((stems) => writtenAs(stems.split(" "), index))),
];

/** One word: what it was taken for, its concepts with their forms in each language, and what the articles hold. */
function wordLines(word: UnderstoodWord, messages: Messages, colors: Colors, index: SearchIndex): string[] {
  const { explain, comma } = messages;
  const list = (forms: readonly string[]): string => forms.map((form) => isolate(form)).join(comma);
  const carried = word.start === undefined ? ` (${explain.carried})` : "";
  const concepts = word.concepts.map(({ id, forms }) => {
    const spelt = (language: Language): string => {
      const spellings = index.lexicon.spellings(id, language);
      return list(forms[language].map((form) => spellings.get(form) ?? form));
    };
    const known = LANGUAGES.filter((language) => forms[language].length > 0);
    return `${INDENT}${isolate(id)}: ${known.map((language) => `${language} ${spelt(language)}`).join(" · ")}`;
  });
  return [
    `${colors.bold(isolate(word.word))}  ${explain.as[word.as]}${carried}`,
    ...concepts.map(colors.dim),
    `${INDENT}${explain.found}: ${word.found.length ? list(written(word, index)) : explain.nothing}`,
  ];
}

/** How a question was read, a block a word, in the question's language; forms are spelt as people and articles do. */
export function renderUnderstood({ language, kind, words }: Understood, colors: Colors, index: SearchIndex): string {
  const messages = MESSAGES[language];
  const { explain } = messages;
  const head = `${explain.language}: ${explain.languages[language]} · ${explain.kind}: ${explain.kinds[kind]}`;
  return [head, ...words.flatMap((word) => wordLines(word, messages, colors, index))].join("\n");
}
