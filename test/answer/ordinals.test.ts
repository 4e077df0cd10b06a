import { describe, expect, it } from "vitest";
import { withOrdinals } from "../../src/answer/ordinals.ts";
import { toQuery } from "../../src/search/index.ts";
import { indexOfSentences, type Row } from "../search/small.ts";

const ROWS: readonly Row[] = [
  ["number-first", "ordinal", "first", "أول|الأولى", "اول"],
  ["number-second", "ordinal", "second", "ثان|الثانية", "دوم"],
];
const index = indexOfSentences(["كانت الزيارة الثانية.", "كانت الزيارة الأولى."], ...ROWS);
const found = (question: string): number =>
  withOrdinals(toQuery(question, index), index).groups.flatMap(({ alternatives }) => alternatives).length;
const plain = (question: string): number =>
  toQuery(question, index).groups.flatMap(({ alternatives }) => alternatives).length;

describe("withOrdinals", () => {
  it.each(["Was it the first?", "چندمین بود؟"])("lets another ordinal answer: %s", (question) =>
    expect(found(question)).toBeGreaterThan(plain(question)),
  );

  it.each(["When was the first?", "چند بود؟"])("leaves a question alone that asks for something else: %s", (question) =>
    expect(found(question)).toBe(plain(question)),
  );
});
