import { DiscordAPIError, HTTPError } from "discord.js";
import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";

export type { Logger };

/** What is logged of an error: never a request's body or address, which hold messages and interaction tokens. */
function describeError(error: unknown): object {
  if (error instanceof DiscordAPIError) {
    const { name, code, status, method, message } = error;
    return { name, code, status, method, message };
  }
  if (error instanceof HTTPError) return { name: error.name, status: error.status, message: error.message };
  if (error instanceof Error) {
    const { name, message, stack, cause } = error;
    return { name, message, stack, ...(cause === undefined ? {} : { cause: describeError(cause) }) };
  }
  return { message: String(error) };
}

/**
 * The bot's log: JSON lines with a time. The token is struck out wherever it would stand.
 * @param destination standard output unless a test brings another.
 */
export function createLog(level: string, token: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
    hooks: { streamWrite: (line) => line.replaceAll(token, "[token]") },
  };
  return destination ? pino(options, destination) : pino(options, pino.destination({ dest: 1, sync: true }));
}
