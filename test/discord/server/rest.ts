import type { LoopbackDiscord } from "./loopback.ts";

/** What the server answered. */
export interface RestAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect to be there.
  readonly body: any;
  readonly headers: Headers;
}

/** Sends a request as the bot would, without a library between: what discord.js would never send can be tried, too. */
export async function rest(
  discord: LoopbackDiscord,
  method: string,
  path: string,
  body?: unknown,
  token = discord.token,
): Promise<RestAnswer> {
  const response = await fetch(`${discord.url}/v10${path}`, {
    method,
    headers: {
      Authorization: `Bot ${token}`,
      ...(body === undefined || body instanceof FormData ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text), headers: response.headers };
}
