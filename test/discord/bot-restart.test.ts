import { ComponentType, MessageFlags } from "discord.js";
import { describe, expect, it } from "vitest";
import { DISCORD_MESSAGES } from "../../src/discord/messages/index.ts";
import { componentsOf, labelsOf, linesOf, menuOf, quotesOf, readOf } from "./bot-shown.ts";
import { filesOf, type Guest, Hall, type Shelf, seeds, shelf } from "./harness.ts";
import type { Message, Reaction } from "./server/index.ts";
import { post } from "./server/messages.ts";

const hall = new Hall();
const QUESTION = "When did Putin order the withdrawal?";

/** What stands in a channel when the bot is started anew. */
async function laidOut() {
  await hall.startBot(seeds());
  const asker = hall.guest();
  const { message: answer } = await asker.ask(QUESTION);
  const { message: hidden } = await asker.ask(QUESTION, { private: true });
  const { message: context } = await asker.press(answer, "Context");
  const { message: cited } = await asker.press(answer, "Cite");
  const lister = hall.elsewhere(hall.guest(), asker.channel);
  const { message: list } = await lister.slash("lookup", { term: "Putin" });
  const { message: sources } = await lister.slash("sources");
  const { message: help } = await lister.slash("help");
  const { message: persian } = await lister.ask("Where did Putin meet Assad?", { articles: "fa", private: true });
  return { asker, lister, answer, hidden, context, cited, list, sources, help, persian };
}

const otherIn = ({ channel }: Guest) => hall.guest({ channel });

describe("buttons after a restart", () => {
  it("do what they did before", async () => {
    const { asker, lister, answer, hidden, context, cited, list, sources, help } = await laidOut();
    const other = otherIn(asker);
    const more = linesOf((await other.press(answer, "More")).message);
    await hall.startBot(seeds());
    expect(linesOf((await other.press(answer, "More")).message)).toEqual(more);
    expect(linesOf((await other.press(answer, "Context")).message)).toEqual(linesOf(context));
    expect(linesOf((await other.press(answer, "Cite")).message)).toEqual(linesOf(cited));
    const posted = await asker.press(hidden, "Post");
    expect([posted.isEphemeral, linesOf(posted.message).slice(1)]).toEqual([false, linesOf(hidden)]);
    expect(readOf((await asker.press(context, "Quote 2")).message)).toContain(quotesOf(answer)[1]);
    expect(readOf((await lister.press(list, "Next")).message)).toMatch(/\nPage 2 of \d+$/u);
    const chosen = await lister.choose(sources, menuOf(sources).options?.[4]?.value ?? "");
    expect(readOf(chosen.message)).toContain("004_9906b377944179bc.txt");
    expect(quotesOf((await lister.press(help, QUESTION)).message)).toEqual(quotesOf(answer));
  });

  it("turn citations and contexts where they stand", async () => {
    const { asker, answer, cited } = await laidOut();
    await hall.startBot(seeds());
    const bibtex = await asker.choose(cited, "bibtex");
    expect([bibtex.outcome, readOf(bibtex.message).includes("@misc{")]).toEqual(["update", true]);
    const first = readOf(bibtex.message);
    const second = await asker.press(bibtex.message, "Quote 2");
    expect(readOf(second.message)).toContain("@misc{sanad:");
    expect(readOf(second.message)).not.toBe(first);
    const short = await asker.choose(second.message, "short");
    expect(readOf(short.message)).toContain(quotesOf(answer)[1]);
  });

  it("lean on the question: Follow-up", async () => {
    const asker = hall.guest();
    const { message } = await asker.ask("When did Putin order the withdrawal of the main forces from Syria?");
    await hall.startBot(seeds());
    const followed = await asker.followUp(message, "Follow-up", "and who did he order to do it?");
    expect(quotesOf(followed.message)[0]).toContain("سيرغي شويغو");
  });

  it("ask again what was asked, whatever signs stood in it", async () => {
    const asker = hall.guest();
    const signs = "- **When** did `Putin` \\order\\ ~~the~~ ||withdrawal||?\u200F <>[](@) 🙂 #";
    const { message } = await asker.ask(signs);
    const more = linesOf((await asker.press(message, "More")).message);
    await hall.startBot(seeds());
    const after = await asker.press(message, "More");
    expect([quotesOf(after.message).length > 0, linesOf(after.message)]).toEqual([true, more]);
  });
});

