import { describe, expect } from "vitest";
import { it, RESORT, shown, WITHDRAWAL } from "./chat-harness.ts";
import type { Fault } from "./server/limits.ts";

const MESSAGES = { method: "POST", route: "/channels/:channel/messages" };
const CALLBACK = { method: "POST", route: /^\/interactions\/.+\/callback$/ };
const EDITS = { method: "PATCH", route: /\/messages\// };

const FAULTS: readonly [string, Fault, number][] = [
  ["429 for the route", { kind: "rate-limit", retryAfter: 0.05 }, 1],
  ["429 for all routes", { kind: "rate-limit", retryAfter: 0.05, global: true }, 1],
  ["500", { kind: "status", status: 500 }, 1],
  ["502 three times", { kind: "status", status: 502 }, 3],
  ["nothing, the connection being cut,", { kind: "cut" }, 1],
];

describe.concurrent("Discord answers", () => {
  it.for(FAULTS)(
    "%s to an answer in a channel and to one to a command: both are given once",
    async ([, ...fault], { scene }) => {
      const { discord, omid, channel } = scene;
      discord.plan(MESSAGES, ...fault);
      discord.plan(CALLBACK, ...fault);
      const question = await scene.mention(WITHDRAWAL.question);
      const reaction = await discord.slash(omid, channel, "ask", { question: RESORT.question });
      expect(shown(await discord.answerTo(question))).toContain(WITHDRAWAL.answer);
      expect([reaction.outcome, shown(reaction.reply).includes(RESORT.answer)]).toEqual(["message", true]);
      await scene.settled();
      expect(scene.said()).toHaveLength(2);
      expect(reaction.followUps).toEqual([]);
      expect(scene.requests("POST", /callback/)).toHaveLength(fault[1] + 1);
      expect(scene.asked).toHaveLength(2);
    },
  );

  it.for(FAULTS.slice(2))("%s to the edit of an answer: it is edited", async ([, ...fault], { scene }) => {
    const question = await scene.mention(WITHDRAWAL.question);
    const edited = scene.nextEdit(await scene.discord.answerTo(question));
    scene.discord.plan(EDITS, ...fault);
    await scene.rewrite(question, `${scene.name} ${RESORT.question}`);
    expect(shown(await edited)).toContain(RESORT.answer);
    expect(scene.said()).toHaveLength(1);
  });

  it("500 again and again to a message: the failure is told, with its number", async ({ scene }) => {
    scene.discord.plan(MESSAGES, { kind: "status", status: 500 }, 4);
    const answer = await scene.ask(WITHDRAWAL.question);
    const [line] = scene.failures;
    expect(line).toMatchObject({ err: { name: "HTTPError", status: 500 } });
    expect(shown(answer)).toContain(String(line?.id));
    expect(scene.said()).toHaveLength(1);
  });

  it("500 again and again to the edit of an answer: the failure is told, and the answer stays", async ({ scene }) => {
    const question = await scene.mention(WITHDRAWAL.question);
    const answer = await scene.discord.answerTo(question);
    scene.discord.plan(EDITS, { kind: "status", status: 500 }, 4);
    await scene.rewrite(question, `${scene.name} ${RESORT.question}`);
    await scene.settled();
    expect(shown(scene.now(answer))).toContain(WITHDRAWAL.answer);
    expect(scene.said().slice(1).map(shown)).toEqual([expect.stringContaining(String(scene.failures[0]?.id))]);
  });

  it("500 again and again to a command's answer: the failure is told in private, with its number", async ({
    scene,
  }) => {
    const { discord, sara, channel } = scene;
    discord.plan(CALLBACK, { kind: "status", status: 500 }, 4);
    const reaction = await discord.slash(sara, channel, "ask", { question: WITHDRAWAL.question });
    expect(reaction.isEphemeral).toBe(true);
    expect(shown(reaction.reply)).toContain(String(scene.failures[0]?.id));
  });

  it("500 for ever: what cannot be told is logged, and the bot goes on", async ({ scene }) => {
    scene.discord.plan(MESSAGES, { kind: "status", status: 500 }, 8);
    await scene.mention(WITHDRAWAL.question);
    await scene.discord.quiet();
    scene.discord.lift();
    expect(scene.log.filter(({ level }) => level === "error" || level === "warn")).toHaveLength(2);
    expect(shown(await scene.ask(RESORT.question))).toContain(RESORT.answer);
  });

  it("no more than so many messages a second: all are given, none is refused", async ({ scene }) => {
    scene.discord.limit(MESSAGES, 2, 200);
    const questions = await Promise.all(Array.from({ length: 4 }, () => scene.mention(WITHDRAWAL.question)));
    await Promise.all(questions.map((question) => scene.discord.answerTo(question)));
    expect([scene.said().length, scene.discord.invalidRequests]).toEqual([4, 0]);
  });
});

describe.concurrent("50 people who ask at once", () => {
  it("are each answered once", async ({ scene }) => {
    const { discord, channel } = scene;
    const people = Array.from({ length: 50 }, (_, number) => discord.addUser({ username: `person${number}` }));
    const questions = await Promise.all(people.map((person) => scene.mention(WITHDRAWAL.question, person, channel)));
    const answers = await Promise.all(questions.map((question) => discord.answerTo(question)));
    expect(new Set(answers.map(({ message_reference }) => message_reference?.message_id)).size).toBe(50);
    expect(answers.every((answer) => shown(answer).includes(WITHDRAWAL.answer))).toBe(true);
    await scene.discord.quiet();
    expect([scene.said().length, discord.invalidRequests]).toEqual([50, 0]);
  });
});
