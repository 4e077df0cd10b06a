import { GatewayIntentBits } from "discord.js";
import { test as base, expect } from "vitest";
import { COMMANDS } from "../../commands/index.ts";
import { converse, type History, type Reply } from "../../src/answer/index.ts";
import type { Sanad } from "../../src/compose.ts";
import { type RunningBot, startBot } from "../../src/discord/bot.ts";
import type { Bot } from "../../src/discord/context.ts";
import { createLog } from "../../src/discord/log.ts";
import { textsIn } from "../../src/discord/reply.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { openSeeds } from "../seeds.ts";
import { type Channel, type Guild, LoopbackDiscord, type Message, type Person } from "./server/index.ts";
import { post, remove } from "./server/messages.ts";
import type { Stored } from "./server/model.ts";
import type { SayOptions } from "./server/people.ts";

/** A question that the seeds answer, and words of the sentence that does. */
export const WITHDRAWAL = { question: "when did Putin order the withdrawal?", answer: "15 آذار/مارس" };
export const RESORT = { question: "In which resort did Putin receive Assad?", answer: "منتجع سوتشي" };

/**
 * Without heartbeats of the client's own, in ms: where one falls due while the server waits for the answer to its own
 * request for one, discord.js takes the connection for dead.
 */
export const CALM = { heartbeatInterval: 1_000_000_000 };

let opened: Sanad | undefined;
/** The seeds; opened once for all files of a worker. */
export const seeds = (): Sanad => {
  opened ??= openSeeds();
  return opened;
};

/** What the core was asked, and what it said. */
export interface Asked {
  readonly question: string;
  readonly history: History;
  reply?: Reply;
}

/** A promise that a test fulfils. */
export class Gate {
  open!: () => void;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}

/** A line of the log. */
export type LogLine = { readonly level: string; readonly msg?: string } & Readonly<Record<string, unknown>>;

/** Whatever a message says, without marks of direction and bold type. */
export const shown = ({ content, components }: Message): string =>
  stripBidi([content, ...textsIn(components)].filter(Boolean).join("\n")).replaceAll("**", "");

/** A bot in a guild of a Discord of its own, with two people. */
export class Scene {
  readonly discord: LoopbackDiscord;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly sara: Person;
  readonly omid: Person;
  /** What the core was asked so far. */
  readonly asked: Asked[] = [];
  readonly log: LogLine[] = [];
  /** Answers in the core's stead, or holds it up, until it is undefined again. */
  before: ((question: string) => Promise<void>) | undefined;
  bot!: RunningBot;

  private constructor(discord: LoopbackDiscord) {
    this.discord = discord;
    this.guild = discord.addGuild({ name: "History" });
    this.channel = discord.addTextChannel(this.guild, { name: "general" });
    this.sara = discord.addUser({ username: "sara" });
    this.omid = discord.addUser({ username: "omid" });
  }

  static async open(): Promise<Scene> {
    const scene = new Scene(await LoopbackDiscord.start(CALM));
    scene.bot = await scene.#start();
    return scene;
  }

