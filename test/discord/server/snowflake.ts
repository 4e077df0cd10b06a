/** The first second of 2015, in ms: Discord's epoch. */
const DISCORD_EPOCH = 1_420_070_400_000n;
/** Bits below the timestamp: worker, process and increment. */
const TIMESTAMP_SHIFT = 22n;

/** Makes ids that rise with every call and carry the time they were made. */
export class Snowflakes {
  #last = 0n;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  next(): string {
    const timely = (BigInt(this.#now()) - DISCORD_EPOCH) << TIMESTAMP_SHIFT;
    this.#last = timely > this.#last ? timely : this.#last + 1n;
    return String(this.#last);
  }
}

/** The shard that a guild's events go to. */
export function shardOf(guildId: string, shards: number): number {
  return Number((BigInt(guildId) >> TIMESTAMP_SHIFT) % BigInt(shards));
}

/** Whether this may be an id. */
export const isSnowflake = (value: unknown): value is string =>
  typeof value === "string" && /^[1-9]\d{0,19}$/.test(value);
