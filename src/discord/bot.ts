import { type Client, Events, PermissionFlagsBits, RESTEvents } from "discord.js";
import { converse, prepare } from "../answer/index.ts";
import type { Sanad } from "../compose.ts";
import { sentenceCount } from "../corpus/index.ts";
import type { Failure } from "../failure.ts";
import { Chat } from "./chat.ts";
import { createClient } from "./client.ts";
import type { Command } from "./command.ts";
import type { Bot } from "./context.ts";
import { Conversations } from "./conversations.ts";
import { handleInteraction } from "./dispatch.ts";
import { SpokenLanguages } from "./languages.ts";
import { Limits } from "./limits.ts";
import type { Logger } from "./log.ts";
import { INVITED_WITH } from "./permissions.ts";
import { Places } from "./places.ts";
import { register } from "./register.ts";
import { fatalClose, loginFailure, registerFailure, unreachable, wrongToken } from "./start-failure.ts";
import { sampleQuestions } from "./views/help.ts";

/** How long Discord may take to let the bot in, in ms. */
const LOGIN_PATIENCE = 60_000;
/** How long answers under way may take when the bot is stopped, in ms. */
const STOP_PATIENCE = 3000;
/** How long the connection may take to close, in ms: while it is just coming back it never does. */
const CLOSE_PATIENCE = 500;

/** What a bot is made of. */
export interface BotParts {
  readonly token: string;
  /** Another REST base than Discord's. */
  readonly apiUrl: string | undefined;
  /** How sure an answer must be, 0 to 1; the core's own bound unless given. */
  readonly sureness?: number | undefined;
  /** The one server to register the commands in. */
  readonly guildId: string | undefined;
  readonly sanad: Sanad;
  readonly commands: readonly Command[];
  readonly log: Logger;
  /** How the articles are asked; the core's own unless given. */
  readonly converse?: Bot["converse"];
}

/** A bot that is logged in. */
export interface RunningBot {
  /** Fulfilled with what makes it useless to go on, should that ever happen. */
  readonly ended: Promise<Failure>;
  /** Finishes the answers under way, and closes the connection. Takes at most a few seconds. */
  stop(): Promise<void>;
}

/** Where somebody who may manage a server invites the bot: at Discord itself, whatever base the REST interface has. */
function inviteTo({ application }: Client<true>): string {
  const permissions = INVITED_WITH.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);
  const query = { client_id: application.id, scope: "bot applications.commands", permissions: String(permissions) };
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(query)}`;
}

const contextFor = ({ sanad, log, sureness, converse: ask }: BotParts): Bot => ({
  sanad,
  log,
  samples: sampleQuestions(sanad.index),
  converse:
    ask ?? (async (question, history, options) => converse(question, history, sanad.index, { sureness, ...options })),
  places: new Places(sanad.articles),
  conversations: new Conversations(),
  languages: new SpokenLanguages(),
  limits: new Limits(),
});

/**
 * Logs in and waits until the servers are known.
 * @param onReady is called at that very moment, so that nothing that happens from then on goes unheard.
 */
async function logIn<Heard>(
  client: Client,
  token: string,
  ended: Promise<Failure>,
  onReady: (ready: Client<true>) => Heard,
): Promise<Heard> {
  const patience = new AbortController();
  const tooLong = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(unreachable(`no answer within ${LOGIN_PATIENCE / 1000} s`)), LOGIN_PATIENCE);
    patience.signal.addEventListener("abort", () => clearTimeout(timer));
  });
  const ready = new Promise<Heard>((resolve) => {
    client.once(Events.ClientReady, (known) => resolve(onReady(known)));
  });
  const failed = ended.then((failure): never => {
    throw failure;
  });
  const login = client.login(token).catch((error: unknown): never => {
    throw loginFailure(error) ?? error;
  });
  try {
    await Promise.race([login, tooLong, failed]);
    return await Promise.race([ready, tooLong, failed]);
  } finally {
    patience.abort();
  }
}

/** Hands what happens on Discord to its handlers; returns what is under way, and how to take in nothing new. */
function listen(ready: Client<true>, commands: readonly Command[], bot: Bot) {
  const underWay = new Set<Promise<void>>();
  let stopping = false;
  const track = (handling: Promise<void>): void => {
    underWay.add(handling);
    handling.finally(() => underWay.delete(handling));
  };
  const chat = new Chat(bot, ready);
  ready.on(Events.InteractionCreate, (interaction) => {
    if (!stopping) track(handleInteraction(interaction, commands, bot));
  });
  ready.on(Events.MessageCreate, (message) => {
    if (!stopping) track(chat.onMessage(message));
  });
  ready.on(Events.MessageUpdate, (_, message) => {
    if (!stopping) track(chat.onEdit(message));
  });
  const finish = async (): Promise<void> => {
    stopping = true;
    await Promise.allSettled(underWay);
  };
  return { ready, finish };
}

/** Follows what becomes of the connection: logged, and told when it is over for good. */
function watch(client: Client, log: Logger): Promise<Failure> {
  client.on(Events.Error, (err) => log.error({ err }, "connection"));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardReconnecting, () => log.info("the connection dropped; coming back"));
  client.on(Events.ShardResume, (_, replayed) => log.info({ replayed }, "the connection is back"));
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const failure = fatalClose(code);
      if (failure) resolve(failure);
    });
    // After this discord.js sends nothing more that takes the token, whatever the gateway still does.
    client.rest.on(RESTEvents.Response, ({ data }, { status }) => {
      if (status === 401 && data.auth) resolve(wrongToken());
    });
  });
}

/** What is logged when the bot is ready: how to invite it, where it is, what it answers from. */
function announce(client: Client<true>, { sanad, log }: BotParts, registered: boolean): void {
  const sentences = sanad.articles.reduce((sum, article) => sum + sentenceCount(article), 0);
  const facts = {
    invite: inviteTo(client),
    guilds: client.guilds.cache.size,
    articles: sanad.articles.length,
    sentences,
  };
  log.info({ ...facts, registered }, `ready as ${client.user.username}`);
}

const within = (pending: Promise<unknown>, ms: number): Promise<unknown> => {
  const { promise, cancel } = timeout(ms);
  return Promise.race([pending, promise]).finally(cancel);
};

function timeout(ms: number): { readonly promise: Promise<void>; readonly cancel: () => void } {
  let cancel = (): void => {};
  const promise = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    cancel = () => clearTimeout(timer);
  });
  return { promise, cancel };
}

/**
 * Starts the bot: logs in, registers the commands where they differ, and answers from then on.
 * @throws Failure with words and an exit status when Discord does not let it in.
 */
export async function startBot(parts: BotParts): Promise<RunningBot> {
  const { token, apiUrl, guildId, commands, log } = parts;
  const client = createClient(apiUrl);
  const ended = watch(client, log);
  try {
    const { ready, finish } = await logIn(client, token, ended, (known) => {
      // What comes in meanwhile waits in its socket, for less than the 3 s that Discord does.
      prepare(parts.sanad.index);
      return listen(known, commands, contextFor(parts));
    });
    const registered = await register(ready, commands, guildId).catch((error: unknown): never => {
      throw registerFailure(error, guildId, inviteTo(ready)) ?? error;
    });
    announce(ready, parts, registered);
    return {
      ended,
      stop: async () => {
        await within(finish(), STOP_PATIENCE);
        ready.removeAllListeners(Events.ShardReconnecting);
        await within(ready.destroy(), CLOSE_PATIENCE);
      },
    };
  } catch (error) {
    await within(client.destroy(), CLOSE_PATIENCE);
    throw error;
  }
}
