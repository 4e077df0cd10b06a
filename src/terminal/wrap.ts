import { FSI, LRI, PDI, RLI, RLM } from "../language/index.ts";

/**
 * Breaks lines between words at a terminal's width, which itself would break inside words. What is open at a break, a
 * style or an isolate, is closed at the end of the line and opened again in the next one; a line that opens with a
 * right-to-left mark goes on in lines that do. A word wider than the terminal stays whole, so that an address can be
 * copied.
 */

const ESCAPE = "\u001B";
/** A control sequence that sets styles. */
const STYLE = new RegExp(`${ESCAPE}\\[(?<codes>[\\d;]*)m`, "gu");
const STYLE_OR_ISOLATE = new RegExp(`${STYLE.source}|[${FSI}${LRI}${RLI}${PDI}]`, "gu");

/** What ends a style: code of the end, and the codes that it ends. 39 and 49 end colours. */
const ENDS: readonly (readonly [end: number, begins: (code: number) => boolean])[] = [
  [22, (code) => code === 1 || code === 2],
  [23, (code) => code === 3],
  [24, (code) => code === 4],
  [27, (code) => code === 7],
  [29, (code) => code === 9],
  [39, (code) => (code >= 30 && code <= 37) || (code >= 90 && code <= 97)],
  [49, (code) => (code >= 40 && code <= 47) || (code >= 100 && code <= 107)],
];

/** Marks of no width: combining ones, joiners, bidi marks, controls. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
/** Characters that take two columns. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

/** How many columns a text takes, by code points; ligatures are not counted on. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text.replace(STYLE, "")) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** What is open at a place of a line. */
interface Open {
  readonly styles: readonly { readonly code: number; readonly end: number }[];
  /** Isolates of a given direction: what goes on in the next line must not look for its own. */
  readonly isolates: readonly string[];
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;

/** The isolate that keeps the direction of one which begins before `rest`. */
function directed(mark: string, rest: string): string {
  if (mark !== FSI) return mark;
  const inside = rest.slice(0, rest.includes(PDI) ? rest.indexOf(PDI) : rest.length);
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(inside)?.[0] ?? "") ? RLI : LRI;
}

function withStyle(styles: Open["styles"], code: number): Open["styles"] {
  if (code === 0) return [];
  const end = ENDS.find(([, begins]) => begins(code))?.[0];
  return end === undefined ? styles.filter((style) => style.end !== code) : [...styles, { code, end }];
}

/** What is open behind `[from, to)` of a line. */
function advance(open: Open, line: string, from: number, to: number): Open {
  let { styles, isolates } = open;
  for (const match of line.slice(from, to).matchAll(STYLE_OR_ISOLATE)) {
    const [mark] = match;
    if (mark === PDI) isolates = isolates.slice(0, -1);
    else if (match.groups?.codes === undefined)
      isolates = [...isolates, directed(mark, line.slice(from + match.index + mark.length))];
    else for (const code of match.groups.codes.split(";")) styles = withStyle(styles, Number(code));
  }
  return { styles, isolates };
}

const style = (code: number): string => `${ESCAPE}[${code}m`;

const closing = ({ styles, isolates }: Open): string =>
  PDI.repeat(isolates.length) + [...new Set(styles.map(({ end }) => end))].reverse().map(style).join("");

const opening = ({ styles, isolates }: Open): string =>
  styles.map(({ code }) => style(code)).join("") + isolates.join("");

function wrapLine(line: string, width: number): string {
  if (displayWidth(line) <= width) return line;
  const start = line.replace(STYLE, "").startsWith(RLM) ? RLM : "";
  const lines: string[] = [];
  let current = "";
  let taken = 0;
  let at = 0;
  let open: Open = { styles: [], isolates: [] };
  for (const word of line.split(" ")) {
    const needed = displayWidth(word);
    const space = at > 0 ? 1 : 0;
    if (needed > 0 && displayWidth(current.trim()) > 0 && taken + space + needed > width) {
      lines.push(current + closing(open));
      current = start + opening(open) + word;
      taken = needed;
    } else {
      current += (space ? " " : "") + word;
      taken += space + needed;
    }
    open = advance(open, line, at, at + word.length);
    at += word.length + 1;
  }
  return [...lines, current].join("\n");
}

/** A text with its lines broken between words so that none takes more than `width` columns, unless a word does. */
export const wrapText = (text: string, width: number): string =>
  text
    .split("\n")
    .map((line) => wrapLine(line, width))
    .join("\n");
