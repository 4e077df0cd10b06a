import { describe, expect } from "vitest";
import { it, RESORT, type Scene, shown, WITHDRAWAL } from "./chat-harness.ts";
import type { Message } from "./server/index.ts";

/** Discord tells of a change to a message that nobody wrote: a link got its preview. */
const unfurl = (scene: Scene, message: Message): void =>
  scene.announce("MESSAGE_UPDATE", { ...message, embeds: [{ title: "a page" }] });

/** A question that has been answered. */
async function answered(
  scene: Scene,
  text = WITHDRAWAL.question,
): Promise<{ readonly question: Message; readonly answer: Message }> {
  const question = await scene.mention(text);
  return { question, answer: await scene.discord.answerTo(question) };
}

/** How the edits of the bot were answered. */
const edits = (scene: Scene): number[] => scene.requests("PATCH", /./).map(({ status }) => status);

describe.concurrent("an edited question", () => {
  it("has its answer edited", async ({ scene }) => {
    const { question, answer } = await answered(scene);
    const edited = scene.nextEdit(answer);
    await scene.rewrite(question, `${scene.name} ${RESORT.question}`);
    expect(shown(await edited)).toContain(RESORT.answer);
    expect(shown(scene.now(answer))).not.toContain(WITHDRAWAL.answer);
    expect(scene.said()).toHaveLength(1);
    expect(edits(scene)).toEqual([200]);
  });

  it("leans on what it leaned on before, not on itself", async ({ scene }) => {
    await answered(scene, RESORT.question);
    const { question, answer } = await answered(scene, "Was it his second visit to Russia?");
    const edited = scene.nextEdit(answer);
    await scene.rewrite(question, `${scene.name} Was it his first visit to Russia?`);
    await edited;
    expect(scene.asked[2]?.history).toBe(scene.asked[0]?.reply?.history);
  });

  it("is what a reply to its answer leans on", async ({ scene }) => {
    const { question, answer } = await answered(scene);
    const edited = scene.nextEdit(answer);
    await scene.rewrite(question, `${scene.name} ${RESORT.question}`);
    const replyTo = await edited;
    await scene.settled();
    const follow = await scene.discord.say(scene.omid, scene.channel, "Was it his first visit?", { replyTo });
    await scene.discord.answerTo(follow);
    expect(scene.asked[2]?.history).toBe(scene.asked[1]?.reply?.history);
  });

  it("is answered anew while its answer is under way", async ({ scene }) => {
    const { asked, gate } = scene.holdUp();
    const question = await scene.mention(WITHDRAWAL.question);
    await asked;
    await scene.rewrite(question, `${scene.name} ${RESORT.question}`);
    await scene.discord.delivered();
    const edited = scene.discord.next("edit", "the answer to be edited", ({ author }) => author.id !== scene.sara.id);
    gate.open();
    const answer = await scene.discord.answerTo(question);
    expect((await edited).id).toBe(answer.id);
    expect(shown(scene.now(answer))).toContain(RESORT.answer);
    expect(scene.said()).toHaveLength(1);
  });

  it("is answered in a direct message, too", async ({ scene }) => {
    const { discord, sara } = scene;
    const question = await discord.say(sara, discord.openDm(sara), WITHDRAWAL.question);
    const edited = scene.nextEdit(await discord.answerTo(question));
    await scene.rewrite(question, RESORT.question);
    expect(shown(await edited)).toContain(RESORT.answer);
  });

  it("with the same words in other spaces is not answered again", async ({ scene }) => {
    const { question } = await answered(scene);
    await scene.rewrite(question, `${WITHDRAWAL.question}   ${scene.name}`);
    await scene.settled();
    expect([scene.asked.length, edits(scene)]).toEqual([1, []]);
  });

  it("that asks the bot nothing any more keeps its answer", async ({ scene }) => {
    const { question, answer } = await answered(scene);
    await scene.rewrite(question, "never mind");
    await scene.settled();
    expect(shown(scene.now(answer))).toContain(WITHDRAWAL.answer);
    expect([scene.said().length, edits(scene)]).toEqual([1, []]);
  });

  it("that could not be answered before is answered in the place of the failure", async ({ scene }) => {
    scene.before = () => Promise.reject(new Error("the index is on fire"));
    const { question, answer } = await answered(scene);
    scene.before = undefined;
    const edited = scene.nextEdit(answer);
    await scene.rewrite(question, `${scene.name} ${RESORT.question}`);
    expect(shown(await edited)).toContain(RESORT.answer);
    expect(scene.said()).toHaveLength(1);
  });

  it("that was a mere mention leans on what was asked before", async ({ scene }) => {
    await answered(scene, RESORT.question);
    const { question, answer } = await answered(scene, "");
    const edited = scene.nextEdit(answer);
    await scene.rewrite(question, `${scene.name} Was it his first visit to Russia?`);
    await edited;
    expect(scene.asked[1]?.history).toBe(scene.asked[0]?.reply?.history);
  });

  it("that is a mere mention now has the help for an answer", async ({ scene }) => {
    const { question, answer } = await answered(scene);
    const edited = scene.nextEdit(answer);
    await scene.rewrite(question, scene.name);
    expect(shown(await edited)).toContain("How to ask");
  });
});

