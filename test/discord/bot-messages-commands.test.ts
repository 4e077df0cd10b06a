import { describe, expect, it } from "vitest";
import { boldIn, buttonsOf, labelsOf, linesOf, plain, quotedLines, quotesOf, readOf, struckIn } from "./bot-shown.ts";
import { type Guest, Hall } from "./harness.ts";
import { post } from "./server/messages.ts";

const hall = new Hall();

const PERSIAN = "پوتین پس از گفتوگو با همتای سوری خود، دستور خروج نیروهای روسیه از سوریه را رسما صادر کرد.";
const ARABIC =
  "وأعرب بوتين عن أمله بأن بدء سحب القوات الروسية من سوريا سيشكل دافع إيجابيا لعملية التفاوض بين القوى السياسية في جنيف.";

/** Somebody writes a message, and somebody else looks where it is from. */
async function sourceOf(text: string, reader: Guest = hall.guest()) {
  const message = await hall.guest({ channel: reader.channel }).say(text);
  return reader.use("Find source", message);
}

/** The verdict: the first line below the text that was looked for. */
const verdictOf = (message: Parameters<typeof readOf>[0]): string | undefined => readOf(message).split("\n")[1];

describe("Find source", () => {
  it("tells an exact quotation, with its source, to the one who asks", async () => {
    const { isEphemeral, message } = await sourceOf(PERSIAN);
    expect([isEphemeral, verdictOf(message)]).toEqual([true, "عین متن: این متن حرف‌به‌حرف در فایل آمده است."]);
    expect([quotesOf(message), labelsOf(message)]).toEqual([[PERSIAN], ["متن پیرامون", "ارجاع", "انتشار"]]);
    expect(readOf(message)).toContain("001_20e3e6ca70a58b21.txt، سطر 3");
  });

  it.each([
    {
      text: "پوتین پس از گفت‌وگو با همتای سوری خود دستور خروج نیروهای روسیه از سوریه را رسماً صادر کرد",
      stored: PERSIAN,
      verdict: /^همان واژه‌ها: /u,
    },
    { text: "وَأَعْرَبَ بوتين عن أملِهِ", stored: "وأعرب بوتين عن أمله", verdict: /^الكلمات نفسها: /u },
  ])(
    "tells the same words in another spelling, and shows them as the file has them",
    async ({ text, stored, verdict }) => {
      const { message } = await sourceOf(text);
      expect(verdictOf(message)).toMatch(verdict);
      expect(quotesOf(message)).toEqual([stored]);
      expect(quotedLines(message).flatMap(boldIn)).toEqual([]);
    },
  );

  it("marks what was altered: struck out is the file's word, bold the pasted one", async () => {
    const altered = ARABIC.replace("الروسية", "الأمريكية").replace("إيجابيا", "سلبيا");
    const { message } = await sourceOf(altered);
    expect(verdictOf(message)).toBe("مغيَّر: تختلف بعض الكلمات.");
    const [line = ""] = quotedLines(message);
    expect([struckIn(line), boldIn(line)]).toEqual([
      ["الروسية", "إيجابيا"],
      ["الأمريكية", "سلبيا"],
    ]);
    // Without the bold words it is the file's sentence, without the struck ones the pasted one.
    expect(plain(line.replace(/ ?\*\*.+?\*\*/gu, ""))).toBe(ARABIC);
    expect(plain(line.replace(/~~.+?~~ /gu, ""))).toBe(altered);
    expect(readOf(message)).toContain("… في الملف وحده، … في النص المنقول وحده");
  });

  it("marks a word that was left out, and one that was put in", async () => {
    const [left] = quotedLines((await sourceOf(ARABIC.replace("الروسية ", ""))).message);
    expect([struckIn(left ?? ""), boldIn(left ?? "")]).toEqual([["الروسية"], []]);
    const [put] = quotedLines((await sourceOf(ARABIC.replace("من سوريا", "كلها من سوريا"))).message);
    expect([struckIn(put ?? ""), boldIn(put ?? "")]).toEqual([[], ["كلها"]]);
  });

  it("shows the passages nearest to a claim that stands in no article", async () => {
    const { message } = await sourceOf("Putin ordered the withdrawal of Russian troops from Syria");
    expect(readOf(message)).toContain(
      "Not found: this text is in none of the articles.\nThe passages nearest to what it claims:",
    );
    expect(quotesOf(message)).toHaveLength(3);
    expect(quotesOf(message)).toContain(PERSIAN);
    expect(labelsOf(message)).toEqual(["Context", "Cite", "Post"]);
  });

  it.each([
    {
      text: "The minister of education opened a school of music in Ottawa",
      not: "Not found: this text is in none of the articles.",
    },
    { text: "أعلن وزير التعليم افتتاح مدرسة جديدة للموسيقى", not: "لا نتيجة: لم يرد هذا النص في أي من المقالات." },
    { text: "🙂", not: "Not found: this text is in none of the articles." },
  ])("shows no passage where none is near: $text", async ({ text, not }) => {
    const { message } = await sourceOf(text);
    expect(readOf(message)).toBe(`${text}\n${not}`);
  });

  it.each([
    (text: string) => `> **${text.slice(0, 30)}**${text.slice(30)}`,
    (text: string) => `*${text}*`,
    (text: string) => `__${text}__`,
    (text: string) => `_${text}_`,
    (text: string) => `||${text}||`,
    (text: string) => `\`\`\`\n${text}\n\`\`\``,
    (text: string) => `- ${text}`,
    (text: string) => `1. ${text}`,
    (text: string) => `[${text}](https://example.org/a_b)`,
    (text: string) => `https://example.org/a_b?c=*d* ${text}`,
    (text: string) => `<:smile:123456789012345678> ${text} <t:1700000000:R>`,
  ])("reads a message as people see it, without signs of Markdown, links and emoji: %s", async (write) => {
    const { message } = await sourceOf(write(PERSIAN));
    expect(readOf(message)).toMatch(`${PERSIAN}\nعین متن: این متن حرف‌به‌حرف در فایل آمده است.\n${PERSIAN}\n`);
  });

  it.each(["https://", "[", "*", "_a", "> ", "<https://x ", " \n", "1. "])(
    "is not held up by a message of nothing but %j",
    async (sign) => {
      const { outcome } = await sourceOf(`a${sign.repeat(2000 / sign.length).slice(0, 1900)} x`);
      expect(outcome).toBe("message");
    },
  );

  it("reads mentions by name, and mentions nobody", async () => {
    const reader = hall.guest();
    const { message } = await sourceOf(`<@${reader.person.id}> **said** so in \\*a_b\\*`, reader);
    expect(readOf(message).split("\n")[0]).toBe(`@${reader.person.username} said so in *a_b*`);
    expect(message.mentions).toEqual([]);
  });

  it("finds the source of a quote in a message of the bot itself", async () => {
    const reader = hall.guest();
    const { message: answer } = await reader.ask("When did Putin order the withdrawal?");
    const found = await reader.use("Find source", answer);
    expect([found.isEphemeral, quotesOf(found.message)]).toEqual([true, quotesOf(answer).slice(0, 1)]);
    expect(verdictOf(found.message)).toBe("مطابق: ورد النص في الملف حرفًا بحرف.");
    const { message: help } = await reader.slash("help");
    expect((await reader.use("Find source", help)).outcome).toBe("message");
  });

  it("shows to all what was found, with the name of the one who does", async () => {
    const reader = hall.guest();
    const { message } = await sourceOf(ARABIC.replace("الروسية", "الأمريكية"), reader);
    const posted = await reader.press(message, "نشر");
    expect([posted.isEphemeral, labelsOf(posted.message)]).toEqual([false, ["السياق", "توثيق"]]);
    const [by, ...rest] = linesOf(posted.message);
    expect([by && plain(by), rest]).toEqual([`نشره ${reader.person.username}`, linesOf(message)]);
    expect((await hall.guest({ channel: reader.channel }).press(posted.message, "السياق")).isEphemeral).toBe(true);
  });

  it("repeats the beginning of a long message, and compares all of it", async () => {
    const { message } = await sourceOf(`${ARABIC} ${"ثم قال كلاما آخر لم يكتبه أحد. ".repeat(50)}`);
    expect(linesOf(message)[0]).toMatch(/…\u2069$/u);
    expect(readOf(message)).toContain("004_9906b377944179bc.txt");
  });
});

