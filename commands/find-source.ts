import { ApplicationCommandType } from "discord.js";
import { nearestTo, findSource as sourceOf } from "../src/answer/index.ts";
import { EVERYWHERE, type MessageCommand } from "../src/discord/command.ts";
import { frameLanguage } from "../src/discord/interaction.ts";
import { claimIn } from "../src/discord/message-text.ts";
import { DISCORD_MESSAGES } from "../src/discord/messages/index.ts";
import { respond } from "../src/discord/respond.ts";
import { notice } from "../src/discord/views/notice.ts";
import { sourceView } from "../src/discord/views/source.ts";

/** How many passages are shown where the source of a message was not found. */
const NEAREST = 3;

/** *Find source*: where a message's text is from, and whether it says what its source says. */
export const findSource = {
  data: { type: ApplicationCommandType.Message, name: "Find source", ...EVERYWHERE },
  execute: (interaction, bot) => {
    const text = claimIn(interaction.targetMessage);
    const language = frameLanguage(interaction, bot, text);
    return respond(interaction, true, () => {
      if (!text) return notice(DISCORD_MESSAGES[language].noText, language);
      const result = sourceOf(text, bot.sanad.index);
      const nearest = result.verdict === "not-found" ? nearestTo(text, bot.sanad.index, NEAREST) : [];
      return sourceView(result, nearest, language);
    });
  },
} satisfies MessageCommand;
