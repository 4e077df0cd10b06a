import { COMMANDS } from "../../commands/index.ts";
import type { Sanad } from "../compose.ts";
import type { Config } from "../config.ts";
import { Failure } from "../failure.ts";
import { startBot } from "./bot.ts";
import { createLog } from "./log.ts";

/** The process ends by then, come what may, in ms after a signal. */
const LAST_MOMENT = 4000;

/** Fulfilled with the signal that asks the process to end; it ends in time even if it is still logging in. */
const signalled = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    const end = (signal: NodeJS.Signals): void => {
      setTimeout(() => process.exit(0), LAST_MOMENT).unref();
      resolve(signal);
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
  });

/**
 * Runs the bot until it is told to end.
 * @throws Failure when Discord does not let it in, or no longer does.
 */
export async function runBot(token: string, config: Config, sanad: Sanad): Promise<void> {
  const log = createLog(config.logLevel, token);
  const end = signalled();
  const { apiUrl, guildId, sureness } = config;
  const bot = await startBot({ token, apiUrl, guildId, sureness, sanad, commands: COMMANDS, log });
  const why = await Promise.race([end, bot.ended]);
  if (why instanceof Failure) {
    await bot.stop();
    throw why;
  }
  log.info({ signal: why }, "stopping");
  await bot.stop();
  // An answer that hangs, or a connection that is just coming back, must not keep the process.
  process.exit(0);
}
