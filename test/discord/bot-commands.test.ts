import { describe, expect, it } from "vitest";
import { boldIn, labelsOf, linesOf, plain, quotedLines, quotesOf, readOf, textsOf } from "./bot-shown.ts";
import { Hall } from "./harness.ts";

const hall = new Hall();

const EN = "When did Putin order the withdrawal?";
const AR = "متى أمر بوتين بسحب القوات؟";
const FA = "پوتین چه زمانی دستور خروج نیروها را داد؟";
const MARCH = "يوم غد الثلاثاء 15 آذار/مارس";

/** The first strong mark of a line that reads from right to left. */
const RLM = "\u200F";

describe("/ask", () => {
  it("answers in the channel: the question, then quotes with the answering words bold, each with its source", async () => {
    const asked = await hall.guest().ask(EN);
    const [question, ...blocks] = textsOf(asked.message);
    expect([asked.outcome, asked.isEphemeral, question]).toEqual(["message", false, `-# ${EN}`]);
    expect(blocks).toHaveLength(3);
    expect(blocks.every((block) => block.startsWith(`> ${RLM}`) && block.split("\n").length >= 3)).toBe(true);
    expect(boldIn(quotedLines(asked.message)[0] ?? "")).toEqual([MARCH]);
    expect(readOf(asked.message)).toContain("— بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم\nPage stamp: ");
    expect(readOf(asked.message)).toContain("004_9906b377944179bc.txt, line 7");
    expect(labelsOf(asked.message)).toEqual(["More", "Context", "Cite", "Follow-up"]);
  });

  it("says below a quote what was inferred and stands in no article", async () => {
    const { message } = await hall.guest().ask(EN);
    expect(readOf(message)).toContain("Tuesday, March 15: 2016 fits, before the page's stamp of 26-05-2017 02:52 AM;");
    expect(quotesOf(message).join()).not.toContain("2016");
  });

  it.each([
    {
      question: AR,
      labels: ["المزيد", "السياق", "توثيق", "سؤال متابعة"],
      source: "الختم الزمني للصفحة: 26-05-2017 02:52 AM",
    },
    {
      question: FA,
      labels: ["بیشتر", "متن پیرامون", "ارجاع", "پرسش بعدی"],
      source: "ناشر: ایسنا · خبرگزاری: اینترفاکس",
    },
  ])("frames the answer in the language of the question: $question", async ({ question, labels, source }) => {
    const { message } = await hall.guest().ask(question);
    expect(labelsOf(message)).toEqual(labels);
    expect(readOf(message)).toContain(source);
    // Quote, title, facts and question alike: an Arabic or Persian frame has no line that reads from the left.
    expect(linesOf(message).filter((line) => !line.includes(RLM))).toEqual([]);
  });

  it.each([
    { articles: "ar", files: /^00[0234]_/u },
    { articles: "fa", files: /^001_/u },
  ])("keeps to the articles in one language: $articles", async ({ articles, files }) => {
    const { message } = await hall.guest().ask("Where did Putin meet Assad?", { articles });
    const shown = [...readOf(message).matchAll(/00\d_\w+\.txt/gu)].map(([file]) => file);
    expect(shown).toHaveLength(3);
    expect(shown.filter((file) => !files.test(file))).toEqual([]);
  });

  it("asks articles of any language when told so", async () => {
    const [any, unsaid] = [await hall.guest().ask(EN, { articles: "any" }), await hall.guest().ask(EN)];
    expect(textsOf(any.message)).toEqual(textsOf(unsaid.message));
  });

  it("answers privately, with a button to show it to all", async () => {
    const asker = hall.guest();
    const { isEphemeral, message } = await asker.ask(EN, { private: true });
    expect([isEphemeral, labelsOf(message)]).toEqual([true, ["More", "Context", "Cite", "Follow-up", "Post"]]);
    const other = hall.guest({ channel: asker.channel });
    expect(hall.discord.messagesVisibleTo(other.person, asker.channel)).toEqual([]);
  });

  it("answers a question of 4,000 characters, and repeats its beginning", async () => {
    const question = "Where did Putin meet Assad? ".repeat(143).slice(0, 4000);
    const { message } = await hall.guest().ask(question);
    expect(quotesOf(message)).toHaveLength(3);
    expect(textsOf(message)[0]).toMatch(/^-# (?:Where did Putin meet Assad\? )+\S[^…]*…$/u);
  });

  it("says that the articles hold no answer, and which come nearest", async () => {
    const { message } = await hall.guest().ask("من فاز بكأس العالم؟");
    expect(readOf(message)).toMatch(/لا نتيجة: ليس في المقالات جواب عن هذا السؤال\.\n(?:.+\n)*أقرب المقالات:\n· /u);
    expect([quotesOf(message), labelsOf(message)]).toEqual([[], ["سؤال متابعة"]]);
  });

  it("names the words that no article has", async () => {
    const { message } = await hall.guest().ask("Who invented the giraffe telescope?");
    expect(readOf(message)).toContain(
      "Not found: the articles hold no answer to this question.\nNot in the articles: ",
    );
  });

  it("finds nothing in a question of nothing but emoji", async () => {
    const { message } = await hall.guest().ask("🙂🎉");
    expect(readOf(message)).toBe("🙂🎉\nNot found: the articles hold no answer to this question.");
  });

  it("leans on what the person asked before in the same channel, and only there", async () => {
    const follow = "and who did he order to do it?";
    const sara = hall.guest();
    await sara.ask("When did Putin order the withdrawal of the main forces from Syria?");
    const leaning = await sara.ask(follow);
    expect(quotesOf(leaning.message)[0]).toContain("لوزير دفاعه سيرغي شويغو");
    const alone = await hall.guest().ask(follow);
    expect(readOf((await hall.elsewhere(sara).ask(follow)).message)).toBe(readOf(alone.message));
    expect(readOf(leaning.message)).not.toBe(readOf(alone.message));
  });
});

describe("/help", () => {
  const HEADINGS = ["How to ask", "كيف تسأل", "چگونه بپرسید"];

  it("tells how to ask in three languages, that of the reader first", async () => {
    const reader = hall.guest();
    const heads = async () => textsOf((await reader.slash("help")).message).map((text) => plain(text).split("\n")[0]);
    expect(await heads()).toEqual(HEADINGS);
    await reader.ask(FA);
    expect(await heads()).toEqual([HEADINGS[2], HEADINGS[0], HEADINGS[1]]);
  });

  it("is for the one who asks, names every command, and mentions the bot", async () => {
    const { isEphemeral, message } = await hall.guest().slash("help");
    expect(isEphemeral).toBe(true);
    for (const text of textsOf(message)) {
      for (const word of ["/ask", "/lookup", "/cite", "/sources", "Find source", `<@${hall.discord.bot.id}>`])
        expect(text).toContain(word);
    }
    expect(message.mentions).toEqual([]);
  });

  it.each([
    { sample: EN, follow: "Follow-up" },
    { sample: "من التقى بوتين في سوتشي؟", follow: "سؤال متابعة" },
    { sample: FA, follow: "پرسش بعدی" },
  ])("answers a sample privately, in its language: $sample", async ({ sample, follow }) => {
    const reader = hall.guest();
    const { message: help } = await reader.slash("help");
    const { isEphemeral, message } = await reader.press(help, sample);
    expect([isEphemeral, readOf(message).split("\n")[0]]).toEqual([true, sample]);
    expect(labelsOf(message)).toContain(follow);
    expect(quotesOf(message).length).toBeGreaterThan(0);
    expect(readOf(help)).toContain("How to ask");
  });
});
