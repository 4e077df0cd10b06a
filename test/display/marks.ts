const OPEN = /[\u2066-\u2068\u202A\u202B\u202D\u202E]/u;
const ISOLATE = /[\u2066-\u2068]/u;
const POP_ISOLATE = "\u2069";
const POP_EMBEDDING = "\u202C";

/** Whether every isolate, embedding and override of a line is closed in it, in order, and nothing else is. */
export function isBalanced(line: string): boolean {
  const open: string[] = [];
  for (const character of line) {
    if (OPEN.test(character)) open.push(ISOLATE.test(character) ? POP_ISOLATE : POP_EMBEDDING);
    else if ((character === POP_ISOLATE || character === POP_EMBEDDING) && open.pop() !== character) return false;
  }
  return open.length === 0;
}

/** Colours and styles of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are control sequences
const STYLES = /\u001B\[\d+m/gu;

/** What is shown, without colours. */
export const withoutStyles = (shown: string): string => shown.replace(STYLES, "");
export const hasStyles = (shown: string): boolean => withoutStyles(shown) !== shown;
