import { ApplicationCommandType } from "discord.js";
import { askIn } from "../src/discord/asking.ts";
import { EVERYWHERE, type MessageCommand } from "../src/discord/command.ts";
import { frameLanguage, placeOf } from "../src/discord/interaction.ts";
import { questionIn } from "../src/discord/message-text.ts";
import { DISCORD_MESSAGES } from "../src/discord/messages/index.ts";
import { respond } from "../src/discord/respond.ts";
import { notice } from "../src/discord/views/notice.ts";

/** *Ask about this*: a message's text as a question. */
export const askAbout = {
  data: { type: ApplicationCommandType.Message, name: "Ask about this", ...EVERYWHERE },
  execute: (interaction, bot) => {
    const text = questionIn(interaction.targetMessage);
    const language = frameLanguage(interaction, bot, text);
    if (!text) return respond(interaction, true, () => notice(DISCORD_MESSAGES[language].noText, language));
    const place = placeOf(interaction, false);
    return respond(interaction, false, async () => {
      const { view } = await askIn(bot, { text, place, answerId: interaction.id, language, history: [] });
      return view;
    });
  },
} satisfies MessageCommand;
