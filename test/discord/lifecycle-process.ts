import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { SEEDS } from "../seeds.ts";
import { CALM, type LogLine } from "./chat-harness.ts";
import { LoopbackDiscord } from "./server/index.ts";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");

/** One article, which takes the least time. */
export const ARTICLE = join(SEEDS, "004_9906b377944179bc.txt");

/** What a person's machine may set, unset. */
const SETTINGS = /^(?:DISCORD_(?:TOKEN|GUILD_ID|API_URL)|LOG_LEVEL|SANAD_\w+|NO_COLOR|FORCE_COLOR|CI)$/u;
const NEUTRAL = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.test(name)));

/** The settings that lead a bot to a Discord, and let it start as fast as it can. */
export const settingsFor = ({ token, url }: LoopbackDiscord) => ({
  DISCORD_TOKEN: token,
  DISCORD_API_URL: url,
  SANAD_ARTICLES: ARTICLE,
});

/** What a process wrote and how it ended. */
export interface End {
  readonly stdout: string;
  readonly stderr: string;
  /** Its exit status; null when a signal ended it. */
  readonly code: number | null;
}

/** The bot in a process of its own, as `npm start` runs it. */
export class BotProcess {
  readonly ended: Promise<End>;
  readonly #child: ChildProcess;
  readonly #written = { stdout: "", stderr: "" };
  readonly #waiting = new Set<() => void>();

  /** @param folder where it runs, and looks for a .env; the current one unless given. */
  constructor(env: Readonly<Record<string, string>>, folder = process.cwd()) {
    const options = { cwd: folder, env: { ...NEUTRAL, ...env } };
    this.#child = spawn(process.execPath, ["--import", TSX, MAIN], { ...options, stdio: ["ignore", "pipe", "pipe"] });
    this.#read("stdout");
    this.#read("stderr");
    this.ended = new Promise((resolve, reject) => {
      this.#child.on("error", reject).on("close", (code) => resolve({ ...this.#written, code }));
    });
  }

  #read(name: "stdout" | "stderr"): void {
    this.#child[name]?.setEncoding("utf8").on("data", (chunk: string) => {
      this.#written[name] += chunk;
      for (const look of this.#waiting) look();
    });
  }

  /** The lines of the log so far. */
  get log(): LogLine[] {
    const whole = this.#written.stdout.split("\n").slice(0, -1);
    return whole.map((line) => JSON.parse(line));
  }

  /** The first line of the log with these words; rejects when the process ends without it. */
  logged(words: string): Promise<LogLine> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const line = this.log.find(({ msg }) => msg?.includes(words));
        if (!line) return;
        this.#waiting.delete(look);
        resolve(line);
      };
      this.#waiting.add(look);
      look();
      void this.ended.then(({ stderr }) => reject(new Error(`it ended without "${words}": ${stderr}`)));
    });
  }

  /** Sends a signal. */
  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}

/** A test with a Discord of its own, in which all that the bot sends must fit Discord's description. */
export const it = test.extend("discord", async ({ task: _ }, { onCleanup }) => {
  const discord = await LoopbackDiscord.start({ ...CALM, token: "secret.token.of-the-bot" });
  onCleanup(async () => {
    await discord.close();
    expect(discord.schemaFaults).toEqual([]);
  });
  return discord;
});

/** A bot that could not go on: one line on standard error, without a stack and without the token. */
export async function failed(bot: BotProcess, token: string): Promise<readonly [code: number | null, line: string]> {
  const { stdout, stderr, code } = await bot.ended;
  expect(stderr.split("\n")).toEqual([expect.stringMatching(/^sanad: /), ""]);
  expect(stderr).not.toMatch(/\bat .*:\d+/);
  expect(stdout + stderr).not.toContain(token);
  expect(stdout).not.toContain('"level":"error"');
  return [code, stderr];
}
