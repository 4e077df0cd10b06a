import { GatewayIntentBits, MessageFlags, MessageType } from "discord.js";
import { assignIds, textsIn } from "./components.ts";
import { allowedOf, mentionedIn } from "./mentions.ts";
import type { Channel, Component, Embed, Message, Stored, User } from "./model.ts";
import { placeOf, userPayload } from "./payloads.ts";
import { holds, permissionsOf } from "./permissions.ts";
import type { World } from "./world.ts";

/** A message to be stored. */
export interface Draft {
  readonly author: User;
  readonly content?: string;
  readonly embeds?: readonly Embed[];
  readonly components?: readonly Component[];
  readonly attachments?: readonly unknown[];
  readonly flags?: number;
  readonly type?: number;
  readonly nonce?: string | number | undefined;
  /** The message that this one replies to. */
  readonly replyTo?: Stored | undefined;
  /** Whether the reply pings the author of what it replies to. */
  readonly ping?: boolean;
  /** The bot's own word on who may be pinged; a person's message pings all it names. */
  readonly allowedMentions?: unknown;
  readonly seenBy?: string | undefined;
  /** What only an answer to an interaction has. */
  readonly interaction?: Pick<Message, "webhook_id" | "application_id" | "interaction_metadata">;
}

/** Discord strips the right-to-left override. */
const stripped = (text: string): string => text.replaceAll("\u202E", "");

/** A value with the right-to-left override stripped from every string in it. */
function stripOverrides<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, inner) =>
    typeof inner === "string" ? stripped(inner) : inner,
  ) as Value;
}

/** The text as Discord keeps it. */
const kept = (content: string): string => stripped(content).trim();

/** All text that a message shows in which a mention counts. */
const mentioningText = ({ content, components }: Pick<Message, "content" | "components">): string =>
  [content, ...textsIn(components)].join("\n");

/**
 * Whether a reply with ping puts the author in `mentions`. An answer to an interaction is posted through a webhook, and
 * replies to it ping nobody (discord-api-docs, issue 5395).
 */
const pingsAuthor = ({ replyTo, ping = true }: Draft): boolean =>
  Boolean(replyTo && ping && !replyTo.message.webhook_id);

function mentionsOf(world: World, draft: Draft, text: string): User[] {
  const named = allowedOf(mentionedIn(world, text), draft.allowedMentions);
  const replied = draft.replyTo?.message.author;
  if (!replied || !pingsAuthor(draft) || named.some(({ id }) => id === replied.id)) return named;
  return [...named, replied];
}

const referenceOf = ({ replyTo }: Draft): Partial<Message> => {
  if (!replyTo) return {};
  const { message, channel } = replyTo;
  const guild = channel.guild ? { guild_id: channel.guild.id } : {};
  return {
    message_reference: { type: 0, message_id: message.id, channel_id: channel.id, ...guild },
    referenced_message: withoutReference(message),
  };
};

/** A message as another one quotes it: without what it refers to itself. */
function withoutReference({ referenced_message: _, ...message }: Message): Message {
  return message;
}

function build(world: World, channel: Channel, draft: Draft): Message {
  const content = kept(draft.content ?? "");
  const components = assignIds(stripOverrides(draft.components ?? []));
  return {
    ...{ id: world.id(), channel_id: channel.id, author: userPayload(draft.author) },
    type: draft.type ?? (draft.replyTo ? MessageType.Reply : MessageType.Default),
    ...{ content, components, embeds: stripOverrides(draft.embeds ?? []), attachments: draft.attachments ?? [] },
    ...{ mentions: mentionsOf(world, draft, mentioningText({ content, components })), mention_roles: [] },
    ...{ mention_everyone: false, flags: draft.flags ?? 0, pinned: false, tts: false },
    ...{ timestamp: world.timestamp(), edited_timestamp: null },
    ...(draft.nonce === undefined ? {} : { nonce: draft.nonce }),
    ...referenceOf(draft),
    ...draft.interaction,
  };
}

