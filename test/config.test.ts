import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.ts";
import { SEEDS } from "./seeds.ts";

const DEFAULTS = {
  token: undefined,
  guildId: undefined,
  apiUrl: undefined,
  logLevel: "info",
  articles: [SEEDS],
  dictionaries: [],
  sureness: undefined,
  color: true,
};

const NAMES = [
  "DISCORD_TOKEN",
  "DISCORD_GUILD_ID",
  "DISCORD_API_URL",
  "LOG_LEVEL",
  "SANAD_ARTICLES",
  "SANAD_DICTIONARIES",
  "SANAD_SURENESS",
  "NO_COLOR",
];

/** The message of the error that an environment leads to. */
function faultOf(environment: NodeJS.ProcessEnv): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("there is no fault");
}

describe("readConfig", () => {
  it("has defaults for all that is not set", () => {
    expect(readConfig({})).toEqual(DEFAULTS);
  });

  it.each(["", "  "])("takes what stands empty in .env for what is not set: %j", (empty) => {
    expect(readConfig(Object.fromEntries(NAMES.map((name) => [name, empty])))).toEqual(DEFAULTS);
  });

  it.each([
    [{ DISCORD_TOKEN: " a.b.c " }, { token: "a.b.c" }],
    [{ DISCORD_GUILD_ID: "12345678901234567" }, { guildId: "12345678901234567" }],
    [{ DISCORD_GUILD_ID: " 12345678901234567890 " }, { guildId: "12345678901234567890" }],
    [{ DISCORD_API_URL: "http://127.0.0.1:8080/api" }, { apiUrl: "http://127.0.0.1:8080/api" }],
    [{ DISCORD_API_URL: "https://proxy.example/api" }, { apiUrl: "https://proxy.example/api" }],
    [{ LOG_LEVEL: "silent" }, { logLevel: "silent" }],
    [{ LOG_LEVEL: "debug" }, { logLevel: "debug" }],
    [{ SANAD_ARTICLES: ["a", "", "b c"].join(delimiter) }, { articles: ["a", "b c"] }],
    [{ SANAD_DICTIONARIES: "d" }, { dictionaries: ["d"] }],
    [{ SANAD_SURENESS: " 0.56 " }, { sureness: 0.56 }],
    [{ SANAD_SURENESS: "0" }, { sureness: 0 }],
    [{ SANAD_SURENESS: "1" }, { sureness: 1 }],
    [{ NO_COLOR: "1" }, { color: false }],
    [{ PATH: "/bin", DISCORD: "x" }, {}],
  ])("reads %j", (environment, expected) => {
    expect(readConfig(environment)).toEqual({ ...DEFAULTS, ...expected });
  });

  it.each([
    [{ DISCORD_GUILD_ID: "my server" }, "DISCORD_GUILD_ID: must be the number of a server, 17 to 20 digits"],
    [{ DISCORD_GUILD_ID: "1234567890123456" }, "DISCORD_GUILD_ID: must be the number of a server, 17 to 20 digits"],
    [{ DISCORD_API_URL: "discord.com" }, "DISCORD_API_URL: must be an http address"],
    [{ DISCORD_API_URL: "file:///etc" }, "DISCORD_API_URL: must be an http address"],
    [{ SANAD_SURENESS: "1.1" }, "SANAD_SURENESS: must be a number from 0 to 1"],
    [{ SANAD_SURENESS: "high" }, "SANAD_SURENESS: must be a number from 0 to 1"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL: must be one of silent, error, warn, info, debug"],
    [{ LOG_LEVEL: "INFO" }, "LOG_LEVEL: must be one of silent, error, warn, info, debug"],
  ])("refuses %j in words", (environment, fault) => {
    expect(faultOf(environment)).toBe(fault);
  });

  it("names every fault at once, a line each, without what was set", () => {
    const faults = faultOf({ DISCORD_TOKEN: "a.b.c", DISCORD_GUILD_ID: "a.b.c", DISCORD_API_URL: "x", LOG_LEVEL: "y" });
    expect(faults.split("\n").map((line) => line.split(":")[0])).toEqual([
      ...["DISCORD_GUILD_ID", "DISCORD_API_URL", "LOG_LEVEL"],
    ]);
    expect(faults).not.toContain("a.b.c");
  });
});
