import { readdirSync, readFileSync } from "node:fs";

/** A turn of a dialogue: what is asked, and what the right quote holds. */
export interface DialogueTurn {
  readonly question: string;
  readonly answerable: boolean;
  /** Verbatim texts of the articles; the right quote holds one of them. Empty where the articles hold no answer. */
  readonly answers: readonly string[];
  /** Whether it takes its subject from the turns before it; otherwise it opens a topic. */
  readonly followUp: boolean;
}

export interface Dialogue {
  readonly id: string;
  readonly turns: readonly DialogueTurn[];
}

const FOLDER = new URL("./dialogues/", import.meta.url);

/** test/dialogues/*.jsonl, one dialogue a line; mixed.jsonl holds those that change their language half-way. */
export const DIALOGUES: readonly Dialogue[] = readdirSync(FOLDER)
  .sort()
  .flatMap((name) => readFileSync(new URL(name, FOLDER), "utf8").split("\n"))
  .filter(Boolean)
  .map((line) => JSON.parse(line));
