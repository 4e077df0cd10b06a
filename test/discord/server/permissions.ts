import { PermissionFlagsBits } from "discord.js";
import type { Channel, Guild, Overwrite, User } from "./model.ts";

/** A permission by the name that discord.js gives it. */
export type Permission = keyof typeof PermissionFlagsBits;

const ALL = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** What @everyone may do in a new guild. */
const EVERYONE: readonly Permission[] = [
  "AddReactions",
  "AttachFiles",
  "CreatePublicThreads",
  "EmbedLinks",
  "ReadMessageHistory",
  "SendMessages",
  "SendMessagesInThreads",
  "UseApplicationCommands",
  "UseExternalApps",
  "UseExternalEmojis",
  "ViewChannel",
];

/** The bits of these permissions. */
export const bitsOf = (names: readonly Permission[]): bigint =>
  names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);

/** The bits of @everyone in a new guild. */
export const EVERYONE_BITS = bitsOf(EVERYONE);

/** What one may do in a conversation of two. */
export const DM_BITS = bitsOf(EVERYONE);

const overwritten = (bits: bigint, overwrites: readonly Overwrite[]): bigint => {
  const denied = overwrites.reduce((all, { deny }) => all | BigInt(deny), 0n);
  const allowed = overwrites.reduce((all, { allow }) => all | BigInt(allow), 0n);
  return (bits & ~denied) | allowed;
};

/** A member's permissions in a channel, by the order of Discord's documentation: roles, @everyone, roles, member. */
function permissionsIn(guild: Guild, channel: Channel, userId: string): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.owner_id === userId) return ALL;
  const own = guild.roles.filter(({ id }) => id === guild.id || member.roles.includes(id));
  const base = own.reduce((bits, role) => bits | BigInt(role.permissions), 0n);
  if (base & PermissionFlagsBits.Administrator) return ALL;
  const at = (matches: (overwrite: Overwrite) => boolean) => channel.permission_overwrites.filter(matches);
  const everyone = overwritten(
    base,
    at(({ id }) => id === guild.id),
  );
  const roles = overwritten(
    everyone,
    at(({ id, type }) => type === 0 && id !== guild.id && member.roles.includes(id)),
  );
  return overwritten(
    roles,
    at(({ id, type }) => type === 1 && id === userId),
  );
}

/** Permissions of a user in a channel; a thread has those of its parent, a conversation of two always the same. */
export const permissionsOf = (channel: Channel, userId: string): bigint =>
  channel.guild ? permissionsIn(channel.guild, channel.parent ?? channel, userId) : DM_BITS;

/** Whether a user is in a place, and can act there. */
export const isIn = ({ guild, recipient, between }: Channel, { id }: User): boolean =>
  guild ? guild.members.has(id) : [recipient, ...between].some((person) => person?.id === id);

/** Whether these bits hold a permission. */
export const holds = (bits: bigint, name: Permission): boolean => (bits & PermissionFlagsBits[name]) !== 0n;
