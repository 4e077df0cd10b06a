import { MessageFlags } from "discord.js";
import type { Upload } from "./body.ts";
import { checkLayout, checkRows, checkUnique, isWellNested } from "./check-components.ts";
import { checkEmbeds } from "./check-embeds.ts";
import { refuse } from "./errors.ts";
import { type Fields, Form, isAbsent, isFields, type Path } from "./form.ts";
import { checkAllowedMentions } from "./mentions.ts";
import type { Change } from "./messages.ts";
import type { Component, Embed, Message } from "./model.ts";

/** Characters of the plain text of a message. */
const CONTENT = 2000;
const ATTACHMENTS = 10;
const NONCE = 25;

/** Flags that a bot may set: some when it sends, fewer when it edits. */
const SETTABLE = {
  send:
    MessageFlags.SuppressEmbeds |
    MessageFlags.SuppressNotifications |
    MessageFlags.IsComponentsV2 |
    MessageFlags.Ephemeral,
  edit: MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2,
} as const;

/** Fields that a message with the flag Components V2 has none of. */
const LEGACY = ["content", "embeds", "poll", "sticker_ids"];

const isFilled = (value: unknown): boolean =>
  !isAbsent(value) && value !== "" && !(Array.isArray(value) && value.length === 0);

function checkLegacy(form: Form, message: Fields): void {
  for (const name of LEGACY.filter((field) => isFilled(message[field])))
    form.add(
      [name],
      "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
      `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    );
}

/** The flags a message has after this; the flag Components V2 stays once it is set. */
function flagsAfter(form: Form, { flags }: Fields, before: Message | undefined): number {
  if (!form.whole(["flags"], flags, 0, 2 ** 31)) return before?.flags ?? 0;
  if (!before) return flags & SETTABLE.send;
  const lasting = before.flags & MessageFlags.IsComponentsV2;
  if (lasting && !(flags & lasting))
    form.add(["flags"], "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG", "MessageFlags.IS_COMPONENTS_V2 cannot be removed");
  return (before.flags & ~SETTABLE.edit) | (flags & SETTABLE.edit);
}

function checkComponents(form: Form, message: Fields, isLayout: boolean): void {
  if (isLayout) {
    checkLegacy(form, message);
    checkLayout(form, message.components);
  } else checkRows(form, message.components);
  const { components } = message;
  if (Array.isArray(components) && components.every((one) => isFields(one) && isWellNested(one)))
    checkUnique(form, components);
}

const attachmentsOf = (files: readonly Upload[]): unknown[] =>
  files.map(({ filename, size }, place) => ({
    ...{ id: String(place + 1), filename, size, content_type: "application/octet-stream" },
    ...{ url: `https://cdn.invalid/${filename}`, proxy_url: `https://cdn.invalid/${filename}` },
  }));

/** The fields that decide what a message shows, after an edit those that it keeps among them. */
function shownAfter(body: Fields, before: Message | undefined, files: readonly Upload[]): Fields {
  const kept = (name: "content" | "embeds" | "components") => (body[name] === undefined ? before?.[name] : body[name]);
  return {
    ...{ content: kept("content"), embeds: kept("embeds"), components: kept("components") },
    ...{ poll: body.poll, sticker_ids: body.sticker_ids, files: files.length ? files : (before?.attachments ?? []) },
  };
}

const isEmpty = (shown: Fields): boolean =>
  !Object.values(shown).some((value) => isFilled(typeof value === "string" ? value.trim() : value));

/**
 * Checks what the bot sends as a message, or as a change to the message `before`, and returns what it comes to.
 * `within` is the part of the request's body that it was sent as.
 * Refuses the body with all its faults, and an empty message with code 50006.
 */
export function checkMessage(
  body: Fields,
  files: readonly Upload[],
  { before, within = [] }: { readonly before?: Message; readonly within?: Path } = {},
): Change & { flags: number } {
  const form = new Form(within);
  form.text(["content"], body.content, 0, CONTENT);
  if (typeof body.nonce === "string") form.text(["nonce"], body.nonce, 0, NONCE);
  checkEmbeds(form, body.embeds);
  checkAllowedMentions(form, ["allowed_mentions"], body.allowed_mentions);
  if (files.length > ATTACHMENTS)
    form.add(["attachments"], "BASE_TYPE_MAX_LENGTH", `Must be ${ATTACHMENTS} or fewer in length.`);
  const flags = flagsAfter(form, body, before);
  const shown = shownAfter(body, before, files);
  const isLayout = (flags & MessageFlags.IsComponentsV2) !== 0;
  checkComponents(form, shown, isLayout);
  form.check();
  if (isEmpty(isLayout ? { components: shown.components } : shown)) refuse("emptyMessage");
  return {
    flags,
    ...(body.content === undefined ? {} : { content: (body.content ?? "") as string }),
    ...(body.embeds === undefined ? {} : { embeds: (body.embeds ?? []) as Embed[] }),
    ...(body.components === undefined ? {} : { components: (body.components ?? []) as Component[] }),
    ...(files.length ? { attachments: attachmentsOf(files) } : {}),
  };
}
