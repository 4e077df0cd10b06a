import { EVERYWHERE, type SlashCommand } from "../src/discord/command.ts";
import { frameLanguage } from "../src/discord/interaction.ts";
import { PRIVATE, privateChosen } from "../src/discord/options.ts";
import { respond } from "../src/discord/respond.ts";
import { sourcesView } from "../src/discord/views/sources.ts";

/** `/sources`: the articles. */
export const sources = {
  data: { name: "sources", description: "List the articles that answers come from", ...EVERYWHERE, options: [PRIVATE] },
  execute: (interaction, bot) => {
    const isPrivate = privateChosen(interaction);
    return respond(interaction, isPrivate, () =>
      sourcesView(bot.sanad.articles, 0, frameLanguage(interaction, bot), isPrivate),
    );
  },
} satisfies SlashCommand;
