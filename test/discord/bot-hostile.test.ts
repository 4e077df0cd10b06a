import { describe, expect, it } from "vitest";
import { linesOf, menuOf, plain, quotesOf, readOf, textsOf } from "./bot-shown.ts";
import { type Guest, Hall, shelf } from "./harness.ts";
import type { Message } from "./server/index.ts";

/** What Discord would obey, were it not escaped: in every place that an article has for words. */
const MARKUP =
  "**@everyone** <@1> <@&2> <#3> </ask:4> __x__ ~~y~~ ||z|| `code` ```fence``` [here](https://example.org) <:smile:5> :smile: <t:0:R> \\*";
const TITLE = `# خبر ${MARKUP}`;
const SENTENCES = [
  `زار الوفد المنارة ${MARKUP} صباحا.`,
  "وقال رئيس الوفد @here إن المنارة في https://example.org/_a_ مفتوحة للناس.",
  "ثم عاد الوفد \u202Eمن المنارة\u202C إلى \u2067البلدة القديمة\u2069 مساء.",
];
const CATALOG = {
  articles: [
    {
      id: "odd",
      file: "_odd_.txt",
      language: "ar",
      title: TITLE,
      publisher: `> صحيفة ${MARKUP}`,
      agency: `-# وكالة ${MARKUP}`,
      date: "**1 مايو 2020** @everyone",
      url: "https://example.org/a_b_(c)?q=*x*",
    },
    { id: "plain", file: "plain.txt", language: "ar", title: "خبر" },
  ],
};

const hall = new Hall(() =>
  shelf({
    "_odd_.txt": `${SENTENCES.join(" ")}\n`,
    "plain.txt": "وصف أهل البلدة المنارة بأنها قديمة جدا.\n",
    "catalog.json": JSON.stringify(CATALOG),
  }),
);

