import {
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  MessageType,
  InteractionResponseType as ResponseType,
} from "discord.js";
import type { Upload } from "./body.ts";
import { checkMessage } from "./check-message.ts";
import { checkModal } from "./check-modal.ts";
import { type Fields, Form, isFields } from "./form.ts";
import { type Choice, type Interaction, metadataOf } from "./interaction.ts";
import { type Draft, edit, post } from "./messages.ts";
import type { Stored } from "./model.ts";
import { holds, permissionsOf } from "./permissions.ts";
import type { World } from "./world.ts";

/** Choices of an autocomplete, and characters of their names and values. */
const CHOICES = { most: 25, length: 100 } as const;

/** Where the message of a first answer stands in the body. */
const WITHIN = { within: ["data"] };

const MESSAGES: readonly number[] = [
  ResponseType.ChannelMessageWithSource,
  ResponseType.DeferredChannelMessageWithSource,
];
const UPDATES: readonly number[] = [ResponseType.DeferredMessageUpdate, ResponseType.UpdateMessage];

/** The answers that an interaction takes. */
function answersTo({ type, source }: Interaction): readonly number[] {
  if (type === InteractionType.ApplicationCommandAutocomplete)
    return [ResponseType.ApplicationCommandAutocompleteResult];
  if (type === InteractionType.ApplicationCommand) return [...MESSAGES, ResponseType.Modal];
  const updates = source ? UPDATES : [];
  return type === InteractionType.ModalSubmit
    ? [...MESSAGES, ...updates]
    : [...MESSAGES, ...updates, ResponseType.Modal];
}

/** Whether people without the permission to use external apps get answers that only they see. */
const isForcedEphemeral = ({ channel, person }: Interaction): boolean =>
  channel.guild?.installed === false && !holds(permissionsOf(channel, person.id), "UseExternalApps");

/** What all answers to an interaction have in common; `flags` decide who sees it. */
function draftOf(world: World, interaction: Interaction, flags: number, originalId?: string): Draft {
  const ephemeral = (flags & MessageFlags.Ephemeral) !== 0 || isForcedEphemeral(interaction);
  return {
    author: world.bot,
    flags: ephemeral ? flags | MessageFlags.Ephemeral : flags,
    seenBy: ephemeral ? interaction.person.id : undefined,
    ping: false,
    interaction: {
      webhook_id: world.applicationId,
      application_id: world.applicationId,
      interaction_metadata: metadataOf(interaction, originalId),
    },
  };
}

function typeOf({ type, commandType }: Interaction): object {
  if (type !== InteractionType.ApplicationCommand) return {};
  const isTyped = commandType === ApplicationCommandType.ChatInput;
  return { type: isTyped ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand };
}

function postAnswer(world: World, interaction: Interaction, data: Fields, files: readonly Upload[]): void {
  const { flags, ...shown } = checkMessage(data, files, WITHIN);
  interaction.original = post(world, interaction.channel, {
    ...draftOf(world, interaction, flags),
    ...shown,
    ...typeOf(interaction),
    replyTo: interaction.source,
    allowedMentions: data.allowed_mentions,
  });
}

function postThinking(world: World, interaction: Interaction, data: Fields): void {
  const asked = typeof data.flags === "number" ? data.flags & MessageFlags.Ephemeral : 0;
  const draft = draftOf(world, interaction, asked | MessageFlags.Loading);
  interaction.original = post(world, interaction.channel, {
    ...draft,
    ...typeOf(interaction),
    replyTo: interaction.source,
  });
}

function choicesOf(data: Fields): readonly Choice[] {
  const form = new Form(WITHIN.within);
  const path = ["choices"];
  const choices = form.list(path, data.choices, 0, CHOICES.most);
  choices.forEach(({ name, value }, place) => {
    form.text([...path, place, "name"], name, 1, CHOICES.length);
    if (typeof value !== "number") form.text([...path, place, "value"], value, 1, CHOICES.length);
  });
  form.check();
  return choices as unknown as readonly Choice[];
}

function update(world: World, interaction: Interaction, data: Fields, files: readonly Upload[]): void {
  const source = sourceOf(interaction);
  edit(world, source, checkMessage(data, files, { before: source.message, ...WITHIN }), data.allowed_mentions);
  interaction.original = source;
}

/** The message of the component; the types of answers that need one are refused where there is none. */
function sourceOf({ source }: Interaction): Stored {
  if (!source) throw new Error("An update needs the message it is about");
  return source;
}

const APPLY: Readonly<
  Record<number, (world: World, interaction: Interaction, data: Fields, files: readonly Upload[]) => void>
> = {
  [ResponseType.ChannelMessageWithSource]: postAnswer,
  [ResponseType.DeferredChannelMessageWithSource]: postThinking,
  [ResponseType.DeferredMessageUpdate]: (_, interaction) => {
    interaction.original = sourceOf(interaction);
  },
  [ResponseType.UpdateMessage]: update,
  [ResponseType.ApplicationCommandAutocompleteResult]: (_, interaction, data) => {
    interaction.choices = choicesOf(data);
  },
  [ResponseType.Modal]: (_, interaction, data) => {
    interaction.modal = checkModal(data);
  },
};

/** Takes the bot's first answer to an interaction, or refuses it: then the interaction is still open. */
export function answer(world: World, interaction: Interaction, body: Fields, files: readonly Upload[]): void {
  const type = Number(body.type);
  const taken = answersTo(interaction);
  if (!taken.includes(type)) {
    const form = new Form();
    form.add(["type"], "BASE_TYPE_CHOICES", `Value must be one of (${taken.join(", ")}).`);
    form.check();
  }
  APPLY[type]?.(world, interaction, isFields(body.data) ? body.data : {}, files);
  interaction.callback = { type, data: body.data, afterMs: world.clock.now() - interaction.sentAt };
}

/** Takes a follow-up. The first one after a deferral is the answer that was deferred. */
export function followUp(world: World, interaction: Interaction, body: Fields, files: readonly Upload[]): Stored {
  const { original } = interaction;
  if (original && (original.message.flags & MessageFlags.Loading) !== 0)
    return edit(world, original, checkMessage(body, files, { before: original.message }), body.allowed_mentions);
  const { flags, ...shown } = checkMessage(body, files);
  const stored = post(world, interaction.channel, {
    ...draftOf(world, interaction, flags, original?.message.id),
    ...shown,
    replyTo: original,
    allowedMentions: body.allowed_mentions,
  });
  interaction.followUps.push(stored);
  return stored;
}

/** What the answer to a callback tells of the message that came of it, where the bot asks for it. */
export function callbackResponse({ id, type, callback, original }: Interaction): object {
  const message = original?.message;
  const flags = message?.flags ?? 0;
  return {
    interaction: {
      ...{ id, type },
      ...(message ? { response_message_id: message.id } : {}),
      response_message_loading: (flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    },
    ...(message ? { resource: { type: callback?.type, message } } : { resource: { type: callback?.type } }),
  };
}
