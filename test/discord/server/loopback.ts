import type { AddressInfo } from "node:net";
import type { Events } from "./events.ts";
import { Gateway } from "./gateway.ts";
import { Rest } from "./http.ts";
import { Interactions } from "./interaction.ts";
import type { Fault, Target } from "./limits.ts";
import type { Channel, Command, Message, Person } from "./model.ts";
import type { Filled } from "./options.ts";
import { People, type SayOptions } from "./people.ts";
import { holds, isIn, permissionsOf } from "./permissions.ts";
import type { Reaction } from "./reaction.ts";
import type { LoggedRequest } from "./request-log.ts";
import { applicationRoutes } from "./routes-application.ts";
import { channelRoutes } from "./routes-channels.ts";
import { interactionRoutes } from "./routes-interactions.ts";
import { Scenery } from "./scenery.ts";
import { SchemaCheck, type SchemaFault } from "./schema.ts";
import { type Settings, World } from "./world.ts";

const SETTINGS: Settings = { token: "loopback.token", messageContent: false, heartbeatInterval: 41_250, kept: 5_000 };

/** Between what a client reads and the request that it sends upon it lie a few turns of its event loop. */
const QUIET_ROUNDS = 20;

/** How a server is started. */
interface Start extends Partial<Settings> {
  /** The file of the description that bodies are held against: that of DISCORD_OPENAPI unless given, none where empty. */
  readonly description?: string;
}

/**
 * Discord on a port of this machine: REST and gateway of version 10 over real sockets, as far as a bot can notice.
 * A client connects by `new Client({ rest: { api: discord.url } })` and `client.login(discord.token)`.
 */
export class LoopbackDiscord extends Scenery {
  readonly gateway: Gateway;
  readonly #rest: Rest;
  readonly #people: People;
  readonly #schema: SchemaCheck | undefined;

