import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { Failure } from "../failure.ts";

/** Exit statuses of the bot, besides those of every program here. */
const WRONG_TOKEN = 3;
const UNREACHABLE = 4;
const NOT_ALLOWED = 5;

const TOKEN_ADVICE = "set DISCORD_TOKEN to the token on the Bot page of your application (discord.com/developers)";

/** The token is not, or no longer, one of Discord's. */
export const wrongToken = (cause?: unknown): Failure =>
  new Failure(`Discord does not accept the token; ${TOKEN_ADVICE}`, WRONG_TOKEN, { cause });

/** Discord does not answer. */
export const unreachable = (why: string, cause?: unknown): Failure =>
  new Failure(
    `Discord cannot be reached (${why}); check the network, DISCORD_API_URL and discordstatus.com`,
    UNREACHABLE,
    {
      cause,
    },
  );

/** Close codes of the gateway after which it is no use to come back. */
const FATAL_CLOSES: Readonly<Record<number, () => Failure>> = {
  4004: wrongToken,
  4010: () => notAllowed("Discord refuses this shard"),
  4011: () => notAllowed("the bot is in so many servers that it must be sharded"),
  4012: () => notAllowed("Discord no longer serves this version of the gateway; update discord.js"),
  4013: () => notAllowed("Discord does not know an intent of the bot; update discord.js"),
  4014: () => notAllowed("Discord does not grant an intent of the bot"),
};

function notAllowed(why: string, cause?: unknown): Failure {
  return new Failure(why, NOT_ALLOWED, { cause });
}

/** The failure behind a close code of the gateway; undefined where coming back may help. */
export const fatalClose = (code: number): Failure | undefined => FATAL_CLOSES[code]?.();

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : error instanceof Error ? codeOf(error.cause) : undefined;

/** Codes of Node for a network that does not answer; names of undici for the same. */
const NETWORK =
  /^(?:E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|TIMEDOUT|PIPE|PROTO)|UND_ERR_\w+|CERT_\w+|UNABLE_TO_\w+|ERR_(?:TLS|SSL)_\w+|\w*SELF_SIGNED\w*)$/u;

/** A failure to log in, in words; undefined for an error that has none. */
export function loginFailure(error: unknown): Failure | undefined {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) return wrongToken(error);
  if (error instanceof DiscordAPIError && error.status === 401) return wrongToken(error);
  if (error instanceof DiscordAPIError && error.status === 403)
    return notAllowed(`Discord refuses: ${error.message}`, error);
  if (error instanceof HTTPError) return unreachable(`it answers with ${error.status}`, error);
  // discord.js gives up on a request that is never answered.
  if (error instanceof Error && error.name === "AbortError") return unreachable("no answer", error);
  const code = codeOf(error);
  if (typeof code === "string" && NETWORK.test(code)) return unreachable(code, error);
  return undefined;
}

/** A failure to register the commands, in words. */
export function registerFailure(error: unknown, guildId: string | undefined, invite: string): Failure | undefined {
  if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) {
    const where = guildId === undefined ? "" : ` in the server ${guildId} (DISCORD_GUILD_ID)`;
    return notAllowed(`the bot may not register commands${where}; invite it with ${invite}`, error);
  }
  return loginFailure(error);
}
