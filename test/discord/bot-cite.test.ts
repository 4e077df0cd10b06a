import { describe, expect, it } from "vitest";
import { labelsOf, linesOf, quotesOf, readOf } from "./bot-shown.ts";
import { Hall } from "./harness.ts";

const hall = new Hall();

/** Words of the titles of the seeds. */
const TITLES = {
  "000": "التقى السيد الرئيس بشار الأسد",
  "001": "به گزارش ایسنا",
  "002": "قمة الأسد – بوتين",
  "003": "التفاصيل الكاملة",
  "004": "بوتين يأمر بسحب القوات",
};

const articles = (typed: string) => hall.guest().offered("cite", { article: typed }, "article");
const passages = (article: string, typed: string) =>
  hall.guest().offered("cite", { article, passage: typed }, "passage");

/** The value behind an offered article, as a client sends it when it is chosen. */
async function chosen(id: string): Promise<string> {
  const [choice] = await articles(id);
  return String(choice?.value);
}

describe("the autocomplete of an article", () => {
  it.each([
    { typed: "assad", ids: ["000", "002", "003"] },
    { typed: "بوتين", ids: ["000", "001", "002", "003", "004"] },
    { typed: "پوتین", ids: ["000", "001", "002", "003", "004"] },
    { typed: "001", ids: ["001"] },
    { typed: "withdrawal", ids: ["004"] },
    { typed: "ایسنا", ids: ["001"] },
    { typed: "", ids: ["000", "001", "002", "003", "004"] },
    { typed: "!?", ids: [] },
  ] as const)("offers articles by words of their titles, in any script: $typed", async ({ typed, ids }) => {
    const names = (await articles(typed)).map(({ name }) => name);
    expect(names).toHaveLength(ids.length);
    for (const id of ids) expect(names.filter((name) => name.startsWith(TITLES[id]))).toHaveLength(1);
  });

  it("puts the script that was typed first", async () => {
    expect((await articles("پوتین"))[0]?.name.startsWith(TITLES["001"])).toBe(true);
    expect((await articles("بوتين")).at(-1)?.name.startsWith(TITLES["001"])).toBe(true);
  });
});

describe("the autocomplete of a passage", () => {
  it("offers the sentences of the chosen article, in their order", async () => {
    const [arabic, persian] = [await passages(await chosen("004"), ""), await passages(await chosen("001"), "")];
    expect([arabic.length, persian.length]).toEqual([12, 25]);
    expect(arabic.map(({ value }) => value)).toEqual(arabic.map((_, place) => String(place + 1)));
    expect(arabic[0]?.name).toMatch(/^1\. أوعز الرئيس الروسي فلاديمير بوتين/u);
    expect(persian[3]?.name).toMatch(/^4\. پوتین پس از گفتوگو/u);
    for (const { name } of [...arabic, ...persian]) expect(name.length).toBeLessThanOrEqual(100);
  });

  it.each([
    { typed: "Shoigu 2000", first: "8" },
    { typed: "جنيف", first: "7" },
    { typed: "ژنو", first: "7" },
    { typed: "7", first: "7" },
    { typed: "٧", first: "7" },
    { typed: "۷", first: "7" },
  ])("offers those that hold what was typed, in any script, or have that number: $typed", async ({ typed, first }) => {
    expect((await passages("004", typed))[0]?.value).toBe(first);
  });

  it("offers none where no article is chosen, or the number is too high", async () => {
    expect([await passages("", "Putin"), await passages("!?", ""), await passages("004", "99")]).toEqual([[], [], []]);
  });
});

