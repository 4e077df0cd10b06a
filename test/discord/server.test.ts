import { type Client, Events, GatewayIntentBits, PermissionFlagsBits } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { clientOf, connect, INTENTS } from "./server/connect.ts";
import { type Channel, type Guild, LoopbackDiscord, type Person } from "./server/index.ts";

let discord: LoopbackDiscord;
let guild: Guild;
let channel: Channel;
let sara: Person;
const clients: Client[] = [];

beforeEach(async () => {
  discord = await LoopbackDiscord.start();
  sara = discord.addUser({ username: "sara" });
  guild = discord.addGuild({ name: "History", preferredLocale: "tr" });
  channel = discord.addTextChannel(guild, { name: "general" });
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.destroy();
  await discord.close();
});

async function loggedIn(...options: Parameters<typeof clientOf> extends [unknown, ...infer Rest] ? Rest : never) {
  const client = await connect(discord, ...options);
  clients.push(client);
  return client;
}

/** What a client reads from now on. */
function readBy(client: Client): string[] {
  const read: string[] = [];
  client.on(Events.MessageCreate, ({ content }) => read.push(content));
  return read;
}

describe("identify", () => {
  it("shows the client its guilds, channels and permissions", async () => {
    discord.deny(channel, "SendMessages");
    const client = await loggedIn();
    const seen = client.guilds.cache.get(guild.id);
    expect(client.user.id).toBe(discord.bot.id);
    expect([seen?.name, seen?.preferredLocale]).toEqual(["History", "tr"]);
    const permissions = seen?.members.me && seen.channels.cache.get(channel.id)?.permissionsFor(seen.members.me);
    expect(permissions?.has(PermissionFlagsBits.SendMessages)).toBe(false);
    expect(permissions?.has(PermissionFlagsBits.SendMessagesInThreads)).toBe(true);
  });

  it("refuses a wrong token, in REST and on the gateway", async () => {
    const client = clientOf(discord);
    await expect(client.login("wrong.token")).rejects.toThrow("invalid token");
    expect(discord.invalidRequests).toBe(1);
    await client.destroy();
  });

  it("refuses privileged intents that the app was not granted, by close code 4014", async () => {
    const client = clientOf(discord, { intents: [...INTENTS, GatewayIntentBits.MessageContent] });
    client.on(Events.ShardError, () => {});
    const closed = discord.next("close", "the refusal");
    await expect(client.login(discord.token)).rejects.toThrow("disallowed intents");
    expect((await closed).code).toBe(4014);
    await client.destroy();
  });

  it("tells of guilds, channels and threads made later", async () => {
    const client = await loggedIn();
    const later = discord.addGuild({ name: "Later" });
    const thread = discord.addThread(discord.addTextChannel(later, { name: "new" }), { name: "talk" });
    discord.addGuild({ name: "Elsewhere", installed: false });
    await discord.delivered();
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(["History", "Later"]);
    expect(client.channels.cache.get(thread.id)?.isThread()).toBe(true);
  });
});

describe("resume", () => {
  it("replays what was missed while the connection was down", async () => {
    const client = await loggedIn();
    const read = readBy(client);
    const down = discord.next("close", "the end of the connection");
    discord.dropSockets(4000);
    await down;
    await discord.say(sara, channel, `<@${discord.bot.id}> while you were away`);
    const { replayed } = await discord.next("resume", "the client to resume");
    await discord.delivered();
    expect(replayed).toBe(1);
    expect(read).toEqual([`<@${discord.bot.id}> while you were away`]);
  });

  it.each([
    ["asked to reconnect (op 7)", () => discord.gateway.reconnect()],
    ["the session is invalid but resumable (op 9)", () => discord.gateway.invalidate(true)],
    ["the network is cut", () => discord.dropSockets(1006)],
  ])("follows when %s", async (_, disturb) => {
    await loggedIn();
    const resumed = discord.next("resume", "the client to resume");
    disturb();
    expect((await resumed).replayed).toBe(0);
  });

  it("follows when heartbeats are not acknowledged", async () => {
    const impatient = await LoopbackDiscord.start({ heartbeatInterval: 40 });
    const client = await connect(impatient);
    impatient.gateway.acknowledges = false;
    await impatient.next("close", "the client to give the connection up");
    impatient.gateway.acknowledges = true;
    await impatient.next("resume", "the client to resume");
    await impatient.delivered();
    await client.destroy();
    await impatient.close();
  });

  it("begins a new session where the old one is gone", async () => {
    // Between two identifications discord.js waits for 5 s.
    const buildIdentifyThrottler = async () => ({ waitForIdentify: async () => {} });
    const client = await loggedIn({ ws: { buildIdentifyThrottler } });
    const identified = discord.next("identify", "a new session");
    discord.gateway.invalidate(false);
    expect((await identified).intents).toBe(client.options.intents.bitfield);
    // A client that is destroyed before it has read READY comes back.
    await discord.delivered();
  });
});

describe("close", () => {
  it("names what was awaited to those who still wait", async () => {
    const waiting = expect(discord.next("message", "a word from the bot")).rejects.toThrow(
      /a word from the bot.*closed/,
    );
    await discord.close();
    await waiting;
  });

  it("names what was awaited when it does not come in time", async () => {
    const waiting = discord.next("typing", "the bot to type", () => true, 5);
    await expect(waiting).rejects.toThrow("Waited for the bot to type (typing): nothing within 5 ms");
  });
});
