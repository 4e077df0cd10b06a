import { Client, type ClientOptions, Events, GatewayIntentBits, Partials } from "discord.js";
import type { LoopbackDiscord } from "./loopback.ts";

/** The intents of a bot that asks for no privileged one. */
export const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** A client for this server that has not logged in. */
export const clientOf = (discord: LoopbackDiscord, options: Partial<ClientOptions> = {}): Client =>
  new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    ...options,
    rest: { ...options.rest, api: discord.url },
  });

/** A client of discord.js that has logged in and knows its guilds. */
export async function connect(discord: LoopbackDiscord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = clientOf(discord, options);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}