describe("Ask about this", () => {
  it("answers a message's text as a question, for all", async () => {
    const reader = hall.guest();
    const message = await hall.guest({ channel: reader.channel }).say("When did **Putin** order the withdrawal?");
    const asked = await reader.use("Ask about this", message);
    expect([asked.isEphemeral, labelsOf(asked.message)]).toEqual([false, ["More", "Context", "Cite", "Follow-up"]]);
    expect(readOf(asked.message)).toMatch(/^When did Putin order the withdrawal\?\n/u);
    expect(quotesOf(asked.message)[0]).toContain("15 آذار/مارس");
  });

  it("asks again what a message of the bot itself was asked", async () => {
    const reader = hall.guest();
    const { message: answer } = await reader.ask("متى أمر بوتين بسحب القوات؟");
    const { message: again } = await hall.guest({ channel: reader.channel }).use("Ask about this", answer);
    expect(linesOf(again)).toEqual(linesOf(answer));
  });

  it("leans on nothing that was asked before, and is leaned on", async () => {
    const reader = hall.guest();
    await reader.ask("When did Putin order the withdrawal of the main forces from Syria?");
    const alone = await hall.guest().ask("and who did he order to do it?");
    const asked = await reader.use("Ask about this", await reader.say("and who did he order to do it?"));
    expect(readOf(asked.message)).toBe(readOf(alone.message));
    await reader.use("Ask about this", await reader.say("When did Putin order the withdrawal of the main forces?"));
    expect(quotesOf((await reader.ask("and who did he order to do it?")).message)[0]).toContain("سيرغي شويغو");
  });
});

describe("a message without text", () => {
  it.each(["Find source", "Ask about this"])("is told to have none: %s", async (name) => {
    const reader = hall.guest();
    const picture = { author: hall.guest({ channel: reader.channel }).person, attachments: [] };
    const { message } = post(hall.discord.world, reader.channel, picture);
    const told = await reader.use(name, message);
    expect([told.isEphemeral, readOf(told.message), buttonsOf(told.message)]).toEqual([
      true,
      "This message has no text.",
      [],
    ]);
  });
});
