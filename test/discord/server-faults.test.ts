import { RESTEvents } from "discord.js";
import { describe, expect, it } from "vitest";
import { rest } from "./server/rest.ts";
import { Stage } from "./server/stage.ts";

const stage = new Stage();
const MESSAGES = { method: "POST", route: "/channels/:channel/messages" };

const send = (content = "a") => stage.client.rest.post(`/channels/${stage.channel.id}/messages`, { body: { content } });
const statuses = () =>
  stage.discord.requests
    .filter(({ method, path }) => method === "POST" && path.endsWith("/messages"))
    .map(({ status }) => status);

describe("plan", () => {
  it("answers 429, which discord.js waits out and tries again", async () => {
    const limited = new Promise((resolve) => stage.client.rest.once(RESTEvents.RateLimited, resolve));
    stage.discord.plan(MESSAGES, { kind: "rate-limit", retryAfter: 0.05 });
    await send();
    expect(await limited).toMatchObject({ global: false, scope: "user" });
    expect(statuses()).toEqual([429, 200]);
    expect(stage.discord.invalidRequests).toBe(1);
  });

  it("answers 429 for the whole app", async () => {
    stage.discord.plan(MESSAGES, { kind: "rate-limit", retryAfter: 0.05, global: true });
    const limited = await rest(stage.discord, "POST", `/channels/${stage.channel.id}/messages`, { content: "a" });
    expect(limited.body).toEqual({ message: "You are being rate limited.", retry_after: 0.05, global: true });
    expect(
      ["x-ratelimit-global", "x-ratelimit-scope", "retry-after", "x-ratelimit-bucket"].map((name) =>
        limited.headers.get(name),
      ),
    ).toEqual(["true", "global", "1", null]);
  });

  it("answers 500 and 502, which discord.js tries again up to three times", async () => {
    stage.discord.plan(MESSAGES, { kind: "status", status: 502 }, 3);
    await send();
    expect(statuses()).toEqual([502, 502, 502, 200]);
    stage.discord.plan(MESSAGES, { kind: "status", status: 500 }, 4);
    await expect(send()).rejects.toMatchObject({ status: 500 });
  });

  it("cuts the connection, which discord.js does not try again", async () => {
    stage.discord.plan(MESSAGES, { kind: "cut" });
    await expect(send()).rejects.toThrow();
    expect(statuses()).toEqual([0]);
    await send();
  });

  it("makes an answer late", async () => {
    stage.discord.plan(MESSAGES, { kind: "delay", ms: 30 });
    const from = performance.now();
    await send();
    expect(performance.now() - from).toBeGreaterThan(28);
  });

  it("is about the requests named, as often as was said", async () => {
    stage.discord.plan({ method: "POST", route: /\/messages$/ }, { kind: "status", status: 404 });
    await rest(stage.discord, "GET", `/channels/${stage.channel.id}/messages`);
    await expect(send()).rejects.toMatchObject({ status: 404 });
    await send();
  });
});

describe("limit", () => {
  it("keeps a window for each channel, which discord.js heeds without a 429", async () => {
    const other = stage.discord.addTextChannel(stage.discord.addGuild({ name: "B" }), { name: "b" });
    stage.discord.limit(MESSAGES, 2, 300);
    const from = performance.now();
    await Promise.all([send("1"), send("2"), send("3")]);
    expect(performance.now() - from).toBeGreaterThan(200);
    expect(statuses()).toEqual([200, 200, 200]);
    expect(
      (await rest(stage.discord, "POST", `/channels/${other.id}/messages`, { content: "a" })).headers.get(
        "x-ratelimit-remaining",
      ),
    ).toBe("1");
  });

  it("answers 429 to those who do not heed it", async () => {
    stage.discord.limit(MESSAGES, 1, 60_000);
    const post = () => rest(stage.discord, "POST", `/channels/${stage.channel.id}/messages`, { content: "a" });
    expect((await post()).status).toBe(200);
    const refused = await post();
    expect([refused.status, refused.headers.get("x-ratelimit-remaining"), refused.body.global]).toEqual([
      429,
      "0",
      false,
    ]);
    stage.discord.lift();
    expect((await post()).status).toBe(200);
  });

  it("of all requests does not count answers to interactions", async () => {
    stage.discord.limitAll(1);
    const get = () => rest(stage.discord, "GET", "/users/@me");
    expect([(await get()).status, (await get()).status]).toEqual([200, 429]);
    void stage.command((interaction) => interaction.reply("here"));
    expect((await stage.ask()).outcome).toBe("message");
  });
});

describe("requests", () => {
  it("are logged with what was sent and answered", async () => {
    await send("hello");
    expect(stage.discord.requests.at(-1)).toMatchObject({ method: "POST", body: { content: "hello" }, status: 200 });
  });

  it("need the bot's token, a known route and well-formed JSON", async () => {
    const codes = async (method: string, path: string, body?: unknown, token?: string) => {
      const answer = await rest(stage.discord, method, path, body, token);
      return [answer.status, answer.body.code];
    };
    expect(await codes("GET", "/users/@me", undefined, "wrong")).toEqual([401, 0]);
    expect(await codes("GET", "/nothing")).toEqual([404, 0]);
    expect(await codes("DELETE", "/gateway")).toEqual([405, 0]);
    const broken = await fetch(`${stage.discord.url}/v10/users/@me/channels`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{",
    });
    expect(((await broken.json()) as { code: number }).code).toBe(50109);
  });

  it("carry the headers of their rate limit", async () => {
    const { headers } = await rest(stage.discord, "GET", "/users/@me");
    for (const name of ["limit", "remaining", "reset", "reset-after", "bucket"])
      expect(headers.get(`x-ratelimit-${name}`)).toMatch(/\w/);
  });
});
