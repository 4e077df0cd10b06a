import { describe, expect, it } from "vitest";
import { opensClause } from "../../src/language/clauses.ts";

describe("opensClause", () => {
  it.each([
    ["وأعرب الرئيس عن سعادته", "و and a verb"],
    ["فقال الرئيس", "ف and a verb"],
    ["وأكدت الخارجية", "the feminine"],
    ["وأشارت الوزارة", "the feminine with a hamza"],
    ["واعلن الكرملين", "a hamza that is missing"],
    ["وأبلغ بوتين نظيره", "a verb of saying"],
    ["وتوجه الرئيس بالشكر", "a verb of motion"],
    ["والتقى الوزير", "a verb that begins with an alef"],
    ["وقتل عشرات", "a verb of fighting"],
    ["وبدأت القمة", "a verb of beginning"],
    ["وقدم الوفد", "a verb of giving"],
    ["ويذكر أن", "a verb in the present"],
    ["ورأى الوزير", "an alef maqsura"],
    ["ورحّب الوزير", "a shadda"],
    ["«وأضاف الوزير»", "a quotation mark before the verb"],
    ["– وأضاف الوزير", "a dash before the verb"],
  ])("holds for %s: %s", (text) => {
    expect(opensClause(text)).toBe(true);
  });

  it.each([
    ["أعرب الرئيس عن سعادته", "a verb without a conjunction"],
    ["محادثات خاصة", "a nominal headline"],
    ["بوتين يأمر بسحب القوات", "a headline with its verb behind the noun"],
    ["وزير الخارجية يزور دمشق", "a noun that begins with و"],
    ["وصل الرئيس", "a verb that begins with و"],
    ["وعد بالدعم", "another verb that begins with و"],
    ["فرض الحصار", "a verb that begins with ف"],
    ["والرئيس قال", "a conjunction before a noun"],
    ["بأكد", "another clitic"],
    ["الرئيس وأكد", "a verb that is not the first word"],
    ["وقالوا", "a form the list does not hold"],
    ["و", "a conjunction alone"],
    ["2016", "no letter"],
    ["", "nothing"],
  ])("does not hold for %j: %s", (text) => {
    expect(opensClause(text)).toBe(false);
  });
});
