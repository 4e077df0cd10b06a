import { EVERYWHERE, type SlashCommand } from "../src/discord/command.ts";
import { frameLanguage } from "../src/discord/interaction.ts";
import { respond } from "../src/discord/respond.ts";
import { helpView } from "../src/discord/views/help.ts";

/** `/help`: how to ask, for the one who wants to know. */
export const help = {
  data: { name: "help", description: "How to ask, in English, Arabic and Persian", ...EVERYWHERE },
  execute: (interaction, bot) =>
    respond(interaction, true, () => {
      return helpView(bot.samples, `<@${interaction.client.user.id}>`, frameLanguage(interaction, bot));
    }),
} satisfies SlashCommand;
