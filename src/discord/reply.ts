import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from "discord.js";
import { ltrLine, rtlLine, stripBidi } from "../display/bidi.ts";
import { detectLanguage, type Language } from "../language/index.ts";
import { directed } from "./direction.ts";
import { cut, escapeMarkdown, oneLine, small, unescapeMarkdown, unsmall } from "./markdown.ts";

/** How a reply's edge is coloured, by what it says. */
export type Tone = "found" | "doubt" | "nothing" | "neutral";

/** A row of buttons, or one menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What a reply says, before it is fitted into Discord's limits. Lines are Markdown, in their final form. */
export interface View {
  /** The language of the frame. */
  readonly language: Language;
  readonly tone: Tone;
  /** What was asked, as it was typed; repeated above the reply, where its controls find it after a restart. */
  readonly echo?: string;
  /** Stands above the blocks. */
  readonly head?: readonly string[];
  /** Parted by lines; where not all fit, the last ones are left out. */
  readonly blocks: readonly (readonly string[])[];
  /** Stands below the blocks. */
  readonly foot?: readonly string[];
  /** The controls, for the number of blocks that fitted. */
  readonly rows?: (shown: number) => readonly Row[];
  /** The same with less in each block, for where not even the first one fits. */
  readonly shorter?: () => View;
}

/** How little of itself a view shows at least. */
const LEAST_SHARE = 1 / 32;

/**
 * A view that shows half as much, and half of that, until its first block fits.
 * @param make is told which share of its longest texts to show.
 */
export const shrinking = (make: (share: number) => View, share = 1): View => ({
  ...make(share),
  ...(share > LEAST_SHARE ? { shorter: () => shrinking(make, share / 2) } : {}),
});

/** A message as it goes to Discord. */
export interface Payload {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: number;
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
}

const COLORS: Readonly<Record<Tone, number>> = {
  found: 0x2e_8b_57,
  doubt: 0xd9_8e_04,
  nothing: 0x80_84_8e,
  neutral: 0x4f_6b_ed,
};

/** Discord allows 4,000 characters in all; room is left for the line of the one who posts a private reply. */
const MAX_UNITS = 3800;
/** Above about 10,000 bytes of UTF-8 Discord answers with a 500. */
const MAX_BYTES = 9300;
/** The longest question that is repeated whole, in code points. */
const MAX_ECHO = 300;
/** Component ids of a question repeated whole, and of one that was cut and cannot be read back. */
const ECHO_ID = 1001;
const CUT_ECHO_ID = 1002;

const textDisplay = (lines: readonly string[], id?: number): APIComponentInContainer => ({
  type: ComponentType.TextDisplay,
  content: lines.join("\n"),
  ...(id === undefined ? {} : { id }),
});

const DIVIDER: APIComponentInContainer = {
  type: ComponentType.Separator,
  divider: true,
  spacing: SeparatorSpacingSize.Small,
};

/** A person's words as a line in their own direction. */
export const personLine = (text: string): string => {
  const { language } = detectLanguage(text);
  const folded = oneLine(text);
  return escapeMarkdown(language === "en" ? ltrLine(folded) : rtlLine(folded));
};

/** Whether a reply repeats a question whole, so that its controls can read it back. */
export const isRepeatedWhole = (question: string): boolean => cut(oneLine(question), MAX_ECHO) === oneLine(question);

/** The question above a reply: its line, and whether it stands there whole. */
function echoed(echo: string): { readonly line: string; readonly id: number } {
  const asked = oneLine(echo);
  const shown = cut(asked, MAX_ECHO);
  return { line: directed(small(personLine(shown))), id: shown === asked ? ECHO_ID : CUT_ECHO_ID };
}

const unitsOf = (lines: readonly string[]): number => lines.join("\n").length;
const bytesOf = (lines: readonly string[]): number => Buffer.byteLength(lines.join("\n"), "utf8");

/** As many blocks, from the first, as fit beside the lines that are always there. */
function fitting(blocks: View["blocks"], always: readonly string[]): View["blocks"] {
  let units = unitsOf(always);
  let bytes = bytesOf(always);
  const tooMany = blocks.findIndex((block) => {
    units += unitsOf(block) + 1;
    bytes += bytesOf(block) + 1;
    return units > MAX_UNITS || bytes > MAX_BYTES;
  });
  return tooMany < 0 ? blocks : blocks.slice(0, tooMany);
}

/** A view's lines as Discord lays them out right. */
const laidOut = ({ head = [], blocks, foot = [] }: View) => ({
  head: head.map(directed),
  blocks: blocks.map((lines) => lines.map(directed)),
  foot: foot.map(directed),
});

function container(view: View): APIContainerComponent {
  const { tone, echo, rows } = view;
  const { head, blocks, foot } = laidOut(view);
  const asked = echo?.trim() ? echoed(echo) : undefined;
  const shown = fitting(blocks, [...(asked ? [asked.line] : []), ...head, ...foot]);
  if (blocks.length && !shown.length && view.shorter) return container(view.shorter());
  const texts = [head, ...shown, foot].filter((lines) => lines.length > 0);
  const parted = texts.flatMap((lines, place) => [...(place ? [DIVIDER] : []), textDisplay(lines)]);
  const components = [
    ...(asked ? [textDisplay([asked.line], asked.id)] : []),
    ...parted,
    ...(rows?.(shown.length) ?? []),
  ];
  return { type: ComponentType.Container, accent_color: COLORS[tone], components };
}

/** Wraps a container as a message in which nobody is mentioned. */
export const messageOf = (components: APIMessageTopLevelComponent[], isPrivate: boolean): Payload => ({
  components,
  flags: MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0),
  allowedMentions: { parse: [], repliedUser: false },
});

/**
 * The one function that builds a reply: a view as a message of Components V2 within Discord's limits (4,000 characters
 * of text, some 10,000 bytes, 40 components), mentioning nobody.
 * @param isPrivate whether only the one who asked sees it.
 */
export const buildReply = (view: View, isPrivate: boolean): Payload => messageOf([container(view)], isPrivate);

/** A component of a message as the API gives it, as far as it is read. */
interface Component {
  readonly id?: number;
  readonly content?: string;
  readonly components?: readonly Component[];
}

/** The question that a reply repeats, as it was typed but for white space; undefined when it repeats none whole. */
export function readEcho(components: readonly Component[]): string | undefined {
  for (const { id, content, components: inner = [] } of components) {
    const found = id === ECHO_ID && content ? unescapeMarkdown(stripBidi(unsmall(content))) : readEcho(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The texts of a message of components, in their order. */
export const textsIn = (components: readonly Component[]): string[] =>
  components.flatMap(({ content, components: inner = [] }) => [...(content ? [content] : []), ...textsIn(inner)]);
