import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import { orFault, readThrough } from "./reading.ts";
import type { MeasuredSet } from "./table.ts";

/** Version of the form below; a file of another is refused. */
const VERSION = 1;

const rank = z.int().min(-1);
const duration = z.number().nonnegative();

/** Neither questions nor articles are kept: a saved file holds nothing that a question set's licence covers. */
const outcome = z.object({
  id: z.string(),
  kind: z.string(),
  language: z.string(),
  answerable: z.boolean(),
  outcome: z.enum(["answered", "not-found"]),
  passageRank: rank.nullable(),
  answerRank: rank,
  ms: duration,
});

const saved = z.object({
  version: z.literal(VERSION, { error: `not outcomes that eval --save has written in version ${VERSION}` }),
  sets: z.array(
    z.object({
      name: z.string(),
      passages: z.int().nonnegative(),
      buildMs: duration,
      outcomes: z.array(outcome),
    }),
  ),
});

/**
 * Makes the folder that a file will be written to.
 * @throws ConfigError in one line when it cannot be made.
 */
export const prepareFolder = (file: string): void =>
  orFault(file, () => {
    mkdirSync(dirname(file), { recursive: true });
  });

/**
 * Writes the outcomes of sets as JSON.
 * @throws ConfigError in one line when the file cannot be written.
 */
export const saveOutcomes = (file: string, sets: readonly MeasuredSet[]): void =>
  orFault(file, () => writeFileSync(file, `${JSON.stringify(saved.parse({ version: VERSION, sets }))}\n`));

/**
 * The sets whose outcomes were saved.
 * @throws ConfigError in one line when the file cannot be read or has another form.
 */
export const readOutcomes = (file: string): readonly MeasuredSet[] =>
  readThrough(file, (text) => saved.parse(JSON.parse(text)).sets);