describe("/cite", () => {
  const SENTENCE =
    "وأعرب بوتين عن أمله بأن بدء سحب القوات الروسية من سوريا سيشكل دافع إيجابيا لعملية التفاوض بين القوى السياسية في جنيف.";

  it.each([
    {
      style: "short",
      citation: ["“بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم”, 004_9906b377944179bc.txt, line 20"],
    },
    {
      style: "full",
      citation: [
        "“بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم”. Page stamp: 26-05-2017 02:52 AM (26 May 2017; 30 Shaʻban 1438 AH; 5 Khordad 1396 SH). File 004_9906b377944179bc.txt, line 20.",
      ],
    },
    {
      style: "apa",
      citation: [
        "بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم [Page stamp: 26-05-2017 02:52 AM; File 004_9906b377944179bc.txt, line 20]. (n.d.).",
      ],
    },
    {
      style: "bibtex",
      citation: [
        "```",
        "@misc{sanad:004_9906b377944179bc:20,",
        "title = {{بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم}},",
      ],
    },
  ])("posts the sentence with its citation: $style", async ({ style, citation }) => {
    const { isEphemeral, message } = await hall
      .guest()
      .slash("cite", { article: await chosen("004"), passage: "7", style });
    expect([isEphemeral, quotesOf(message), labelsOf(message)]).toEqual([false, [SENTENCE], ["Context", "Cite"]]);
    const below = readOf(message).split("\n").slice(1);
    expect(below.slice(0, citation.length).map((line) => line.trim())).toEqual(citation);
  });

  it("gives the full citation where no style is named", async () => {
    const unsaid = await hall.guest().slash("cite", { article: "004", passage: "7" });
    const full = await hall.guest().slash("cite", { article: "004", passage: "7", style: "full" });
    expect(readOf(unsaid.message)).toBe(readOf(full.message));
  });

  it.each([
    { article: "withdrawal", passage: "Geneva" },
    { article: "بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم", passage: "سيشكل دافع إيجابيا" },
    { article: " 004 ", passage: "۷" },
    { article: "004", passage: " 07 " },
  ])("takes words that were typed instead of chosen: $article, $passage", async (typed) => {
    expect(quotesOf((await hall.guest().slash("cite", typed)).message)).toEqual([SENTENCE]);
  });

  it("cites the article where no passage is named", async () => {
    const { message } = await hall.guest().slash("cite", { article: await chosen("001"), style: "short" });
    expect([quotesOf(message), labelsOf(message)]).toEqual([[], ["Cite"]]);
    expect(readOf(message)).toContain("001_20e3e6ca70a58b21.txt, lines 1–20");
  });

  it("frames the citation in the language of whoever asks, and posts it after a look", async () => {
    const reader = hall.guest();
    await reader.ask("پوتین چه زمانی دستور خروج نیروها را داد؟");
    const { isEphemeral, message } = await reader.slash("cite", { article: "001", passage: "4", private: true });
    expect([isEphemeral, labelsOf(message)]).toEqual([true, ["متن پیرامون", "ارجاع", "انتشار"]]);
    expect(readOf(message)).toContain("ناشر: ایسنا. خبرگزاری: اینترفاکس. فایل 001_20e3e6ca70a58b21.txt");
    const posted = await reader.press(message, "انتشار");
    expect([posted.isEphemeral, quotesOf(posted.message), labelsOf(posted.message)]).toEqual([
      false,
      quotesOf(message),
      ["متن پیرامون", "ارجاع"],
    ]);
  });

  it.each([
    {
      filled: { article: "giraffes of Ottawa" },
      line: "No article is called giraffes of Ottawa. Choose one from the list, or see /sources.",
    },
    { filled: { article: "*_~`" }, line: "No article is called *_~`. Choose one from the list, or see /sources." },
    { filled: { article: "004", passage: "13" }, line: "The article has no sentence 13. Choose one from the list." },
    { filled: { article: "004", passage: "0" }, line: "The article has no sentence 0. Choose one from the list." },
    {
      filled: { article: "004", passage: "9".repeat(400) },
      line: `The article has no sentence ${"9".repeat(99)}…. Choose one from the list.`,
    },
    { filled: { article: "004", passage: "🙂" }, line: "The article has no sentence 🙂. Choose one from the list." },
  ])("says in a line what it does not know: $filled", async ({ filled, line }) => {
    const { message } = await hall.guest().slash("cite", filled);
    expect([linesOf(message).length, readOf(message), labelsOf(message)]).toEqual([1, line, []]);
  });
});
