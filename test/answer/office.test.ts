import { describe, expect, it } from "vitest";
import { assess } from "../../src/answer/index.ts";
import { indexOfSentences, type Row } from "../search/small.ts";

const ROWS: readonly Row[] = [
  ["president", "noun", "president", "رئيس", "رئیس‌جمهور"],
  ["america", "place", "America", "أمريكا|أمريكي", "آمریکا"],
  ["visit", "verb", "visit", "زار|زيارة", "دیدار"],
];
const OTHERS = ["عاد الوزير من رحلته.", "كتب الموظف رسالة طويلة.", "افتتح المتحف أبوابه.", "نشرت الصحيفة بيانا."];
const TOGETHER = "وصل الرئيس الأمريكي أمس إلى العاصمة.";
const APART = "تحدث الرئيس أمس طويلا عن الوجود الأمريكي.";

const sureness = (question: string, sentence: string): number =>
  assess(question, indexOfSentences([sentence, ...OTHERS], ...ROWS)).confidence;

describe("Office", () => {
  it.each(["Who is the president of America?", "من هو رئيس أمريكا؟", "رئیس‌جمهور آمریکا کیست؟"])(
    "trusts a sentence less in which office and country stand apart: %s",
    (question) => expect(sureness(question, APART)).toBeLessThan(0.7 * sureness(question, TOGETHER)),
  );

  it.each(["What did the president do in America?", "من زار رئيس أمريكا؟"])(
    "leaves other questions alone: %s",
    (question) => expect(sureness(question, APART)).toBeGreaterThan(0.7 * sureness(question, TOGETHER)),
  );
});
