import type { Style } from "../display/style.ts";
import { bold, escapeMarkdown, struck } from "./markdown.ts";

const asItIs = (shown: string): string => shown;

/** How Discord marks a quote: what answers is bold, or what matched where no part answers by itself. */
const MATCHING: Style = { prepare: escapeMarkdown, match: bold, answer: bold, removed: struck, added: bold };
const ANSWERING: Style = { ...MATCHING, match: asItIs };

/** The style for a quote. */
export const styleFor = ({ answer }: { readonly answer?: unknown }): Style => (answer ? ANSWERING : MATCHING);
/** The style for what marks no part of a quote. */
export const PLAIN: Style = ANSWERING;
/** The style for a text compared with its source. */
export const COMPARING: Style = MATCHING;
