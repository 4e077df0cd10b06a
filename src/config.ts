import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

/** The articles that ship with the project. */
const SEEDS = fileURLToPath(new URL("../seeds", import.meta.url));

/** A setting that is absent, or empty as a line of .env leaves it. */
const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

/** Paths parted as the system parts them. */
const paths = optional.transform((value) => value?.split(delimiter).filter(Boolean));

const schema = z.object({
  DISCORD_TOKEN: optional,
  SANAD_ARTICLES: paths,
  SANAD_DICTIONARIES: paths,
  NO_COLOR: optional,
});

/** What the environment sets. */
export interface Config {
  readonly token: string | undefined;
  /** Files and folders of articles. */
  readonly articles: readonly string[];
  /** Dictionaries that extend the vocabulary. */
  readonly dictionaries: readonly string[];
  readonly color: boolean;
}

/** The configuration is wrong; the message has one line per fault. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads the configuration from environment variables.
 * @throws ConfigError naming every fault at once.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const result = schema.safeParse(environment);
  if (!result.success) {
    throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"));
  }
  const { DISCORD_TOKEN, SANAD_ARTICLES, SANAD_DICTIONARIES, NO_COLOR } = result.data;
  return {
    token: DISCORD_TOKEN,
    articles: SANAD_ARTICLES ?? [SEEDS],
    dictionaries: SANAD_DICTIONARIES ?? [],
    color: NO_COLOR === undefined,
  };
}
