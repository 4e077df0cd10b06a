import { FSI, PDI, RLM } from "../language/index.ts";

/** U+200E and U+2067: a left-to-right mark, and what opens a right-to-left isolate. */
const LRM = "\u200E";
const RLI = "\u2067";

/** A block of code is laid out by itself. */
const FENCE = "```";
/** The signs of Discord's Markdown that must begin a line. */
const SIGNS = /^(?:> |-# |#{1,3} )*/u;

/**
 * A line of Markdown that reads in one direction wherever Discord shows it. A right-to-left line, known by its mark, is
 * isolated whole as well: Discord does not promise that a text component finds its own direction, and without either
 * the full stop of an Arabic sentence would jump to its right end. A left-to-right line that may begin in Arabic gets a
 * mark of its own. A line that was laid out already stays as it is.
 */
export function directed(line: string): string {
  const [signs = ""] = SIGNS.exec(line) ?? [];
  const rest = line.slice(signs.length);
  if (rest.includes(RLI) || rest.startsWith(LRM) || rest.startsWith(FENCE)) return line;
  if (rest.includes(RLM)) return `${signs}${RLM}${RLI}${rest.replace(RLM, "")}${PDI}`;
  return rest.includes(FSI) ? `${signs}${LRM}${rest}` : line;
}
