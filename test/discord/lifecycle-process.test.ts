import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect } from "vitest";
import { stripBidi } from "../../src/display/bidi.ts";
import { shown } from "./chat-harness.ts";
import { ARTICLE, BotProcess, type End, failed, it, settingsFor } from "./lifecycle-process.ts";
import type { LoopbackDiscord, Message } from "./server/index.ts";

/** Each test starts a process, and several run at once. In ms. */
const PATIENCE = { timeout: 60_000 };
/** A bot that is told to end is gone by then, in ms. */
const GONE_BY = 5000;

const QUESTION = "متى أمر بوتين بسحب القوات من سوريا؟";
const ANSWER = "15 آذار/مارس";
const MESSAGES = { method: "POST", route: "/channels/:channel/messages" };

const folder = mkdtempSync(join(tmpdir(), "sanad-bot-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Somebody asks in a new channel; settles when the bot has read it. */
async function asked(discord: LoopbackDiscord): Promise<Message> {
  const sara = discord.addUser({ username: "sara" });
  const channel = discord.addTextChannel(discord.addGuild({ name: "History" }), { name: "general" });
  const question = await discord.say(sara, channel, `<@${discord.bot.id}> ${QUESTION}`);
  await discord.delivered();
  return question;
}

/** Waits for the end of a process, and tells how long it took. */
async function endOf(bot: BotProcess): Promise<End & { readonly ms: number }> {
  const from = performance.now();
  return { ...(await bot.ended), ms: performance.now() - from };
}

describe.concurrent("npm start with a token", PATIENCE, () => {
  it("reads .env, says in a line where it is, and on SIGTERM finishes the answer under way", async ({ discord }) => {
    const lines = Object.entries(settingsFor(discord)).map(([name, value]) => `${name}=${value}`);
    writeFileSync(join(folder, ".env"), [...lines, "DISCORD_GUILD_ID=", "LOG_LEVEL=", ""].join("\n"));
    const bot = new BotProcess({}, folder);
    expect(await bot.logged("ready as sanad")).toMatchObject({
      level: "info",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      invite: expect.stringContaining(`https://discord.com/oauth2/authorize?client_id=${discord.bot.id}&scope=bot`),
      ...{ guilds: 0, articles: 1, sentences: expect.any(Number), registered: true },
    });
    expect(bot.log).toHaveLength(1);

    discord.plan(MESSAGES, { kind: "delay", ms: 300 });
    const question = await asked(discord);
    const closed = discord.next("close", "the end of the connection");
    bot.kill("SIGTERM");
    expect(stripBidi(shown(await discord.answerTo(question)))).toContain(ANSWER);
    expect((await closed).code).toBe(1000);
    const { code, stdout, stderr, ms } = await endOf(bot);
    expect([code, stderr]).toEqual([0, ""]);
    expect(ms).toBeLessThan(GONE_BY);
    expect(stdout).not.toMatch(/secret|بوتين/);
  });

  it("on SIGINT ends in time, although an answer hangs", async ({ discord }) => {
    const bot = new BotProcess(settingsFor(discord));
    await bot.logged("ready");
    discord.plan(MESSAGES, { kind: "delay", ms: 60_000 });
    await asked(discord);
    const closed = discord.next("close", "the end of the connection");
    bot.kill("SIGINT");
    const { code, stderr, ms } = await endOf(bot);
    expect([code, stderr, (await closed).code]).toEqual([0, "", 1000]);
    expect(ms).toBeLessThan(GONE_BY);
  });

  it("on SIGINT ends at once where the connection is down and no answer under way", async ({ discord }) => {
    const bot = new BotProcess(settingsFor(discord));
    await bot.logged("ready");
    discord.dropSockets(1006);
    await bot.logged("dropped");
    bot.kill("SIGINT");
    const { code, stderr, ms } = await endOf(bot);
    expect([code, stderr]).toEqual([0, ""]);
    expect(ms).toBeLessThan(GONE_BY / 2);
  });

  it("on SIGTERM ends in time, although Discord has not let it in yet", async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const knocked = new Promise((resolve) => silent.once("request", resolve));
    const DISCORD_API_URL = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/api`;
    const bot = new BotProcess({ DISCORD_TOKEN: "a.b.c", DISCORD_API_URL, SANAD_ARTICLES: ARTICLE });
    await knocked;
    bot.kill("SIGTERM");
    const { code, stderr, ms } = await endOf(bot);
    expect([code, stderr]).toEqual([0, ""]);
    expect(ms).toBeLessThan(GONE_BY);
    silent.close();
    silent.closeAllConnections();
  });

  it("ends with status 3 when the token is revoked", async ({ discord }) => {
    const bot = new BotProcess(settingsFor(discord));
    await bot.logged("ready");
    discord.dropSockets(4004);
    expect(await failed(bot, discord.token)).toEqual([
      3,
      expect.stringContaining("set DISCORD_TOKEN to the token on the Bot page"),
    ]);
  });
});
