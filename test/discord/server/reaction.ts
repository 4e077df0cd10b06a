import { MessageFlags, InteractionResponseType as ResponseType } from "discord.js";
import type { Modal } from "./check-modal.ts";
import type { EventBus } from "./events.ts";
import type { Callback, Choice, Interaction } from "./interaction.ts";
import type { Message } from "./model.ts";

/** What the bot did when a person acted; "expired" where it did nothing in time. */
export type Outcome = "message" | "thinking" | "update" | "update-later" | "choices" | "modal" | "expired";

const OUTCOMES: Readonly<Record<number, Outcome>> = {
  [ResponseType.ChannelMessageWithSource]: "message",
  [ResponseType.DeferredChannelMessageWithSource]: "thinking",
  [ResponseType.UpdateMessage]: "update",
  [ResponseType.DeferredMessageUpdate]: "update-later",
  [ResponseType.ApplicationCommandAutocompleteResult]: "choices",
  [ResponseType.Modal]: "modal",
};

/** What came of something a person did: it reads as of now, so that it follows later edits. */
export class Reaction {
  readonly interaction: Interaction;
  readonly #events: EventBus;

  constructor(interaction: Interaction, events: EventBus) {
    this.interaction = interaction;
    this.#events = events;
  }

  get id(): string {
    return this.interaction.id;
  }

  get token(): string {
    return this.interaction.token;
  }

  /** When the interaction was sent, in ms of Unix time. */
  get sentAt(): number {
    return this.interaction.sentAt;
  }

  /** The bot's first answer. */
  get callback(): Callback | undefined {
    return this.interaction.callback;
  }

  get outcome(): Outcome {
    return (this.callback && OUTCOMES[this.callback.type]) ?? "expired";
  }

  /** The answer as it stands now; throws where there is none, or none any more. */
  get reply(): Message {
    const { original } = this.interaction;
    if (!original?.channel.messages.has(original.message.id))
      throw new Error(`There is no reply: the outcome is "${this.outcome}"`);
    return original.message;
  }

  /** The same as `reply`. */
  get message(): Message {
    return this.reply;
  }

  get followUps(): readonly Message[] {
    return this.interaction.followUps
      .filter(({ channel, message }) => channel.messages.has(message.id))
      .map(({ message }) => message);
  }

  /** The modal the bot showed; throws where it showed none. */
  get modal(): Modal {
    if (!this.interaction.modal) throw new Error(`There is no modal: the outcome is "${this.outcome}"`);
    return this.interaction.modal;
  }

  /** The choices the bot offered; throws where it offered none. */
  get choices(): readonly Choice[] {
    if (!this.interaction.choices) throw new Error(`There are no choices: the outcome is "${this.outcome}"`);
    return this.interaction.choices;
  }

  /** Whether only the person who acted sees the reply. */
  get isEphemeral(): boolean {
    return (this.reply.flags & MessageFlags.Ephemeral) !== 0;
  }

  /** The reply once it is more than "thinking": at once, or as soon as the deferred answer comes. */
  async settled(timeoutMs?: number): Promise<Message> {
    const { id } = this.reply;
    const isAwaited =
      this.reply.flags & MessageFlags.Loading || (this.outcome === "update-later" && !this.interaction.edited);
    if (isAwaited) await this.#events.next("edit", "the deferred answer", (message) => message.id === id, timeoutMs);
    return this.reply;
  }
}
