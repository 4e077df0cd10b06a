import { describe, expect, it } from "vitest";
import { labelsOf, quotesOf, readOf } from "./bot-shown.ts";
import { Hall, seeds } from "./harness.ts";

const hall = new Hall();

const ABOUT_SYRIA = "When did Putin order the withdrawal of the main forces from Syria?";
const ABOUT_SOCHI = "من التقى بوتين في سوتشي؟";
const WHO = "and who did he order to do it?";
const SHOIGU = "سيرغي شويغو";

/** What a follow-up is answered that leans on nothing. */
const alone = async () => readOf((await hall.guest().ask(WHO)).message);

describe("Follow-up", () => {
  it("opens a box in the language of the frame", async () => {
    const asker = hall.guest();
    const { modal, outcome } = await asker.press((await asker.ask(ABOUT_SYRIA)).message, "Follow-up");
    expect([outcome, modal.title, modal.components[0]?.label]).toEqual([
      "modal",
      "Follow-up question",
      "Your question",
    ]);
    const arabic = await asker.press((await asker.ask(ABOUT_SOCHI)).message, "سؤال متابعة");
    expect([arabic.modal.title, arabic.modal.components[0]?.label]).toEqual(["سؤال متابعة", "سؤالك"]);
    const persian = await asker.press((await asker.ask("پوتین کی دستور خروج داد؟")).message, "پرسش بعدی");
    expect([persian.modal.title, persian.modal.components[0]?.label]).toEqual(["پرسش بعدی", "پرسش شما"]);
  });

  it("is answered in the channel, leaning on the question above", async () => {
    const asker = hall.guest();
    const { message } = await asker.ask(ABOUT_SYRIA);
    const followed = await asker.followUp(message, "Follow-up", WHO);
    expect([followed.outcome, followed.isEphemeral]).toEqual(["message", false]);
    expect(readOf(followed.message)).toMatch(/^and who did he order to do it\?\n/u);
    expect(quotesOf(followed.message)[0]).toContain(SHOIGU);
    expect(readOf(followed.message)).not.toBe(await alone());
    expect(labelsOf(followed.message)).toContain("Follow-up");
  });

  it("leans on that question also when others came in between", async () => {
    const asker = hall.guest();
    const { message } = await asker.ask(ABOUT_SYRIA);
    const direct = readOf((await asker.followUp(message, "Follow-up", WHO)).message);
    await asker.ask(ABOUT_SOCHI);
    await hall.guest({ channel: asker.channel }).ask("How many terrorists did Shoigu say were killed?");
    expect(readOf((await asker.followUp(message, "Follow-up", WHO)).message)).toBe(direct);
  });

  it("leans on that question, whoever asks", async () => {
    const asker = hall.guest();
    const { message } = await asker.ask(ABOUT_SYRIA);
    const direct = readOf((await asker.followUp(message, "Follow-up", WHO)).message);
    const other = hall.guest({ channel: asker.channel });
    await other.ask(ABOUT_SOCHI);
    expect(readOf((await other.followUp(message, "Follow-up", WHO)).message)).toBe(direct);
  });

  it("is what the next question leans on", async () => {
    const asker = hall.guest();
    const { message } = await asker.ask(ABOUT_SYRIA);
    await asker.ask(ABOUT_SOCHI);
    await asker.followUp(message, "Follow-up", WHO);
    const next = await asker.ask("and when?");
    expect(quotesOf(next.message).join("\n")).toContain("15 آذار/مارس");
  });

  it("goes on from a follow-up, and from further quotes", async () => {
    const asker = hall.guest();
    const { message } = await asker.ask(ABOUT_SYRIA);
    const { message: more } = await asker.press(message, "More");
    const fromMore = await asker.followUp(more, "Follow-up", WHO);
    expect(quotesOf(fromMore.message)[0]).toContain(SHOIGU);
    // What was asked privately stays private.
    expect(fromMore.isEphemeral).toBe(true);
    const second = await asker.followUp(fromMore.message, "Follow-up", "and when?");
    expect(quotesOf(second.message).join("\n")).toContain("15 آذار/مارس");
  });

  it("takes the language of what was typed, and keeps that of the articles", async () => {
    const asker = hall.guest();
    const { message } = await asker.ask("Where did Putin meet Assad?", { articles: "fa" });
    const followed = await asker.followUp(message, "Follow-up", "و متى؟");
    expect(labelsOf(followed.message).at(-1)).toBe("سؤال متابعة");
    expect(readOf(followed.message).match(/00[0234]_/gu)).toBeNull();
  });

  it("answers a follow-up to what was not found", async () => {
    const asker = hall.guest();
    const { message } = await asker.ask("من فاز بكأس العالم؟");
    const followed = await asker.followUp(message, "سؤال متابعة", ABOUT_SOCHI);
    expect(quotesOf(followed.message).length).toBeGreaterThan(0);
  });

  it("takes 2,000 characters, and anything in them", async () => {
    const asker = hall.guest();
    const { message } = await asker.ask(ABOUT_SYRIA);
    const odd = "**who** `@everyone` <@1> ||\u202E|| [x](https://example.org) 🙂\\";
    const followed = await asker.followUp(message, "Follow-up", odd);
    expect(readOf(followed.message).split("\n")[0]).toBe(odd.replace("\u202E", ""));
    expect([followed.message.mentions, followed.message.mention_everyone]).toEqual([[], false]);
    const long = await asker.followUp(message, "Follow-up", "who? ".repeat(400));
    expect(long.outcome).toBe("message");
  });

  it("leans on the question also when the conversation is forgotten, as after a restart", async () => {
    const asker = hall.guest();
    const { message } = await asker.ask(ABOUT_SYRIA);
    const direct = readOf((await asker.followUp(message, "Follow-up", WHO)).message);
    const box = await asker.press(message, "Follow-up");
    await hall.startBot(seeds());
    // The box was opened at the bot before, and is submitted to the one after.
    const submitted = await hall.discord.submit(asker.person, box, { question: WHO });
    expect(readOf(submitted.message)).toBe(direct);
    expect(readOf((await asker.followUp(message, "Follow-up", WHO)).message)).toBe(direct);
    expect(direct).not.toBe(await alone());
  });
});
