import type { ModalSubmitInteraction } from "discord.js";
import type { Bot } from "../context.ts";
import { type Control, type ControlName, type Fields, readCustomId } from "../custom-id.ts";
import { frameLanguage } from "../interaction.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import { respond } from "../respond.ts";
import { notice } from "../views/notice.ts";
import { follow, followed, more, sample } from "./answers.ts";
import { lookup, source, sources } from "./lists.ts";
import { cite, citeAt, context, contextAt, style } from "./places.ts";
import { post } from "./post.ts";
import type { Pressed } from "./types.ts";

type Action<Name extends ControlName> = (interaction: Pressed, bot: Bot, fields: Fields<Name>) => Promise<void>;

/** What each button and menu does. */
const ACTIONS: { readonly [Name in ControlName]: Action<Name> } = {
  more,
  context,
  "context-at": contextAt,
  cite,
  "cite-at": citeAt,
  style,
  follow,
  post,
  lookup,
  sources,
  source,
  sample,
};

function outdated(interaction: Pressed | ModalSubmitInteraction, bot: Bot): Promise<void> {
  const language = frameLanguage(interaction, bot);
  return respond(interaction, true, () => notice(DISCORD_MESSAGES[language].outdated, language));
}

/** Does what a pressed button or menu says; one that this version does not know is refused in a line. */
export function press(interaction: Pressed, bot: Bot): Promise<void> {
  const control: Control | undefined = readCustomId(interaction.customId);
  if (!control) return outdated(interaction, bot);
  const action = ACTIONS[control.name] as Action<ControlName>;
  return action(interaction, bot, control.fields);
}

/** Takes what was typed into a modal. */
export function submit(interaction: ModalSubmitInteraction, bot: Bot): Promise<void> {
  const control = readCustomId(interaction.customId);
  return control?.name === "follow" ? followed(interaction, bot, control.fields) : outdated(interaction, bot);
}
