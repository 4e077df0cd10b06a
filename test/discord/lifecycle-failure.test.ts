import { describe, expect } from "vitest";
import { ARTICLE, BotProcess, failed, it, settingsFor } from "./lifecycle-process.ts";

/** Each test starts a process, and several run at once. In ms. */
const PATIENCE = { timeout: 60_000 };

describe.concurrent("npm start fails in one line", PATIENCE, () => {
  it("with status 3 for a wrong token", async ({ discord }) => {
    const bot = new BotProcess({ ...settingsFor(discord), DISCORD_TOKEN: "wrong.token" });
    expect(await failed(bot, "wrong.token")).toEqual([3, expect.stringContaining("set DISCORD_TOKEN")]);
    expect(discord.invalidRequests).toBe(1);
  });

  it("with status 4 where nobody answers", async () => {
    const nobody = { DISCORD_TOKEN: "a.b.c", DISCORD_API_URL: "http://127.0.0.1:9/api", SANAD_ARTICLES: ARTICLE };
    const bot = new BotProcess(nobody);
    expect(await failed(bot, "a.b.c")).toEqual([4, expect.stringMatching(/ECONNREFUSED.*check the network/)]);
  });

  it("with status 4 where Discord is down", async ({ discord }) => {
    discord.plan({ method: "GET", route: /./ }, { kind: "status", status: 500 }, 100);
    const bot = new BotProcess(settingsFor(discord));
    expect(await failed(bot, discord.token)).toEqual([4, expect.stringContaining("it answers with 500")]);
  });

  it("with status 5 and the invitation for a server without the bot", async ({ discord }) => {
    const { id } = discord.addGuild({ name: "Elsewhere", installed: false });
    const bot = new BotProcess({ ...settingsFor(discord), DISCORD_GUILD_ID: id });
    const [code, line] = await failed(bot, discord.token);
    expect(code).toBe(5);
    for (const words of [id, "DISCORD_GUILD_ID", "https://discord.com/oauth2/authorize?client_id="])
      expect(line).toContain(words);
  });

  it("a setting, with status 2, before Discord is asked anything", async ({ discord }) => {
    const wrong = { ...settingsFor(discord), DISCORD_GUILD_ID: "History", LOG_LEVEL: "loud", DISCORD_API_URL: "here" };
    const { code, stdout, stderr } = await new BotProcess(wrong).ended;
    expect([code, stdout, discord.requests]).toEqual([2, "", []]);
    expect(
      stderr
        .trimEnd()
        .split("\n")
        .map((line) => line.split(":")[1]?.trim()),
    ).toEqual(["DISCORD_GUILD_ID", "DISCORD_API_URL", "LOG_LEVEL"]);
  });
});
