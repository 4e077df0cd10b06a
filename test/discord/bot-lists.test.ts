import { describe, expect, it } from "vitest";
import { buttonLabelled, customIdsOf, labelsOf, linesOf, menuOf, quotesOf, readOf } from "./bot-shown.ts";
import { Hall, shelf } from "./harness.ts";
import type { Message } from "./server/index.ts";

/** Thirty articles; the word «المنارة» stands in eight of them, once each. */
const LIBRARY = Array.from({ length: 30 }, (_, place) => {
  const number = String(place + 1);
  const id = `a${number.padStart(2, "0")}`;
  const about =
    place % 4 === 0 && place < 30 ? `زار الوفد المنارة رقم ${number} صباحا.` : `عاد الوفد رقم ${number} مساء.`;
  const text = `${about} ثم تحدث رئيس الوفد طويلا عن أعمال السنة في البلدة القديمة.\n`;
  return {
    entry: {
      id,
      file: `${id}.txt`,
      language: "ar",
      title: `خبر البلدة ${number}`,
      publisher: `صحيفة ${number}`,
    },
    text,
  };
});
const files = {
  ...Object.fromEntries(LIBRARY.map(({ entry, text }) => [entry.file, text])),
  "catalog.json": JSON.stringify({ articles: LIBRARY.map(({ entry }) => entry) }),
};

const hall = new Hall(() => shelf(files));

/** The last line of a list: which page it is. */
const pageOf = (message: Message): string | undefined => readOf(message).split("\n").at(-1);
const optionsOf = (message: Message) => menuOf(message).options ?? [];

describe("/sources", () => {
  it("lists eight articles with their data, and offers them in a menu", async () => {
    const { isEphemeral, message } = await hall.guest().slash("sources");
    expect([isEphemeral, pageOf(message), labelsOf(message)]).toEqual([false, "Page 1 of 4", ["Back", "Next"]]);
    expect(readOf(message)).toMatch(
      /^The articles \(30\)\nخبر البلدة 1\na01 · Arabic · صحيفة 1 · Sentences: 2\nخبر البلدة 2\n/u,
    );
    expect(optionsOf(message).map(({ label, description }) => [label, description])).toEqual(
      LIBRARY.slice(0, 8).map(({ entry }) => [entry.title, entry.publisher]),
    );
  });

  it("turns to every article, once each, and back", async () => {
    const owner = hall.guest();
    let { message } = await owner.slash("sources");
    const values = optionsOf(message).map(({ value }) => value);
    for (const page of ["Page 2 of 4", "Page 3 of 4", "Page 4 of 4"]) {
      const turned = await owner.press(message, "Next");
      expect([turned.outcome, turned.message.id, pageOf(turned.message)]).toEqual(["update", message.id, page]);
      message = turned.message;
      values.push(...optionsOf(message).map(({ value }) => value));
    }
    expect(new Set(values).size).toBe(30);
    expect([buttonLabelled(message, "Back").disabled, buttonLabelled(message, "Next").disabled]).toEqual([
      undefined,
      true,
    ]);
    expect(pageOf((await owner.press(message, "Back")).message)).toBe("Page 3 of 4");
  });

  it("shows a chosen article to the one who chose it: its data and its opening lines", async () => {
    const owner = hall.guest();
    const { message } = await owner.slash("sources");
    const reader = hall.guest({ channel: owner.channel });
    const chosen = await reader.choose(message, optionsOf(message)[2]?.value ?? "");
    expect([chosen.outcome, chosen.isEphemeral]).toEqual(["message", true]);
    expect(quotesOf(chosen.message)).toEqual([LIBRARY[2]?.text.trim()]);
    expect(readOf(chosen.message)).toContain("خبر البلدة 3\n");
    expect(readOf(chosen.message)).toContain("Publisher: صحيفة 3 · a03.txt, line 1\nSentences: 2");
  });

  it("shows to anybody else another page privately, and leaves the message", async () => {
    const owner = hall.guest();
    const { message } = await owner.slash("sources");
    const copied = await hall.guest({ channel: owner.channel }).press(message, "Next");
    expect([copied.isEphemeral, pageOf(copied.message), pageOf(hall.seen(owner, message))]).toEqual([
      true,
      "Page 2 of 4",
      "Page 1 of 4",
    ]);
  });

  it("is posted after a private look, on whichever page that is", async () => {
    const owner = hall.guest();
    const { isEphemeral, message } = await owner.slash("sources", { private: true });
    expect([isEphemeral, labelsOf(message)]).toEqual([true, ["Back", "Next", "Post"]]);
    const { message: second } = await owner.press(message, "Next");
    const posted = await owner.press(second, "Post");
    expect([posted.isEphemeral, labelsOf(posted.message)]).toEqual([false, ["Back", "Next"]]);
    expect([readOf(posted.message).split("\n")[0], pageOf(posted.message)]).toEqual([
      `Posted by ${owner.person.username}`,
      "Page 2 of 4",
    ]);
    // Whoever posts it turns its pages.
    const turned = await owner.press(posted.message, "Next");
    expect([turned.outcome, pageOf(turned.message)]).toEqual(["update", "Page 3 of 4"]);
  });
});

