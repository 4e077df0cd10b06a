import { describe, expect } from "vitest";
import { it, RESORT, type Scene, shown, WITHDRAWAL } from "./chat-harness.ts";

/** The bodies of the messages that the bot sent to the channel. */
const sent = (scene: Scene) =>
  scene.requests("POST", new RegExp(`^/channels/${scene.channel.id}/messages$`)).map(({ body }) => body);

describe.concurrent("an answer", () => {
  it("pings nobody", async ({ scene }) => {
    const answer = await scene.ask(`what did <@${scene.omid.id}> and @everyone do?`);
    expect(sent(scene)[0]).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    expect(answer.mentions).toEqual([]);
  });

  it("is told from a repetition of it by the question's id", async ({ scene }) => {
    const question = await scene.mention(WITHDRAWAL.question);
    await scene.discord.answerTo(question);
    expect(sent(scene)[0]).toMatchObject({ nonce: question.id, enforce_nonce: true });
  });

  it("comes even if the question is deleted before", async ({ scene }) => {
    await scene.ask(WITHDRAWAL.question);
    expect(sent(scene)[0]).toMatchObject({ message_reference: { fail_if_not_exists: false } });
  });
});

describe.concurrent("typing", () => {
  it("is shown where an answer takes longer than half a second, and only there", async ({ scene }) => {
    await scene.ask(WITHDRAWAL.question);
    const other = scene.discord.addTextChannel(scene.guild, { name: "other" });
    const { gate } = scene.holdUp();
    const typing = scene.discord.next("typing", "the bot to type");
    const from = performance.now();
    const question = await scene.mention(RESORT.question, scene.sara, other);
    expect((await typing).channel_id).toBe(other.id);
    expect(performance.now() - from).toBeGreaterThan(490);
    gate.open();
    expect(shown(await scene.discord.answerTo(question))).toContain(RESORT.answer);
  });

  it("that Discord refuses does not keep the answer back", async ({ scene }) => {
    const route = { method: "POST", route: "/channels/:channel/typing" };
    scene.discord.plan(route, { kind: "status", status: 403 });
    const { gate } = scene.holdUp();
    const refused = scene.discord.next("request", "the bot to type", ({ path }) => path.endsWith("/typing"));
    const question = await scene.mention(WITHDRAWAL.question);
    await refused;
    gate.open();
    expect(shown(await scene.discord.answerTo(question))).toContain(WITHDRAWAL.answer);
  });
});

describe.concurrent("who asks too much at once", () => {
  it("is told in private, once, for how many seconds to wait", async ({ scene }) => {
    const { sara, omid, discord } = scene;
    const questions = await Promise.all(Array.from({ length: 9 }, () => scene.mention(WITHDRAWAL.question)));
    await Promise.all(questions.slice(0, 6).map((question) => discord.answerTo(question)));
    await scene.settled();
    expect(scene.said()).toHaveLength(6);
    expect(scene.toldTo(sara)).toEqual([
      expect.stringMatching(/^Slow down, please: I can answer you again in [1-3] seconds?\.$/),
    ]);
    expect(shown(await scene.ask(RESORT.question, omid))).toContain(RESORT.answer);
  });

  it("is told so in their language", async ({ scene }) => {
    for (let asked = 0; asked < 7; asked += 1) await scene.mention("متى أمر بوتين بسحب القوات من سوريا؟");
    await scene.settled();
    expect(scene.toldTo(scene.sara)).toEqual([expect.stringMatching(/[123] ثوان|ثانية|ثانيتان/u)]);
  });

  it("by editing is slowed down, too", async ({ scene }) => {
    const question = await scene.mention(WITHDRAWAL.question);
    for (let edit = 0; edit < 6; edit += 1) await scene.rewrite(question, `${scene.name} ${edit} what happened?`);
    await scene.settled();
    expect(scene.asked).toHaveLength(6);
    expect(scene.toldTo(scene.sara)).toHaveLength(1);
  });
});

