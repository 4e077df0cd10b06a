import { ApplicationCommandOptionType } from "discord.js";
import { CITATION_STYLES, suggestArticles, suggestSentences, titleOf } from "../src/answer/index.ts";
import { findPassage } from "../src/discord/cited.ts";
import { EVERYWHERE, type SlashCommand } from "../src/discord/command.ts";
import { articleKey } from "../src/discord/custom-id.ts";
import { frameLanguage } from "../src/discord/interaction.ts";
import { choice, MAX_CHOICES, PRIVATE, privateChosen } from "../src/discord/options.ts";
import { respond } from "../src/discord/respond.ts";
import { passageView } from "../src/discord/views/passage.ts";

/** `/cite`: a quotation with its citation. */
export const cite = {
  data: {
    name: "cite",
    description: "Post a sentence of an article with its citation, or the citation of the article",
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "article",
        description: "Words of its title, in any script",
        required: true,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "passage",
        description: "Words of the sentence, in any script, or its number",
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "style",
        description: "The form of the citation",
        choices: CITATION_STYLES.map((style) => ({ name: style, value: style })),
      },
      PRIVATE,
    ],
  },
  execute: (interaction, bot) => {
    const wanted = interaction.options.getString("article", true);
    const passage = interaction.options.getString("passage") ?? undefined;
    const style = CITATION_STYLES.find((each) => each === interaction.options.getString("style")) ?? "full";
    const isPrivate = privateChosen(interaction);
    const language = frameLanguage(interaction, bot);
    return respond(interaction, isPrivate, () =>
      passageView(findPassage(wanted, passage, bot), { language, style, isPrivate }),
    );
  },
  complete: (interaction, bot) => {
    const { name, value } = interaction.options.getFocused(true);
    const { index } = bot.sanad;
    if (name === "article") {
      return suggestArticles(value, index, MAX_CHOICES).map(({ article }) =>
        choice(titleOf(article), articleKey(article.id)),
      );
    }
    const found = findPassage(interaction.options.getString("article") ?? "", undefined, bot);
    if (found.outcome !== "article") return [];
    const sentences = suggestSentences(value, found.article, index, MAX_CHOICES);
    return sentences.map(({ number, text }) => choice(`${number}. ${text}`, String(number)));
  },
} satisfies SlashCommand;
