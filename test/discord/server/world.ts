import { Clock } from "./clock.ts";
import { refuse } from "./errors.ts";
import { EventBus } from "./events.ts";
import type { Channel, Command, Guild, Person } from "./model.ts";
import { Snowflakes } from "./snowflake.ts";

/** An event on its way to the sessions. */
export interface Dispatch {
  readonly name: string;
  readonly data: object;
  /** What a session without the Message Content intent gets instead. */
  readonly withheld?: object;
  /** The intents of which a session needs one; 0 where it needs none. */
  readonly intents: number;
  /** Decides the shard; events without a guild go to the first. */
  readonly guildId?: string | undefined;
}

/** What a server may be started with. */
export interface Settings {
  readonly token: string;
  /** Whether the app may ask for the privileged Message Content intent. */
  readonly messageContent: boolean;
  /** In ms. */
  readonly heartbeatInterval: number;
  /** How many messages of a channel, interactions and requests are kept at most; the oldest are forgotten first. */
  readonly kept: number;
}

/** Everything that Discord knows. */
export class World {
  readonly settings: Settings;
  readonly clock = new Clock();
  readonly events = new EventBus();
  readonly users = new Map<string, Person>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  /** Registered commands; those for one guild carry its id. */
  commands: readonly Command[] = [];
  readonly bot: Person;
  readonly applicationId: string;
  readonly #snowflakes = new Snowflakes(() => this.clock.now());
  readonly #listeners = new Set<(dispatch: Dispatch) => void>();

  constructor(settings: Settings) {
    this.settings = settings;
    // For apps made since 2016 the two ids are one.
    this.applicationId = this.id();
    this.bot = {
      ...{ id: this.applicationId, username: "sanad", global_name: null, discriminator: "0001", avatar: null },
      ...{ bot: true, public_flags: 0, locale: "en-US", installed: false, takesDms: false },
    };
    this.users.set(this.bot.id, this.bot);
  }

  /** A new id. */
  id(): string {
    return this.#snowflakes.next();
  }

  /** The time as Discord writes it. */
  timestamp(): string {
    return new Date(this.clock.now()).toISOString().replace("Z", "000+00:00");
  }

  /** Sends an event to all who listen (the gateway). */
  dispatch(dispatch: Dispatch): void {
    for (const listener of this.#listeners) listener(dispatch);
    this.events.emit("dispatch", { name: dispatch.name, data: dispatch.data });
  }

  listen(listener: (dispatch: Dispatch) => void): void {
    this.#listeners.add(listener);
  }

  /** A channel, or Discord's error. */
  channel(id: string): Channel {
    return this.channels.get(id) ?? refuse("unknownChannel");
  }

  /** A person a test has made; throws where there is none. */
  person(id: string): Person {
    const person = this.users.get(id);
    if (!person) throw new Error(`There is no user ${id}`);
    return person;
  }

  /** The conversation of the bot with a person, where one is open. */
  dmWith(userId: string): Channel | undefined {
    return [...this.channels.values()].find(({ recipient }) => recipient?.id === userId);
  }

  close(): void {
    this.clock.close();
    this.events.close();
    this.#listeners.clear();
  }
}