describe("buttons after the articles have changed", () => {
  const CHANGED = "The articles have changed since this was written. Ask again to see what they say now.";

  /** The seeds with a paragraph in front of each, and without the last. */
  const changed = (): Promise<void> => {
    const { "catalog.json": catalog = "", ...texts } = filesOf(seeds().folder);
    const kept = JSON.parse(catalog).articles.slice(0, -1);
    const files = kept.map(({ file }: { file: string }) => [file, `مقدمة لم تكن هنا من قبل.\n\n${texts[file]}`]);
    altered ??= shelf({ ...Object.fromEntries(files), "catalog.json": JSON.stringify({ articles: kept }) });
    return hall.startBot(altered);
  };
  let altered: Shelf | undefined;

  function expectRefused(reaction: Reaction): void {
    expect([reaction.isEphemeral, readOf(reaction.message), labelsOf(reaction.message)]).toEqual([true, CHANGED, []]);
  }

  it("refuse in one line, and leave the messages as they are", async () => {
    const { asker, lister, answer, hidden, context, cited, list, sources, persian } = await laidOut();
    const [shown, listed] = [linesOf(answer), linesOf(list)];
    await changed();
    const other = otherIn(asker);
    for (const label of ["More", "Context", "Cite"]) expectRefused(await other.press(answer, label));
    // The article is still there, its sentences stand elsewhere.
    for (const label of ["Context", "Cite", "Post"]) expectRefused(await lister.press(persian, label));
    expectRefused(await asker.press(hidden, "Post"));
    expectRefused(await asker.press(context, "Quote 3"));
    expectRefused(await lister.press(list, "Next"));
    expectRefused(await lister.choose(sources, menuOf(sources).options?.[4]?.value ?? ""));
    expectRefused(await asker.choose(cited, "apa"));
    expect([linesOf(hall.seen(asker, answer)), linesOf(hall.seen(lister, list))]).toEqual([shown, listed]);
  });

  it("ask no sample but the one they name", async () => {
    const { lister, help } = await laidOut();
    await hall.startBot(shelf({ "a.txt": "قمة في باريس\n\nاجتمع القادة في باريس أمس." }));
    expectRefused(await lister.press(help, QUESTION));
  });

  it("still open what has not changed: the list of articles, and a follow-up", async () => {
    const { lister, sources, asker, answer } = await laidOut();
    await changed();
    const { message } = await lister.slash("sources");
    expect(menuOf(message).options).toHaveLength(4);
    const followed = await asker.followUp(answer, "Follow-up", "من التقى بوتين في سوتشي؟");
    expect(quotesOf(followed.message)[0]).toContain("سوتشي");
    expect(readOf(sources)).toContain("The articles (5)");
  });
});

describe("a control of another version", () => {
  const IDS = [
    "more:en:any:3",
    "more:en:any:3:MQOVT:2",
    "explain:en",
    "context:en:0:x",
    "lookup:de:any:0:aaaaa",
    "x",
    "post:",
    "toString",
  ];

  /** A message of the bot with such a button, as an older or newer version may have left it. */
  function left({ channel }: Guest, customId: string): Message {
    const button = { type: ComponentType.Button, style: 2, label: "Old", custom_id: customId };
    const components = [{ type: ComponentType.ActionRow, components: [button] }];
    return post(hall.discord.world, channel, {
      author: hall.discord.bot,
      components,
      flags: MessageFlags.IsComponentsV2,
    }).message;
  }

  it("is refused in the language of the one who presses it", async () => {
    const guest = hall.guest();
    await guest.ask("متى أمر بوتين بسحب القوات؟");
    const pressed = await guest.press(left(guest, "x"), "Old");
    expect(readOf(pressed.message)).toBe(DISCORD_MESSAGES.ar.outdated);
  });

  it.each(IDS)("is refused in one line: %s", async (customId) => {
    const guest = hall.guest();
    const pressed = await guest.press(left(guest, customId), "Old");
    expect([pressed.isEphemeral, readOf(pressed.message), componentsOf(pressed.message).length]).toEqual([
      true,
      "This button is from an older version of the bot. Ask again to get a new one.",
      2,
    ]);
  });
});