describe.concurrent("a missing permission", () => {
  const SEND = { name: "silent", deny: ["SendMessages"] } as const;

  it("to send messages is named in private, once for a channel", async ({ scene }) => {
    const { discord, guild, sara, omid } = scene;
    const silent = discord.addTextChannel(guild, SEND);
    for (const person of [sara, sara, omid]) await scene.mention(WITHDRAWAL.question, person, silent);
    await scene.settled();
    const told = `To answer you in <#${silent.id}> I need: Send Messages.`;
    expect([scene.toldTo(sara), scene.toldTo(omid)]).toEqual([[told], [told]]);
    expect([scene.said(silent), scene.asked]).toEqual([[], []]);
    await scene.mention(WITHDRAWAL.question, sara, discord.addTextChannel(guild, { ...SEND, name: "mute" }));
    await scene.settled();
    expect(scene.toldTo(sara)).toHaveLength(2);
  });

  it("to send messages in threads is named for a thread", async ({ scene }) => {
    const { discord, guild, sara } = scene;
    const channel = discord.addTextChannel(guild, { name: "c", deny: ["SendMessagesInThreads"] });
    const thread = discord.addThread(channel, { name: "talk" });
    await scene.mention(WITHDRAWAL.question, sara, thread);
    await scene.settled();
    expect(scene.toldTo(sara)).toEqual([`To answer you in <#${thread.id}> I need: Send Messages in Threads.`]);
    expect(shown(await scene.ask(WITHDRAWAL.question, sara, channel))).toContain(WITHDRAWAL.answer);
  });

  it("to manage threads is named for a locked one, where it is open to others", async ({ scene }) => {
    const { discord, sara, channel } = scene;
    const thread = discord.addThread(channel, { name: "talk" });
    discord.setThread(thread, { locked: true });
    await scene.mention(WITHDRAWAL.question, sara, thread);
    await scene.settled();
    expect(scene.toldTo(sara)).toEqual([`To answer you in <#${thread.id}> I need: Manage Threads.`]);
    discord.setThread(thread, { locked: false });
    expect(shown(await scene.ask(WITHDRAWAL.question, sara, thread))).toContain(WITHDRAWAL.answer);
  });

  it("to send messages does not matter in a thread of the channel", async ({ scene }) => {
    const thread = scene.discord.addThread(scene.discord.addTextChannel(scene.guild, SEND), { name: "talk" });
    expect(shown(await scene.ask(WITHDRAWAL.question, scene.sara, thread))).toContain(WITHDRAWAL.answer);
  });

  it("to read the history is done without: the answer refers to nothing", async ({ scene }) => {
    const channel = scene.discord.addTextChannel(scene.guild, { name: "now", deny: ["ReadMessageHistory"] });
    const next = scene.discord.next("message", "the answer", ({ author }) => author.id === scene.discord.bot.id);
    await scene.mention(WITHDRAWAL.question, scene.sara, channel);
    const answer = await next;
    expect([shown(answer).includes(WITHDRAWAL.answer), answer.message_reference]).toEqual([true, undefined]);
  });

  it("is heeded as soon as it is granted", async ({ scene }) => {
    const silent = scene.discord.addTextChannel(scene.guild, SEND);
    await scene.mention(WITHDRAWAL.question, scene.sara, silent);
    await scene.settled();
    scene.discord.deny(silent);
    expect(shown(await scene.ask(WITHDRAWAL.question, scene.sara, silent))).toContain(WITHDRAWAL.answer);
  });

  it("is told to nobody who takes no direct messages", async ({ scene }) => {
    const { discord, guild } = scene;
    const closed = discord.addUser({ username: "closed", takesDms: false });
    await scene.mention(WITHDRAWAL.question, closed, discord.addTextChannel(guild, SEND));
    await scene.settled();
    expect(scene.toldTo(closed)).toEqual([]);
    expect(scene.failures).toEqual([]);
    expect(shown(await scene.ask(WITHDRAWAL.question, closed))).toContain(WITHDRAWAL.answer);
  });

  it("that Discord finds only when the answer is sent is logged, and nothing more", async ({ scene }) => {
    const { gate } = scene.holdUp();
    await scene.mention(WITHDRAWAL.question);
    await scene.discord.delivered();
    scene.discord.plan({ method: "POST", route: /messages$/ }, { kind: "status", status: 403 });
    const refused = scene.discord.next("request", "the refusal", ({ status }) => status === 403);
    gate.open();
    await refused;
    await scene.settled();
    expect(scene.said()).toEqual([]);
  });
});

describe.concurrent("a failure while answering", () => {
  it("is told in the channel with the number under which it is logged", async ({ scene }) => {
    scene.before = () => Promise.reject(new Error("the index is on fire"));
    const answer = await scene.ask(WITHDRAWAL.question);
    const [line] = scene.failures;
    expect(line).toMatchObject({ err: { message: "the index is on fire" } });
    expect(shown(answer)).toContain(`the number ${line?.id},`);
    expect(shown(answer)).not.toContain("fire");
    scene.before = undefined;
    expect(shown(await scene.ask(WITHDRAWAL.question))).toContain(WITHDRAWAL.answer);
  });

  it("is told as well where Discord does not take the answer itself", async ({ scene }) => {
    scene.discord.plan({ method: "POST", route: "/channels/:channel/messages" }, { kind: "status", status: 400 });
    const answer = await scene.ask(WITHDRAWAL.question);
    expect(scene.failures).toEqual([expect.objectContaining({ err: expect.objectContaining({ status: 400 }) })]);
    expect(shown(answer)).toContain(`the number ${scene.failures[0]?.id},`);
  });
});