  #start(): Promise<RunningBot> {
    const { url: apiUrl, token } = this.discord;
    const log = createLog("debug", token, { write: (line) => void this.log.push(JSON.parse(line)) });
    const ask: Bot["converse"] = (...asked) => this.#ask(...asked);
    return startBot({ token, apiUrl, guildId: undefined, sanad: seeds(), commands: COMMANDS, log, converse: ask });
  }

  async #ask(...[question, history, options]: Parameters<Bot["converse"]>): Promise<Reply> {
    const asked: Asked = { question, history };
    this.asked.push(asked);
    await this.before?.(question);
    asked.reply = converse(question, history, seeds().index, options);
    return asked.reply;
  }

  /** Holds up every answer until the gate is opened; the promise is fulfilled when one is asked for. */
  holdUp(): { readonly asked: Promise<void>; readonly gate: Gate } {
    const [reached, gate] = [new Gate(), new Gate()];
    this.before = () => {
      reached.open();
      return gate.opened;
    };
    return { asked: reached.opened, gate };
  }

  /** The bot's name as people type it. */
  get name(): string {
    return `<@${this.discord.bot.id}>`;
  }

  /** Somebody asks by a mention. */
  mention(question: string, person = this.sara, channel = this.channel, options: SayOptions = {}): Promise<Message> {
    return this.discord.say(person, channel, `${this.name} ${question}`, options);
  }

  /** Somebody asks by a mention, and is answered. */
  async ask(question: string, person = this.sara, channel = this.channel, options: SayOptions = {}): Promise<Message> {
    return this.discord.answerTo(await this.mention(question, person, channel, options));
  }

  /** What was logged as a failure. */
  get failures(): LogLine[] {
    return this.log.filter(({ level }) => level === "error");
  }

  /** The requests of a kind that Discord has answered. */
  requests(method: string, path: RegExp): readonly LoopbackDiscord["requests"][number][] {
    return this.discord.requests.filter((request) => request.method === method && path.test(request.path));
  }

  /** What the bot told somebody in direct messages. */
  toldTo(person: Person): string[] {
    return this.said(this.discord.openDm(person)).map(shown);
  }

  /** What the bot said in a channel, oldest first. */
  said(channel = this.channel): Message[] {
    return this.#stored(channel).flatMap(({ message }) => (message.author.id === this.discord.bot.id ? [message] : []));
  }

  #stored({ id }: Channel): Stored[] {
    return [...(this.discord.world.channels.get(id)?.messages.values() ?? [])];
  }

  #find({ id, channel_id }: Pick<Message, "id" | "channel_id">): Stored {
    const stored = this.discord.world.channels.get(channel_id)?.messages.get(id);
    if (!stored) throw new Error(`the message ${id} is gone`);
    return stored;
  }

  /** A message as it stands now. */
  now(message: Message): Message {
    return this.#find(message).message;
  }

  /** Whoever wrote a message writes it anew. */
  rewrite(message: Message, content: string): Promise<Message> {
    return this.discord.rewrite(this.discord.world.person(message.author.id), message, content);
  }

  /** Somebody who may deletes a message. */
  erase(message: Message): void {
    remove(this.discord.world, this.#find(message));
  }

  /** A message of a kind that nobody can type. */
  post(channel: Channel, draft: Parameters<typeof post>[2]): Message {
    return post(this.discord.world, channel, draft).message;
  }

  /** Discord tells the bot of a message in the guild, with these words of its own. */
  announce(name: "MESSAGE_CREATE" | "MESSAGE_UPDATE", data: object): void {
    const guildId = this.guild.id;
    const intents = GatewayIntentBits.GuildMessages;
    this.discord.world.dispatch({ name, data: { ...data, guild_id: guildId }, intents, guildId });
  }

  /** The next edit of a message. */
  nextEdit({ id }: Message): Promise<Message> {
    return this.discord.next("edit", "the answer to be edited", (edited) => edited.id === id);
  }

  /** Settles when the bot has dealt with all that happened: what it still says afterwards would be an answer too many. */
  async settled(): Promise<void> {
    await this.discord.delivered();
    const marker = this.discord.addUser({ username: "marker" });
    await this.discord.answerTo(await this.discord.say(marker, this.discord.openDm(marker), "?"));
    await this.discord.quiet();
  }

  async close(): Promise<void> {
    this.before = undefined;
    await this.bot.stop();
    await this.discord.close();
  }
}

/** A test with a scene of its own, in which all that the bot sends must fit Discord's description. */
export const it = base.extend("scene", async ({ task: _ }, { onCleanup }) => {
  const scene = await Scene.open();
  onCleanup(async () => {
    await scene.close();
    expect(scene.discord.schemaFaults).toEqual([]);
  });
  return scene;
});
