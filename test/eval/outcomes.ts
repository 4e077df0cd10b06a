import type { Examined } from "../../src/eval/measure.ts";

/** An outcome of an answerable English question that was answered rightly at once, but for what is given. */
export function outcome(id: string, given: Partial<Examined> = {}): Examined {
  return {
    id,
    question: `Question ${id}?`,
    kind: "what",
    language: "en",
    answerable: true,
    outcome: "answered",
    passageRank: 0,
    answerRank: 0,
    ms: 1,
    ...given,
  };
}

/** What became of a declined question. */
export const DECLINED = { outcome: "not-found", answerRank: -1 } as const;

/** A measured set of these outcomes. */
export const setOf = (...outcomes: Examined[]) => ({ name: "tiny", passages: 4, buildMs: 20, outcomes });
