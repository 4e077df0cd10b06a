import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What a process wrote and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** Its exit status; null when a signal ended it. */
  readonly code: number | null;
}

/** What to run besides the plain command. */
interface Options {
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Further arguments of node itself. */
  readonly node?: readonly string[];
  /** Closes standard output after its first line, as `| head -1` does. */
  readonly closes?: boolean;
}

/** Nothing of the environment that a person's machine may set. */
const NEUTRAL = {
  CI: "",
  FORCE_COLOR: "",
  NO_COLOR: "",
  SANAD_ARTICLES: "",
  SANAD_DICTIONARIES: "",
  SANAD_SURENESS: "",
  DISCORD_TOKEN: "",
};

/** Runs a program of src/ in a process of its own, as npm does. */
export function run(
  program: "cli.ts" | "main.ts",
  args: readonly string[],
  { input = "", env = {}, node = [], closes = false }: Options = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [...node, "--import", "tsx", `src/${program}`, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...NEUTRAL, ...env },
  });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      written[name] += chunk;
      if (closes && name === "stdout" && chunk.includes("\n")) child.stdout.destroy();
    });
  }
  child.stdin.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve({ ...written, code }));
  });
}

/** Runs src/cli.ts. */
export const sanad = (args: readonly string[], options?: Options): Promise<Outcome> => run("cli.ts", args, options);
