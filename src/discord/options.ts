import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
} from "discord.js";
import type { Choice } from "./command.ts";
import { labelOf } from "./controls.ts";
import type { ArticlesChoice } from "./custom-id.ts";

/** Most suggestions that Discord shows. */
export const MAX_CHOICES = 25;
/** The longest name of a suggestion, in characters. */
const MAX_NAME = 100;

/** Which articles are asked. */
export const ARTICLES = {
  type: ApplicationCommandOptionType.String,
  name: "articles",
  description: "Only articles in this language",
  choices: [
    { name: "any", value: "any" },
    { name: "Arabic", value: "ar" },
    { name: "Persian", value: "fa" },
  ],
} satisfies APIApplicationCommandBasicOption;

/** Whether only the one who asks sees the answer. */
export const PRIVATE = {
  type: ApplicationCommandOptionType.Boolean,
  name: "private",
  description: "Show it only to me; it can be posted afterwards",
} satisfies APIApplicationCommandBasicOption;

/** The language of the articles that were chosen. */
export function articlesChosen(interaction: ChatInputCommandInteraction): ArticlesChoice {
  const chosen = interaction.options.getString(ARTICLES.name);
  return chosen === "ar" || chosen === "fa" ? chosen : undefined;
}

/** Whether the answer is for the one who asks alone. */
export const privateChosen = (interaction: ChatInputCommandInteraction): boolean =>
  interaction.options.getBoolean(PRIVATE.name) ?? false;

/** A suggestion; a longer name is cut to the units that Discord allows, never within a character. */
export const choice = (name: string, value: string): Choice => ({ name: labelOf(name, MAX_NAME, value), value });
