import { readFileSync } from "node:fs";

/** A question of the project's own set. */
export interface Question {
  readonly id: string;
  readonly lang: "en" | "ar" | "fa";
  readonly question: string;
  readonly answerable: boolean;
  readonly gold: readonly { readonly article: string; readonly answers: readonly string[] }[];
}

/** test/questions/dev.jsonl. */
export const QUESTIONS: readonly Question[] = readFileSync(new URL("./questions/dev.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
