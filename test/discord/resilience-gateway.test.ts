import { afterEach, describe, expect, vi } from "vitest";
import { Failure } from "../../src/failure.ts";
import { it, RESORT, type Scene, shown, WITHDRAWAL } from "./chat-harness.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Cuts the connection, and waits until it is gone. */
async function cut({ discord }: Scene): Promise<void> {
  const closed = discord.next("close", "the end of the connection");
  discord.dropSockets(1006);
  await closed;
}

/** Disturbs the connection while a question and a command are under way: both are answered, once. */
async function answersAcross(scene: Scene, comesBack: "resume" | "identify", disturb: () => void): Promise<void> {
  const { discord, omid, channel } = scene;
  const { asked, gate } = scene.holdUp();
  const question = await scene.mention(WITHDRAWAL.question);
  await asked;
  const command = discord.slash(omid, channel, "ask", { question: RESORT.question });
  await discord.delivered();
  const back = discord.next(comesBack, "the bot to come back");
  disturb();
  await back;
  gate.open();
  expect(shown(await discord.answerTo(question))).toContain(WITHDRAWAL.answer);
  expect(shown((await command).reply)).toContain(RESORT.answer);
  await scene.settled();
  expect([scene.said().length, scene.asked.length]).toEqual([2, 2]);
  expect(scene.failures).toEqual([]);
}

describe.concurrent("what is under way is answered, once, though the connection", () => {
  it.for<[string, (scene: Scene) => void]>([
    ["is cut", ({ discord }) => discord.dropSockets(1006)],
    ["is closed for an unknown error", ({ discord }) => discord.dropSockets(4000)],
    ["is to be made anew (op 7)", ({ discord }) => discord.gateway.reconnect()],
    ["has a session to be resumed (op 9)", ({ discord }) => discord.gateway.invalidate(true)],
  ])("%s", ([, disturb], { scene }) => answersAcross(scene, "resume", () => disturb(scene)));
});

describe("what is under way is answered, once, though the session", () => {
  it("is gone (op 9)", async ({ scene }) => {
    // Between two sessions discord.js waits until five seconds are over.
    const now = Date.now.bind(Date);
    vi.spyOn(Date, "now").mockImplementation(() => now() + 6000);
    await answersAcross(scene, "identify", () => scene.discord.gateway.invalidate(false));
  });
});

describe.concurrent("while the connection is down", () => {
  it("an answer that was under way is given", async ({ scene }) => {
    const { asked, gate } = scene.holdUp();
    const question = await scene.mention(WITHDRAWAL.question);
    await asked;
    await cut(scene);
    gate.open();
    expect(shown(await scene.discord.answerTo(question))).toContain(WITHDRAWAL.answer);
    expect(scene.discord.gateway.connected).toBe(0);
  });

  it("what is asked is answered after the resume, once", async ({ scene }) => {
    const { discord, sara, omid, channel } = scene;
    await scene.ask(WITHDRAWAL.question);
    await cut(scene);
    const resumed = discord.next("resume", "the bot to come back");
    const question = await scene.mention(RESORT.question);
    const command = discord.slash(omid, channel, "ask", { question: WITHDRAWAL.question });
    expect((await resumed).replayed).toBe(2);
    expect(shown(await discord.answerTo(question))).toContain(RESORT.answer);
    expect((await command).outcome).toBe("message");
    await scene.settled();
    expect([scene.said().length, scene.asked.length]).toEqual([3, 3]);
    expect(discord.messagesVisibleTo(sara, channel)).toHaveLength(5);
  });

  it("an edit of a question is not lost", async ({ scene }) => {
    const question = await scene.mention(WITHDRAWAL.question);
    const edited = scene.nextEdit(await scene.discord.answerTo(question));
    await cut(scene);
    await scene.rewrite(question, `${scene.name} ${RESORT.question}`);
    expect(shown(await edited)).toContain(RESORT.answer);
  });

  it("a command that is too late after the resume is logged, and harms nothing", async ({ scene }) => {
    const { discord, omid, channel } = scene;
    await cut(scene);
    const refused = discord.next("request", "a refused answer", ({ path }) => path.includes("/callback"));
    const command = discord.slash(omid, channel, "ask", { question: WITHDRAWAL.question });
    discord.advance(3100);
    expect((await command).outcome).toBe("expired");
    expect((await refused).status).toBe(404);
    expect(shown(await scene.ask(RESORT.question))).toContain(RESORT.answer);
    expect(scene.log).toContainEqual(expect.objectContaining({ level: "warn", code: 10_062 }));
    expect(scene.failures).toEqual([]);
  });

  it("the log says when it dropped and when it is back", async ({ scene }) => {
    const resumed = scene.discord.next("resume", "the bot to come back");
    await cut(scene);
    await resumed;
    await scene.discord.delivered();
    const lines = scene.log.filter(({ level }) => level === "info").map(({ msg }) => msg);
    expect(lines.slice(-2)).toEqual(["the connection dropped; coming back", "the connection is back"]);
  });
});

describe.concurrent("a token that is revoked while the bot runs", () => {
  it("ends the bot when the gateway closes for it, with words and a status", async ({ scene }) => {
    scene.discord.dropSockets(4004);
    const failure = await scene.bot.ended;
    expect(failure).toBeInstanceOf(Failure);
    expect([failure.status, failure.message]).toEqual([3, expect.stringContaining("DISCORD_TOKEN")]);
    expect(failure.message).not.toContain(scene.discord.token);
  });

  it("ends the bot when REST says so", async ({ scene }) => {
    scene.discord.plan({ method: "POST", route: "/channels/:channel/messages" }, { kind: "status", status: 401 });
    await scene.mention(WITHDRAWAL.question);
    expect((await scene.bot.ended).status).toBe(3);
  });

  it("is not what Discord means when it refuses the token of one interaction", async ({ scene }) => {
    const { discord, sara, channel } = scene;
    const ended = vi.fn();
    void scene.bot.ended.then(ended);
    discord.plan({ method: "POST", route: /callback$/ }, { kind: "status", status: 401 });
    await discord.slash(sara, channel, "ask", { question: WITHDRAWAL.question });
    expect(shown(await scene.ask(RESORT.question))).toContain(RESORT.answer);
    expect(ended).not.toHaveBeenCalled();
  });

  it.for([4013, 4014])("(close code %i) is told apart from an intent that is not granted", async (code, { scene }) => {
    scene.discord.dropSockets(code);
    expect((await scene.bot.ended).status).toBe(5);
  });
});
