import { existsSync } from "node:fs";
import { CommanderError } from "commander";
import { openSanad, type Sanad } from "../compose.ts";
import { type Config, ConfigError } from "../config.ts";
import { LibraryError } from "../corpus/index.ts";
import { Failure } from "../failure.ts";
import { endOnFailedOutput } from "./output.ts";
import { createProgress } from "./progress.ts";

/** Exit statuses of the contract: bad usage or configuration, and anything else. */
const BAD_USAGE = 2;
const FAILED = 1;

/** The shells' clock, in ms. */
export const now = (): number => performance.now();

/** Loads the articles, says on standard error what was skipped, shows progress when it takes long. */
export function open(config: Config, paths: readonly string[] = config.articles): Sanad {
  const progress = createProgress(process.stderr, "indexing", now);
  try {
    const sanad = openSanad(paths, config.dictionaries, progress.update);
    progress.stop();
    for (const warning of sanad.warnings) process.stderr.write(`sanad: ${warning}\n`);
    return sanad;
  } finally {
    progress.stop();
  }
}

/** Says what went wrong, a line a fault, and returns the exit status for it. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USAGE;
  const message = error instanceof Error ? error.message : String(error);
  for (const line of message.split("\n")) process.stderr.write(`sanad: ${line}\n`);
  if (error instanceof Failure) return error.status;
  return error instanceof LibraryError || error instanceof ConfigError ? BAD_USAGE : FAILED;
}

/** Runs a terminal program with .env read and its errors told in a line; returns its exit status. */
export async function runProgram(program: () => Promise<void>): Promise<number> {
  endOnFailedOutput(process.stdout);
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    await program();
    return 0;
  } catch (error) {
    return report(error);
  }
}
