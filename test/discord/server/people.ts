import { ApplicationCommandType, InteractionType } from "discord.js";
import { findControl, pressData, selectData, submitData } from "./controls.ts";
import { lengthOf } from "./form.ts";
import { type Act, ANSWER_WITHIN, type Interactions } from "./interaction.ts";
import { edit, post, remove } from "./messages.ts";
import type { Channel, Message, Person, Stored } from "./model.ts";
import { findCommand, type Typed, typedData } from "./options.ts";
import { isIn } from "./permissions.ts";
import { Reaction } from "./reaction.ts";
import type { World } from "./world.ts";

/** How a person writes a message. */
export interface SayOptions {
  /** The message it replies to. */
  readonly replyTo?: Message;
  /** Whether the reply pings; it does where not said. */
  readonly ping?: boolean;
}

/** Characters of a person's message. */
const CONTENT = 2000;

/** What people do, and what comes of it. */
export class People {
  readonly #world: World;
  readonly #interactions: Interactions;
  readonly #answered = new Map<string, () => void>();

  constructor(world: World, interactions: Interactions) {
    this.#world = world;
    this.#interactions = interactions;
  }

  /** Tells that the bot has answered an interaction. */
  answered(id: string): void {
    this.#answered.get(id)?.();
  }

  slash(typed: Typed): Promise<Reaction> {
    const { command, data } = typedData(this.#world, typed);
    const commandType = command.type;
    const { integration_types } = command;
    return this.#act({
      ...typed,
      type: InteractionType.ApplicationCommand,
      data,
      commandType,
      integrationTypes: integration_types,
    });
  }

  autocomplete(typed: Typed & { readonly focused: string }): Promise<Reaction> {
    const { command, data } = typedData(this.#world, typed);
    const { integration_types } = command;
    return this.#act({
      ...typed,
      type: InteractionType.ApplicationCommandAutocomplete,
      data,
      integrationTypes: integration_types,
    });
  }

  messageCommand(person: Person, message: Message, name: string): Promise<Reaction> {
    const { channel } = this.#seen(person, message);
    const commandType = ApplicationCommandType.Message;
    const command = findCommand(this.#world, person, channel, name, commandType);
    const resolved = { messages: { [message.id]: this.#seen(person, message).message } };
    const data = { id: command.id, name, type: commandType, target_id: message.id, resolved };
    const integrationTypes = command.integration_types;
    return this.#act({
      type: InteractionType.ApplicationCommand,
      person,
      channel,
      data,
      commandType,
      integrationTypes,
    });
  }

  press(person: Person, message: Message, customIdOrLabel: string): Promise<Reaction> {
    const source = this.#seen(person, message);
    return this.#use(person, source, pressData(findControl(source.message, customIdOrLabel)));
  }

  select(person: Person, message: Message, customId: string, values: readonly string[]): Promise<Reaction> {
    const source = this.#seen(person, message);
    return this.#use(person, source, selectData(findControl(source.message, customId), values));
  }

  submit(person: Person, shown: Reaction, values: Readonly<Record<string, string>>): Promise<Reaction> {
    const { channel, source, owners } = shown.interaction;
    if (shown.interaction.person.id !== person.id) throw new Error(`The modal was not shown to ${person.username}`);
    const data = submitData(shown.modal, values);
    return this.#act({ type: InteractionType.ModalSubmit, person, channel, data, source, owners });
  }

  say(person: Person, channel: Channel, content: string, { replyTo, ping = true }: SayOptions = {}): Message {
    if (content.trim() === "" || lengthOf(content) > CONTENT)
      throw new Error(`A message takes 1 to ${CONTENT} characters, not ${lengthOf(content.trim())}`);
    if (!isIn(channel, person)) throw new Error(`${person.username} is not in the place where this is to be said`);
    const replied = replyTo && this.#seen(person, replyTo);
    return post(this.#world, channel, { author: person, content, replyTo: replied, ping }).message;
  }

  rewrite(person: Person, message: Message, content: string): Message {
    return edit(this.#world, this.#own(person, message), { content }).message;
  }

  withdraw(person: Person, message: Message): void {
    remove(this.#world, this.#own(person, message));
  }

  #own(person: Person, message: Message): Stored {
    const stored = this.#seen(person, message);
    if (stored.message.author.id !== person.id)
      throw new Error(`The message ${message.id} is not ${person.username}'s`);
    return stored;
  }

  #use(person: Person, source: Stored, data: object): Promise<Reaction> {
    const owners = source.message.interaction_metadata?.authorizing_integration_owners as
      | Record<string, string>
      | undefined;
    const { channel } = source;
    return this.#act({
      type: InteractionType.MessageComponent,
      person,
      channel,
      data,
      source,
      ...(owners ? { owners } : {}),
    });
  }

  /** A message as the person sees it; throws where it is gone or somebody else's. */
  #seen(person: Person, { id, channel_id }: Message): Stored {
    const stored = this.#world.channels.get(channel_id)?.messages.get(id);
    if (!stored) throw new Error(`The message ${id} is gone`);
    if (stored.seenBy && stored.seenBy !== person.id)
      throw new Error(`${person.username} does not see the message ${id}`);
    return stored;
  }

  /** Sends an interaction; settles with the bot's first answer, or without one when its time is over. */
  #act(act: Act): Promise<Reaction> {
    return new Promise((resolve) => {
      const interaction = this.#interactions.send(act);
      const settle = () => {
        callOff();
        this.#answered.delete(interaction.id);
        resolve(new Reaction(interaction, this.#world.events));
      };
      const callOff = this.#world.clock.after(ANSWER_WITHIN, settle);
      this.#answered.set(interaction.id, settle);
    });
  }
}
