import { randomBytes } from "node:crypto";
import { type Interaction, MessageFlags, RESTJSONErrorCodes, type RepliableInteraction } from "discord.js";
import { isolate } from "../display/bidi.ts";
import { press, submit } from "./actions/index.ts";
import { type Command, isMessageCommand } from "./command.ts";
import type { Bot } from "./context.ts";
import { frameLanguage } from "./interaction.ts";
import { DISCORD_MESSAGES } from "./messages/index.ts";
import { secondsIn } from "./numbers.ts";
import { MAX_CHOICES } from "./options.ts";
import { isRefusal } from "./refusal.ts";
import { buildReply, type View } from "./reply.ts";
import { notice } from "./views/notice.ts";

/** Discord no longer takes an answer: it came too late, or there is one already. */
const TOO_LATE = [RESTJSONErrorCodes.UnknownInteraction, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged];

/** Does what an interaction asks for; a command that this version does not know is refused in a line. */
async function run(interaction: RepliableInteraction, commands: readonly Command[], bot: Bot): Promise<void> {
  if (interaction.isButton() || interaction.isStringSelectMenu()) return press(interaction, bot);
  if (interaction.isModalSubmit()) return submit(interaction, bot);
  if (!interaction.isCommand()) return;
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  if (interaction.isMessageContextMenuCommand() && command && isMessageCommand(command))
    return command.execute(interaction, bot);
  if (interaction.isChatInputCommand() && command && !isMessageCommand(command))
    return command.execute(interaction, bot);
  const language = frameLanguage(interaction, bot);
  await tell(interaction, notice(DISCORD_MESSAGES[language].outdatedCommand, language));
}

/** Tells the one who asked something in private, whatever was answered before. */
async function tell(interaction: RepliableInteraction, view: View): Promise<void> {
  const payload = buildReply(view, true);
  if (interaction.deferred && !interaction.replied) {
    await interaction.editReply({ components: payload.components, flags: MessageFlags.IsComponentsV2 });
  } else if (interaction.replied) await interaction.followUp(payload);
  else await interaction.reply(payload);
}

/** Logs a failure under an id and tells the id to the one who asked. Never throws. */
async function fail(interaction: Interaction, error: unknown, bot: Bot): Promise<void> {
  if (isRefusal(error, ...TOO_LATE)) {
    const age = Date.now() - interaction.createdTimestamp;
    bot.log.warn({ code: error.code, age }, "an interaction could not be answered any more");
    return;
  }
  const id = randomBytes(4).toString("hex");
  bot.log.error({ id, err: error, kind: interaction.type }, "an interaction failed");
  if (!interaction.isRepliable()) return;
  const language = frameLanguage(interaction, bot);
  const line = DISCORD_MESSAGES[language].failed(isolate(id));
  await tell(interaction, notice(line, language)).catch((err: unknown) =>
    bot.log.warn({ id, err }, "nor could that be told"),
  );
}

/** Offers suggestions; a box that cannot be completed offers none. */
function complete(interaction: Interaction, commands: readonly Command[], bot: Bot): Promise<void> | undefined {
  if (!interaction.isAutocomplete()) return undefined;
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  const choices = command && "complete" in command ? command.complete?.(interaction, bot) : undefined;
  return interaction.respond((choices ?? []).slice(0, MAX_CHOICES));
}

/** Tells somebody who asks too often how long to wait; true when that was needed. */
async function slowedDown(interaction: RepliableInteraction, bot: Bot): Promise<boolean> {
  const wait = bot.limits.take(interaction.user.id, interaction.guildId);
  if (wait === 0) return false;
  const language = frameLanguage(interaction, bot);
  await tell(interaction, notice(DISCORD_MESSAGES[language].slowDown(secondsIn(wait, language)), language, "doubt"));
  return true;
}

/** Handles one interaction from beginning to end. Never throws: what fails is logged, told, and touches nothing else. */
export async function handleInteraction(
  interaction: Interaction,
  commands: readonly Command[],
  bot: Bot,
): Promise<void> {
  try {
    const completing = complete(interaction, commands, bot);
    if (completing) return await completing;
    if (!interaction.isRepliable() || (await slowedDown(interaction, bot))) return;
    await run(interaction, commands, bot);
    bot.log.debug({ kind: interaction.type, age: Date.now() - interaction.createdTimestamp }, "interaction answered");
  } catch (error) {
    await fail(interaction, error, bot);
  }
}
