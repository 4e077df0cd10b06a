import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { COMMANDS } from "../../commands/index.ts";
import { type BotParts, type RunningBot, startBot } from "../../src/discord/bot.ts";
import { createLog } from "../../src/discord/log.ts";
import { Failure } from "../../src/failure.ts";
import { CALM, Scene, seeds, shown, WITHDRAWAL } from "./chat-harness.ts";
import { type Guild, LoopbackDiscord } from "./server/index.ts";
import { rest } from "./server/rest.ts";

let discord: LoopbackDiscord;
let guild: Guild;
const written: string[] = [];
const bots: RunningBot[] = [];

beforeEach(async () => {
  discord = await LoopbackDiscord.start({ ...CALM, token: "secret.token.of-the-bot" });
  guild = discord.addGuild({ name: "History" });
  written.length = 0;
});

afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  await discord.close();
  expect(discord.schemaFaults).toEqual([]);
  expect(written.join("")).not.toContain(discord.token);
});

const partsWith = (parts: Partial<BotParts>): BotParts => ({
  token: discord.token,
  apiUrl: discord.url,
  guildId: undefined,
  sanad: seeds(),
  commands: COMMANDS,
  log: createLog("debug", discord.token, { write: (line) => void written.push(line) }),
  ...parts,
});

/** Starts a bot, and stops it; returns what it registered where: the paths of its PUT requests. */
async function registered(parts: Partial<BotParts> = {}): Promise<string[]> {
  const before = discord.requests.length;
  await (await startBot(partsWith(parts))).stop();
  return discord.requests.slice(before).flatMap(({ method, path }) => (method === "PUT" ? [path] : []));
}

/** What keeps a bot from starting. */
async function failure(parts: Partial<BotParts> = {}): Promise<Failure> {
  const error: unknown = await startBot(partsWith(parts)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  return error as Failure;
}

const everywhere = () => `/applications/${discord.bot.id}/commands`;
const names = () => discord.commands.map(({ name }) => name);

describe("commands", () => {
  it("are registered at the first start and not at the second", async () => {
    expect(await registered()).toEqual([everywhere()]);
    expect(names()).toEqual(COMMANDS.map(({ data }) => data.name));
    expect(
      discord.commands.every(({ contexts, integration_types }) => contexts?.length === 3 && integration_types),
    ).toBe(true);
    expect(await registered()).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    [
      "has other words",
      () => rest(discord, "PATCH", `${everywhere()}/${discord.commands[0]?.id}`, { description: "x" }),
    ],
    ["is gone", () => rest(discord, "DELETE", `${everywhere()}/${discord.commands[2]?.id}`)],
    ["is one too many", () => rest(discord, "POST", everywhere(), { name: "old", description: "x" })],
    [
      "has lost its options",
      () => rest(discord, "PATCH", `${everywhere()}/${discord.commands[0]?.id}`, { options: [] }),
    ],
    [
      "works in fewer places",
      () => rest(discord, "PATCH", `${everywhere()}/${discord.commands[1]?.id}`, { contexts: [0] }),
    ],
  ])("are registered again where one %s", async (_, change) => {
    await registered();
    await change();
    expect(await registered()).toEqual([everywhere()]);
    expect(names()).toEqual(COMMANDS.map(({ data }) => data.name));
    expect(await registered()).toEqual([]);
  });

  it("for development are registered in one server only, once", async () => {
    const parts = { guildId: guild.id };
    expect(await registered(parts)).toEqual([`/applications/${discord.bot.id}/guilds/${guild.id}/commands`]);
    expect(discord.commands.map(({ guild_id }) => guild_id)).toEqual(COMMANDS.map(() => guild.id));
    expect(await registered(parts)).toEqual([]);
  });
});

describe("startBot", () => {
  it("answers what is asked while the commands are being registered", async () => {
    const channel = discord.addTextChannel(guild, { name: "general" });
    const sara = discord.addUser({ username: "sara" });
    discord.plan({ method: "GET", route: /commands$/ }, { kind: "delay", ms: 200 });
    const identified = discord.next("identify", "the bot");
    const starting = startBot(partsWith({}));
    await identified;
    const question = await discord.say(sara, channel, `<@${discord.bot.id}> ${WITHDRAWAL.question}`);
    expect(shown(await discord.answerTo(question))).toContain(WITHDRAWAL.answer);
    bots.push(await starting);
  });

  it("refuses a wrong token, and asks Discord but once", async () => {
    const { status, message } = await failure({ token: "wrong.token" });
    expect([status, message.includes("wrong.token")]).toEqual([3, false]);
    expect(discord.requests.map(({ path }) => path)).toEqual(["/gateway/bot"]);
  });

  it.each([
    ["the gateway's address", /gateway/],
    ["the commands", /commands/],
  ])("gives up where Discord answers 500 to the question for %s", async (_, route) => {
    discord.plan({ method: "GET", route }, { kind: "status", status: 500 }, 10);
    expect((await failure()).status).toBe(4);
    expect(discord.gateway.connected).toBe(0);
  });

  it("gives up where Discord refuses the commands, and leaves the gateway", async () => {
    discord.plan({ method: "PUT", route: /commands$/ }, { kind: "status", status: 403 });
    const { status, message } = await failure();
    expect([status, message]).toEqual([5, expect.stringContaining("https://discord.com/oauth2/authorize?")]);
    expect(discord.gateway.connected).toBe(0);
  });

  it.each([{ installed: false }, undefined])("names the server that the bot is not in (%j)", async (draft) => {
    const guildId = draft ? discord.addGuild({ name: "Elsewhere", ...draft }).id : "100000000000000001";
    const { status, message } = await failure({ guildId });
    expect([status, message]).toEqual([5, expect.stringContaining(`in the server ${guildId} (DISCORD_GUILD_ID)`)]);
  });

  it("waits out a limit of Discord's", async () => {
    discord.plan({ method: "GET", route: /gateway/ }, { kind: "rate-limit", retryAfter: 0.05 });
    bots.push(await startBot(partsWith({})));
  });
});

describe("stop", () => {
  it("finishes the answers under way, takes nothing new, and closes the gateway with 1000", async () => {
    const scene = await Scene.open();
    const { asked, gate } = scene.holdUp();
    const question = await scene.mention(WITHDRAWAL.question);
    await asked;
    const command = scene.discord.slash(scene.omid, scene.channel, "ask", { question: WITHDRAWAL.question });
    await scene.discord.delivered();
    const closed = scene.discord.next("close", "the end of the connection");
    const stopped = scene.bot.stop();
    await scene.mention("and why?");
    await scene.discord.delivered();
    gate.open();
    expect(shown(await scene.discord.answerTo(question))).toContain(WITHDRAWAL.answer);
    expect((await command).outcome).toBe("message");
    expect((await closed).code).toBe(1000);
    await stopped;
    expect([scene.asked.length, scene.said().length]).toEqual([2, 2]);
    await scene.discord.close();
  });
});
