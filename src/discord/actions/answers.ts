import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import { askIn, askOptions } from "../asking.ts";
import type { Bot } from "../context.ts";
import { checkOf, customId, type Fields } from "../custom-id.ts";
import { answerIdOf, echoIn, frameLanguage, isPrivate, placeOf } from "../interaction.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import { respond } from "../respond.ts";
import { partsOf, stillStands } from "../standing.ts";
import { answerView, checkOfShown } from "../views/answer.ts";
import { notice } from "../views/notice.ts";
import type { Pressed } from "./types.ts";

/** The longest follow-up, in characters: as long as a message. */
const MAX_FOLLOW_UP = 2000;
const FOLLOW_UP_INPUT = "question";

/** Shows the quotes that follow those of a message, privately. */
export async function more(interaction: Pressed, bot: Bot, fields: Fields<"more">): Promise<void> {
  const [language, articles, offset, check] = fields;
  const question = echoIn(interaction.message);
  await respond(interaction, true, async () => {
    const messages = DISCORD_MESSAGES[language];
    if (question === undefined) return notice(messages.outdated, language);
    const turn = bot.conversations.turnOf(answerIdOf(interaction.message));
    const { answer } = await bot.converse(question, turn?.before ?? [], askOptions(articles, offset));
    if (checkOfShown(answer.quotes, offset) !== check) {
      const isForgotten = !turn && stillStands(partsOf(interaction.message) ?? [], bot.places);
      return notice(isForgotten ? messages.forgotten : messages.changed, language);
    }
    // The further quotes are of the same turn, for their own buttons too.
    if (turn) bot.conversations.rememberAnswer(interaction.id, turn);
    return answerView(answer, { language, articles, offset, isPrivate: true });
  });
}

/** Opens the box for a follow-up. */
export async function follow(interaction: Pressed, _: Bot, [language, articles]: Fields<"follow">): Promise<void> {
  const messages = DISCORD_MESSAGES[language];
  const modal: APIModalInteractionResponseCallbackData = {
    custom_id: customId("follow", language, articles),
    title: messages.followUpTitle,
    components: [
      {
        type: ComponentType.Label,
        label: messages.followUpLabel,
        component: {
          type: ComponentType.TextInput,
          custom_id: FOLLOW_UP_INPUT,
          style: TextInputStyle.Short,
          placeholder: messages.followUpPlaceholder,
          max_length: MAX_FOLLOW_UP,
          required: true,
        },
      },
    ],
  };
  await interaction.showModal(modal);
}

/** Answers what was typed into the box, leaning on the answer below which it was opened. */
export async function followed(
  interaction: ModalSubmitInteraction,
  bot: Bot,
  [, articles]: Fields<"follow">,
): Promise<void> {
  const text = interaction.fields.getTextInputValue(FOLLOW_UP_INPUT);
  const { message } = interaction;
  const hidden = message !== null && isPrivate(message);
  const language = frameLanguage(interaction, bot, text);
  await respond(interaction, hidden, async () => {
    const remembered = message ? bot.conversations.turnOf(answerIdOf(message))?.after : undefined;
    const echo = message && remembered === undefined ? echoIn(message) : undefined;
    const history =
      remembered ?? (echo === undefined ? [] : (await bot.converse(echo, [], askOptions(articles))).history);
    const place = placeOf(interaction, hidden);
    const { view } = await askIn(bot, { text, place, answerId: interaction.id, language, articles, history });
    return view;
  });
}

/** Asks one of the sample questions, privately. */
export async function sample(interaction: Pressed, bot: Bot, fields: Fields<"sample">): Promise<void> {
  const [frame, number, check] = fields;
  const chosen = bot.samples[number];
  if (!chosen || checkOf(chosen.question) !== check)
    return respond(interaction, true, () => notice(DISCORD_MESSAGES[frame].changed, frame));
  const { question: text, language } = chosen;
  const place = placeOf(interaction, true);
  await respond(interaction, true, async () => {
    const { view } = await askIn(bot, { text, place, answerId: interaction.id, language, history: [] });
    return view;
  });
}
