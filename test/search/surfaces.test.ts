import { describe, expect, it } from "vitest";
import { Surfaces } from "../../src/search/index.ts";
import { indexOf } from "./small.ts";

describe("Surfaces", () => {
  it("counts each spelling of each language apart", () => {
    const surfaces = new Surfaces();
    surfaces.add("سوریه", "fa", "سوريه", "سوريه");
    surfaces.add("سورية", "ar", "سورية", "سور");
    surfaces.add("سورية", "ar", "سورية", "سور");
    expect([...surfaces.all()].map(({ text, language, count }) => [text, language, count])).toEqual([
      ["سوریه", "fa", 1],
      ["سورية", "ar", 2],
    ]);
  });

  it("holds the words of an index as its passages spell them, without function words and numbers", () => {
    const { surfaces } = indexOf([{ title: "عنوان", paragraphs: [["عادَ الرئيس من 3 مدن إلى سورية."]] }]);
    expect([...surfaces.all()].map(({ text }) => text)).toEqual(["عادَ", "الرئيس", "مدن", "سورية"]);
  });
});
