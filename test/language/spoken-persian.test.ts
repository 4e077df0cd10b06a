import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import { persianDictionary } from "../../src/language/persian-dictionary.ts";
import { writtenPersian } from "../../src/language/spoken-persian.ts";

const written = (word: string): string => writtenPersian(fold(word), persianDictionary());
const ZWNJ = "\u200C";

describe("writtenPersian", () => {
  it.each([
    ["اومد", "آمد"],
    ["نیومده", "نیامده"],
    ["می‌تونست", "میتوانست"],
    ["خونه", "خانه"],
  ])("reads %s as %s, from the table", (spoken, word) => expect(written(spoken)).toBe(fold(word)));

  it.each([
    ["می‌ره", "می‌رود"],
    ["میره", "می‌رود"],
    ["نمی‌ره", "نمی‌رود"],
    ["می‌گن", "می‌گویند"],
    ["می‌شه", "می‌شود"],
    ["می‌کنه", "می‌کند"],
    ["می‌کنن", "می‌کنند"],
    ["می‌دونین", "می‌دانید"],
    ["میاد", "می‌آید"],
    ["می‌خواد", "می‌خواهد"],
  ])("reads the verb %s as %s", (spoken, word) => expect(written(spoken)).toBe(fold(word)));

  it.each([
    ["خیابون", "خیابان"],
    ["تهرون", "تهران"],
    ["بارون", "باران"],
  ])("reads %s with ون as %s", (spoken, word) => expect(written(spoken)).toBe(fold(word)));

  it.each([
    ["تروریستا", `تروریست${ZWNJ}ها`],
    ["آمریکاییا", `آمریکایی${ZWNJ}ها`],
    ["نیروهاشو", `نیرو${ZWNJ}هایش`],
    ["دستشون", `دست${ZWNJ}شان`],
    ["کارمون", `کار${ZWNJ}مان`],
  ])("reads the ending of %s as in %s", (spoken, word) => expect(written(spoken)).toBe(fold(word)));

  it.each([
    ..."می‌رود میخانه میان میلاد نظامی قانون کانون تلفن آفتاب".split(" "),
    ..."سوریه روسیه حمیمیم سورووکین ماکرون کلینتون جانسون آمازون الکترون".split(" "),
    ..."سوریا کرونا اسپانیا رومانیا کاتالونیا سیرا آنکارا استانا برن بره".split(" "),
  ])("leaves %s as it is", (word) => expect(written(word)).toBe(fold(word)));
});
