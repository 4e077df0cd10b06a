import { DiscordAPIError, HTTPError } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLog } from "../../src/discord/log.ts";

const TOKEN = "MTIz.abc-DEF_9.xyz";
/** What a request holds that nobody may read: what somebody wrote, and a token that answers for the bot. */
const SECRETS = ["what somebody wrote", "interaction-token"];

/** What a log writes, a line each. */
function written(log: (logger: ReturnType<typeof createLog>) => void, level = "debug"): string[] {
  const lines: string[] = [];
  log(createLog(level, TOKEN, { write: (line) => void lines.push(line) }));
  return lines;
}

/** The one entry that a log writes. */
function entry(log: (logger: ReturnType<typeof createLog>) => void): Record<string, unknown> {
  const [line = ""] = written(log);
  return JSON.parse(line);
}

const URL = "https://discord.com/api/v10/webhooks/1/interaction-token/messages/@original";
const BODY = { json: { content: "what somebody wrote" }, files: undefined };
const refused = new DiscordAPIError({ code: 50_013, message: "Missing Permissions" }, 50_013, 403, "PATCH", URL, BODY);
const unavailable = new HTTPError(503, "Service Unavailable", "PATCH", URL, BODY);

describe("createLog", () => {
  it("writes an entry on a line of JSON, with its level by name and its time", () => {
    const lines = written((log) => log.info({ guilds: 2 }, "ready"));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.endsWith("\n")).toBe(true);
    const { time, ...rest } = JSON.parse(lines[0] ?? "");
    expect(rest).toEqual({ level: "info", guilds: 2, msg: "ready" });
    expect(new Date(time).toISOString()).toBe(time);
  });

  it.each([
    ["silent", []],
    ["error", ["error"]],
    ["warn", ["error", "warn"]],
    ["info", ["error", "warn", "info"]],
    ["debug", ["error", "warn", "info", "debug"]],
  ])("writes at level %s %j", (level, expected) => {
    const lines = written((log) => {
      for (const each of ["error", "warn", "info", "debug"] as const) log[each](each);
    }, level);
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(expected);
  });

  it("tells of a refusal of Discord's what it is, and neither the body nor the address of the request", () => {
    const { err } = entry((log) => log.error({ err: refused }, "failed"));
    expect(err).toEqual({
      name: "DiscordAPIError[50013]",
      code: 50_013,
      status: 403,
      method: "PATCH",
      message: "Missing Permissions",
    });
  });

  it("tells of an answer that is none of Discord's its status alone", () => {
    const { err } = entry((log) => log.error({ err: unavailable }, "failed"));
    expect(err).toEqual({ name: "HTTPError", status: 503, message: "Service Unavailable" });
  });

  it("tells of any other error its stack and its cause, which is told like any", () => {
    const { err } = entry((log) => log.error({ err: new TypeError("no channel", { cause: refused }) }, "failed"));
    expect(err).toMatchObject({ name: "TypeError", message: "no channel", cause: { code: 50_013, status: 403 } });
    expect(err).toHaveProperty("stack");
  });

  it.each<[string, unknown]>([
    ["a refusal", refused],
    ["no answer", unavailable],
    ["a refusal as a cause", new Error("outer", { cause: refused })],
    ["a cause of a cause", new Error("outer", { cause: new Error("inner", { cause: unavailable }) })],
    ["what is no error", "just a text"],
    ["nothing", undefined],
  ])("never writes what a request holds: %s", (_, err) => {
    const [line = ""] = written((log) => log.error({ err }, "failed"));
    for (const secret of SECRETS) expect(line).not.toContain(secret);
  });

  it("strikes out the token wherever it stands", () => {
    const log = (logger: ReturnType<typeof createLog>): void => {
      logger.warn(`Bot ${TOKEN}`);
      logger.info({ [TOKEN]: TOKEN, deep: { headers: [`Bot ${TOKEN}`] } }, "request");
      logger.error({ err: new Error(`bad ${TOKEN}`, { cause: new Error(TOKEN) }) }, "failed");
      logger.error(new Error(TOKEN));
      logger.child({ token: TOKEN }).info(TOKEN);
    };
    const lines = written(log);
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      expect(line).not.toContain(TOKEN);
      expect(line).toContain("[token]");
      JSON.parse(line);
    }
  });

  it("writes JSON whatever is logged", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.dictionary(fc.string(), fc.jsonValue()), (text, fields) => {
        const lines = written((log) => log.info({ fields }, `${text}${TOKEN}`));
        expect(lines).toHaveLength(1);
        expect(JSON.parse(lines[0] ?? "").msg).toBe(`${text}[token]`);
      }),
    );
  });
});
