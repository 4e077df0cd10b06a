import { ComponentType } from "discord.js";
import type { Payload } from "../../src/discord/reply.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { isBalanced } from "../display/marks.ts";

/** A component of a message, as far as tests read it. */
export interface Part {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string; readonly description?: string }[];
  readonly components?: readonly Part[];
}

const nested = (parts: readonly Part[]): Part[] => parts.flatMap((part) => [part, ...nested(part.components ?? [])]);

/** All components of a message, each before those inside it. */
export const partsOf = ({ components }: Pick<Payload, "components">): Part[] =>
  nested(components as unknown as readonly Part[]);

/** The texts of a message, in their order. */
export const textsOf = (payload: Pick<Payload, "components">): string[] =>
  partsOf(payload).flatMap(({ type, content }) => (type === ComponentType.TextDisplay ? [content ?? ""] : []));

/** The lines of a message. */
export const linesOf = (payload: Pick<Payload, "components">): string[] =>
  textsOf(payload).flatMap((text) => text.split("\n"));

/** The buttons of a message by their labels. */
export const buttonsOf = (payload: Pick<Payload, "components">): Part[] =>
  partsOf(payload).filter(({ type }) => type === ComponentType.Button);

const MAX = { units: 4000, bytes: 10_000, parts: 40, id: 100, label: 80, options: 25, option: 100, buttons: 5 };

const isWithin = (text: string | undefined, most: number): boolean =>
  text !== undefined && text.trim() !== "" && text.length <= most;

function partFaults({ type, components = [], content, custom_id, label, options }: Part): string[] {
  const faults: (readonly [boolean, string])[] = [
    [type === ComponentType.Container && components.length === 0, "an empty container"],
    [type === ComponentType.TextDisplay && !content?.trim(), "an empty text"],
    [type === ComponentType.Button && !isWithin(label, MAX.label), `a label of ${label?.length} units`],
    [custom_id !== undefined && !isWithin(custom_id, MAX.id), `a custom id of ${custom_id?.length} units`],
    [type === ComponentType.ActionRow && (components.length < 1 || components.length > MAX.buttons), "a row too long"],
    [
      components.length > 1 &&
        type === ComponentType.ActionRow &&
        components.some((each) => each.type === ComponentType.StringSelect),
      "a menu beside others",
    ],
    [
      type === ComponentType.StringSelect && (!options?.length || options.length > MAX.options),
      `${options?.length} options`,
    ],
  ];
  const inOptions = (options ?? []).flatMap((option) =>
    [option.label, option.value, option.description ?? "-"].filter((text) => !isWithin(text, MAX.option)),
  );
  return [
    ...faults.flatMap(([isFault, name]) => (isFault ? [name] : [])),
    ...inOptions.map((text) => `an option of ${text.length} units`),
  ];
}

/** The limits of Discord that a message passes; text is counted in UTF-16 units, the strictest way. */
export function faultsOf(payload: Pick<Payload, "components">): string[] {
  const parts = partsOf(payload);
  const text = textsOf(payload).join("");
  const ids = parts.flatMap(({ custom_id }) => custom_id ?? []);
  const bytes = Buffer.byteLength(text);
  return [
    ...(text.length > MAX.units ? [`${text.length} units of text`] : []),
    ...(bytes > MAX.bytes ? [`${bytes} bytes of text`] : []),
    ...(text ? [] : ["no text"]),
    ...(parts.length > MAX.parts ? [`${parts.length} components`] : []),
    ...(new Set(ids).size < ids.length ? ["a custom id twice"] : []),
    ...parts.flatMap(partFaults),
  ];
}

/** Marks that steer direction and are never written: the Arabic letter mark, embeddings and overrides. */
const NEVER = /[\u061C\u202A-\u202E]/u;

/** What steers no direction. */
const NO_MARKS = /[^\u2066-\u2069]+/gu;

/** The lines whose isolates do not balance, and what holds a mark that is never written. */
export function strayMarks(payload: Pick<Payload, "components">): string[] {
  const labels = partsOf(payload).flatMap(({ label, placeholder, options = [] }) => [
    label ?? "",
    placeholder ?? "",
    ...options.flatMap((option) => [option.label, option.description ?? ""]),
  ]);
  return [...linesOf(payload), ...labels].filter((line) => NEVER.test(line) || !isBalanced(line.replace(NO_MARKS, "")));
}

const QUOTE = "> ";

const CODE_BLOCK = /```.*?```/gsu;

/** The lines of a message that quote, as they are sent; in a block of code nothing is a quotation. */
export const quotedIn = (payload: Pick<Payload, "components">): string[] =>
  textsOf(payload)
    .flatMap((text) => text.replace(CODE_BLOCK, "").split("\n"))
    .filter((line) => line.startsWith(QUOTE));

/** What a line says: without the sign that opens it, without bold and struck signs, escapes and direction marks. */
export const saidBy = (line: string): string =>
  stripBidi(line)
    .replace(/^(?:> |-# |#{1,3} )/u, "")
    .replace(/\\([^0-9A-Za-z\s])|\*\*|~~/gu, (_, escaped: string | undefined) => escaped ?? "");

/** What the quotations of a message say. */
export const saidIn = (payload: Pick<Payload, "components">): string[] => quotedIn(payload).map(saidBy);
