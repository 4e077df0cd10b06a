import { ApplicationCommandOptionType } from "discord.js";
import { lookUp, suggestTerms } from "../src/answer/index.ts";
import { EVERYWHERE, type SlashCommand } from "../src/discord/command.ts";
import { frameLanguage } from "../src/discord/interaction.ts";
import { ARTICLES, articlesChosen, MAX_CHOICES, PRIVATE, privateChosen } from "../src/discord/options.ts";
import { respond } from "../src/discord/respond.ts";
import { LOOKUP_PAGE, lookupView } from "../src/discord/views/lookup.ts";

/** The longest term, in characters: as long as a suggestion may be. */
const MAX_TERM = 100;

/** `/lookup`: the passages that hold a word, a name or a phrase. */
export const lookup = {
  data: {
    name: "lookup",
    description: "List the passages that hold a word, a name or a phrase, in any of its forms",
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "term",
        description: "In any script; a translation or another spelling of it is found too",
        required: true,
        autocomplete: true,
        max_length: MAX_TERM,
      },
      ARTICLES,
      PRIVATE,
    ],
  },
  execute: (interaction, bot) => {
    const term = interaction.options.getString("term", true);
    const articles = articlesChosen(interaction);
    const isPrivate = privateChosen(interaction);
    const language = frameLanguage(interaction, bot, term);
    return respond(interaction, isPrivate, () => {
      const found = lookUp(term, bot.sanad.index, { articles, limit: LOOKUP_PAGE });
      return lookupView(found, { language, articles, offset: 0, isPrivate });
    });
  },
  complete: (interaction, bot) =>
    suggestTerms(interaction.options.getFocused(), bot.sanad.index, MAX_CHOICES)
      .filter((term) => term.length <= MAX_TERM)
      .map((term) => ({ name: term, value: term })),
} satisfies SlashCommand;
