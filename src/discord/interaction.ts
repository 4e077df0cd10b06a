import { type BaseInteraction, type Message, MessageFlags } from "discord.js";
import type { Language } from "../language/index.ts";
import type { Bot } from "./context.ts";
import type { Place } from "./conversations.ts";
import { readEcho } from "./reply.ts";

/**
 * The language of the frame of an answer to an interaction: see `SpokenLanguages.frameFor`. A command on a message of
 * somebody else tells nothing of what the one who uses it writes.
 */
export const frameLanguage = (interaction: BaseInteraction, bot: Bot, text = ""): Language =>
  bot.languages.frameFor(text, {
    userId: interaction.user.id,
    channelId: interaction.channelId,
    guildLocale: interaction.guildLocale,
    isOthers: interaction.isMessageContextMenuCommand() && interaction.targetMessage.author.id !== interaction.user.id,
  });

/** Where an interaction asks. */
export const placeOf = (interaction: BaseInteraction, isPrivate: boolean): Place => ({
  channelId: interaction.channelId ?? interaction.user.id,
  userId: interaction.user.id,
  isThread: interaction.channel?.isThread() ?? false,
  isPrivate,
});

/** Whether only the one who asked sees a message. */
export const isPrivate = (message: Message): boolean => message.flags.has(MessageFlags.Ephemeral);

/** The id by which the answer in a message was remembered: of the interaction it answers, or its own. */
export const answerIdOf = (message: Message): string => message.interactionMetadata?.id ?? message.id;

/** The question or term that a message of the bot repeats; undefined when it repeats none whole. */
export const echoIn = (message: Message): string | undefined =>
  readEcho(message.components.map((component) => component.toJSON()));
