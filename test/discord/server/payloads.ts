import { ChannelType } from "discord.js";
import type { Channel, Guild, Member, Person, User } from "./model.ts";
import { holds, permissionsOf } from "./permissions.ts";
import type { World } from "./world.ts";

/** A user as others see them. */
export function userPayload({ id, username, global_name, discriminator, avatar, bot, public_flags }: User): User {
  return { id, username, global_name, discriminator, avatar, public_flags, ...(bot ? { bot } : {}) };
}

/** A member without the user, as a message carries it. */
const partialMember = ({ roles, nick, joined_at }: Member) => ({
  ...{ roles, nick, joined_at, avatar: null, banner: null, premium_since: null },
  ...{ deaf: false, mute: false, pending: false, flags: 0, communication_disabled_until: null },
});

/** A member as the gateway sends it. */
export const memberPayload = (member: Member): object => ({ ...partialMember(member), user: userPayload(member.user) });

/** The fields by which a message of the gateway tells where it is. */
export function placeOf(channel: Channel, authorId: string): object {
  const { guild } = channel;
  if (!guild) return { channel_type: channel.type };
  const member = guild.members.get(authorId);
  return {
    guild_id: guild.id,
    channel_type: channel.type,
    ...(member ? { member: partialMember(member) } : {}),
  };
}

const threadPayload = (world: World, channel: Channel, createdAt: string) => ({
  owner_id: channel.owner_id,
  parent_id: channel.parent?.id,
  message_count: channel.messages.size,
  member_count: channel.joined ? 2 : 1,
  total_message_sent: channel.messages.size,
  rate_limit_per_user: 0,
  thread_metadata: {
    ...{ archived: channel.archived, locked: channel.locked, auto_archive_duration: 1440 },
    ...{ archive_timestamp: createdAt, create_timestamp: createdAt },
  },
  ...(channel.joined ? { member: { id: channel.id, user_id: world.bot.id, join_timestamp: createdAt, flags: 0 } } : {}),
});

/** A channel as REST and the gateway send it. */
export function channelPayload(world: World, channel: Channel): object {
  const shared = {
    id: channel.id,
    type: channel.type,
    flags: 0,
    last_message_id: [...channel.messages.keys()].at(-1) ?? null,
  };
  if (channel.between.length) return { ...shared, recipients: channel.between.map(userPayload) };
  if (channel.recipient) return { ...shared, recipients: [userPayload(channel.recipient)] };
  const named = { ...shared, guild_id: channel.guild?.id, name: channel.name };
  if (channel.parent) return { ...named, ...threadPayload(world, channel, new Date(world.clock.now()).toISOString()) };
  return {
    ...named,
    ...{ position: 0, parent_id: null, topic: null, nsfw: false, rate_limit_per_user: 0 },
    permission_overwrites: channel.permission_overwrites,
  };
}

/** A channel as an interaction carries it: with what the asker may do there. */
export function interactionChannel(world: World, channel: Channel, person: Person): object {
  return { ...channelPayload(world, channel), permissions: String(permissionsOf(channel, person.id)) };
}

const rolePayload = ({ id, name, permissions }: Guild["roles"][number], position: number) => ({
  ...{
    id,
    name,
    permissions,
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  },
  ...{ hoist: false, managed: false, mentionable: false, icon: null, unicode_emoji: null, flags: 0 },
});

/** A guild as REST sends it. */
export function guildPayload(guild: Guild): object {
  return {
    ...{ id: guild.id, name: guild.name, owner_id: guild.owner_id, preferred_locale: guild.preferred_locale },
    ...{ icon: null, splash: null, discovery_splash: null, banner: null, description: null, vanity_url_code: null },
    ...{ afk_channel_id: null, afk_timeout: 300, system_channel_id: null, system_channel_flags: 0 },
    ...{ rules_channel_id: null, public_updates_channel_id: null, safety_alerts_channel_id: null },
    ...{ verification_level: 0, default_message_notifications: 0, explicit_content_filter: 0, mfa_level: 0 },
    ...{ nsfw_level: 0, nsfw: false, premium_tier: 0, premium_subscription_count: 0, max_members: 500_000 },
    ...{ premium_progress_bar_enabled: false, widget_enabled: false, widget_channel_id: null, application_id: null },
    ...{ features: [], emojis: [], stickers: [], roles: guild.roles.map(rolePayload) },
  };
}

/** A guild as GUILD_CREATE brings it: of the members only the bot, as for all who lack the Guild Members intent. */
export function guildCreatePayload(world: World, guild: Guild): object {
  const channels = [...world.channels.values()].filter((channel) => channel.guild === guild);
  const bot = guild.members.get(world.bot.id);
  const seen = (channel: Channel) => holds(permissionsOf(channel, world.bot.id), "ViewChannel");
  const wire = (some: readonly Channel[]) => some.map((channel) => channelPayload(world, channel));
  const threads = channels.filter(({ type, archived }) => type === ChannelType.PublicThread && !archived);
  return {
    ...guildPayload(guild),
    ...{ joined_at: bot?.joined_at, large: false, unavailable: false, member_count: guild.members.size },
    ...{ voice_states: [], presences: [], stage_instances: [], guild_scheduled_events: [], soundboard_sounds: [] },
    members: bot ? [memberPayload(bot)] : [],
    // A channel that the bot may not see is listed all the same, as Discord lists it; its threads are not.
    channels: wire(channels.filter(({ parent }) => !parent)),
    threads: wire(threads.filter(seen)),
  };
}
