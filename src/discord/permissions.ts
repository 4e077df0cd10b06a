import {
  type AnyThreadChannel,
  type Client,
  type GuildTextBasedChannel,
  PermissionFlagsBits,
  type TextBasedChannel,
} from "discord.js";
import type { PermissionName } from "./messages/index.ts";

/** What the bot asks for when it is invited. */
export const INVITED_WITH: readonly PermissionName[] = [
  "ViewChannel",
  "SendMessages",
  "SendMessagesInThreads",
  "ReadMessageHistory",
];

/**
 * What replying in a channel takes. Discord lets nobody else write in a locked thread, even one that is not archived,
 * and takes every other permission in a voice channel from who may not connect to it.
 */
function neededIn(channel: GuildTextBasedChannel): readonly PermissionName[] {
  if (channel.isThread()) return ["ViewChannel", "SendMessagesInThreads", ...lockedFor(channel)];
  return channel.isVoiceBased() ? ["ViewChannel", "Connect", "SendMessages"] : ["ViewChannel", "SendMessages"];
}

const lockedFor = ({ locked }: AnyThreadChannel): readonly PermissionName[] => (locked ? ["ManageThreads"] : []);

/** The permissions that the bot lacks to reply in a channel; none in direct messages. */
export function missingIn(channel: TextBasedChannel, client: Client<true>): PermissionName[] {
  if (channel.isDMBased()) return [];
  const granted = channel.permissionsFor(client.user);
  return neededIn(channel).filter((name) => granted?.has(PermissionFlagsBits[name]) !== true);
}

/** Whether the bot may refer to the message it replies to, which takes reading the channel's history. */
export const mayRefer = (channel: TextBasedChannel, client: Client<true>): boolean =>
  channel.isDMBased() || channel.permissionsFor(client.user)?.has(PermissionFlagsBits.ReadMessageHistory) === true;
