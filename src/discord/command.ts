import type {
  APIApplicationCommandOptionChoice,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import { ApplicationCommandType, ApplicationIntegrationType, InteractionContextType } from "discord.js";
import type { Bot } from "./context.ts";

export type Choice = APIApplicationCommandOptionChoice<string>;

/** A command that people type: what Discord is told of it, and what it does. */
export interface SlashCommand {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly execute: (interaction: ChatInputCommandInteraction, bot: Bot) => Promise<void>;
  /** What the box that has the cursor offers; at most 25 are shown. */
  readonly complete?: (interaction: AutocompleteInteraction, bot: Bot) => Choice[];
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & { readonly type: ApplicationCommandType.Message };
  readonly execute: (interaction: MessageContextMenuCommandInteraction, bot: Bot) => Promise<void>;
}

export type Command = SlashCommand | MessageCommand;

/** Commands work in servers, in direct messages and wherever a person brings the bot along. */
export const EVERYWHERE: Pick<RESTPostAPIChatInputApplicationCommandsJSONBody, "integration_types" | "contexts"> = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

export const isMessageCommand = (command: Command): command is MessageCommand =>
  command.data.type === ApplicationCommandType.Message;
