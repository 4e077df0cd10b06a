import { createHash } from "node:crypto";

/** What a request may meet instead of an answer. */
export type Fault =
  /** 429: `retryAfter` in seconds, as Discord gives it; of the whole app where global. */
  | {
      readonly kind: "rate-limit";
      readonly retryAfter: number;
      readonly global?: boolean;
      readonly scope?: "user" | "shared";
    }
  /** An answer without Discord's JSON, as of a proxy that finds nothing behind it. */
  | { readonly kind: "status"; readonly status: number }
  /** The connection ends without an answer; before the request was heeded, or after. */
  | { readonly kind: "cut"; readonly heeded?: boolean }
  /** The answer is right, but comes this much later. */
  | { readonly kind: "delay"; readonly ms: number };

/** The requests that something is about. A route is a path with `:name` for one step, or a pattern for the whole path. */
export interface Target {
  readonly method: string;
  readonly route: string | RegExp;
}

interface Planned {
  readonly applies: (method: string, path: string) => boolean;
  readonly fault: Fault;
  left: number;
}

interface Limit {
  readonly applies: (method: string, path: string) => boolean;
  readonly requests: number;
  readonly perMs: number;
  readonly global: boolean;
  readonly windows: Map<string, Window>;
}

interface Window {
  used: number;
  readonly endsAt: number;
}

/** How a request stands with the limits. */
export interface Standing {
  readonly limit: number;
  readonly remaining: number;
  /** When the window ends, in ms of Unix time. */
  readonly resetAt: number;
  readonly exceeded: boolean;
  readonly global: boolean;
  readonly bucket: string;
}

/** What is told of routes without a limit: enough that no client waits. */
const AMPLE = { limit: 1_000, perMs: 1_000 };

/** The pattern of a path with `:name` for one step. */
export const routePattern = (route: string): RegExp => new RegExp(`^${route.replace(/:\w+/g, "([^/]+)")}$`);

function appliesTo({ method, route }: Target): (method: string, path: string) => boolean {
  const pattern = typeof route === "string" ? routePattern(route) : route;
  return (asked, path) => asked === method.toUpperCase() && pattern.test(path);
}

/** The part of a path by which Discord keeps its windows apart: the channel, the guild, or the webhook with its token. */
const majorOf = (path: string): string => /^\/(?:channels|guilds)\/\d+|^\/webhooks\/\d+\/[^/]+/.exec(path)?.[0] ?? "";

/** The rate limits in force, and the faults that tests have planned. */
export class Limits {
  readonly #planned: Planned[] = [];
  readonly #limits: Limit[] = [];

  /** The next `times` requests of this kind meet a fault. */
  plan(target: Target, fault: Fault, times: number): void {
    this.#planned.push({ applies: appliesTo(target), fault, left: times });
  }

  /** Allows only so many requests of this kind per window, for each channel, guild or webhook on its own. */
  limit(target: Target, requests: number, perMs: number): void {
    this.#limits.push({ applies: appliesTo(target), requests, perMs, global: false, windows: new Map() });
  }

  /** Allows only so many requests a second in all; Discord's figure is 50, and answers to interactions do not count. */
  limitAll(requests: number): void {
    const applies = (_: string, path: string) => !/^\/(interactions|webhooks)\//.test(path);
    this.#limits.push({ applies, requests, perMs: 1_000, global: true, windows: new Map() });
  }

  /** Takes back all limits and planned faults. */
  lift(): void {
    this.#planned.length = 0;
    this.#limits.length = 0;
  }

  /** The fault that this request meets, which is then used up. */
  faultFor(method: string, path: string): Fault | undefined {
    const planned = this.#planned.find(({ applies, left }) => left > 0 && applies(method, path));
    if (!planned) return undefined;
    planned.left -= 1;
    if (planned.left === 0) this.#planned.splice(this.#planned.indexOf(planned), 1);
    return planned.fault;
  }

  /** Counts a request; where several limits are about it the one exceeded, or else the first, is told. */
  count(method: string, path: string, pattern: string): Standing {
    const now = Date.now();
    const bucket = createHash("md5").update(`${method} ${pattern}`).digest("hex");
    const concerned = this.#limits.filter(({ applies }) => applies(method, path));
    const standings = concerned.map((limit) => ({ ...use(limit, majorOf(path), now), bucket }));
    const ample = { limit: AMPLE.limit, remaining: AMPLE.limit - 1, resetAt: now + AMPLE.perMs };
    return (
      standings.find(({ exceeded }) => exceeded) ??
      standings.find(({ global }) => !global) ?? { ...ample, exceeded: false, global: false, bucket }
    );
  }
}

function use({ requests, perMs, global, windows }: Limit, major: string, now: number): Omit<Standing, "bucket"> {
  const key = global ? "" : major;
  for (const [other, { endsAt }] of windows) if (endsAt <= now) windows.delete(other);
  const window = windows.get(key) ?? { used: 0, endsAt: now + perMs };
  windows.set(key, window);
  const exceeded = window.used >= requests;
  if (!exceeded) window.used += 1;
  return { limit: requests, remaining: requests - window.used, resetAt: window.endsAt, exceeded, global };
}

/** The headers that tell of a standing. */
export function rateLimitHeaders({ limit, remaining, resetAt, bucket }: Standing): Record<string, string> {
  return {
    "X-RateLimit-Limit": String(limit),
    "X-RateLimit-Remaining": String(remaining),
    "X-RateLimit-Reset": (resetAt / 1_000).toFixed(3),
    "X-RateLimit-Reset-After": (Math.max(0, resetAt - Date.now()) / 1_000).toFixed(3),
    "X-RateLimit-Bucket": bucket,
  };
}
