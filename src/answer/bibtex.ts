/** Characters that LaTeX reads as commands, and how they are written as themselves. None leaves a bare brace. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "%": "\\%",
  "#": "\\#",
  "&": "\\&",
  $: "\\$",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const SPECIAL = /[\\{}%#&$_~^]/gu;

/**
 * Text as the value of a BibTeX field between braces. BibTeX counts braces even behind a backslash, so braces of the
 * text are written by name.
 */
export const bibtexText = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(SPECIAL, (character) => ESCAPES[character] ?? character);

/** What may not stand in the URL of a BibTeX field, where nothing can be escaped. */
const UNSAFE_IN_URL = /[\s\\{}"<>^`|]/gu;

/** A URL as the value of a BibTeX field: characters that no URL has are percent-encoded, nothing else changes. */
export const bibtexUrl = (url: string): string =>
  url.trim().replace(UNSAFE_IN_URL, (character) => encodeURIComponent(character));

/** Characters that every program takes in a key. */
const UNSAFE_IN_KEY = /[^A-Za-z0-9._-]/gu;
const HEX = 16;
const KEY_DIGITS = 6;

/** A name as part of a BibTeX key: any other character becomes its code point, so that two names never meet. */
export const bibtexKey = (name: string): string =>
  name.replace(
    UNSAFE_IN_KEY,
    (character) => `+${(character.codePointAt(0) ?? 0).toString(HEX).padStart(KEY_DIGITS, "0")}`,
  );

/** A BibTeX entry of kind `misc`. The values stand between braces as they are given. */
export function bibtexEntry(key: string, fields: readonly (readonly [name: string, value: string])[]): string {
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(",\n")}\n}`;
}
