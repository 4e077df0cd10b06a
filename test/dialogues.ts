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

/** The dialogues of a folder's *.jsonl, one a line. */
function read(folder: URL): readonly Dialogue[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"))
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** test/dialogues/*.jsonl; mixed.jsonl holds those that change their language half-way. */
export const DIALOGUES = read(new URL("./dialogues/", import.meta.url));

/** test/dialogues/further/*.jsonl: dialogues that were put aside while the rules were made. */
export const FURTHER_DIALOGUES = read(new URL("./dialogues/further/", import.meta.url));
