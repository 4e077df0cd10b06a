import { InteractionType } from "discord.js";
import type { Modal } from "./check-modal.ts";
import { refuse } from "./errors.ts";
import type { Channel, Message, Person, Stored } from "./model.ts";
import { interactionChannel, memberPayload, userPayload } from "./payloads.ts";
import { DM_BITS, isIn, permissionsOf } from "./permissions.ts";
import type { World } from "./world.ts";

/** The bot has to answer within 3 s, and may use the token for 15 minutes. */
export const ANSWER_WITHIN = 3_000;
const TOKEN_LIVES = 15 * 60_000;

/** A choice of an autocomplete. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** The bot's first answer. */
export interface Callback {
  readonly type: number;
  readonly data: unknown;
  /** Time since the interaction was sent, in ms. */
  readonly afterMs: number;
}

/** What a person did, with what came of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly person: Person;
  readonly channel: Channel;
  /** In ms of Unix time. */
  readonly sentAt: number;
  /** The command used, where it was one; decides the type of the answer. */
  readonly commandType?: number | undefined;
  /** The message whose component was used. */
  readonly source?: Stored | undefined;
  readonly owners: Readonly<Record<string, string>>;
  callback?: Callback;
  /** The message that `@original` stands for. */
  original?: Stored;
  readonly followUps: Stored[];
  /** Whether the bot has edited `@original` since. */
  edited?: boolean;
  modal?: Modal;
  choices?: readonly Choice[];
}

/** What a person does. */
export interface Act {
  readonly type: number;
  readonly person: Person;
  readonly channel: Channel;
  readonly data: object;
  readonly commandType?: number;
  readonly source?: Stored | undefined;
  /** For whom the command may be installed; for both where not said. */
  readonly integrationTypes?: readonly number[] | undefined;
  /** For whom the app is installed, where that is settled already. */
  readonly owners?: Readonly<Record<string, string>>;
}

/** Where an interaction takes place: a guild, the conversation with the bot, one that the bot is no part of. */
export const contextOf = ({ guild, recipient }: Pick<Channel, "guild" | "recipient">): number =>
  guild ? 0 : recipient ? 1 : 2;

/** Whether the bot itself is in a place. */
export const isInstalled = ({ guild, between }: Channel): boolean => (guild ? guild.installed : between.length === 0);

/** For whom the app is installed here: the guild (0, in a DM of the bot as "0"), the person (1). */
function ownersOf({ channel, person, integrationTypes = [0, 1] }: Act): Record<string, string> {
  const byGuild = integrationTypes.includes(0) && isInstalled(channel);
  const byPerson = integrationTypes.includes(1) && person.installed;
  return { ...(byGuild ? { "0": channel.guild?.id ?? "0" } : {}), ...(byPerson ? { "1": person.id } : {}) };
}

function whoAndWhere(world: World, { person, channel }: Act): object {
  const { guild } = channel;
  if (!guild) return { user: userPayload(person) };
  const member = guild.members.get(person.id);
  const permissions = String(permissionsOf(channel, person.id));
  return {
    ...{ guild_id: guild.id, guild_locale: guild.preferred_locale },
    guild: { id: guild.id, locale: guild.preferred_locale, features: [] },
    ...(member ? { member: { ...memberPayload(member), permissions } } : {}),
    app_permissions: String(guild.installed ? permissionsOf(channel, world.bot.id) : DM_BITS),
  };
}

/** The interactions under way. */
export class Interactions {
  readonly #world: World;
  readonly #open = new Map<string, Interaction>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Sends what a person did to the bot; interactions need no intent. */
  send(act: Act): Interaction {
    const { type, person, channel, data, commandType, source } = act;
    const world = this.#world;
    if (!isIn(channel, person)) throw new Error(`${person.username} is not in the place where this is to happen`);
    const id = world.id();
    const owners = act.owners ?? ownersOf(act);
    if (Object.keys(owners).length === 0)
      throw new Error(`The app is installed neither here nor for ${person.username}`);
    const sentAt = world.clock.now();
    const token = `token-${id}`;
    const interaction = { id, token, type, person, channel, sentAt, commandType, source, owners, followUps: [] };
    this.#keep(interaction);
    const payload = {
      ...{ id, token, type, data, version: 1, application_id: world.applicationId },
      ...{ channel_id: channel.id, channel: interactionChannel(world, channel, person), context: contextOf(channel) },
      ...{ app_permissions: String(DM_BITS), ...whoAndWhere(world, act) },
      ...{ locale: person.locale, entitlements: [], authorizing_integration_owners: owners },
      ...{ attachment_size_limit: 10 * 2 ** 20, ...(source ? { message: messageOf(source) } : {}) },
    };
    world.dispatch({ name: "INTERACTION_CREATE", data: payload, intents: 0, guildId: channel.guild?.id });
    return interaction;
  }

  /** An interaction that may still be answered for the first time, or Discord's error. */
  toAnswer(id: string, token: string): Interaction {
    const interaction = this.#open.get(token);
    if (interaction?.id !== id) return refuse("unknownInteraction");
    if (interaction.callback) return refuse("alreadyAcknowledged");
    if (this.#world.clock.now() - interaction.sentAt > ANSWER_WITHIN) return refuse("unknownInteraction");
    return interaction;
  }

  /** The interaction whose token stands for a webhook, or Discord's error. */
  byToken(applicationId: string, token: string): Interaction {
    const interaction = this.#open.get(token);
    if (applicationId !== this.#world.applicationId || !interaction?.callback) return refuse("unknownWebhook");
    if (this.#world.clock.now() - interaction.sentAt > TOKEN_LIVES) return refuse("invalidWebhookToken");
    return interaction;
  }

  #keep(interaction: Interaction): void {
    this.#open.set(interaction.token, interaction);
    const [oldest] = this.#open.keys();
    if (this.#open.size > this.#world.settings.kept && oldest) this.#open.delete(oldest);
  }
}

/** A message as a component's interaction carries it. */
const messageOf = ({ message, channel }: Stored): object => ({
  ...message,
  ...(channel.guild ? { guild_id: channel.guild.id } : {}),
});

/** How an answer tells what it answers. */
export function metadataOf(
  interaction: Interaction,
  originalId?: string,
): NonNullable<Message["interaction_metadata"]> {
  const { id, type, person, owners, source } = interaction;
  return {
    ...{ id, type, user: userPayload(person), authorizing_integration_owners: owners },
    ...(originalId ? { original_response_message_id: originalId } : {}),
    ...(type === InteractionType.MessageComponent && source ? { interacted_message_id: source.message.id } : {}),
  };
}
