import { setTimeout as delay } from "node:timers/promises";
import type { MessageComponentInteraction, RepliableInteraction } from "discord.js";
import { MessageFlags, RESTJSONErrorCodes } from "discord.js";
import { isRefusal } from "./refusal.ts";
import { buildReply, type Payload, type View } from "./reply.ts";

/** How long an answer may take before Discord is told that it is coming, in ms: well within the 3 s it waits. */
const PATIENCE = 1500;

const LATE = Symbol("late");

/** The outcome of a promise, or LATE when it takes longer than the patience. */
async function withinPatience<T>(pending: Promise<T>): Promise<T | typeof LATE> {
  const settled = new AbortController();
  try {
    return await Promise.race([pending, delay(PATIENCE, LATE, { signal: settled.signal })]);
  } finally {
    settled.abort();
  }
}

/** Tells Discord that an answer is coming. Where it has taken that and its own answer was lost, it refuses to hear it again. */
async function announce(interaction: RepliableInteraction, isPrivate: boolean): Promise<void> {
  try {
    await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  } catch (error) {
    if (!isRefusal(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error;
    interaction.deferred = true;
  }
}

/** Answers an interaction with a message of its own; what takes long is announced first. */
export async function respond(
  interaction: RepliableInteraction,
  isPrivate: boolean,
  work: () => View | Promise<View>,
): Promise<void> {
  const pending = Promise.resolve().then(work);
  const early = await withinPatience(pending);
  if (early !== LATE) {
    await interaction.reply(buildReply(early, isPrivate));
    return;
  }
  await announce(interaction, isPrivate);
  const { components, flags, allowedMentions } = buildReply(await pending, false);
  await interaction.editReply({ components, flags, allowedMentions });
}

/** Answers an interaction by changing the message it came from. */
export async function change(interaction: MessageComponentInteraction, payload: Payload): Promise<void> {
  await interaction.update({ components: payload.components, allowedMentions: payload.allowedMentions });
}