/** What is left of a line for Discord to obey: without what is escaped, without our own signs, links and code blocks. */
const obeyed = (text: string): string =>
  text
    .replace(/^```\n[\s\S]*\n```$/gmu, "")
    .replace(/^(?:> |-# )/gmu, "")
    .replace(/\\[^0-9A-Za-z\s]/gu, "")
    .replace(/<https?:\/\/[^\s<>]+>/gu, "")
    .replace(/\*\*[^*]+\*\*/gu, (bold) => bold.slice(2, -2))
    .replace(/~~[^~]+~~/gu, (struck) => struck.slice(2, -2));

/** Signs of Markdown, mentions, links, emoji; headings and lists at the beginning of a line. */
const SIGNS = /[*_~`|<>[\]@\\]|https?:\/\/|:\w+:|^[\u200E\u200F\u2066-\u2069]*(?:#{1,3}|-#|[-+]|\d+\.) /mu;

function expectHarmless(message: Message): void {
  for (const text of textsOf(message)) {
    expect({ text, signs: SIGNS.exec(obeyed(text))?.[0] }).toEqual({ text, signs: undefined });
    expect(text.split("```").length).toBeOneOf([1, 3]);
  }
  expect([message.mentions, message.mention_everyone]).toEqual([[], false]);
}

/** Does something, and looks whether anything in the reply is obeyed. */
async function reply(
  act: (guest: Guest) => Promise<{ readonly message: Message }>,
  guest = hall.guest(),
): Promise<Message> {
  const { message } = await act(guest);
  expectHarmless(message);
  return message;
}

describe("an article full of Markdown, mentions and links", () => {
  it("is quoted character for character in an answer, in its context, and when it is posted", async () => {
    const guest = hall.guest();
    const answer = await reply(() => guest.ask("متى زار الوفد المنارة؟", { private: true }), guest);
    expect(quotesOf(answer).join(" ")).toContain(SENTENCES[0]);
    expect(readOf(answer)).toContain(plainly(TITLE));
    expect(linesOf(answer)).toContain("-# <https://example.org/a_b_(c)?q=*x*>");
    const context = await reply(() => guest.press(answer, "السياق"), guest);
    expect(readOf(context)).toContain(SENTENCES[0]);
    const posted = await reply(() => guest.press(answer, "نشر"), guest);
    expect(quotesOf(posted)).toEqual(quotesOf(answer));
  });

  it("is listed by a lookup, with the term bold", async () => {
    const message = await reply((guest) => guest.slash("lookup", { term: "المنارة" }));
    expect(quotesOf(message).join("\n")).toContain(SENTENCES[0]);
    expect(linesOf(message).join("\n")).toContain("**المنارة**");
  });

  it.each(["short", "full", "apa", "bibtex"])("is cited as it is: %s", async (style) => {
    const guest = hall.guest();
    const message = await reply(() => guest.slash("cite", { article: "odd", passage: "1", style }), guest);
    expect(quotesOf(message)).toEqual([SENTENCES[0]]);
    const copied = await reply(() => guest.press(message, "Cite"), guest);
    expect(textsOf(copied)[0]).toMatch(/^```\n[\s\S]+\n```$/u);
    await reply(() => guest.choose(copied, style), guest);
    await reply((other) => other.slash("cite", { article: "odd", style }));
  });

  it("is offered by its title as it is", async () => {
    const [choice] = await hall.guest().offered("cite", { article: "odd" }, "article");
    expect(choice?.name).toBe(`${TITLE.slice(0, TITLE.lastIndexOf(" ", 99))}…`);
    const passages = await hall.guest().offered("cite", { article: String(choice?.value), passage: "" }, "passage");
    expect(passages).toHaveLength(3);
  });

  it("is listed and shown among the sources", async () => {
    const guest = hall.guest();
    const list = await reply(() => guest.slash("sources"), guest);
    const shown = await reply(() => guest.choose(list, menuOf(list).options?.[0]?.value ?? ""), guest);
    expect(quotesOf(shown).join(" ")).toContain(SENTENCES[0]);
    expect(readOf(shown)).toContain(plainly(TITLE));
  });

  it("is found as the source of what was pasted, exact and altered", async () => {
    const guest = hall.guest();
    const exact = await guest.say(SENTENCES[1] ?? "");
    const found = await reply(() => guest.use("Find source", exact), guest);
    expect(quotesOf(found)).toEqual([SENTENCES[1]]);
    const altered = await guest.say((SENTENCES[1] ?? "").replace("مفتوحة", "مغلقة"));
    const marked = await reply(() => guest.use("Find source", altered), guest);
    expect(linesOf(marked).join("\n")).toContain("~~مفتوحة~~ **مغلقة**");
  });

  it("is shown without the direction marks that stray in it, and with those of its own line balanced", async () => {
    const message = await reply((guest) => guest.slash("cite", { article: "odd", passage: "3", style: "short" }));
    expect(quotesOf(message)).toEqual(["ثم عاد الوفد من المنارة إلى البلدة القديمة مساء."]);
  });
});

describe("a question full of Markdown, mentions and links", () => {
  it.each(["ask", "lookup"])("is repeated as it was typed, and not obeyed: /%s", async (name) => {
    const typed = `${MARKUP.slice(0, 80)} giraffe`;
    const message = await reply((guest) => guest.slash(name, { [name === "ask" ? "question" : "term"]: typed }));
    expect(readOf(message).split("\n")[0]).toBe(typed);
  });

  it("is repeated in a refusal as it was typed", async () => {
    const message = await reply((guest) => guest.slash("cite", { article: "`giraffe` @everyone" }));
    expect(readOf(message)).toContain("`giraffe` @everyone");
  });
});

/** A text as `readOf` gives it. */
function plainly(text: string): string {
  return plain(text.replace(/[\\*_~`|<>[\]@]/gu, "\\$&").replace(/^/u, "\u200F"));
}
