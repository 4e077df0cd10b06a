import { describe, expect, it } from "vitest";
import { type Answer, answerQuestion, converse, type History } from "../../src/answer/index.ts";
import { DIALOGUES, type Dialogue, type DialogueTurn, FURTHER_DIALOGUES } from "../dialogues.ts";
import { openSeeds } from "../seeds.ts";

/** Share of the follow-up turns that must be right@1: 48 of 54, and 22 of 27, were reached. */
const FLOOR = 0.88;
const FURTHER_FLOOR = 0.81;

const { index, articles } = openSeeds();
const folded = (text: string): string => text.replace(/\s+/gu, " ").trim();

interface Taken extends DialogueTurn {
  readonly answer: Answer;
  readonly before: History;
}

const take = (dialogues: readonly Dialogue[]): readonly Taken[] =>
  dialogues.flatMap(({ turns }) => {
    let history: History = [];
    return turns.map((turn) => {
      const before = history;
      const reply = converse(turn.question, before, index);
      history = reply.history;
      return { ...turn, answer: reply.answer, before };
    });
  });

const TAKEN = take(DIALOGUES);
const FURTHER_TAKEN = take(FURTHER_DIALOGUES);
const ALL_TAKEN = [...TAKEN, ...FURTHER_TAKEN];

function isRight({ answerable, answers, answer }: Taken): boolean {
  const [first] = answer.quotes;
  if (!answerable || !first) return !answerable && !first;
  return answers.some((text) => folded(first.text).includes(folded(text)));
}

describe("the dialogues", () => {
  it("are twenty and ten of three to five turns, and each begins with a topic", () => {
    expect(DIALOGUES).toHaveLength(20);
    expect(FURTHER_DIALOGUES).toHaveLength(10);
    for (const { turns } of [...DIALOGUES, ...FURTHER_DIALOGUES]) {
      expect(turns.length).toBeGreaterThanOrEqual(3);
      expect(turns.length).toBeLessThanOrEqual(5);
      expect(turns[0]?.followUp).toBe(false);
    }
  });

  it("accept only what stands in the articles", () => {
    const texts = articles.map(({ text }) => folded(text));
    const strangers = ALL_TAKEN.flatMap(({ answers }) => answers).filter(
      (answer) => !texts.some((text) => text.includes(folded(answer))),
    );
    expect(strangers).toEqual([]);
  });
});

describe("converse", () => {
  it.each([
    ["twenty", TAKEN, FLOOR],
    ["ten further", FURTHER_TAKEN, FURTHER_FLOOR],
  ] as const)("answers the follow-up turns of the %s right at 1", (_, taken, floor) => {
    const followUps = taken.filter(({ followUp }) => followUp);
    const wrong = followUps.filter((turn) => !isRight(turn)).map(({ question }) => question);
    expect(1 - wrong.length / followUps.length, wrong.join("\n")).toBeGreaterThanOrEqual(floor);
  });

  it.each(ALL_TAKEN.filter(({ followUp, before }) => !followUp && before.length > 0))(
    "answers a new topic as if nothing had been said: $question",
    ({ question, answer }) => expect(answer.quotes).toEqual(answerQuestion(question, index).quotes),
  );
});
