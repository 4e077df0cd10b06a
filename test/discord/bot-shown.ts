/** Reads messages of the bot as people see them. */
import { ComponentType } from "discord.js";
import type { Component, Message } from "./server/index.ts";

/** Marks that steer the layout and are no text: U+061C, U+200E/F, U+202A to E, U+2066 to 9. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const ISOLATE_OPENS = /[\u2066-\u2068]/u;
const ISOLATE_CLOSES = "\u2069";

type Shown = Pick<Message, "components">;

const nested = (components: readonly Component[]): Component[] =>
  components.flatMap((each) => [each, ...nested(each.components ?? [])]);

/** All components of a message, the nested ones after the one they stand in. */
export const componentsOf = ({ components }: Shown): Component[] => nested(components);

/** The texts of a message, in their order. */
export const textsOf = (message: Shown): string[] =>
  componentsOf(message).flatMap(({ content }) => (content === undefined ? [] : [content]));

/** The lines of a message as they go to Discord. */
export const linesOf = (message: Shown): string[] => textsOf(message).flatMap((text) => text.split("\n"));

/** What people read of a line or text: without signs of Markdown that are obeyed, and without direction marks. */
export const plain = (shown: string): string =>
  shown
    .replace(/^(?:> |-# |### )/gmu, "")
    .replace(/\\([^0-9A-Za-z\s])|\*\*|~~/gu, (_, escaped?: string) => escaped ?? "")
    .replace(DIRECTION_MARKS, "");

/** What people read of a message. */
export const readOf = (message: Shown): string => textsOf(message).map(plain).join("\n");

/** The quoted lines of a message, as they go to Discord. */
export const quotedLines = (message: Shown): string[] => linesOf(message).filter((line) => line.startsWith("> "));

/** The quotes of a message as the articles have them. */
export const quotesOf = (message: Shown): string[] => quotedLines(message).map(plain);

/** What is bold in a text. */
export const boldIn = (shown: string): string[] =>
  [...shown.matchAll(/\*\*(.+?)\*\*/gu)].map(([, bold = ""]) => plain(bold));
/** What is struck out in a text. */
export const struckIn = (shown: string): string[] =>
  [...shown.matchAll(/~~(.+?)~~/gu)].map(([, struck = ""]) => plain(struck));

/** The buttons of a message. */
export const buttonsOf = (message: Shown): Component[] =>
  componentsOf(message).filter(({ type }) => type === ComponentType.Button);

/** The labels of the buttons of a message. */
export const labelsOf = (message: Shown): string[] => buttonsOf(message).map(({ label = "" }) => label);

/** The button with a label; throws where there is none. */
export function buttonLabelled(message: Shown, label: string): Component {
  const found = buttonsOf(message).find((each) => each.label === label);
  if (!found) throw new Error(`There is no button "${label}"; there are: ${labelsOf(message).join(", ") || "none"}`);
  return found;
}

/** The menu of a message; throws where there is none. */
export function menuOf(message: Shown): Component {
  const menu = componentsOf(message).find(({ type }) => type === ComponentType.StringSelect);
  if (!menu) throw new Error("There is no menu");
  return menu;
}

/** The custom ids of a message. */
export const customIdsOf = (message: Shown): string[] =>
  componentsOf(message).flatMap(({ custom_id }) => custom_id ?? []);

/** Whether every isolate of a line is closed in it, and none is closed that was not opened. */
export function isBalanced(line: string): boolean {
  let open = 0;
  for (const character of line) {
    if (ISOLATE_OPENS.test(character)) open += 1;
    else if (character === ISOLATE_CLOSES) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}

/** A stored text as it is compared with what is shown: white space folded, without stray direction marks. */
export const asShown = (stored: string): string => stored.replace(DIRECTION_MARKS, "").replace(/\s+/gu, " ").trim();