describe.concurrent("an edit that adds the mention", () => {
  it("makes a question of the message", async ({ scene }) => {
    const message = await scene.discord.say(scene.sara, scene.channel, WITHDRAWAL.question);
    await scene.discord.delivered();
    await scene.rewrite(message, `${scene.name} ${WITHDRAWAL.question}`);
    expect(shown(await scene.discord.answerTo(message))).toContain(WITHDRAWAL.answer);
    expect(scene.said()).toHaveLength(1);
  });

  it("to a message from before the bot's start is let be", async ({ scene }) => {
    const { world } = scene.discord;
    const message = await scene.discord.say(scene.sara, scene.channel, WITHDRAWAL.question);
    const old = String(BigInt(message.id) - (60_000n << 22n));
    const stored = world.channels.get(scene.channel.id)?.messages.get(message.id);
    if (stored) stored.message = { ...message, id: old, timestamp: new Date(Date.now() - 60_000).toISOString() };
    await scene.rewrite(message, `${scene.name} ${WITHDRAWAL.question}`);
    await scene.settled();
    expect(scene.asked).toEqual([]);
  });
});

describe.concurrent("a change that nobody wrote", () => {
  it("to an answered question is let be", async ({ scene }) => {
    const { question } = await answered(scene);
    unfurl(scene, question);
    await scene.settled();
    expect([scene.asked.length, scene.said().length, edits(scene)]).toEqual([1, 1, []]);
  });

  it("to a mere mention is let be", async ({ scene }) => {
    const { question } = await answered(scene, "");
    unfurl(scene, question);
    await scene.settled();
    expect([scene.said().length, edits(scene)]).toEqual([1, []]);
  });

  it("to a question whose answer failed is let be", async ({ scene }) => {
    scene.before = () => Promise.reject(new Error("the index is on fire"));
    const { question } = await answered(scene);
    unfurl(scene, question);
    await scene.settled();
    expect([scene.failures.length, scene.said().length, edits(scene)]).toEqual([1, 1, []]);
  });

  it("to a question that was not answered is let be", async ({ scene }) => {
    const silent = scene.discord.addTextChannel(scene.guild, { name: "silent", deny: ["SendMessages"] });
    const question = await scene.mention(WITHDRAWAL.question, scene.sara, silent);
    await scene.settled();
    scene.discord.deny(silent);
    unfurl(scene, question);
    await scene.settled();
    expect(scene.said(silent)).toEqual([]);
  });

  it("that comes without author and text, as of an old message, does no harm", async ({ scene }) => {
    scene.announce("MESSAGE_UPDATE", { id: scene.guild.id, channel_id: scene.channel.id, embeds: [] });
    await scene.settled();
    expect(scene.failures).toEqual([]);
  });
});

describe.concurrent("a deleted message", () => {
  it("leaves the answer to it", async ({ scene }) => {
    const { question, answer } = await answered(scene);
    scene.erase(question);
    await scene.settled();
    expect(shown(scene.now(answer))).toContain(WITHDRAWAL.answer);
  });

  it("that was a question under way is still answered, without a reference", async ({ scene }) => {
    const { asked, gate } = scene.holdUp();
    const question = await scene.mention(WITHDRAWAL.question);
    await asked;
    scene.erase(question);
    const said = scene.discord.next("message", "the answer", ({ author }) => author.id === scene.discord.bot.id);
    gate.open();
    expect((await said).message_reference).toBeUndefined();
  });

  it("that was an answer is not missed when the question is edited", async ({ scene }) => {
    const { question, answer } = await answered(scene);
    scene.erase(answer);
    await scene.rewrite(question, `${scene.name} ${RESORT.question}`);
    await scene.settled();
    expect(scene.said()).toEqual([]);
    expect(edits(scene)).toEqual([404]);
    expect(scene.failures).toEqual([]);
    expect(shown(await scene.ask(WITHDRAWAL.question))).toContain(WITHDRAWAL.answer);
  });
});
