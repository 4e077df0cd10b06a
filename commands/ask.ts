import { ApplicationCommandOptionType } from "discord.js";
import { askIn } from "../src/discord/asking.ts";
import { EVERYWHERE, type SlashCommand } from "../src/discord/command.ts";
import { frameLanguage, placeOf } from "../src/discord/interaction.ts";
import { ARTICLES, articlesChosen, PRIVATE, privateChosen } from "../src/discord/options.ts";
import { respond } from "../src/discord/respond.ts";

/** The longest question that can be typed, in characters. */
const MAX_QUESTION = 4000;

/** `/ask`: the answer to a question. */
export const ask = {
  data: {
    name: "ask",
    description: "Answer a question with word-for-word quotes from the articles",
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "question",
        description: "In English, Arabic or Persian",
        required: true,
        max_length: MAX_QUESTION,
      },
      ARTICLES,
      PRIVATE,
    ],
  },
  execute: (interaction, bot) => {
    const text = interaction.options.getString("question", true);
    const articles = articlesChosen(interaction);
    const isPrivate = privateChosen(interaction);
    const language = frameLanguage(interaction, bot, text);
    const place = placeOf(interaction, isPrivate);
    return respond(interaction, isPrivate, async () => {
      const { view } = await askIn(bot, { text, place, answerId: interaction.id, language, articles });
      return view;
    });
  },
} satisfies SlashCommand;
