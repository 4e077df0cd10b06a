import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { findSource } from "../../src/answer/index.ts";
import { loadLibrary } from "../../src/corpus/index.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { Lexicon } from "../../src/language/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { renderSource } from "../../src/terminal/source.ts";
import { SEEDS } from "../seeds.ts";

const index = buildIndex(loadLibrary([SEEDS]).articles, new Lexicon([]));
const plain = pc.createColors(false);
const render = (text: string, colors = plain): string[] =>
  stripBidi(renderSource(findSource(text, index), colors)).split("\n");

describe("renderSource", () => {
  it("gives verdict, quote and citation of an exact text, in the text's language", () => {
    expect(render("قضت على أكثر من 2000 إرهابي")).toEqual([
      "مطابق: ورد النص في الملف حرفًا بحرف.",
      "قضت على أكثر من 2000 إرهابي",
      "— بوتين يأمر بسحب القوات الرئيسية من سوريا بدءا من اليوم",
      "الختم الزمني للصفحة: 26-05-2017 02:52 AM",
      "004_9906b377944179bc.txt، السطر 24",
    ]);
  });

  it("shows the file's spelling of the same words", () => {
    const [verdict, quote] = render("به قولم در باره سفر به سوریه عمل کردم و به این جا آمدم");
    expect(verdict).toBe("همان واژه‌ها: تنها اعراب، املا، فاصله‌گذاری یا نشانه‌گذاری فرق دارد.");
    expect(quote).toBe("به قولم درباره سفر به سوریه عمل کردم و به اینجا آمدم!");
  });

  it("names what it passed over", () => {
    const lines = render("وتم الإعلان عنها بعد اختتامها. التقى الرئيس الروسي فلاديمير بوتين بالأسد");
    expect(lines).toContain("وبين ذلك في الملف أيضًا:");
    expect(lines).toContain('· لقاء خاص مع "بوتين"');
  });

  it("marks what differs, and says what the marks mean", () => {
    const [, legend, quote] = render("سيرغي شويغو أن القوات الروسية قضت على أقل من 200 إرهابي جدا في سوريا بالأمس");
    expect(legend).toBe("[-…-] في الملف وحده، {+…+} في النص المنقول وحده");
    expect(quote).toBe(
      "سيرغي شويغو أن القوات الروسية قضت على [-أكثر-] {+أقل+} من [-2000-] {+200+} إرهابي {+جدا+} في سوريا. {+بالأمس+}",
    );
  });

  it("paints what differs red and green where there is colour", () => {
    const colors = pc.createColors(true);
    const [, , quote] = render("قضت على أقل من 2000 إرهابي في سوريا", colors);
    expect(quote).toContain(`${colors.red(colors.strikethrough("أكثر"))} ${colors.green("أقل")} من`);
    expect(quote).not.toContain("[-");
  });

  it("says when a text is in none of the articles, in its language", () => {
    expect(render("Paris is the capital of France.")).toEqual(["Not found: this text is in none of the articles."]);
    expect(render("پاریس پایتخت فرانسه است.")).toEqual(["یافت نشد: این متن در هیچ‌یک از مقاله‌ها نیست."]);
  });
});
