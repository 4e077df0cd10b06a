import { describe, expect, it } from "vitest";
import { nearestTo } from "../../src/answer/index.ts";
import { openSeeds } from "../seeds.ts";

const { index, articles } = openSeeds();
const nearest = (claim: string, limit = 3) => nearestTo(claim, index, limit);

describe("nearestTo", () => {
  it.each([
    ["English", "Russia has killed 2000 terrorists in Syria, the defence minister said", "004", "2000 إرهابي"],
    ["English", "Putin and Assad met in Sochi last Monday", "003", "سوتشي"],
    ["English", "Russia will keep its bases at Hmeimim and Tartus", "001", "طرطوس"],
    ["English", "Turkey and Iran will meet Putin to discuss Syria", "001", "ایران و ترکیه"],
    ["Arabic", "الأسد شكر بوتين على الدعم العسكري", "003", "شكر بوتن على دعمه العسكري"],
    ["Arabic", "أعلن وزير الدفاع الروسي مقتل ألفي مسلح في سوريا", "004", "2000 إرهابي"],
    ["Persian", "ایران و ترکیه در نابودی تروریسم با روسیه همراهند", "001", "ایران و ترکیه"],
  ])("gives for a claim in %s, «%s», what the articles say of it", (_, claim, article, words) => {
    const [first] = nearest(claim);
    expect(first?.article).toBe(article);
    expect(first?.text).toContain(words);
    expect(first?.highlights.length).toBeGreaterThan(0);
  });

  it.each([
    "The World Cup final was won by Argentina on penalties",
    "Obama visited Cuba in March 2016 and met Raul Castro",
    "The minister of health said that the hospital needs more doctors",
    "North Korea launched a missile over Japan",
    "قال وزير التربية إن الامتحانات ستبدأ يوم الاثنين",
    "أعلن البنك المركزي الأوروبي رفع أسعار الفائدة",
    "تیم ملی فوتبال ایران در تهران به پیروزی رسید",
    "the",
    "",
    "😀",
  ])("gives nothing for %j", (claim) => {
    expect(nearest(claim)).toEqual([]);
  });

  it("gives no more than the limit, each statement once, word for word, in the language asked for", () => {
    const claim = "Putin ordered the withdrawal of Russian forces from Syria";
    const quotes = nearest(claim, 5);
    expect(nearest(claim, 1)).toEqual(quotes.slice(0, 1));
    expect(new Set(quotes.map(({ text }) => text)).size).toBe(quotes.length);
    for (const { text, article, start, end } of quotes) {
      const stored = articles.find(({ id }) => id === article)?.text ?? "";
      expect(stored.slice(start, end).replace(/\s+/gu, " ").trim()).toBe(text);
    }
    const persian = nearestTo(claim, index, 3, "fa");
    expect(persian.length).toBeGreaterThan(0);
    for (const { language } of persian) expect(language).toBe("fa");
  });
});
