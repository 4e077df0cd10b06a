/** The bot on a loopback Discord: started once for a file of tests, looked through and closed at its end. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { COMMANDS } from "../../commands/index.ts";
import type { Sanad } from "../../src/compose.ts";
import { loadLibrary } from "../../src/corpus/index.ts";
import { type RunningBot, startBot } from "../../src/discord/bot.ts";
import { createLog } from "../../src/discord/log.ts";
import { Lexicon, ownVocabulary } from "../../src/language/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { SEEDS } from "../seeds.ts";
import { menuOf } from "./bot-shown.ts";
import { Traffic } from "./bot-traffic.ts";
import { CALM } from "./chat-harness.ts";
import { type Channel, type Guild, LoopbackDiscord, type Message, type Person, type Reaction } from "./server/index.ts";

type Filled = NonNullable<Parameters<LoopbackDiscord["slash"]>[3]>;
type UserDraft = Parameters<LoopbackDiscord["addUser"]>[0];

/** Articles, and the folder they come from. */
export interface Shelf {
  readonly folder: string;
  readonly sanad: Sanad;
  /** Whether the folder was made for a test. */
  readonly isTemporary: boolean;
}

let lexicon: Lexicon | undefined;
let shipped: Shelf | undefined;

/** Opens a folder as a shell does, but with one lexicon for all: the first questions to a new one take long. */
function open(folder: string): Sanad {
  lexicon ??= new Lexicon([...ownVocabulary()]);
  const { articles, warnings } = loadLibrary([folder]);
  return { articles, index: buildIndex(articles, lexicon), warnings };
}

/** The articles that ship with the project; opened once for all tests of a process. */
export function seeds(): Shelf {
  shipped ??= { folder: SEEDS, sanad: open(SEEDS), isTemporary: false };
  return shipped;
}

/** Articles by their files, in a folder that is there until the end of the file of tests. */
export function shelf(files: Readonly<Record<string, string>>): Shelf {
  const folder = mkdtempSync(join(tmpdir(), "sanad-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { folder, sanad: open(folder), isTemporary: true };
}

/** The names of the articles' files in a folder. */
const articleFiles = (folder: string): string[] => readdirSync(folder).filter((name) => /\.(?:txt|md)$/u.test(name));

/** The files of a folder by name. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

/** Somebody in a channel, who does things there. */
export class Guest {
  readonly person: Person;
  readonly channel: Channel;
  readonly #discord: LoopbackDiscord;

  constructor(discord: LoopbackDiscord, person: Person, channel: Channel) {
    this.#discord = discord;
    this.person = person;
    this.channel = channel;
  }

  slash(name: string, filled: Filled = {}): Promise<Reaction> {
    return this.#discord.slash(this.person, this.channel, name, filled);
  }

  ask(question: string, filled: Filled = {}): Promise<Reaction> {
    return this.slash("ask", { question, ...filled });
  }

  /** What is offered while the person types in the option under the cursor. */
  async offered(name: string, filled: Filled, focused: string) {
    return (await this.#discord.autocomplete(this.person, this.channel, name, filled, focused)).choices;
  }

  press(message: Message, label: string): Promise<Reaction> {
    return this.#discord.press(this.person, message, label);
  }

  /** Chooses in the menu of a message. */
  choose(message: Message, value: string): Promise<Reaction> {
    return this.#discord.select(this.person, message, menuOf(message).custom_id ?? "", [value]);
  }

  /** Opens the box by a button of a message, and submits what was typed into it. */
  async followUp(message: Message, label: string, question: string): Promise<Reaction> {
    return this.#discord.submit(this.person, await this.press(message, label), { question });
  }

  /** Uses a command from the menu of a message. */
  use(name: string, message: Message): Promise<Reaction> {
    return this.#discord.messageCommand(this.person, message, name);
  }

  say(content: string): Promise<Message> {
    return this.#discord.say(this.person, this.channel, content);
  }
}

/** A loopback Discord with a server and the bot in it, for the tests of a file. */
export class Hall {
  discord!: LoopbackDiscord;
  guild!: Guild;
  traffic!: Traffic;
  readonly #open: () => Shelf;
  readonly #shelves = new Set<Shelf>();
  #bot: RunningBot | undefined;
  #names = 0;

  /** @param open the articles the bot answers from; the project's own unless given. */
  constructor(open: () => Shelf = seeds) {
    this.#open = open;
    beforeAll(() => this.#start());
    afterAll(() => this.#end());
  }

  async #start(): Promise<void> {
    this.discord = await LoopbackDiscord.start(CALM);
    this.traffic = new Traffic(this.discord);
    this.guild = this.discord.addGuild({ name: "History" });
    await this.startBot(this.#open());
  }

  /** Starts the bot, or stops the one that runs and starts another in its place. */
  async startBot(shelf: Shelf): Promise<void> {
    await this.#bot?.stop();
    this.#shelves.add(shelf);
    const { token, url: apiUrl } = this.discord;
    const log = createLog("silent", token);
    this.#bot = await startBot({ token, apiUrl, guildId: undefined, sanad: shelf.sanad, commands: COMMANDS, log });
  }

  /** Somebody new, in a new channel of the server unless another is given: nobody has asked anything there. */
  guest({ channel, ...draft }: Partial<UserDraft> & { readonly channel?: Channel } = {}): Guest {
    this.#names += 1;
    const person = this.discord.addUser({ username: `guest${this.#names}`, ...draft });
    return new Guest(this.discord, person, channel ?? this.channel());
  }

  /** The same person elsewhere. */
  elsewhere({ person }: Pick<Guest, "person">, channel: Channel = this.channel()): Guest {
    return new Guest(this.discord, person, channel);
  }

  /** A message of a channel as somebody sees it now; throws where it is gone. */
  seen({ person, channel }: Guest, { id }: Message): Message {
    const found = this.discord.messagesVisibleTo(person, channel).find((message) => message.id === id);
    if (!found) throw new Error(`The message ${id} is gone`);
    return found;
  }

  channel(guild = this.guild): Channel {
    return this.discord.addTextChannel(guild, { name: "general" });
  }

  /** The texts of all files that the bot has answered from. */
  get stored(): string[] {
    return [...this.#shelves].flatMap(({ folder }) =>
      articleFiles(folder).map((name) => readFileSync(join(folder, name), "utf8")),
    );
  }

  async #end(): Promise<void> {
    try {
      await this.#bot?.stop();
      this.traffic.expectAnswers();
      this.traffic.expectManners();
      this.traffic.expectVerbatim(this.stored);
    } finally {
      await this.discord.close();
      for (const { folder, isTemporary } of this.#shelves) if (isTemporary) rmSync(folder, { recursive: true });
    }
  }
}
