import { MessageType } from "discord.js";
import { describe, expect } from "vitest";
import { it, RESORT, type Scene, shown, WITHDRAWAL } from "./chat-harness.ts";

describe.concurrent("a question", () => {
  it("that mentions the bot in a channel is answered by a reply with the quote", async ({ scene }) => {
    const question = await scene.mention(WITHDRAWAL.question);
    const answer = await scene.discord.answerTo(question);
    expect(answer.message_reference?.message_id).toBe(question.id);
    expect(shown(answer)).toContain(WITHDRAWAL.answer);
    expect(scene.asked.map(({ question }) => question)).toEqual([WITHDRAWAL.question]);
  });

  it.for<[string, (name: string) => string]>([
    ["behind it", (name: string) => `${WITHDRAWAL.question} ${name}`],
    ["in the midst of it", (name: string) => `when did Putin ${name} order the withdrawal?`],
    ["by a nickname's form", (name: string) => `${name.replace("@", "@!")} ${WITHDRAWAL.question}`],
  ])("is read without the mention %s", async ([, worded], { scene }) => {
    await scene.discord.answerTo(await scene.discord.say(scene.sara, scene.channel, worded(scene.name)));
    expect(scene.asked.map(({ question }) => question)).toEqual([WITHDRAWAL.question]);
  });

  it("names other people as they are called", async ({ scene }) => {
    await scene.ask(`what did <@${scene.omid.id}> say?`);
    expect(scene.asked[0]?.question).toBe("what did omid say?");
  });

  it("in a thread is answered in the thread", async ({ scene }) => {
    const thread = scene.discord.addThread(scene.channel, { name: "talk" });
    const answer = await scene.ask(WITHDRAWAL.question, scene.sara, thread);
    expect([answer.channel_id, shown(answer).includes(WITHDRAWAL.answer)]).toEqual([thread.id, true]);
  });

  it("in a direct message needs no mention", async ({ scene }) => {
    const question = await scene.discord.say(scene.sara, scene.discord.openDm(scene.sara), WITHDRAWAL.question);
    expect(shown(await scene.discord.answerTo(question))).toContain(WITHDRAWAL.answer);
  });

  it("in a direct message may be as long as the longest that Discord takes", async ({ scene }) => {
    const content = `${WITHDRAWAL.question} `.repeat(120).slice(0, 4000);
    const question = scene.post(scene.discord.openDm(scene.sara), { author: scene.sara, content });
    const answer = await scene.discord.answerTo(question);
    expect(scene.asked[0]?.question).toBe(content.trim());
    expect(shown(answer)).toContain(WITHDRAWAL.answer);
  });

  it("of which the articles know nothing is answered by saying so", async ({ scene }) => {
    const answer = await scene.ask("who won the chess olympiad in Budapest?");
    expect(scene.asked[0]?.reply?.answer.outcome).toBe("not-found");
    expect(shown(answer)).not.toContain("> ");
  });

  it("is answered in the frame of its own language", async ({ scene }) => {
    const labels = async (text: string) => JSON.stringify((await scene.ask(text)).components);
    expect(await labels(WITHDRAWAL.question)).toContain('"label":"Follow-up"');
    expect(await labels("متى أمر بوتين بسحب القوات من سوريا؟")).toContain('"label":"سؤال متابعة"');
  });
});

describe.concurrent("a mention without a question", () => {
  it.for(["", "?!", "<:smile:123456789012345678>", "<t:1700000000:R>"])(
    "(%j) gets the help",
    async (words, { scene }) => {
      const answer = await scene.ask(words);
      expect(shown(answer)).toContain("How to ask");
      expect(scene.asked).toEqual([]);
    },
  );

  it("by edit to a question gets the answer where the help stood", async ({ scene }) => {
    const question = await scene.mention("");
    const help = await scene.discord.answerTo(question);
    const edited = scene.nextEdit(help);
    await scene.rewrite(question, `${scene.name} ${RESORT.question}`);
    expect(shown(await edited)).toContain(RESORT.answer);
  });
});

describe.concurrent("nothing is answered to", () => {
  const WORDS = WITHDRAWAL.question;

  it.for<[string, (scene: Scene) => unknown]>([
    ["what does not mention the bot", ({ discord, sara, channel }) => discord.say(sara, channel, WORDS)],
    ["another bot", (scene) => scene.mention(WORDS, scene.discord.addUser({ username: "other", bot: true }))],
    [
      "a webhook",
      (scene) =>
        scene.post(scene.channel, {
          author: scene.sara,
          content: `${scene.name} ${WORDS}`,
          interaction: { webhook_id: scene.guild.id },
        }),
    ],
    [
      "a reply to somebody else",
      async ({ discord, sara, omid, channel }) => {
        const replyTo = await discord.say(omid, channel, "I think it was in March");
        await discord.say(sara, channel, WORDS, { replyTo });
      },
    ],
  ])("%s", async ([, act], { scene }) => {
    await act(scene);
    await scene.settled();
    expect([scene.said(), scene.asked]).toEqual([[], []]);
  });

  it.for<[string, (scene: Scene) => object]>([
    ["@everyone", () => ({ mention_everyone: true })],
    ["a role that the bot has", ({ guild }) => ({ mention_roles: [guild.id] })],
  ])("%s, even if Discord shows the words", async ([, naming], { scene }) => {
    const { discord, sara, channel } = scene;
    const message = await discord.say(sara, channel, WORDS);
    scene.announce("MESSAGE_CREATE", { ...message, id: discord.world.id(), ...naming(scene) });
    await scene.settled();
    expect([scene.said(), scene.asked]).toEqual([[], []]);
  });

  it.for([MessageType.UserJoin, MessageType.ChannelPinnedMessage, MessageType.ThreadCreated])(
    "a message of the system, of type %i",
    async (type, { scene }) => {
      scene.post(scene.channel, { author: scene.sara, content: `${scene.name} ${WORDS}`, type });
      await scene.settled();
      expect([scene.said(), scene.asked]).toEqual([[], []]);
    },
  );
});
