import { type Fields, type Form, isAbsent, isFields, type Path } from "./form.ts";
import type { User } from "./model.ts";
import { userPayload } from "./payloads.ts";
import { isSnowflake } from "./snowflake.ts";
import type { World } from "./world.ts";

const USER_MENTION = /<@!?(\d+)>/g;
const KINDS = ["users", "roles", "everyone"];
const MOST_IDS = 100;

/** The users that a text mentions, each once. */
export function mentionedIn(world: World, text: string): User[] {
  const ids = new Set([...text.matchAll(USER_MENTION)].map(([, id]) => id ?? ""));
  return [...ids].flatMap((id) => world.users.get(id) ?? []).map(userPayload);
}

/** Of the users mentioned, those that the bot's `allowed_mentions` lets through. */
export function allowedOf(users: readonly User[], allowed: unknown): User[] {
  if (!isFields(allowed)) return [...users];
  const { parse, users: named } = allowed;
  if (Array.isArray(parse) && parse.includes("users")) return [...users];
  return users.filter(({ id }) => Array.isArray(named) && named.includes(id));
}

/** Whether a reply pings: it does unless `allowed_mentions` is there and does not say so. */
export const pings = (allowed: unknown): boolean => (isFields(allowed) ? allowed.replied_user === true : true);

function checkIds(form: Form, path: Path, allowed: Fields, kind: "users" | "roles"): void {
  const ids = allowed[kind];
  if (isAbsent(ids)) return;
  const at = [...path, kind];
  if (!Array.isArray(ids)) form.add(at, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
  else if (ids.length > MOST_IDS) form.add(at, "BASE_TYPE_MAX_LENGTH", `Must be ${MOST_IDS} or fewer in length.`);
  else if (!ids.every(isSnowflake)) form.add(at, "NUMBER_TYPE_COERCE", "Value is not snowflake.");
  else if (new Set(ids).size < ids.length)
    form.add(at, "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
  else if (Array.isArray(allowed.parse) && allowed.parse.includes(kind) && ids.length > 0)
    form.add(
      path,
      "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
      `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    );
}

/** Checks the shape of `allowed_mentions`. */
export function checkAllowedMentions(form: Form, path: Path, allowed: unknown): void {
  if (isAbsent(allowed)) return;
  if (isFields(allowed)) checkKinds(form, path, allowed);
  else form.add(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
}

function checkKinds(form: Form, path: Path, allowed: Fields): void {
  const { parse } = allowed;
  if (!isAbsent(parse) && !Array.isArray(parse))
    form.add([...path, "parse"], "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
  else if (Array.isArray(parse) && !parse.every((kind) => KINDS.includes(kind)))
    form.add([...path, "parse"], "BASE_TYPE_CHOICES", `Value must be one of (${KINDS.join(", ")}).`);
  checkIds(form, path, allowed, "users");
  checkIds(form, path, allowed, "roles");
}
