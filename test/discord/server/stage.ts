import { type ChatInputCommandInteraction, type Client, Events, type Interaction } from "discord.js";
import { afterEach, beforeEach } from "vitest";
import { connect } from "./connect.ts";
import { LoopbackDiscord } from "./loopback.ts";
import type { Channel, Person } from "./model.ts";
import type { Reaction } from "./reaction.ts";
import { rest } from "./rest.ts";

const COMMANDS = [
  {
    name: "ask",
    description: "Asks",
    options: [
      { type: 3, name: "question", description: "What", required: true, max_length: 10 },
      { type: 3, name: "style", description: "How", choices: [{ name: "Short", value: "short" }] },
      { type: 3, name: "term", description: "Which", autocomplete: true },
      { type: 4, name: "count", description: "How many", min_value: 1, max_value: 5 },
      { type: 6, name: "whom", description: "Whom" },
    ],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  },
  {
    name: "words",
    description: "Words",
    options: [
      { type: 1, name: "add", description: "Adds", options: [{ type: 5, name: "now", description: "At once" }] },
    ],
  },
  { name: "Find", type: 3 },
];

/** A server with a guild, a channel, a person and a connected client, made anew for each test of a file. */
export class Stage {
  discord!: LoopbackDiscord;
  client!: Client<true>;
  channel!: Channel;
  sara!: Person;

  constructor() {
    beforeEach(() => this.#build());
    afterEach(async () => {
      await this.client.destroy();
      await this.discord.close();
    });
  }

  async #build(): Promise<void> {
    this.discord = await LoopbackDiscord.start();
    this.sara = this.discord.addUser({ username: "sara", locale: "fr" });
    const guild = this.discord.addGuild({ name: "History", preferredLocale: "tr" });
    this.channel = this.discord.addTextChannel(guild, { name: "general" });
    this.client = await connect(this.discord);
    await rest(this.discord, "PUT", `/applications/${this.discord.bot.id}/commands`, COMMANDS);
  }

  /** The next interaction is handled so; what the handler returns or throws comes out of the promise. */
  handle<Result>(handler: (interaction: Interaction) => Promise<Result>): Promise<Result> {
    const handled = new Promise<Result>((resolve, reject) => {
      this.client.once(Events.InteractionCreate, (interaction) => handler(interaction).then(resolve, reject));
    });
    // Where a test does not look at it, what fails shows in what the person sees.
    handled.catch(() => {});
    return handled;
  }

  /** The next slash command is handled so. */
  command<Result>(handler: (interaction: ChatInputCommandInteraction) => Promise<Result>): Promise<Result> {
    return this.handle(async (interaction) => {
      if (interaction.isChatInputCommand()) return handler(interaction);
      throw new Error(`A slash command was awaited, not an interaction of type ${interaction.type}`);
    });
  }

  /** A channel of a guild that has not installed the app. */
  elsewhere(): Channel {
    const guild = this.discord.addGuild({ name: "Elsewhere", installed: false });
    return this.discord.addTextChannel(guild, { name: "general" });
  }

  /** A person asks. */
  ask(person = this.sara, place = this.channel): Promise<Reaction> {
    return this.discord.slash(person, place, "ask", { question: "why" });
  }
}
