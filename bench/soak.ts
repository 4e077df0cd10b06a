import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DISCORD_MESSAGES } from "../src/discord/messages/index.ts";
import type { Channel, Message, Person, Reaction } from "../test/discord/server/index.ts";
import { LoopbackDiscord } from "../test/discord/server/index.ts";

/** The bot in a process of its own under load from a loopback Discord: `npm run soak`. */

const INTERACTIONS = 2000;
const PEOPLE = 200;
/** Interactions a second. */
const RATE = 50;
const GUILDS = 4;
/** The memory is looked at after every so many interactions. */
const EVERY = 250;
/** It is over after this many ms, whatever is missing. */
const PATIENCE = 120_000;

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const questions = readFileSync(path("../test/questions/dev.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { question: string }).question);

/** How the bot begins to tell somebody to slow down, in each language. */
const SLOW = Object.values(DISCORD_MESSAGES).map(({ slowDown }) => slowDown("#").split("#", 1).join());

/** Megabytes that a process holds in memory, as the system counts them. */
const memoryOf = (pid: number): number => Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)])) / 1024;

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Runs the bot as `npm start` does, and waits until it says that it is ready. */
async function startBot(discord: LoopbackDiscord) {
  const env = { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, LOG_LEVEL: "info" };
  const bot = spawn(process.execPath, ["--import", "tsx", path("../src/main.ts")], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  bot.stdout.setEncoding("utf8").on("data", (text: string) => lines.push(...text.split("\n").filter(Boolean)));
  const ended = once(bot, "exit").then((): never => {
    throw new Error("the bot ended before it was ready");
  });
  while (!lines.some((line) => line.includes('"invite"'))) await Promise.race([once(bot.stdout, "data"), ended]);
  ended.catch(() => undefined);
  return { bot, lines };
}

interface Place {
  readonly person: Person;
  readonly channel: Channel;
}

/** What people do, by turns: ask, complete a word, look one up, press a button, ask privately. */
class Crowd {
  readonly reactions: Reaction[] = [];
  readonly #discord: LoopbackDiscord;
  readonly #answers = new Map<string, Message>();

  constructor(discord: LoopbackDiscord) {
    this.#discord = discord;
  }

  async act(turn: number, { person, channel }: Place): Promise<void> {
    const question = questions[turn % questions.length] ?? "";
    const discord = this.#discord;
    const answer = this.#answers.get(person.id);
    const kinds: readonly (() => Promise<Reaction>)[] = [
      () => discord.slash(person, channel, "ask", { question }),
      () => discord.autocomplete(person, channel, "lookup", { term: question.slice(0, 4) }, "term"),
      () => discord.slash(person, channel, "lookup", { term: question.split(" ")[1] ?? question }),
      () => (answer ? discord.press(person, answer, "Follow-up") : discord.slash(person, channel, "sources")),
      () => discord.slash(person, channel, "ask", { question, private: true }),
    ];
    const kind = Math.floor(turn / PEOPLE) % kinds.length;
    const reaction = await kinds[kind]?.();
    if (!reaction) return;
    this.reactions.push(reaction);
    if (kind === 0 && reaction.outcome === "message" && hasButton(reaction.message))
      this.#answers.set(person.id, reaction.message);
  }
}

const hasButton = (message: Message): boolean => JSON.stringify(message).includes('"Follow-up"');

const discord = await LoopbackDiscord.start();
const guilds = Array.from({ length: GUILDS }, (_, number) => discord.addGuild({ name: `guild ${number}` }));
const channels = guilds.map((guild) => discord.addTextChannel(guild, { name: "questions" }));
const people = Array.from({ length: PEOPLE }, (_, number) => discord.addUser({ username: `person${number}` }));
const { bot, lines } = await startBot(discord);
const pid = bot.pid ?? 0;
const crowd = new Crowd(discord);

console.log(`${INTERACTIONS} interactions of ${PEOPLE} people in ${GUILDS} servers, ${RATE} a second`);
console.log(`at the start the bot holds ${memoryOf(pid).toFixed(0)} MB`);
const begun = performance.now();
const pending: Promise<void>[] = [];
await new Promise<void>((resolve) => {
  let turn = 0;
  const timer = setInterval(() => {
    const due = Math.min(INTERACTIONS, Math.floor(((performance.now() - begun) / 1000) * RATE));
    for (; turn < due; turn++) {
      const person = people[turn % PEOPLE];
      const channel = channels[turn % GUILDS];
      if (person && channel) pending.push(crowd.act(turn, { person, channel }));
      if ((turn + 1) % EVERY === 0)
        console.log(`after ${String(turn + 1).padStart(4)}: ${memoryOf(pid).toFixed(0)} MB`);
    }
    if (turn === INTERACTIONS || performance.now() - begun > PATIENCE) {
      clearInterval(timer);
      resolve();
    }
  }, 1000 / RATE);
});
await Promise.all(pending);

const callbacks = discord.requests.filter(({ path }) => path.includes("/callback"));
const lost =
  crowd.reactions.filter(({ outcome }) => outcome === "expired").length + INTERACTIONS - crowd.reactions.length;
const refused = callbacks.filter(({ status }) => status >= 400).length;
const twice = callbacks.length - new Set(callbacks.map(({ path }) => path.split("?")[0])).size;
const answeredAs = (...outcomes: readonly Reaction["outcome"][]): number[] =>
  crowd.reactions.flatMap(({ callback, outcome }) =>
    callback && outcomes.includes(outcome) ? [callback.afterMs] : [],
  );
const times = answeredAs("choices", "message", "modal", "update");
const slow = crowd.reactions.filter(
  (each) => each.outcome === "message" && SLOW.some((words) => JSON.stringify(each.message).includes(words)),
).length;
console.log(
  `answered ${times.length}, lost ${lost}, answered twice ${twice}, refused by Discord ${refused}, told to slow down ${slow}`,
);
for (const [name, values] of [
  ["suggestions", answeredAs("choices")],
  ["answers", answeredAs("message")],
] as const) {
  const [median, p95, longest] = [0.5, 0.95, 1].map((share) => percentile(values, share).toFixed(0));
  console.log(`${name}, dispatch to callback: median ${median} ms, p95 ${p95} ms, longest ${longest} ms`);
}
console.log(
  `lines of warnings and errors in the log: ${lines.filter((line) => /"level":"(?:warn|error)"/u.test(line)).length}`,
);

const stopping = performance.now();
bot.kill("SIGTERM");
const [code] = await once(bot, "exit");
console.log(`stopped with exit ${code} after ${(performance.now() - stopping).toFixed(0)} ms`);
await discord.close();
process.exitCode = lost + twice + refused > 0 ? 1 : 0;
