import type { Understood, UnderstoodWord } from "../answer/index.ts";
import { isolate } from "../display/bidi.ts";
import { MESSAGES, type Messages } from "../display/messages/index.ts";
import { LANGUAGES } from "../language/index.ts";
import type { Colors } from "./colors.ts";

const INDENT = "    ";

/** One word: what it was taken for, its concepts with their forms in each language, and what the articles hold. */
function wordLines(word: UnderstoodWord, messages: Messages, colors: Colors): string[] {
  const { explain, comma } = messages;
  const list = (forms: readonly string[]): string => forms.map((form) => isolate(form)).join(comma);
  const carried = word.start === undefined ? ` (${explain.carried})` : "";
  const concepts = word.concepts.map(({ id, forms }) => {
    const known = LANGUAGES.filter((language) => forms[language].length > 0);
    return `${INDENT}${isolate(id)}: ${known.map((language) => `${language} ${list(forms[language])}`).join(" · ")}`;
  });
  return [
    `${colors.bold(isolate(word.word))}  ${explain.as[word.as]}${carried}`,
    ...concepts.map(colors.dim),
    `${INDENT}${explain.found}: ${word.found.length ? list(word.found) : explain.nothing}`,
  ];
}

/** How a question was read, a block a word, in the question's language. */
export function renderUnderstood({ language, kind, words }: Understood, colors: Colors): string {
  const messages = MESSAGES[language];
  const head = `${messages.explain.language}: ${language} · ${messages.explain.kind}: ${kind}`;
  return [head, ...words.flatMap((word) => wordLines(word, messages, colors))].join("\n");
}
