import { delimiter } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

/** How much the bot logs. */
const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;

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

/** A number that Discord gives a server; an address; a level of the log: each may be left empty. */
const snowflake = optional.pipe(
  z
    .string()
    .regex(/^\d{17,20}$/u, "must be the number of a server, 17 to 20 digits")
    .optional(),
);
const address = optional.pipe(z.url({ protocol: /^https?$/u, error: "must be an http address" }).optional());
const level = optional.pipe(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"));

/** A share, in figures. */
const share = optional.pipe(
  z
    .string()
    .regex(/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/u, "must be a number from 0 to 1")
    .transform(Number)
    .optional(),
);

const schema = z.object({
  DISCORD_TOKEN: optional,
  DISCORD_GUILD_ID: snowflake,
  DISCORD_API_URL: address,
  LOG_LEVEL: level,
  SANAD_ARTICLES: paths,
  SANAD_DICTIONARIES: paths,
  SANAD_SURENESS: share,
  NO_COLOR: optional,
});

/** What the environment sets. */
export interface Config {
  readonly token: string | undefined;
  /** The one server to register commands in, for development. */
  readonly guildId: string | undefined;
  /** Another base of Discord's REST interface: a proxy, a test server. */
  readonly apiUrl: string | undefined;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Files and folders of articles. */
  readonly articles: readonly string[];
  /** Dictionaries that extend the vocabulary. */
  readonly dictionaries: readonly string[];
  /** How sure an answer must be, 0 to 1; the core's own bound where it is not set. */
  readonly sureness: number | undefined;
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
  const { SANAD_ARTICLES, SANAD_DICTIONARIES, SANAD_SURENESS, NO_COLOR, ...discord } = result.data;
  return {
    token: discord.DISCORD_TOKEN,
    guildId: discord.DISCORD_GUILD_ID,
    apiUrl: discord.DISCORD_API_URL,
    logLevel: discord.LOG_LEVEL,
    articles: SANAD_ARTICLES ?? [SEEDS],
    dictionaries: SANAD_DICTIONARIES ?? [],
    sureness: SANAD_SURENESS,
    color: NO_COLOR === undefined,
  };
}
