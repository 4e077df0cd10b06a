import { ChannelType, GatewayIntentBits } from "discord.js";
import type { Channel, Guild, Overwrite, Person } from "./model.ts";
import { channelPayload, guildCreatePayload } from "./payloads.ts";
import { bitsOf, EVERYONE_BITS, type Permission } from "./permissions.ts";
import type { World } from "./world.ts";

/** A person to be made. */
export interface UserDraft {
  readonly username: string;
  /** The language of their client; en-US where not said. */
  readonly locale?: string;
  readonly bot?: boolean;
  /** Whether they have installed the app for themselves. */
  readonly installed?: boolean;
  /** Whether they take direct messages; they do where not said. */
  readonly takesDms?: boolean;
}

/** A guild to be made. */
export interface GuildDraft {
  readonly name: string;
  readonly preferredLocale?: string;
  /** Whether the app was added to the guild; it was where not said. */
  readonly installed?: boolean;
}

/** A channel to be made. */
export interface ChannelDraft {
  readonly name: string;
  /** What the bot may not do there. */
  readonly deny?: readonly Permission[];
}

/** Adds a person to Discord; they join every guild there is, and those to come. */
export function addUser(world: World, draft: UserDraft): Person {
  const person: Person = {
    ...{ id: world.id(), username: draft.username, global_name: draft.username, discriminator: "0", avatar: null },
    ...{ public_flags: 0, ...(draft.bot ? { bot: true } : {}), locale: draft.locale ?? "en-US" },
    ...{ installed: draft.installed ?? false, takesDms: draft.takesDms ?? true },
  };
  world.users.set(person.id, person);
  for (const guild of world.guilds.values()) join(world, guild, person);
  return person;
}

function join(world: World, guild: Guild, user: Person): void {
  guild.members.set(user.id, { user, roles: [], nick: null, joined_at: world.timestamp() });
}

/** Adds a guild of all people there are, the bot among them where the app is installed. */
export function addGuild(world: World, draft: GuildDraft): Guild {
  const id = world.id();
  const guild: Guild = {
    ...{ id, name: draft.name, owner_id: world.id(), preferred_locale: draft.preferredLocale ?? "en-US" },
    roles: [{ id, name: "@everyone", permissions: String(EVERYONE_BITS) }],
    members: new Map(),
    installed: draft.installed ?? true,
  };
  world.guilds.set(id, guild);
  for (const user of world.users.values()) if (user !== world.bot || guild.installed) join(world, guild, user);
  if (guild.installed) announceGuild(world, guild);
  return guild;
}

/** Tells the bot of a guild. */
function announceGuild(world: World, guild: Guild): void {
  const data = guildCreatePayload(world, guild);
  world.dispatch({ name: "GUILD_CREATE", data, intents: GatewayIntentBits.Guilds, guildId: guild.id });
}

function addChannel(world: World, draft: Partial<Channel> & Pick<Channel, "type" | "name">, id = world.id()): Channel {
  const channel: Channel = {
    ...{ id, guild: undefined, parent: undefined, recipient: undefined, between: [], owner_id: undefined },
    ...{ permission_overwrites: [], archived: false, locked: false, joined: false, messages: new Map() },
    ...draft,
  };
  world.channels.set(id, channel);
  return channel;
}

const denial = (world: World, deny: readonly Permission[]): Overwrite[] =>
  deny.length ? [{ id: world.bot.id, type: 1, allow: "0", deny: String(bitsOf(deny)) }] : [];

function announce(world: World, name: string, channel: Channel, more: object = {}): void {
  if (!channel.guild?.installed) return;
  const data = { ...channelPayload(world, channel), ...more };
  world.dispatch({ name, data, intents: GatewayIntentBits.Guilds, guildId: channel.guild.id });
}

export function addTextChannel(world: World, guild: Guild, { name, deny = [] }: ChannelDraft): Channel {
  const permission_overwrites = denial(world, deny);
  const channel = addChannel(world, { type: ChannelType.GuildText, name, guild, permission_overwrites });
  announce(world, "CHANNEL_CREATE", channel);
  return channel;
}

/** Forbids the bot things in a channel, and allows it all the rest. */
export function deny(world: World, channel: Channel, permissions: readonly Permission[]): void {
  channel.permission_overwrites = denial(world, permissions);
  announce(world, "CHANNEL_UPDATE", channel);
}

/** What a thread is made from. */
export interface ThreadDraft {
  readonly name: string;
  readonly ownerId?: string | undefined;
  /** The message it hangs on, whose id it takes. */
  readonly messageId?: string | undefined;
  readonly joined?: boolean;
}

export function addThread(world: World, parent: Channel, draft: ThreadDraft): Channel {
  const { name, ownerId, messageId, joined = false } = draft;
  const made = { type: ChannelType.PublicThread, name, guild: parent.guild, parent, owner_id: ownerId, joined };
  const thread = addChannel(world, made, messageId);
  announce(world, "THREAD_CREATE", thread, { newly_created: true });
  return thread;
}

/** Archives or locks a thread, or opens it again. */
export function setThread(world: World, thread: Channel, state: { archived?: boolean; locked?: boolean }): void {
  thread.archived = state.archived ?? thread.archived;
  thread.locked = state.locked ?? thread.locked;
  announce(world, "THREAD_UPDATE", thread);
}

/** The conversation of two with a person; the same one on every call. Version 10 announces no such channel. */
export function openDm(world: World, recipient: Person): Channel {
  return world.dmWith(recipient.id) ?? addChannel(world, { type: ChannelType.DM, name: "", recipient });
}

/** A conversation of two people, where they may use the app if they have installed it; the bot is no part of it. */
export function openPrivate(world: World, one: Person, other: Person): Channel {
  return addChannel(world, { type: ChannelType.DM, name: "", between: [one, other] });
}
