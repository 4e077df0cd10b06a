import { MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import {
  boldIn,
  buttonLabelled,
  customIdsOf,
  labelsOf,
  linesOf,
  menuOf,
  quotedLines,
  quotesOf,
  readOf,
  textsOf,
} from "./bot-shown.ts";
import { type Guest, Hall } from "./harness.ts";

const hall = new Hall();
const QUESTION = "When did Putin order the withdrawal?";

/** Somebody's answer in a channel. */
async function answered(question = QUESTION, filled = {}) {
  const asker = hall.guest();
  return { asker, message: (await asker.ask(question, filled)).message };
}

/** Presses More until there is none; returns the messages. */
async function allMore(guest: Guest, message: Awaited<ReturnType<typeof answered>>["message"], label = "More") {
  const messages = [message];
  for (let last = message; labelsOf(last).includes(label) && messages.length < 6; last = messages.at(-1) ?? last)
    messages.push((await guest.press(last, label)).message);
  return messages;
}

describe("More", () => {
  it.each([
    { question: QUESTION, label: "More" },
    { question: "متى أمر بوتين بسحب القوات؟", label: "المزيد" },
    { question: "پوتین چه زمانی دستور خروج نیروها را داد؟", label: "بیشتر" },
  ])("shows further quotes privately, none twice, until there are no more: $question", async ({ question, label }) => {
    const { asker, message } = await answered(question);
    const messages = await allMore(asker, message, label);
    expect(messages.length).toBeGreaterThan(1);
    expect(labelsOf(messages.at(-1) ?? message)).not.toContain(label);
    const quotes = messages.flatMap(quotesOf);
    expect(new Set(quotes).size).toBe(quotes.length);
    for (const more of messages.slice(1)) {
      expect([more.flags & MessageFlags.Ephemeral, textsOf(more)[0]]).toEqual([
        MessageFlags.Ephemeral,
        textsOf(message)[0],
      ]);
      expect(quotesOf(more).length).toBeGreaterThan(0);
    }
  });

  it("keeps to the language of the articles", async () => {
    const { asker, message } = await answered("Putin", { articles: "fa" });
    const { message: more } = await asker.press(message, "More");
    expect(
      readOf(more)
        .match(/00\d_/gu)
        ?.every((file) => file === "001_"),
    ).toBe(true);
  });

  it("gives anybody the same quotes, whatever they asked themselves", async () => {
    const { asker, message } = await answered();
    const other = hall.guest({ channel: asker.channel });
    await other.ask("من التقى بوتين في سوتشي؟");
    const [mine, theirs] = [await asker.press(message, "More"), await other.press(message, "More")];
    expect(linesOf(theirs.message)).toEqual(linesOf(mine.message));
  });

  it("gives each an answer of their own where many press at once", async () => {
    const { asker, message } = await answered();
    const guests = Array.from({ length: 20 }, () => hall.guest({ channel: asker.channel }));
    const pressed = await Promise.all(guests.map((guest) => guest.press(message, "More")));
    expect(new Set(pressed.map((each) => each.message.id)).size).toBe(guests.length);
    expect(new Set(pressed.map((each) => linesOf(each.message).join("\n"))).size).toBe(1);
    for (const { person, channel } of guests)
      expect(
        hall.discord.messagesVisibleTo(person, channel).filter(({ flags }) => flags & MessageFlags.Ephemeral),
      ).toHaveLength(1);
  });

  it("goes on from the answer to a follow-up, and on from there", async () => {
    const { asker } = await answered("When did Putin order the withdrawal of the main forces from Syria?");
    const { message } = await asker.ask("and who did he order to do it?");
    const messages = await allMore(hall.guest({ channel: asker.channel }), message);
    const quotes = messages.flatMap(quotesOf);
    expect([messages.length > 2, quotes.length - new Set(quotes).size]).toEqual([true, 0]);
    expect(messages.map(readOf).join("\n")).not.toContain("have changed");
  });
});

describe("Context", () => {
  it("shows the paragraph around a quote privately, the quote bold in it, and leads to the others", async () => {
    const { asker, message } = await answered();
    const opened = await asker.press(message, "Context");
    expect([opened.outcome, opened.isEphemeral]).toEqual(["message", true]);
    expect(labelsOf(opened.message)).toEqual(["Quote 1", "Quote 2", "Quote 3"]);
    for (const [place, quote] of quotesOf(message).entries()) {
      const label = `Quote ${place + 1}`;
      const shown = hall.seen(asker, opened.message);
      const { message: turned, outcome } = place
        ? await asker.press(shown, label)
        : { message: shown, outcome: "update" };
      expect([outcome, turned.id, buttonLabelled(turned, label).disabled]).toEqual(["update", opened.message.id, true]);
      expect(quotedLines(turned).flatMap(boldIn)).toEqual([quote]);
      expect(quotesOf(turned).join(" ").length).toBeGreaterThan(quote.length);
      expect(readOf(turned)).toMatch(/00\d_\w+\.txt, lines? \d+/u);
    }
  });

  it("has no way to others where there is one quote", async () => {
    const asker = hall.guest();
    const { message } = await asker.slash("cite", { article: "004", passage: "2" });
    const { message: context } = await asker.press(message, "Context");
    expect([labelsOf(context), quotedLines(context).flatMap(boldIn)]).toEqual([[], quotesOf(message)]);
  });
});

describe("Cite", () => {
  it("gives a citation to be copied, in four forms, of each of the quotes", async () => {
    const { asker, message } = await answered();
    const { isEphemeral, message: cited } = await asker.press(message, "Cite");
    expect([isEphemeral, labelsOf(cited)]).toEqual([true, ["Quote 1", "Quote 2", "Quote 3"]]);
    expect(menuOf(cited).options?.map(({ label, value }) => [label, value])).toEqual([
      ["Short", "short"],
      ["Full", "full"],
      ["APA", "apa"],
      ["BibTeX", "bibtex"],
    ]);
    expect(textsOf(cited)[0]).toMatch(/^```\n[\s\S]+\n```$/u);
    expect(readOf(cited)).toContain(quotesOf(message)[0]);
    const bibtex = await asker.choose(cited, "bibtex");
    expect([bibtex.outcome, bibtex.message.id]).toEqual(["update", cited.id]);
    expect(readOf(bibtex.message)).toContain("@misc{sanad:004_9906b377944179bc:7,");
    // The form stays when another quote is chosen, and the quote when another form is.
    const { message: second } = await asker.press(bibtex.message, "Quote 2");
    expect(readOf(second)).toMatch(/@misc\{sanad:00\d_/u);
    expect(readOf(second)).not.toContain("@misc{sanad:004_9906b377944179bc:7,");
    const { message: short } = await asker.choose(second, "short");
    expect(readOf(short)).toContain(quotesOf(message)[1]);
    expect(buttonLabelled(short, "Quote 2").disabled).toBe(true);
  });

  it.each([
    { question: "متى أمر بوتين بسحب القوات؟", label: "توثيق", forms: ["موجز", "كامل", "APA", "BibTeX"] },
    { question: "پوتین چه زمانی دستور خروج نیروها را داد؟", label: "ارجاع", forms: ["کوتاه", "کامل", "APA", "BibTeX"] },
  ])("cites in the language of the frame: $label", async ({ question, label, forms }) => {
    const { asker, message } = await answered(question);
    const { message: cited } = await asker.press(message, label);
    expect(menuOf(cited).options?.map((option) => option.label)).toEqual(forms);
  });
});

describe("Post", () => {
  it("shows a private answer to all, with the name of the one who does, and keeps it", async () => {
    const { asker, message } = await answered(QUESTION, { private: true });
    const before = linesOf(message);
    const posted = await asker.press(message, "Post");
    expect([posted.outcome, posted.isEphemeral]).toEqual(["message", false]);
    expect(linesOf(posted.message)).toEqual([`-# \u200EPosted by \u2068${asker.person.username}\u2069`, ...before]);
    expect(labelsOf(posted.message)).toEqual(["More", "Context", "Cite", "Follow-up"]);
    expect(labelsOf(hall.seen(asker, message))).toContain("Post");
  });

  it("names each control once, and those of the copy work for anybody", async () => {
    const { asker, message } = await answered(QUESTION, { private: true });
    const { message: copy } = await asker.press(message, "Post");
    const ids = customIdsOf(copy);
    expect(new Set(ids).size).toBe(ids.length);
    const other = hall.guest({ channel: asker.channel });
    const more = await other.press(copy, "More");
    expect(quotesOf(more.message).filter((quote) => quotesOf(copy).includes(quote))).toEqual([]);
    expect(readOf((await other.press(copy, "Context")).message)).toContain(quotesOf(copy)[0]);
    expect(readOf((await other.press(copy, "Cite")).message)).toContain(quotesOf(copy)[0]);
    const followed = await other.followUp(copy, "Follow-up", "and why?");
    expect([followed.outcome, followed.isEphemeral]).toEqual(["message", false]);
  });

  it("shows further quotes and samples to all, too", async () => {
    const { asker, message } = await answered();
    const { message: more } = await asker.press(message, "More");
    const { message: copy } = await asker.press(more, "Post");
    expect(quotesOf(copy)).toEqual(quotesOf(more));
    const { message: help } = await asker.slash("help");
    const { message: sample } = await asker.press(help, "من التقى بوتين في سوتشي؟");
    const { isEphemeral, message: posted } = await asker.press(sample, "نشر");
    expect([isEphemeral, quotesOf(posted)]).toEqual([false, quotesOf(sample)]);
  });

  it("shows the name as it is written, whatever is in it", async () => {
    const asker = hall.guest({ username: "**@everyone** <@1> `x` علي" });
    const { message } = await asker.ask(QUESTION, { private: true });
    const { message: copy } = await asker.press(message, "Post");
    expect(readOf(copy).split("\n")[0]).toBe("Posted by **@everyone** <@1> `x` علي");
    expect([boldIn(linesOf(copy)[0] ?? ""), copy.mention_everyone, copy.mentions]).toEqual([[], false, []]);
  });

  it("keeps what the copy's answer leaned on", async () => {
    const asker = hall.guest();
    await asker.ask("When did Putin order the withdrawal of the main forces from Syria?", { private: true });
    const { message } = await asker.ask("and who did he order to do it?", { private: true });
    const { message: copy } = await asker.press(message, "Post");
    const more = await asker.press(copy, "More");
    expect(quotesOf(more.message).length).toBeGreaterThan(0);
    expect(quotesOf(more.message).filter((quote) => quotesOf(copy).includes(quote))).toEqual([]);
  });
});
