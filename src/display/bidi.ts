import { BIDI_CONTROLS, FSI, PDI, RLM } from "../language/index.ts";

/**
 * A run that reads left to right inside right-to-left text: Latin words and file names, numbers with their signs,
 * dates with their times, anything of several such parts. Ends in a letter, digit or percent sign.
 */
const LTR_RUN =
  /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{M}\p{Nd}._:/\\@+%'’–-]*[\p{Script=Latin}\p{Nd}%])?(?: \d{1,2}:\d{2}(?::\d{2})?)?(?: [\p{Script=Latin}](?:[\p{Script=Latin}\p{M}\p{Nd}._-]*[\p{Script=Latin}\p{Nd}])?)*/gu;

/** Control characters that a terminal would obey: all but white space. */
const CONTROLS = /(?!\s)\p{Cc}/gu;

/** A text of an article as it may be shown: without stray bidi marks and without what a terminal would obey. */
export const harmless = (text: string): string => text.replace(BIDI_CONTROLS, "").replace(CONTROLS, "");

/** A text with each left-to-right run between first-strong isolate and pop directional isolate. */
export const isolateRuns = (text: string): string => text.replace(LTR_RUN, (run) => `${FSI}${run}${PDI}`);

/**
 * A line of right-to-left text as a terminal lays it out right: it opens with a right-to-left mark, its left-to-right
 * runs are isolated, and stray bidi controls of the text are left out.
 */
export const rtlLine = (text: string): string => `${RLM}${isolateRuns(harmless(text))}`;

/** A run that reads right to left inside left-to-right text: from its first Arabic letter to its last, with the marks behind. */
const RTL_RUN = /\p{Script=Arabic}(?:[^\p{Script=Latin}\n]*[\p{Script=Arabic}\p{M}])?[…؟؛،]*/gu;

/**
 * A line of left-to-right text with Arabic or Persian in it: each such run is isolated, so that it does not drag the
 * numbers and marks beside it along; stray bidi controls of the text are left out.
 */
export const ltrLine = (text: string): string => harmless(text).replace(RTL_RUN, (run) => `${FSI}${run}${PDI}`);

/**
 * A text as a part of a line of either direction, between isolates.
 * @param prepare what the shell does to a text that is not its own.
 */
export const isolate = (text: string, prepare: (text: string) => string = (same) => same): string =>
  `${FSI}${prepare(harmless(text))}${PDI}`;

/** A shown text without the marks that showing added. */
export const stripBidi = (text: string): string => text.replace(BIDI_CONTROLS, "");
