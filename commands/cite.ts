import { ApplicationCommandOptionType } from "discord.js";
import {
  CITATION_STYLES,
  type NumberedSentence,
  sentenceQuote,
  suggestArticles,
  suggestSentences,
  titleOf,
} from "../src/answer/index.ts";
import type { Article } from "../src/corpus/index.ts";
import { findPassage, sentenceNumber } from "../src/discord/cited.ts";
import { EVERYWHERE, type SlashCommand } from "../src/discord/command.ts";
import { articleKey } from "../src/discord/custom-id.ts";
import { frameLanguage } from "../src/discord/interaction.ts";
import { choice, MAX_CHOICES, PRIVATE, privateChosen } from "../src/discord/options.ts";
import { respond } from "../src/discord/respond.ts";
import { passageView } from "../src/discord/views/passage.ts";
import type { SearchIndex } from "../src/search/index.ts";

/** The sentence whose number was typed, then those that hold what was typed. */
function offeredSentences(typed: string, article: Article, index: SearchIndex): readonly NumberedSentence[] {
  const number = sentenceNumber(typed);
  const numbered = number === undefined ? undefined : sentenceQuote(article, number);
  const holding = suggestSentences(typed, article, index, MAX_CHOICES).filter((each) => each.number !== number);
  return numbered && number !== undefined ? [{ number, text: numbered.text }, ...holding] : holding;
}

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
    return offeredSentences(value, found.article, index).map(({ number, text }) =>
      choice(`${number}. ${text}`, String(number)),
    );
  },
} satisfies SlashCommand;
