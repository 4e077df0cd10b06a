import { CLOSERS, foldStatement, opensClause } from "../language/index.ts";
import type { SetAside, SetAsideReason, Span } from "./article.ts";
import { type Block, blockOf, toBlocks } from "./blocks.ts";
import { isNavigation, isWelcome, pageStamp } from "./furniture.ts";
import { contentLines, endsSentence, type Line, wordCount } from "./lines.ts";
import { headingText, isMarkup, isTopHeading } from "./markdown.ts";

/** What the cleaner found in a file. */
export interface Cleaned {
  readonly title?: string;
  readonly stamp?: string;
  /** Prose in the order of the file, each with the subheading it stands under. */
  readonly prose: readonly (Span & { readonly heading?: string })[];
  readonly setAside: readonly SetAside[];
}

/** Most words of a line without a full stop that is still a title or subheading. */
const MAX_TITLE_WORDS = 20;
const MAX_HEADING_WORDS = 16;
/** Most words of a section name, caption or footer label. */
const MAX_LABEL_WORDS = 5;
const MIN_TITLE_WORDS = 3;
/** Fewest words of a line without a full stop that can be the first half of a broken sentence. */
const MIN_HALF_WORDS = 5;

type Role = "prose" | SetAsideReason;

interface Unit extends Block {
  role: Role;
}

const LATIN_CONTINUATION = /^\p{Ll}/u;
const LEADS_ON = /[،,؛;:]$/u;
/** Questions alone, as a headline may be. */
const ASKS = new RegExp(`^[^.!…۔]*[؟?][${CLOSERS.replace(/[\]\\]/gu, "\\$&")}]*$`, "u");

/** The furniture a line is by its own looks. */
function furniture(line: Line): SetAsideReason | undefined {
  if (isMarkup(line.text)) return "markup";
  if (pageStamp(line.text) !== undefined) return "stamp";
  if (isWelcome(line.text)) return "welcome";
  return isNavigation(line.text) ? "navigation" : undefined;
}

const isHeading = (unit: Block): boolean => headingText(unit.text) !== undefined;
const isProse = (unit: Block): boolean =>
  !isHeading(unit) && (unit.lines.length > 1 || endsSentence(unit.text) || wordCount(unit.text) > MAX_TITLE_WORDS);

/** Whether a block without a full stop is the first half of the sentence that the next block goes on with. */
function isFirstHalf(unit: Block, next: Block): boolean {
  if (endsSentence(unit.text) || [unit, next].some(isHeading)) return false;
  if (LEADS_ON.test(unit.text) || LATIN_CONTINUATION.test(next.text)) return true;
  return wordCount(unit.text) >= MIN_HALF_WORDS && opensClause(unit.text) && !opensClause(next.text);
}

/** Whether at most one line stands between two blocks, and that line is blank. */
function adjacent(before: Block, after: Block, furnitureLines: ReadonlySet<number>): boolean {
  const last = before.lines.at(-1)?.number ?? 0;
  return (after.lines[0]?.number ?? 0) - last <= 2 && !furnitureLines.has(last + 1);
}

/** Joins sentences that a blank line has cut in two. */
function joinHalves(blocks: readonly Block[], furnitureLines: ReadonlySet<number>): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && adjacent(last, block, furnitureLines) && isFirstHalf(last, block))
      joined[joined.length - 1] = blockOf([...last.lines, ...block.lines]);
    else joined.push(block);
  }
  return joined;
}

const count = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Whether a block is the known title; where none is known, whether it is long enough for one. */
function canBeTitle(unit: Block, knownTitle: string | undefined): boolean {
  if (knownTitle !== undefined) return foldStatement(unit.text) === foldStatement(knownTitle);
  return isHeading(unit) || wordCount(unit.text) >= MIN_TITLE_WORDS;
}

/** Whether the first prose of an article is rather its title: a line that asks, when no title stands before it. */
function asksAsTitle(units: readonly Unit[], first: number, knownTitle: string | undefined): boolean {
  const unit = units[first];
  if (unit?.lines.length !== 1 || !ASKS.test(unit.text) || wordCount(unit.text) > MAX_TITLE_WORDS) return false;
  const before = units.slice(0, first);
  if (before.some((other) => isTopHeading(other.text) || canBeTitle(other, knownTitle))) return false;
  return canBeTitle(unit, knownTitle) && units.slice(first + 1).some(isProse);
}

