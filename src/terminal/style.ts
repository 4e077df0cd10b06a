import type { Style } from "../display/style.ts";
import type { Colors } from "./colors.ts";

const asItIs = (text: string): string => text;

/** How the terminal marks parts of a quote: in colour, and comparisons in marks where there is none. */
export function terminalStyle(colors: Colors): Style {
  const compared = colors.isColorSupported
    ? { removed: (text: string): string => colors.red(colors.strikethrough(text)), added: colors.green }
    : { removed: (text: string): string => `[-${text}-]`, added: (text: string): string => `{+${text}+}` };
  return { prepare: asItIs, match: colors.bold, answer: (text) => colors.bold(colors.underline(text)), ...compared };
}
