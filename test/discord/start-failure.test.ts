import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from "discord.js";
import { describe, expect, it } from "vitest";
import { fatalClose, loginFailure, registerFailure, unreachable, wrongToken } from "../../src/discord/start-failure.ts";
import { Failure } from "../../src/failure.ts";

const TOKEN = "MTIz.abc-DEF_9.xyz";
const URL = `https://discord.com/api/v10/gateway/bot?token=${TOKEN}`;
const BODY = { json: { token: TOKEN }, files: undefined };
const INVITE = "https://discord.com/oauth2/authorize?client_id=1";

const refused = (status: number, message = "Missing Access") =>
  new DiscordAPIError({ code: 50_001, message }, 50_001, status, "GET", URL, BODY);
const coded = (code: string) => Object.assign(new Error(`${code} ${URL}`), { code });
const fetchFailed = (code: string) => new TypeError("fetch failed", { cause: coded(code) });
// The constructor is not public.
const tokenInvalid = Object.assign(Object.create(DiscordjsError.prototype), { code: DiscordjsErrorCodes.TokenInvalid });

/** Fails unless a failure has words for people: a line without the token, without a stack. */
function expectPlain(failure: Failure | undefined): void {
  expect(failure).toBeInstanceOf(Failure);
  expect(failure?.message).not.toMatch(/\n|\bat \S+:\d+|undefined|\[object/u);
  expect(failure?.message).not.toContain(TOKEN);
}

describe("loginFailure", () => {
  it.each<[string, unknown, number, RegExp]>([
    ["a token of the wrong form", tokenInvalid, 3, /does not accept the token; set DISCORD_TOKEN/u],
    ["a token that is none of Discord's", refused(401, "401: Unauthorized"), 3, /does not accept the token/u],
    ["a refusal", refused(403), 5, /^Discord refuses: Missing Access$/u],
    ["an answer of a proxy", new HTTPError(502, "Bad Gateway", "GET", URL, BODY), 4, /cannot be reached \(.*502\)/u],
    ["no such name", fetchFailed("ENOTFOUND"), 4, /cannot be reached \(ENOTFOUND\)/u],
    ["no connection", coded("ECONNREFUSED"), 4, /cannot be reached \(ECONNREFUSED\)/u],
    ["a connection that is cut", coded("ECONNRESET"), 4, /ECONNRESET/u],
    ["a name that is not told now", coded("EAI_AGAIN"), 4, /EAI_AGAIN/u],
    ["a connection that takes too long", fetchFailed("UND_ERR_CONNECT_TIMEOUT"), 4, /UND_ERR_CONNECT_TIMEOUT/u],
    ["a certificate of one's own", fetchFailed("DEPTH_ZERO_SELF_SIGNED_CERT"), 4, /SELF_SIGNED/u],
    ["a certificate of nobody known", fetchFailed("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), 4, /UNABLE_TO_VERIFY/u],
    ["a certificate of another name", fetchFailed("ERR_TLS_CERT_ALTNAME_INVALID"), 4, /ERR_TLS_CERT/u],
    ["a request that is never answered", new DOMException("aborted", "AbortError"), 4, /\(no answer\)/u],
    ["an old certificate", fetchFailed("CERT_HAS_EXPIRED"), 4, /CERT_HAS_EXPIRED/u],
  ])("tells of %s", (_, error, status, words) => {
    const failure = loginFailure(error);
    expectPlain(failure);
    expect(failure?.status).toBe(status);
    expect(failure?.message).toMatch(words);
    expect(failure?.cause).toBe(error);
  });

  it.each<[string, unknown]>([
    ["a fault of the program", new TypeError("x is not a function")],
    ["a request that Discord does not understand", refused(400)],
    ["a file that is not there", coded("ENOENT")],
    ["what is no error", "ECONNREFUSED"],
    ["nothing", undefined],
  ])("has no words for %s", (_, error) => {
    expect(loginFailure(error)).toBeUndefined();
  });
});

describe("registerFailure", () => {
  it.each([
    [403, "123456789012345678", /in the server 123456789012345678 \(DISCORD_GUILD_ID\); invite it with https:/u],
    [404, "123456789012345678", /in the server 123456789012345678/u],
    [403, undefined, /may not register commands; invite it with https:/u],
  ])("tells of a %d how to invite the bot (server %s)", (status, guildId, words) => {
    const failure = registerFailure(refused(status), guildId, INVITE);
    expectPlain(failure);
    expect(failure?.status).toBe(5);
    expect(failure?.message).toMatch(words);
    expect(failure?.message).toContain(INVITE);
  });

  it("tells of a network that is gone as at the login", () => {
    expect(registerFailure(fetchFailed("ECONNRESET"), undefined, INVITE)?.status).toBe(4);
    expect(registerFailure(refused(401), undefined, INVITE)?.status).toBe(3);
  });

  it("has no words for a command that Discord does not understand", () => {
    expect(registerFailure(refused(400), undefined, INVITE)).toBeUndefined();
  });
});

describe("fatalClose", () => {
  it.each([
    [4004, 3],
    [4010, 5],
    [4011, 5],
    [4012, 5],
    [4013, 5],
    [4014, 5],
  ])("ends the bot at code %d with status %d", (code, status) => {
    const failure = fatalClose(code);
    expectPlain(failure);
    expect(failure?.status).toBe(status);
  });

  it.each([1000, 1001, 1006, 4000, 4001, 4007, 4008, 4009, 0])("lets it come back at code %d", (code) => {
    expect(fatalClose(code)).toBeUndefined();
  });
});

describe("unreachable and wrongToken", () => {
  it("have words and statuses of their own", () => {
    for (const failure of [unreachable("no answer within 60 s"), wrongToken()]) expectPlain(failure);
    expect(unreachable("no answer within 60 s").message).toContain("(no answer within 60 s)");
    expect([unreachable("x").status, wrongToken().status]).toEqual([4, 3]);
  });
});