/** Gives roles to the blocks before the first prose: title, section line, captions. */
function labelHead(head: readonly Unit[], knownTitle: string | undefined): Unit | undefined {
  const times = count(head.map((unit) => foldStatement(unit.text)));
  const title = head.find(({ text }) => isTopHeading(text)) ?? head.find((unit) => canBeTitle(unit, knownTitle));
  for (const unit of head) {
    const repeated = (times.get(foldStatement(unit.text)) ?? 0) > 1;
    if (unit === title) unit.role = "title";
    else if (title && foldStatement(unit.text) === foldStatement(title.text)) unit.role = "repeat";
    else if (isHeading(unit)) unit.role = "heading";
    else if (repeated) unit.role = "caption";
    else unit.role = wordCount(unit.text) <= MAX_LABEL_WORDS ? "section" : "heading";
  }
  return title;
}

/** Gives roles to the blocks after the last prose: a footer when any of its labels is one of navigation. */
function labelTail(tail: readonly Unit[], footer: boolean): void {
  for (const unit of tail) {
    if (isHeading(unit)) unit.role = "heading";
    else unit.role = footer && wordCount(unit.text) <= MAX_LABEL_WORDS ? "navigation" : "prose";
  }
}

/** Gives roles to the blocks between prose: a short line before prose is a subheading, a run of them is a list. */
function labelMiddle(units: readonly Unit[]): void {
  units.forEach((unit, place) => {
    const next = units[place + 1];
    const short = !isProse(unit) && wordCount(unit.text) <= MAX_HEADING_WORDS;
    if (isHeading(unit) || (short && next && isProse(next))) unit.role = "heading";
  });
}

/** Marks what stands a second time, compared on folded text. Subheadings may recur. */
function markRepeats(units: readonly Unit[], title: Unit | undefined): void {
  const seen = new Set(title ? [foldStatement(title.text)] : []);
  for (const unit of units) {
    if (unit.role !== "prose" && unit.role !== "heading") continue;
    const key = foldStatement(unit.text);
    if (seen.has(key)) unit.role = "repeat";
    else if (unit.role === "prose") seen.add(key);
  }
}

/** Divides units at the first and the last prose and gives every one its role; returns the title. */
function label(units: readonly Unit[], footerFrom: number, knownTitle: string | undefined): Unit | undefined {
  const isBody = units.some(isProse) ? isProse : (unit: Unit): boolean => !isHeading(unit);
  const opening = units.findIndex(isBody);
  if (opening < 0) return labelHead(units, knownTitle);
  const titled = asksAsTitle(units, opening, knownTitle);
  const first = titled ? units.findIndex((unit, place) => place > opening && isBody(unit)) : opening;
  const last = units.findLastIndex(isBody);
  const title = labelHead(units.slice(0, first), knownTitle);
  labelMiddle(units.slice(first, last + 1));
  const tail = units.slice(last + 1);
  labelTail(tail, footerFrom > (units[last]?.end ?? 0));
  markRepeats(units, title);
  return title;
}

/** Prose with its subheading, from labelled units. */
function proseOf(units: readonly Unit[]): Cleaned["prose"] {
  let heading: string | undefined;
  const prose: (Span & { heading?: string })[] = [];
  for (const { start, end, role, text } of units) {
    if (role === "heading") heading = headingText(text) ?? text;
    else if (role === "prose") prose.push({ start, end, ...(heading === undefined ? {} : { heading }) });
  }
  return prose;
}

/**
 * Tells an article's prose from its furniture, titles and repeats, from offset `from` on.
 * @param knownTitle the title that a catalogue or front matter gives, so that it is not guessed.
 * @returns spans in the text as given; every content line is in exactly one of `prose` and `setAside`.
 */
export function clean(text: string, from = 0, knownTitle?: string): Cleaned {
  const aside: SetAside[] = [];
  const kept: Line[] = [];
  const furnitureLines = new Set<number>();
  let stamp: string | undefined;
  for (const line of contentLines(text)) {
    if (line.start < from) continue;
    const reason = furniture(line);
    if (reason) furnitureLines.add(line.number);
    if (reason) aside.push({ start: line.start, end: line.end, reason });
    else kept.push(line);
    if (reason === "stamp") stamp ??= pageStamp(line.text);
  }
  const units: Unit[] = joinHalves(toBlocks(kept), furnitureLines).map((block) => ({ ...block, role: "prose" }));
  const footer = Math.max(-1, ...aside.filter(({ reason }) => reason === "navigation").map(({ end }) => end));
  const title = label(units, footer, knownTitle);
  for (const { start, end, role } of units) if (role !== "prose") aside.push({ start, end, reason: role });
  return {
    prose: proseOf(units),
    setAside: aside.sort((a, b) => a.start - b.start),
    ...(title ? { title: headingText(title.text) ?? title.text } : {}),
    ...(stamp === undefined ? {} : { stamp }),
  };
}