  private constructor({ description = process.env.DISCORD_OPENAPI, ...settings }: Start) {
    super(new World({ ...SETTINGS, ...settings }));
    const interactions = new Interactions(this.world);
    this.#people = new People(this.world, interactions);
    this.#schema = description ? new SchemaCheck(description) : undefined;
    const routes = [
      ...applicationRoutes(this.world, () => this.gateway),
      ...channelRoutes(this.world),
      ...interactionRoutes(this.world, interactions, (id) => this.#people.answered(id)),
    ];
    this.#rest = new Rest(this.world, routes, this.#schema);
    this.gateway = new Gateway(this.world, this.#rest.server);
  }

  /** Starts a server on a free port. */
  static async start(settings: Start = {}): Promise<LoopbackDiscord> {
    const discord = new LoopbackDiscord(settings);
    await new Promise<void>((resolve) => discord.#rest.server.listen(0, "127.0.0.1", resolve));
    discord.gateway.url = `ws://127.0.0.1:${discord.#port}`;
    return discord;
  }

  get #port(): number {
    return (this.#rest.server.address() as AddressInfo).port;
  }

  /** What discord.js takes as `rest.api`. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get token(): string {
    return this.world.settings.token;
  }

  /** The bot's own user. */
  get bot(): Person {
    return this.world.bot;
  }

  /** The latest requests, oldest first. */
  get requests(): readonly LoggedRequest[] {
    return this.#rest.log.requests;
  }

  /** Requests so far that were answered 401, 403 or 429. */
  get invalidRequests(): number {
    return this.#rest.log.invalid;
  }

  /** All commands that the bot has registered. */
  get commands(): readonly Command[] {
    return this.world.commands;
  }

  /** Bodies that do not fit Discord's description; always empty unless DISCORD_OPENAPI names the file. */
  get schemaFaults(): readonly SchemaFault[] {
    return this.#schema?.faults ?? [];
  }

  /** Bodies checked against Discord's description. */
  get schemaChecked(): number {
    return this.#schema?.checked ?? 0;
  }

  /** A person uses a slash command ("name", or "name subcommand"); throws where a client would not send it. */
  async slash(person: Person, channel: Channel, name: string, filled: Filled = {}): Promise<Reaction> {
    return this.#people.slash({ person, channel, name, filled });
  }

  /** A person types in an option that has an autocomplete. */
  async autocomplete(
    person: Person,
    channel: Channel,
    name: string,
    filled: Filled | undefined,
    focused: string,
  ): Promise<Reaction> {
    return this.#people.autocomplete({ person, channel, name, filled: filled ?? {}, focused });
  }

  /** A person uses a message command on a message. */
  async messageCommand(person: Person, message: Message, name: string): Promise<Reaction> {
    return this.#people.messageCommand(person, message, name);
  }

  /** A person presses a button, by its custom id or its label. */
  async press(person: Person, message: Message, customIdOrLabel: string): Promise<Reaction> {
    return this.#people.press(person, message, customIdOrLabel);
  }

  /** A person chooses from a select menu. */
  async select(person: Person, message: Message, customId: string, values: readonly string[]): Promise<Reaction> {
    return this.#people.select(person, message, customId, values);
  }

  /** A person submits the modal that the bot showed; values by custom id or by label. */
  async submit(person: Person, shown: Reaction, values: Readonly<Record<string, string>>): Promise<Reaction> {
    return this.#people.submit(person, shown, values);
  }

  /** A person writes a message. */
  async say(person: Person, channel: Channel, content: string, options?: SayOptions): Promise<Message> {
    return this.#people.say(person, channel, content, options);
  }

  /** A person writes a message of theirs anew. */
  async rewrite(person: Person, message: Message, content: string): Promise<Message> {
    return this.#people.rewrite(person, message, content);
  }

  /** A person deletes a message of theirs. */
  async withdraw(person: Person, message: Message): Promise<void> {
    this.#people.withdraw(person, message);
  }

  /** The bot's reply to a message, or its first message in the thread started from it, as soon as it is there. */
  async answerTo(message: Message, timeoutMs?: number): Promise<Message> {
    const isAnswer = ({ author, channel_id, message_reference }: Message) =>
      author.id === this.bot.id && (message_reference?.message_id === message.id || channel_id === message.id);
    const places = [message.channel_id, message.id].flatMap((id) => this.world.channels.get(id) ?? []);
    const known = places.flatMap(({ messages }) => [...messages.values()]).find((stored) => isAnswer(stored.message));
    return known?.message ?? this.next("message", "the bot's answer to a message", isAnswer, timeoutMs);
  }

  /** The messages of a channel as a person sees them, oldest first. */
  messagesVisibleTo(person: Person, channel: Channel): readonly Message[] {
    if (!isIn(channel, person) || !holds(permissionsOf(channel, person.id), "ViewChannel")) return [];
    const seen = [...channel.messages.values()].filter(({ seenBy }) => seenBy === undefined || seenBy === person.id);
    return seen.map(({ message }) => message);
  }

  /** The next event of a kind that passes; rejects and names what was awaited when it does not come in time. */
  next<Kind extends keyof Events>(
    kind: Kind,
    awaited: string,
    passes?: (event: Events[Kind]) => boolean,
    timeoutMs?: number,
  ): Promise<Events[Kind]> {
    return this.world.events.next(kind, awaited, passes, timeoutMs);
  }

  /** Settles once every client has read all that was sent to it so far. */
  delivered(): Promise<void> {
    return this.gateway.probe();
  }

  /**
   * Settles once every client has read all that was sent to it and no request of it is under way or follows. What the
   * bot has not answered by then it does not answer, unless it waits for something else.
   */
  async quiet(): Promise<void> {
    for (let round = 0, taken = -1; round < QUIET_ROUNDS; round += 1) {
      if (taken !== this.#rest.taken) round = 0;
      taken = this.#rest.taken;
      await this.gateway.probe();
      await this.#rest.drained();
    }
  }

  /** The next requests of this kind (one, unless said) meet a fault. */
  plan(target: Target, fault: Fault, times = 1): void {
    this.#rest.limits.plan(target, fault, times);
  }

  /** Allows only so many requests of this kind per window. */
  limit(target: Target, requests: number, perMs: number): void {
    this.#rest.limits.limit(target, requests, perMs);
  }

  /** Allows only so many requests a second in all. */
  limitAll(requests: number): void {
    this.#rest.limits.limitAll(requests);
  }

  /** Takes back all limits and planned faults. */
  lift(): void {
    this.#rest.limits.lift();
  }

  /** Puts Discord's clock forward: deadlines pass, tokens run out. */
  advance(ms: number): void {
    this.world.clock.advance(ms);
  }

  /** Closes all gateway connections with this code; 1006 cuts them. */
  dropSockets(code: number): void {
    this.gateway.drop(code);
  }

  /** Closes everything at once. */
  async close(): Promise<void> {
    this.world.close();
    this.gateway.close();
    await this.#rest.close();
  }
}
