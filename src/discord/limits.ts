import { TokenBucket } from "limiter";
import { LRUCache } from "lru-cache";

/** A person may ask so many questions at once, and one more every so many ms. */
const PERSON = { bucketSize: 6, tokensPerInterval: 1, interval: 3000 };
/** A server: as many a second as Discord allows a bot in all. */
const GUILD = { bucketSize: 100, tokensPerInterval: 50, interval: 1000 };
/** Most people and servers that are counted at once; who has not asked for longest starts afresh. */
const MAX_COUNTED = 20_000;

type Options = ConstructorParameters<typeof TokenBucket>[0];

/** A bucket that is full at first. */
function fullBucket(options: Options): TokenBucket {
  const bucket = new TokenBucket(options);
  bucket.content = options.bucketSize;
  return bucket;
}

/** Keeps one person, and one server, from taking the bot from the others: token buckets. */
export class Limits {
  readonly #people = new LRUCache<string, TokenBucket>({ max: MAX_COUNTED });
  readonly #guilds = new LRUCache<string, TokenBucket>({ max: MAX_COUNTED });

  /** Takes a question of a person in a server, if there is one; returns 0, or the ms to wait for the next. */
  take(userId: string, guildId: string | null): number {
    const guild = guildId === null ? undefined : bucketOf(this.#guilds, guildId, GUILD);
    const person = bucketOf(this.#people, userId, PERSON);
    const wait = Math.max(person.getWaitTime(1), guild?.getWaitTime(1) ?? 0);
    if (wait > 0) return wait;
    person.tryRemoveTokens(1);
    guild?.tryRemoveTokens(1);
    return 0;
  }
}

function bucketOf(buckets: LRUCache<string, TokenBucket>, id: string, options: Options): TokenBucket {
  const known = buckets.get(id) ?? fullBucket(options);
  buckets.set(id, known);
  return known;
}
