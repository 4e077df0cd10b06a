import { type Client, Events, GatewayIntentBits, type Message } from "discord.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connect, INTENTS } from "./server/connect.ts";
import { type Channel, LoopbackDiscord, type Person } from "./server/index.ts";
import { rest } from "./server/rest.ts";

let discord: LoopbackDiscord;
let client: Client<true>;
let channel: Channel;
let sara: Person;

beforeEach(async () => {
  discord = await LoopbackDiscord.start();
  sara = discord.addUser({ username: "sara" });
  channel = discord.addTextChannel(discord.addGuild({ name: "History" }), { name: "general" });
  client = await connect(discord);
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

const ping = () => `<@${discord.bot.id}>`;

/** What the client reads of what happens meanwhile. */
async function readDuring(act: () => Promise<unknown>, reader: Client = client): Promise<Message[]> {
  const read: Message[] = [];
  const keep = (message: Message) => void read.push(message);
  reader.on(Events.MessageCreate, keep);
  await act();
  await discord.delivered();
  reader.off(Events.MessageCreate, keep);
  return read;
}

/** A message that the bot has sent of itself. */
async function sentByBot(to = channel) {
  const { body } = await rest(discord, "POST", `/channels/${to.id}/messages`, { content: "mine" });
  return body;
}

describe("say", () => {
  it("withholds the content of what does not concern the bot", async () => {
    const [message] = await readDuring(() => discord.say(sara, channel, "secret"));
    expect([message?.content, message?.author.username, message?.guildId]).toEqual(["", "sara", channel.guild?.id]);
  });

  it("shows a mention, and direct messages", async () => {
    const dm = discord.openDm(sara);
    const read = await readDuring(async () => {
      await discord.say(sara, channel, `${ping()} hello`);
      await discord.say(sara, dm, "between us");
    });
    expect(read.map(({ content }) => content)).toEqual([`${ping()} hello`, "between us"]);
    expect(read.map(({ channelId, inGuild }) => [channelId, inGuild.length])).toHaveLength(2);
    expect(read[1]?.channel.isDMBased()).toBe(true);
  });

  it("shows a reply to the bot's message if it pings", async () => {
    const replyTo = await sentByBot();
    const read = await readDuring(async () => {
      await discord.say(sara, channel, "thanks", { replyTo });
      await discord.say(sara, channel, "silently", { replyTo, ping: false });
    });
    expect(read.map(({ content, mentions }) => [content, mentions.has(client.user)])).toEqual([
      ["thanks", true],
      ["", false],
    ]);
    expect(read[0]?.type).toBe(19);
    expect(read[0]?.reference?.messageId).toBe(replyTo.id);
  });

  it("shows a message that quotes the bot's without its own content where that is withheld", async () => {
    const replyTo = await sentByBot();
    const dispatched = discord.next("dispatch", "the reply", ({ name }) => name === "MESSAGE_CREATE");
    const [message] = await readDuring(() => discord.say(sara, channel, "silently", { replyTo, ping: false }));
    expect((await dispatched).data).toMatchObject({ content: "silently", referenced_message: { content: "mine" } });
    expect((await message?.fetchReference())?.content).toBe("mine");
  });

  it("shows all to an app that was granted the Message Content intent", async () => {
    const granted = await LoopbackDiscord.start({ messageContent: true });
    const reader = await connect(granted, { intents: [...INTENTS, GatewayIntentBits.MessageContent] });
    const person = granted.addUser({ username: "omar" });
    const place = granted.addTextChannel(granted.addGuild({ name: "Open" }), { name: "general" });
    const read = new Promise((resolve) => reader.once(Events.MessageCreate, resolve));
    await granted.say(person, place, "secret");
    expect(await read).toMatchObject({ content: "secret" });
    await reader.destroy();
    await granted.close();
  });

  it("tells nothing of channels that the bot does not see", async () => {
    discord.deny(channel, "ViewChannel");
    expect(await readDuring(() => discord.say(sara, channel, ping()))).toEqual([]);
  });

  it("throws where a client would not send it", async () => {
    await expect(discord.say(sara, channel, " ")).rejects.toThrow("1 to 2000 characters");
    await expect(discord.say(sara, channel, "a".repeat(2001))).rejects.toThrow("not 2001");
  });
});

describe("answerTo", () => {
  it("finds the bot's reply, and its message in a thread started from the question", async () => {
    client.once(Events.MessageCreate, (message) => void message.reply("in place"));
    const said = await discord.say(sara, channel, `${ping()} hello`);
    expect(await discord.answerTo(said)).toMatchObject({ content: "in place", type: 19 });
    const asked = await discord.say(sara, channel, `${ping()} a thread, please`);
    const thread = await client.channels.fetch(channel.id).then(async (place) => {
      const message = place?.isTextBased() ? await place.messages.fetch(asked.id) : undefined;
      return message?.startThread({ name: "talk" });
    });
    await thread?.send("in the thread");
    expect((await discord.answerTo(asked)).content).toBe("in the thread");
    expect(thread?.parentId).toBe(channel.id);
  });
});

describe("permissions", () => {
  const post = (to: Channel, body: object = { content: "a" }) =>
    rest(discord, "POST", `/channels/${to.id}/messages`, body);

  it("are named as Discord names them where they are missing", async () => {
    const thread = discord.addThread(channel, { name: "talk" });
    const said = await discord.say(sara, channel, "a");
    const code = async (body?: object, to = channel) => (await post(to, body)).body.code;
    discord.deny(channel, "SendMessages");
    expect([await code(), await code({ content: "a" }, thread)]).toEqual([50013, undefined]);
    discord.deny(channel, "SendMessagesInThreads");
    expect([await code(), await code({ content: "a" }, thread)]).toEqual([undefined, 50013]);
    discord.deny(channel, "EmbedLinks");
    expect([await code(), await code({ embeds: [{ title: "a" }] })]).toEqual([undefined, 50013]);
    discord.deny(channel, "ReadMessageHistory");
    expect([await code(), await code({ content: "a", message_reference: { message_id: said.id } })]).toEqual([
      undefined,
      160002,
    ]);
    discord.deny(channel, "ViewChannel");
    expect([await code(), (await rest(discord, "GET", `/channels/${channel.id}`)).status]).toEqual([50001, 403]);
  });

  it("do not open a locked thread, while an archived one opens by itself", async () => {
    const thread = discord.addThread(channel, { name: "talk" });
    discord.setThread(thread, { archived: true, locked: true });
    expect((await post(thread)).body.code).toBe(160005);
    discord.setThread(thread, { locked: false });
    expect([(await post(thread)).status, thread.archived]).toEqual([200, false]);
  });

  it("do not reach people who take no messages", async () => {
    const closed = discord.openDm(discord.addUser({ username: "closed", takesDms: false }));
    expect((await post(closed)).body.code).toBe(50007);
  });
});

describe("messages", () => {
  it("are listed newest first, without what the app may not read", async () => {
    const said = await discord.say(sara, channel, "secret");
    const own = await sentByBot();
    const { body } = await rest(discord, "GET", `/channels/${channel.id}/messages?limit=2`);
    expect(body.map(({ id, content }: Message) => [id, content])).toEqual([
      [own.id, "mine"],
      [said.id, ""],
    ]);
    const before = await rest(discord, "GET", `/channels/${channel.id}/messages?before=${own.id}`);
    expect(before.body.map(({ id }: Message) => id)).toEqual([said.id]);
  });

  it("can be edited and deleted by their author only", async () => {
    const said = await discord.say(sara, channel, "hers");
    const own = await sentByBot();
    const at = ({ id }: { id: string }) => `/channels/${channel.id}/messages/${id}`;
    expect((await rest(discord, "PATCH", at(said), { content: "a" })).body.code).toBe(50005);
    expect((await rest(discord, "DELETE", at(said))).body.code).toBe(50013);
    const edited = await rest(discord, "PATCH", at(own), { content: "changed" });
    expect([edited.body.content, typeof edited.body.edited_timestamp]).toEqual(["changed", "string"]);
    expect((await rest(discord, "DELETE", at(own))).status).toBe(204);
    expect((await rest(discord, "GET", at(own))).body.code).toBe(10008);
    expect((await rest(discord, "GET", "/channels/1")).body.code).toBe(10003);
  });

  it("lose the right-to-left override and outer white space, and keep isolates", async () => {
    const { body } = await rest(discord, "POST", `/channels/${channel.id}/messages`, {
      content: " \u200Fa\u202E \u2068b\u2069\n",
    });
    expect(body.content).toBe("\u200Fa \u2068b\u2069");
  });

  it("ping whom allowed_mentions lets them", async () => {
    const post = (more: object) =>
      rest(discord, "POST", `/channels/${channel.id}/messages`, { content: `<@${sara.id}>`, ...more });
    const pinged = async (more: object) =>
      (await post(more)).body.mentions.map(({ username }: { username: string }) => username);
    expect(await pinged({})).toEqual(["sara"]);
    expect(await pinged({ allowed_mentions: { parse: [] } })).toEqual([]);
    expect(await pinged({ allowed_mentions: { parse: [], users: [sara.id] } })).toEqual(["sara"]);
  });

  it("are sent once only where their nonce is enforced", async () => {
    const post = (nonce: string) =>
      rest(discord, "POST", `/channels/${channel.id}/messages`, { content: "a", nonce, enforce_nonce: true });
    const [first, again, other] = [await post("1"), await post("1"), await post("2")];
    expect([again.body.id === first.body.id, other.body.id === first.body.id]).toEqual([true, false]);
  });

  it("come as multipart, too, with their files", async () => {
    const form = new FormData();
    form.set("payload_json", JSON.stringify({ content: "look" }));
    form.set("files[0]", new Blob(["abc"]), "a.txt");
    const { body } = await rest(discord, "POST", `/channels/${channel.id}/messages`, form);
    expect(body).toMatchObject({ content: "look", attachments: [{ filename: "a.txt", size: 3 }] });
  });

  it("tell that the bot is typing", async () => {
    const typing = discord.next("typing", "the bot to type");
    const place = await client.channels.fetch(channel.id);
    if (place?.isSendable()) await place.sendTyping();
    expect((await typing).channel_id).toBe(channel.id);
  });
});

describe("rewrite and withdraw", () => {
  it("reach the bot as far as it may read them", async () => {
    const updated = new Promise<Message>((resolve) => {
      client.once(Events.MessageUpdate, (_, after) => resolve(after as Message));
    });
    const said = await discord.say(sara, channel, ping());
    await discord.rewrite(sara, said, `${ping()} anew`);
    expect((await updated).content).toBe(`${ping()} anew`);
    const deleted = new Promise((resolve) => client.once(Events.MessageDelete, resolve));
    await discord.withdraw(sara, said);
    expect(await deleted).toMatchObject({ id: said.id });
    await expect(discord.withdraw(sara, said)).rejects.toThrow("is gone");
  });
});

describe("quiet", () => {
  it("settles when the bot has done what it does", async () => {
    client.once(Events.MessageCreate, async (message) => {
      await message.reply("one");
      await message.reply("two");
    });
    await discord.say(sara, channel, ping());
    await discord.quiet();
    expect(discord.messagesVisibleTo(sara, channel).map(({ content }) => content)).toEqual([ping(), "one", "two"]);
  });
});
