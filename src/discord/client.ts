import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import { makeRequest } from "./rest.ts";

/** How often what was kept of the requests to old interactions is thrown away, in ms: their tokens live 15 minutes. */
const SWEEP_INTERVAL = 5 * 60 * 1000;
/** Messages are kept only to tell what a reply replies to. */
const MESSAGES_KEPT = 50;
/** Whoever writes anywhere in a server is kept, by discord.js for ever; each message brings its author again. */
const USERS_KEPT = 1000;
/** The same in each server. */
const MEMBERS_KEPT = 200;

/** No privileged intents: what mentions the bot, replies to it or is written to it directly comes with its text. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Whether somebody is the bot itself, whose permissions are looked up by its membership. */
const isSelf = ({ id, client }: { readonly id: string; readonly client: Client }): boolean => id === client.user?.id;

/**
 * discord.js as the bot needs it: it mentions nobody, and what it keeps is bounded.
 * @param apiUrl another REST base than Discord's.
 */
export const createClient = (apiUrl: string | undefined): Client =>
  new Client({
    intents: INTENTS,
    // Direct messages and edits concern channels and messages the bot has not seen before.
    partials: [Partials.Channel, Partials.Message],
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: MESSAGES_KEPT,
      UserManager: { maxSize: USERS_KEPT, keepOverLimit: isSelf },
      GuildMemberManager: { maxSize: MEMBERS_KEPT, keepOverLimit: isSelf },
    }),
    allowedMentions: { parse: [], repliedUser: false },
    rest: {
      makeRequest,
      handlerSweepInterval: SWEEP_INTERVAL,
      // discord.js puts a slash behind it; with two of them no path is found.
      ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/u, "") }),
    },
  });
