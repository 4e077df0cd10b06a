import { describe, expect } from "vitest";
import { it, RESORT, type Scene, shown, WITHDRAWAL } from "./chat-harness.ts";

const FAULT = "the index is on fire";

/** Lets the core fail for one question. */
function failFor(scene: Scene, failing: string): void {
  scene.before = async (question) => {
    if (question === failing) throw new Error(FAULT);
  };
}

describe.concurrent("an interaction whose handler throws", () => {
  it("is answered in private with the number under which the failure is logged", async ({ scene }) => {
    failFor(scene, WITHDRAWAL.question);
    const reaction = await scene.discord.slash(scene.sara, scene.channel, "ask", { question: WITHDRAWAL.question });
    expect(scene.failures).toEqual([expect.objectContaining({ err: expect.objectContaining({ message: FAULT }) })]);
    expect([reaction.outcome, reaction.isEphemeral]).toEqual(["message", true]);
    expect(shown(reaction.reply)).toContain(`the number ${scene.failures[0]?.id},`);
    expect(shown(reaction.reply)).not.toContain(FAULT);
  });

  it("leaves the others alone", async ({ scene }) => {
    const { discord, sara, omid, channel } = scene;
    failFor(scene, WITHDRAWAL.question);
    const [failed, command, message] = await Promise.all([
      discord.slash(sara, channel, "ask", { question: WITHDRAWAL.question }),
      discord.slash(omid, channel, "ask", { question: RESORT.question }),
      scene.ask(RESORT.question),
    ]);
    expect(failed.isEphemeral).toBe(true);
    for (const answer of [command.reply, message]) expect(shown(answer)).toContain(RESORT.answer);
    expect(scene.failures).toHaveLength(1);
  });

  it("is answered so for a button, too, and the message with the button stays", async ({ scene }) => {
    const answer = await scene.ask(WITHDRAWAL.question);
    failFor(scene, WITHDRAWAL.question);
    const reaction = await scene.discord.press(scene.omid, answer, "More");
    expect(reaction.isEphemeral).toBe(true);
    expect(shown(reaction.reply)).toContain(String(scene.failures[0]?.id));
    expect(shown(scene.now(answer))).toContain(WITHDRAWAL.answer);
  });

  it("leaves the conversation as it was", async ({ scene }) => {
    await scene.ask(WITHDRAWAL.question);
    failFor(scene, RESORT.question);
    await scene.discord.slash(scene.sara, scene.channel, "ask", { question: RESORT.question });
    await scene.ask("and who did he order to do it?");
    expect(scene.asked[2]?.history).toBe(scene.asked[0]?.reply?.history);
  });
});

describe.concurrent("an answer that takes long", () => {
  it("is announced and given by an edit; what is private stays private", async ({ scene }) => {
    const { discord, sara, omid, channel } = scene;
    const { gate } = scene.holdUp();
    const [open, hidden] = await Promise.all([
      discord.slash(sara, channel, "ask", { question: WITHDRAWAL.question }),
      discord.slash(omid, channel, "ask", { question: RESORT.question, private: true }),
    ]);
    for (const { outcome, callback } of [open, hidden]) {
      expect(outcome).toBe("thinking");
      expect(callback?.afterMs).toBeGreaterThan(1400);
      expect(callback?.afterMs).toBeLessThan(2900);
    }
    expect([open.isEphemeral, hidden.isEphemeral]).toEqual([false, true]);
    gate.open();
    expect(shown(await open.settled())).toContain(WITHDRAWAL.answer);
    expect(shown(await hidden.settled())).toContain(RESORT.answer);
    expect([open.isEphemeral, hidden.isEphemeral]).toEqual([false, true]);
    const seen = (person: typeof sara) => discord.messagesVisibleTo(person, channel).map(({ id }) => id);
    expect([seen(sara), seen(omid)]).toEqual([[open.reply.id], [open.reply.id, hidden.reply.id]]);
    expect([open.followUps, hidden.followUps]).toEqual([[], []]);
  });

  it("and fails says so where it was announced", async ({ scene }) => {
    const { discord, sara, channel } = scene;
    const { gate } = scene.holdUp();
    const reaction = await discord.slash(sara, channel, "ask", { question: WITHDRAWAL.question });
    scene.before = undefined;
    discord.plan({ method: "PATCH", route: /@original$/ }, { kind: "status", status: 500 }, 4);
    gate.open();
    expect(shown(await reaction.settled())).toContain(String(scene.failures[0]?.id));
  });

  it("is given even where Discord's answer to the announcement was lost", async ({ scene }) => {
    const { discord, sara, channel } = scene;
    const { gate } = scene.holdUp();
    discord.plan({ method: "POST", route: /callback$/ }, { kind: "cut", heeded: true });
    const refused = discord.next("request", "the repetition", ({ status }) => status === 400);
    const reaction = await discord.slash(sara, channel, "ask", { question: WITHDRAWAL.question, private: true });
    await refused;
    gate.open();
    expect(shown(await reaction.settled())).toContain(WITHDRAWAL.answer);
    expect([reaction.isEphemeral, reaction.followUps, scene.failures]).toEqual([true, [], []]);
  });

  it("survives a cut connection when it is edited in", async ({ scene }) => {
    const { discord, sara, channel } = scene;
    const { gate } = scene.holdUp();
    const reaction = await discord.slash(sara, channel, "ask", { question: WITHDRAWAL.question });
    discord.plan({ method: "PATCH", route: /@original$/ }, { kind: "cut" });
    gate.open();
    expect(shown(await reaction.settled())).toContain(WITHDRAWAL.answer);
  });
});

describe.concurrent("an answer that comes too late for Discord", () => {
  it("is logged, without an id to tell, and harms nothing", async ({ scene }) => {
    const { discord, sara, omid, channel } = scene;
    const { asked, gate } = scene.holdUp();
    const command = discord.slash(sara, channel, "ask", { question: WITHDRAWAL.question });
    await asked;
    discord.advance(3100);
    const refused = discord.next("request", "a refused answer", ({ path }) => path.includes("/callback"));
    gate.open();
    expect([(await command).outcome, (await refused).status]).toEqual(["expired", 404]);
    expect(shown(await scene.ask(RESORT.question, omid))).toContain(RESORT.answer);
    expect(scene.log.filter(({ code }) => code === 10_062)).toEqual([expect.objectContaining({ level: "warn" })]);
    expect(scene.failures).toEqual([]);
  });
});

describe.concurrent("a command that the bot does not know any more", () => {
  it("is refused in a line, in private", async ({ scene }) => {
    const { discord, sara, channel } = scene;
    discord.world.commands = discord.commands.map((one) => (one.name === "help" ? { ...one, name: "gone" } : one));
    const reaction = await discord.slash(sara, channel, "gone");
    expect([reaction.outcome, reaction.isEphemeral]).toEqual(["message", true]);
    expect(shown(reaction.reply)).toBe(
      "This command is from an older version of the bot. Reload Discord to see those it has now.",
    );
    expect(scene.failures).toEqual([]);
  });
});
