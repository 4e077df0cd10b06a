import { createHash } from "node:crypto";
import * as z from "zod";
import { CITATION_STYLES } from "../answer/index.ts";
import { LANGUAGES, type Language } from "../language/index.ts";

/** The longest custom id that Discord takes, in characters. */
const MAX_LENGTH = 100;
const BASE = 36;

/** Where a quote stands, and a check that it still stands there. */
export interface Reference {
  /** The article's key: see `articleKey`. */
  readonly article: string;
  /** Half-open range in the stored text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** `checkOf` the quoted text. */
  readonly check: string;
}

const digest = (text: string, length: number): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, length);

/** A short name for an article, whose id may be longer than Discord lets a custom id be: 48 bits of its hash. */
export const articleKey = (id: string): string => digest(id, 8);
/** What tells that a text has changed: 30 bits of its hash. */
export const checkOf = (text: string): string => digest(text, 5);

const KEY = /^[\w-]{8}$/u;
const CHECK = /^[\w-]{5}$/u;

const whole = z
  .string()
  .regex(/^[0-9a-z]{1,7}$/u)
  .transform((text) => Number.parseInt(text, BASE));

const reference = z
  .string()
  .transform((text) => text.split("."))
  .pipe(z.tuple([z.string().regex(KEY), whole, whole, z.string().regex(CHECK)]))
  .transform(([article, start, length, check]): Reference => ({ article, start, end: start + length, check }));

const references = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(reference).min(1).max(3));

const language = z.enum(LANGUAGES);
/** Articles in one language, or "any". */
const articles = z.enum(["any", "ar", "fa"]).transform((code) => (code === "any" ? undefined : code));
/**
 * Every control by its name, with the fields of its custom id in their order. Those that end in "-at" stand in a reply
 * that another opened, and change it.
 */
const CONTROLS = {
  more: z.tuple([language, articles, whole, z.string().regex(CHECK)]),
  context: z.tuple([language, whole, references]),
  "context-at": z.tuple([language, whole, references]),
  cite: z.tuple([language, whole, z.enum(CITATION_STYLES), references]),
  "cite-at": z.tuple([language, whole, z.enum(CITATION_STYLES), references]),
  style: z.tuple([language, whole, references]),
  follow: z.tuple([language, articles]),
  post: z.tuple([language]),
  lookup: z.tuple([language, articles, whole, z.string().regex(CHECK)]),
  sources: z.tuple([language, whole]),
  source: z.tuple([language]),
  sample: z.tuple([language, whole, z.string().regex(CHECK)]),
} as const;

export type ControlName = keyof typeof CONTROLS;
/** The fields of a control's custom id. */
export type Fields<Name extends ControlName> = z.output<(typeof CONTROLS)[Name]>;
/** A custom id that was read. */
export type Control = {
  readonly [Name in ControlName]: { readonly name: Name; readonly fields: Fields<Name> };
}[ControlName];

type Field = string | number | undefined | readonly Reference[];

const written = ({ article, start, end, check }: Reference): string =>
  [article, start.toString(BASE), (end - start).toString(BASE), check].join(".");

function fieldText(field: Field): string {
  if (field === undefined) return "any";
  if (typeof field === "object") return field.map(written).join(",");
  return typeof field === "number" ? field.toString(BASE) : field;
}

/**
 * Writes a custom id: what a button must know to work after a restart.
 * @throws RangeError when it is longer than Discord allows.
 */
export function customId<Name extends ControlName>(name: Name, ...fields: Fields<Name>): string {
  const id = [name, ...(fields as readonly Field[]).map(fieldText)].join(":");
  if (id.length > MAX_LENGTH) throw new RangeError(`custom id ${id} is longer than ${MAX_LENGTH} characters`);
  return id;
}

/** Reads a custom id; undefined for one that this version does not write. */
export function readCustomId(id: string): Control | undefined {
  const [name = "", ...fields] = id.split(":");
  if (!Object.hasOwn(CONTROLS, name)) return undefined;
  const parsed = CONTROLS[name as ControlName].safeParse(fields);
  return parsed.success ? ({ name, fields: parsed.data } as Control) : undefined;
}

/** The language of the articles that a command or control is limited to. */
export type ArticlesChoice = Extract<Language, "ar" | "fa"> | undefined;