describe("the pages of a lookup", () => {
  const ask = async (filled = {}) => {
    const owner = hall.guest();
    return { owner, message: (await owner.slash("lookup", { term: "المنارة", ...filled })).message };
  };

  it("follow one another for the one who asked, to the last and back", async () => {
    const { owner, message } = await ask();
    const [first, ...seen] = [readOf(message), ...quotesOf(message)];
    expect([buttonLabelled(message, "السابق").disabled, pageOf(message)]).toEqual([true, "الصفحة 1 من 3"]);
    for (const page of ["الصفحة 2 من 3", "الصفحة 3 من 3"]) {
      const turned = await owner.press(hall.seen(owner, message), "التالي");
      expect([turned.outcome, turned.message.id, pageOf(turned.message)]).toEqual(["update", message.id, page]);
      seen.push(...quotesOf(turned.message));
    }
    // No passage is left out, and none comes twice.
    expect([seen.length, new Set(seen).size]).toEqual([8, 8]);
    await expect(owner.press(hall.seen(owner, message), "التالي")).rejects.toThrow('"التالي" is disabled');
    for (const page of [2, 1]) {
      const back = await owner.press(hall.seen(owner, message), "السابق");
      expect(pageOf(back.message)).toBe(`الصفحة ${page} من 3`);
    }
    expect(readOf(hall.seen(owner, message))).toBe(first);
  });

  it("come to somebody else in a private copy, which they turn by themselves and may post", async () => {
    const { message, owner } = await ask();
    const before = readOf(message);
    const other = hall.guest({ channel: owner.channel });
    const copied = await other.press(message, "التالي");
    expect([copied.outcome, copied.isEphemeral, pageOf(copied.message)]).toEqual(["message", true, "الصفحة 2 من 3"]);
    expect(labelsOf(copied.message)).toEqual(["السابق", "التالي", "السياق", "توثيق", "نشر"]);
    const turned = await other.press(copied.message, "التالي");
    expect([turned.outcome, turned.message.id, pageOf(turned.message)]).toEqual([
      "update",
      copied.message.id,
      "الصفحة 3 من 3",
    ]);
    expect(labelsOf(turned.message)).toEqual(labelsOf(copied.message));
    expect(readOf(hall.seen(owner, message))).toBe(before);
  });

  it("stay private and can be posted where they were asked for privately", async () => {
    const { owner, message } = await ask({ private: true });
    const { isEphemeral, message: second } = await owner.press(message, "التالي");
    expect([isEphemeral, labelsOf(second).at(-1)]).toEqual([true, "نشر"]);
    const posted = await owner.press(second, "نشر");
    expect([posted.isEphemeral, labelsOf(posted.message).includes("نشر"), pageOf(posted.message)]).toEqual([
      false,
      false,
      "الصفحة 2 من 3",
    ]);
  });

  it("keep the language of the articles and of the frame, whatever is asked in between", async () => {
    const { owner, message } = await ask({ articles: "ar" });
    await owner.ask("What did the delegation visit?");
    const turned = await owner.press(message, "التالي");
    expect(labelsOf(turned.message).slice(0, 2)).toEqual(["السابق", "التالي"]);
    expect(customIdsOf(turned.message)[0]).toMatch(/^lookup:ar:ar:/u);
    expect(linesOf(turned.message).join("\n")).not.toContain("line");
  });
});
