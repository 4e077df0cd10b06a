import { describe, expect, it } from "vitest";
import { labelsOf, quotesOf, readOf, textsOf } from "./bot-shown.ts";
import { Hall } from "./harness.ts";

const hall = new Hall();

const EN = "When did Putin order the withdrawal?";
const AR = "متى أمر بوتين بسحب القوات؟";
const FA = "پوتین چه زمانی دستور خروج نیروها را داد؟";

/** Most follow-ups to an interaction where the bot is installed for the person alone. */
const MOST_FOLLOW_UPS = 5;

describe("where the bot is asked", () => {
  /** Places of which the bot is a part, and those of which it is none. */
  const PLACES = {
    "a server with the bot": () => hall.guest(),
    "a thread": () => {
      const thread = hall.discord.addThread(hall.channel(), { name: "talk" });
      return hall.guest({ channel: thread });
    },
    "a direct message": () => {
      const person = hall.discord.addUser({ username: "sara" });
      return hall.elsewhere({ person }, hall.discord.openDm(person));
    },
    "a server without the bot": () => {
      const guild = hall.discord.addGuild({ name: "Elsewhere", installed: false });
      return hall.guest({ installed: true, channel: hall.channel(guild) });
    },
    "a talk of two people": () => {
      const person = hall.discord.addUser({ username: "sara", installed: true });
      const other = hall.discord.addUser({ username: "omid" });
      return hall.elsewhere({ person }, hall.discord.openPrivate(person, other));
    },
  };

  it.each(Object.entries(PLACES))("answers, and its buttons work: %s", async (_, place) => {
    const guest = place();
    const asked = await guest.ask(EN);
    expect([asked.isEphemeral, quotesOf(asked.message).length]).toEqual([false, 3]);
    const reactions = [
      asked,
      await guest.press(asked.message, "More"),
      await guest.press(asked.message, "Context"),
      await guest.followUp(asked.message, "Follow-up", "and why?"),
    ];
    expect(reactions.map(({ outcome }) => outcome)).toEqual(Array(4).fill("message"));
    for (const { followUps } of reactions) expect(followUps.length).toBeLessThanOrEqual(MOST_FOLLOW_UPS);
  });

  it.each(Object.entries(PLACES))("finds the source of a message, and posts it: %s", async (_, place) => {
    const guest = place();
    const message = await guest.say(`<@${guest.person.id}> پوتین پیروزی علیه داعش را ستود`);
    const found = await guest.use("Find source", message);
    expect([found.isEphemeral, readOf(found.message).includes("001_20e3e6ca70a58b21.txt")]).toEqual([true, true]);
    const posted = await guest.press(found.message, "انتشار");
    expect([posted.outcome, posted.isEphemeral]).toEqual(["message", false]);
  });

  it.each(Object.entries(PLACES))("lists and cites: %s", async (_, place) => {
    const guest = place();
    const { message: list } = await guest.slash("lookup", { term: "Putin" });
    expect((await guest.press(list, "Next")).outcome).toBe("update");
    expect((await guest.offered("cite", { article: "assad" }, "article")).length).toBeGreaterThan(0);
    const { message: cited } = await guest.slash("cite", { article: "004", passage: "2" });
    expect(quotesOf(cited)).toHaveLength(1);
    expect(textsOf((await guest.slash("help")).message)).toHaveLength(3);
  });
});

describe("one conversation", () => {
  const ABOUT = "When did Putin order the withdrawal of the main forces from Syria?";
  const THEN = "and who did he order to do it?";

  it("is a thread, whoever asks in it, and in a channel a person's own", async () => {
    const asker = hall.guest();
    await asker.ask(ABOUT);
    const leaning = readOf((await asker.ask(THEN)).message);
    const thread = hall.discord.addThread(hall.channel(), { name: "talk" });
    await hall.guest({ channel: thread }).ask(ABOUT);
    expect(readOf((await hall.guest({ channel: thread }).ask(THEN)).message)).toBe(leaning);
    const alone = readOf((await hall.guest().ask(THEN)).message);
    expect(readOf((await hall.guest({ channel: asker.channel }).ask(THEN)).message)).toBe(alone);
    expect(leaning).not.toBe(alone);
  });

  it("does not lean on what was asked privately, nor the other way round", async () => {
    const alone = readOf((await hall.guest().ask(THEN)).message);
    const asker = hall.guest();
    await asker.ask(ABOUT, { private: true });
    expect(readOf((await asker.ask(THEN)).message)).toBe(alone);
    const privately = await asker.ask(THEN, { private: true });
    expect([privately.isEphemeral, readOf(privately.message) === alone]).toEqual([true, false]);
  });
});

describe("the language of the frame", () => {
  const headOf = async (guest: ReturnType<Hall["guest"]>) =>
    readOf((await guest.slash("sources")).message).split("\n")[0];
  const HEADS = { en: "The articles (5)", ar: "المقالات (5)", fa: "مقاله‌ها (5)" };

  it.each([
    { question: EN, head: HEADS.en },
    { question: AR, head: HEADS.ar },
    { question: FA, head: HEADS.fa },
  ])("is that of the person's last question where nothing is written: $question", async ({ question, head }) => {
    const guest = hall.guest();
    expect(await headOf(guest)).toBe(HEADS.en);
    await guest.ask(question);
    expect(await headOf(guest)).toBe(head);
    // Wherever they go, and whatever others wrote there.
    const busy = hall.guest();
    await busy.ask(EN);
    expect(await headOf(hall.elsewhere(guest, busy.channel))).toBe(head);
  });

  it("is that of the channel for who has written nothing yet", async () => {
    const speaker = hall.guest();
    await speaker.ask(FA);
    expect(await headOf(hall.guest({ channel: speaker.channel }))).toBe(HEADS.fa);
    expect(await headOf(hall.guest())).toBe(HEADS.en);
  });

  it("is that of the question's own script first", async () => {
    const guest = hall.guest({ locale: "de" });
    await guest.ask(AR);
    expect(labelsOf((await guest.ask(EN)).message)).toContain("Follow-up");
    // A word that Arabic and Persian share is read as the person's language.
    await guest.ask(FA);
    expect(labelsOf((await guest.ask("تروریسم")).message)).toContain("پرسش بعدی");
  });

  it("stays that of the message behind its buttons", async () => {
    const guest = hall.guest();
    const { message } = await guest.ask(AR);
    await guest.ask(EN);
    const { message: cited } = await guest.press(message, "توثيق");
    expect(labelsOf(cited)[0]).toBe("الاقتباس 1");
    expect(labelsOf((await guest.press(message, "المزيد")).message)).toContain("نشر");
  });
});

describe("who asks too often", () => {
  it.each([
    { question: EN, told: /^Slow down, please: I can answer you again in \d+ seconds?\.$/u },
    { question: AR, told: /^مهلًا من فضلك: يمكنني أن أجيبك من جديد بعد .+\.$/u },
    { question: FA, told: /^کمی آهسته‌تر، لطفاً: .+ دیگر می‌توانم دوباره به شما پاسخ بدهم\.$/u },
  ])(
    "is told privately how long to wait, and nobody else is kept from asking: $question",
    async ({ question, told }) => {
      const guest = hall.guest();
      let last = await guest.ask(question);
      for (let count = 0; !last.isEphemeral && count < 30; count += 1) last = await guest.slash("sources");
      expect(readOf(last.message)).toMatch(told);
      expect((await hall.guest({ channel: guest.channel }).ask(question)).isEphemeral).toBe(false);
      // Suggestions while typing are no questions.
      expect(await guest.offered("lookup", { term: "put" }, "term")).not.toEqual([]);
    },
  );
});
