import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/answer/index.ts";
import { openSeeds } from "../seeds.ts";

const { index } = openSeeds();

describe("answerQuestion, asked where", () => {
  it.each(["Where did Putin meet Assad in Syria?", "أين التقى بوتين الأسد في سوريا؟"])(
    "prefers what is told of the place in which it is asked: %s",
    (question) => expect(answerQuestion(question, index).quotes[0]?.text).toMatch(/حميميم|حمیمیم/u),
  );

  it("prefers no place where the question names none", () => {
    const [quote] = answerQuestion("Where did Putin receive Assad on the Black Sea?", index).quotes;
    expect(quote?.text).toContain("سوتشي");
  });
});
