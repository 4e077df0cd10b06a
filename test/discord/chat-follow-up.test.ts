import { afterEach, describe, expect, vi } from "vitest";
import { it, RESORT, type Scene, shown, WITHDRAWAL } from "./chat-harness.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a follow-up to the question of the withdrawal asks, and words of the sentence that answers it. */
const WHO = { question: "and who did he order to do it?", answer: "لوزير دفاعه سيرغي شويغو" };
/** The like after the question of the resort. */
const FIRST = { question: "Was it his first visit to Russia?", answer: "المرة الثانية التي يزور فيها الأسد روسيا" };

const MINUTE = 60_000;

const now = performance.now.bind(performance);
/** Puts the clock by which conversations are forgotten so far ahead of the true one. */
function passed(ms: number): void {
  vi.spyOn(performance, "now").mockImplementation(() => now() + ms);
}

/** Which of the earlier questions each question leaned on: the place of the last turn in its history, if any. */
function leanings({ asked }: Scene): (string | undefined)[] {
  return asked.map(({ history }) => asked.find(({ reply }) => reply && reply.history === history)?.question);
}

describe.concurrent("a follow-up in a channel", () => {
  it("leans on what the same person asked there before", async ({ scene }) => {
    await scene.ask(WITHDRAWAL.question);
    expect(shown(await scene.ask(WHO.question))).toContain(WHO.answer);
    expect(leanings(scene)).toEqual([undefined, WITHDRAWAL.question]);
  });

  it("does not lean on what somebody else asked there meanwhile", async ({ scene }) => {
    await scene.ask(WITHDRAWAL.question, scene.sara);
    await scene.ask(RESORT.question, scene.omid);
    expect(shown(await scene.ask(WHO.question, scene.sara))).toContain(WHO.answer);
    expect(shown(await scene.ask(FIRST.question, scene.omid))).toContain(FIRST.answer);
    expect(leanings(scene)).toEqual([undefined, undefined, WITHDRAWAL.question, RESORT.question]);
  });

  it("does not lean on what the same person asked in another channel", async ({ scene }) => {
    await scene.ask(WITHDRAWAL.question);
    const elsewhere = scene.discord.addTextChannel(scene.guild, { name: "elsewhere" });
    await scene.ask(WHO.question, scene.sara, elsewhere);
    expect(scene.asked[1]?.history).toEqual([]);
  });

  it("does not lean on what was asked in private", async ({ scene }) => {
    await scene.discord.slash(scene.sara, scene.channel, "ask", { question: WITHDRAWAL.question, private: true });
    await scene.ask(WHO.question);
    expect(scene.asked[1]?.history).toEqual([]);
  });

  it("leans on an answer to a slash command there", async ({ scene }) => {
    await scene.discord.slash(scene.sara, scene.channel, "ask", { question: WITHDRAWAL.question });
    expect(shown(await scene.ask(WHO.question))).toContain(WHO.answer);
  });
});

describe.concurrent("a conversation", () => {
  it("in a thread is one for all in it", async ({ scene }) => {
    const thread = scene.discord.addThread(scene.channel, { name: "talk" });
    await scene.ask(WITHDRAWAL.question, scene.sara, thread);
    expect(shown(await scene.ask(WHO.question, scene.omid, thread))).toContain(WHO.answer);
    expect(leanings(scene)).toEqual([undefined, WITHDRAWAL.question]);
  });

  it("in direct messages goes on from message to message", async ({ scene }) => {
    const { discord, sara } = scene;
    const dm = discord.openDm(sara);
    await discord.answerTo(await discord.say(sara, dm, WITHDRAWAL.question));
    expect(shown(await discord.answerTo(await discord.say(sara, dm, WHO.question)))).toContain(WHO.answer);
  });

  it("takes up a new topic", async ({ scene }) => {
    await scene.ask(WITHDRAWAL.question);
    expect(shown(await scene.ask(RESORT.question))).toContain(RESORT.answer);
    expect(shown(await scene.ask(FIRST.question))).toContain(FIRST.answer);
  });
});

describe.concurrent("a reply to an answer", () => {
  it("that pings leans on that answer, whoever it was for", async ({ scene }) => {
    const answer = await scene.ask(WITHDRAWAL.question, scene.sara);
    await scene.ask(RESORT.question, scene.omid);
    const question = await scene.discord.say(scene.omid, scene.channel, WHO.question, { replyTo: answer });
    expect(shown(await scene.discord.answerTo(question))).toContain(WHO.answer);
    expect(leanings(scene)).toEqual([undefined, undefined, WITHDRAWAL.question]);
  });

  it("leans on the older of two answers where it replies to that", async ({ scene }) => {
    const older = await scene.ask(WITHDRAWAL.question);
    await scene.ask(RESORT.question);
    const question = await scene.discord.say(scene.sara, scene.channel, WHO.question, { replyTo: older });
    expect(shown(await scene.discord.answerTo(question))).toContain(WHO.answer);
  });

  it("that does not ping comes without its words, and is not answered", async ({ scene }) => {
    const replyTo = await scene.ask(WITHDRAWAL.question);
    await scene.discord.say(scene.sara, scene.channel, WHO.question, { replyTo, ping: false });
    await scene.settled();
    expect([scene.said().length, scene.asked.length]).toEqual([1, 1]);
  });

  it("to a slash command is seen where it mentions the bot, and leans on that answer", async ({ scene }) => {
    const { discord, omid, sara, channel } = scene;
    const { reply: replyTo } = await discord.slash(sara, channel, "ask", { question: WITHDRAWAL.question });
    await scene.ask(RESORT.question, omid);
    expect(shown(await scene.ask(WHO.question, omid, channel, { replyTo }))).toContain(WHO.answer);
    expect(leanings(scene)).toEqual([undefined, undefined, WITHDRAWAL.question]);
  });

  it("to a slash command is not seen where it only replies", async ({ scene }) => {
    const { discord, sara, channel } = scene;
    const { reply: replyTo } = await discord.slash(sara, channel, "ask", { question: WITHDRAWAL.question });
    await discord.say(sara, channel, WHO.question, { replyTo });
    await scene.settled();
    expect(scene.asked).toHaveLength(1);
  });

  it("that was deleted meanwhile does no harm", async ({ scene }) => {
    const replyTo = await scene.ask(WITHDRAWAL.question);
    const question = scene.mention(WHO.question, scene.sara, scene.channel, { replyTo });
    scene.erase(replyTo);
    expect(shown(await scene.discord.answerTo(await question))).toContain(WHO.answer);
  });
});

describe("the memory of a conversation", () => {
  it("lasts for 15 minutes after the last turn", async ({ scene }) => {
    await scene.ask(WITHDRAWAL.question);
    passed(14 * MINUTE);
    await scene.ask(WHO.question);
    expect(leanings(scene)).toEqual([undefined, WITHDRAWAL.question]);
    passed(28 * MINUTE);
    await scene.ask("why?");
    expect(leanings(scene)[2]).toBe(WHO.question);
  });

  it("is gone afterwards", async ({ scene }) => {
    await scene.ask(WITHDRAWAL.question);
    passed(15 * MINUTE + 1000);
    await scene.ask(WHO.question);
    expect(scene.asked[1]?.history).toEqual([]);
  });

  it("is gone for its answers, too: a reply to one leans on nothing", async ({ scene }) => {
    const replyTo = await scene.ask(WITHDRAWAL.question);
    passed(15 * MINUTE + 1000);
    await scene.discord.answerTo(await scene.discord.say(scene.omid, scene.channel, WHO.question, { replyTo }));
    expect(scene.asked[1]?.history).toEqual([]);
  });
});
