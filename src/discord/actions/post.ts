import { ComponentType } from "discord.js";
import { isolate } from "../../display/bidi.ts";
import { inFrame } from "../../display/frame.ts";
import { MESSAGES } from "../../display/messages/index.ts";
import type { Bot } from "../context.ts";
import { type Fields, readCustomId } from "../custom-id.ts";
import { directed } from "../direction.ts";
import { answerIdOf } from "../interaction.ts";
import { escapeMarkdown, small } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import { messageOf } from "../reply.ts";
import { respond } from "../respond.ts";
import { type Parts, stillStands } from "../standing.ts";
import { notice } from "../views/notice.ts";
import type { Pressed } from "./types.ts";

/** The parts of a private reply without its *Post* button. */
const withoutPost = (parts: Parts): Parts =>
  parts.flatMap((part): Parts => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const kept = part.components.filter(
      (each) => !("custom_id" in each) || readCustomId(each.custom_id)?.name !== "post",
    );
    return kept.length ? [{ ...part, components: kept }] : [];
  });

/** Shows to everybody, with the name of who does, what the bot answered privately. */
export async function post(interaction: Pressed, bot: Bot, [language]: Fields<"post">): Promise<void> {
  const messages = DISCORD_MESSAGES[language];
  const container = interaction.message.components[0]?.toJSON();
  if (container?.type !== ComponentType.Container) throw new TypeError("the message has no container");
  if (!stillStands(container.components, bot.places))
    return respond(interaction, true, () => notice(messages.changed, language));
  const line = messages.postedBy(isolate(interaction.user.displayName, escapeMarkdown));
  const by: Parts[number] = {
    type: ComponentType.TextDisplay,
    content: directed(small(inFrame(line, MESSAGES[language]))),
  };
  const parts = withoutPost(container.components);
  const turn = bot.conversations.turnOf(answerIdOf(interaction.message));
  if (turn) bot.conversations.rememberAnswer(interaction.id, turn);
  await interaction.reply(messageOf([{ ...container, components: [by, ...parts] }], false));
}