/** Whether the bot sees the content of a message without the Message Content intent. */
function showsContent(world: World, channel: Channel, { author, mentions }: Message): boolean {
  return !channel.guild || author.id === world.bot.id || mentions.some(({ id }) => id === world.bot.id);
}

/** A message as the bot gets it without the Message Content intent. */
export function withheld(world: World, channel: Channel, message: Message): Message {
  const { referenced_message: quoted } = message;
  const reference = quoted ? { referenced_message: withheld(world, channel, quoted) } : {};
  if (showsContent(world, channel, message)) return { ...message, ...reference };
  return { ...message, ...reference, content: "", embeds: [], attachments: [], components: [] };
}

/** Whether the bot is told of what happens to a message. */
const reachesBot = (world: World, { channel, seenBy }: Stored): boolean =>
  !seenBy && channel.between.length === 0 && holds(permissionsOf(channel, world.bot.id), "ViewChannel");

function announce(world: World, name: string, stored: Stored): void {
  const { channel, message } = stored;
  if (!reachesBot(world, stored)) return;
  const place = placeOf(channel, message.author.id);
  world.dispatch({
    name,
    data: { ...message, ...place },
    withheld: { ...withheld(world, channel, message), ...place },
    intents: channel.guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages,
    guildId: channel.guild?.id,
  });
}

/** Puts a message into a channel and tells those who may see it. */
export function post(world: World, channel: Channel, draft: Draft): Stored {
  const stored: Stored = { message: build(world, channel, draft), channel, seenBy: draft.seenBy };
  channel.messages.set(stored.message.id, stored);
  const [oldest] = channel.messages.keys();
  if (channel.messages.size > world.settings.kept && oldest) channel.messages.delete(oldest);
  channel.archived = false;
  // Who writes in a thread joins it.
  channel.joined ||= channel.parent !== undefined && draft.author.id === world.bot.id;
  announce(world, "MESSAGE_CREATE", stored);
  world.events.emit("message", stored.message);
  return stored;
}

/** What an edit may change; what is left out stays. */
export type Change = Partial<Pick<Message, "content" | "embeds" | "components" | "attachments" | "flags">>;

/** Changes a message; an answer that was still "thinking" counts as created now, not as edited. */
export function edit(world: World, stored: Stored, change: Change, allowedMentions?: unknown): Stored {
  const before = stored.message;
  const thinking = (before.flags & MessageFlags.Loading) !== 0;
  const content = kept(change.content ?? before.content);
  const components = change.components ? assignIds(stripOverrides(change.components)) : before.components;
  const text = mentioningText({ content, components });
  const pinged = before.mentions.filter(({ id }) => id === before.referenced_message?.author.id);
  const named = allowedOf(mentionedIn(world, text), allowedMentions).filter(
    ({ id }) => !pinged.some((one) => one.id === id),
  );
  const embeds = change.embeds ? stripOverrides(change.embeds) : before.embeds;
  const flags = (change.flags ?? before.flags) & ~MessageFlags.Loading;
  const mentions = change.content === undefined && !change.components ? before.mentions : [...named, ...pinged];
  const edited_timestamp = thinking ? null : world.timestamp();
  stored.message = { ...before, ...change, content, components, embeds, flags, mentions, edited_timestamp };
  announce(world, "MESSAGE_UPDATE", stored);
  world.events.emit("edit", stored.message);
  return stored;
}

/** Takes a message out of its channel. */
export function remove(world: World, stored: Stored): void {
  const { channel, message } = stored;
  channel.messages.delete(message.id);
  const { guild } = channel;
  const data = { id: message.id, channel_id: channel.id, ...(guild ? { guild_id: guild.id } : {}) };
  const intents = guild ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
  if (reachesBot(world, stored)) world.dispatch({ name: "MESSAGE_DELETE", data, intents, guildId: guild?.id });
  world.events.emit("delete", { id: message.id, channel_id: channel.id });
}
