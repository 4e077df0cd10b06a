/**
 * Characters that Discord's Markdown, mentions, links and emoji begin or end with, wherever they stand. A line is escaped
 * part by part: what ends a part may go on as an emoji in the next.
 */
const ANYWHERE = /[\\*_~`|<>[\]@]|:(?=\/\/|[\w~+-]+:|[\w~+-]*$)/gu;
/** What makes a heading, a list or small print at the beginning of a line. */
const AT_START = /^(\s*)(#{1,3}|-#|[-+]|\d+\.)(?=\s)/u;

/**
 * A text as Discord shows it character for character: nothing in it is taken for Markdown, a mention, a link or an
 * emoji. It may grow to twice its length.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(ANYWHERE, (character) => `\\${character}`)
    .replace(AT_START, (_, space: string, sign: string) => `${space}${sign.replace(/[#\-+.]/gu, "\\$&")}`);

/** What Discord shows of a text that `escapeMarkdown` made. */
export const unescapeMarkdown = (shown: string): string => shown.replace(/\\([^0-9A-Za-z\s])/gu, "$1");

const ENDS_IN_SPACE = /\s+$/u;

/** Bold type; white space at its edges, which Discord would not take, stays outside. */
export const bold = (shown: string): string => wrapped(shown, "**");
/** Struck out. */
export const struck = (shown: string): string => wrapped(shown, "~~");

function wrapped(shown: string, sign: string): string {
  const core = shown.trim();
  if (!core) return shown;
  const lead = shown.slice(0, shown.indexOf(core));
  return `${lead}${sign}${core}${sign}${ENDS_IN_SPACE.exec(shown)?.[0] ?? ""}`;
}

const QUOTE = "> ";
const SMALL = "-# ";

/** A line of a block quotation. */
export const quoted = (line: string): string => `${QUOTE}${line}`;
/** Small print. */
export const small = (line: string): string => `${SMALL}${line}`;
/** The line that `small` made small. */
export const unsmall = (line: string): string => (line.startsWith(SMALL) ? line.slice(SMALL.length) : line);

/**
 * A link that Discord does not preview; undefined for what is no http address, could not be told from Markdown or would
 * steer the direction of the line.
 */
export const plainLink = (url: string): string | undefined =>
  /^https?:\/\/[^\s<>\p{Cc}\p{Bidi_Control}]+$/u.test(url) ? `<${url}>` : undefined;

/** A fence that no run of backticks in the text can close. */
const FENCE = "```";

/** A block of code to be copied; a fence inside it is broken up by a zero-width space, as Discord knows no other way. */
export const codeBlock = (text: string): string => `${FENCE}\n${text.replace(/``(?=`)/gu, "$&\u200B")}\n${FENCE}`;

/** A text on one line: runs of white space, line breaks too, folded into one space. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** How far a cut may move back to the end of a word, as a share of what is left. */
const LATEST_BREAK = 0.8;

/** A text of at most some code points, cut between words where it can be; what is cut leaves an ellipsis. */
export function cut(text: string, most: number): string {
  const points = [...text];
  if (points.length <= most) return text;
  const left = points.slice(0, most - 1).join("");
  const word = left.lastIndexOf(" ");
  return `${(word > left.length * LATEST_BREAK ? left.slice(0, word) : left).trimEnd()}…`;
}

/** A text of at most some UTF-16 units, cut as `cut` does and never within a character. */
export function cutUnits(text: string, most: number): string {
  let points = most;
  while (cut(text, points).length > most) points -= 1;
  return cut(text, points);
}

/** The beginning of a text, at most some UTF-16 units, up to the end of a word where it can be. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text;
  const word = text.lastIndexOf(" ", most);
  return word > 0 ? text.slice(0, word) : text.slice(0, most).replace(/\p{Cs}$/u, "");
}

/** What is no text: emoji of servers, times, people, roles, channels and commands that are not told by name. */
const TOKENS = /<(?:a?:\w+:\d+|t:-?\d+(?::\w)?|[#@][!&]?\d+|\/[^:>]+:\d+)>/gu;

/** A message without Discord's tokens, which say nothing in words. */
export const withoutTokens = (text: string): string => text.replace(TOKENS, " ");
