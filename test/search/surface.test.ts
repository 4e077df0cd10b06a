import { describe, expect, it } from "vitest";
import { writtenAs } from "../../src/search/index.ts";
import { indexOf } from "./small.ts";

const index = indexOf([
  { id: "a", title: "المدرّج القديم", paragraphs: [["وأصدر الرئيس أوامره.", "أوامره لم تنفذ.", "هذه أوامر."]] },
  { id: "b", paragraphs: [["زار الرئيس الروسي الجمهورية العربية السورية، والرئيس السوري في استقباله."]] },
  { id: "c", language: "fa", paragraphs: [["رئیس‌جمهوری روسیه گفت‌وگو کرد."]] },
]);

describe("writtenAs", () => {
  it.each([
    ["اوامر", "أوامره", "the way that is most frequent"],
    ["رييس", "الرئيس", "the article, and the hamza"],
    ["رييس روس", "الرئيس الروسي", "a phrase"],
    ["رييس جمهور", "رئیس‌جمهوری", "a compound of one word"],
    ["جمهور عرب سور", "الجمهورية العربية السورية", "a phrase of three words"],
    ["مدرج", "المدرّج", "a word of a title"],
  ])("gives %s as %s: %s", (stems, written) => {
    expect(writtenAs(stems.split(" "), index)).toBe(written);
  });

  it("gives stems that do not stand side by side one by one", () => {
    expect(writtenAs(["رييس", "سور", "جمهور"], index)).toBe("الرئيس السورية الجمهورية");
  });

  it("leaves stems that no text has as they are", () => {
    expect(writtenAs(["ذرذر"], index)).toBe("ذرذر");
    expect(writtenAs([], index)).toBe("");
  });
});
