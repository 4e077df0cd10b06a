import type { Client } from "discord.js";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/discord/client.ts";

/** What discord.js does with everybody whose message comes in. */
interface Keeper {
  _add(data: object): unknown;
}

const idOf = (number: number): string => String(100_000_000_000_000_000n + BigInt(number));

function meet(client: Client, people: number): void {
  const users = client.users as unknown as Keeper;
  for (let number = 0; number < people; number += 1) users._add({ id: idOf(number), username: `person${number}` });
}

describe("createClient", () => {
  it("keeps the latest people only, and the bot itself", () => {
    const client = createClient(undefined);
    client.user = { id: idOf(0) } as Client["user"];
    meet(client, 3000);
    expect(client.users.cache.size).toBe(1000);
    expect([0, 1, 2999].map((number) => client.users.cache.has(idOf(number)))).toEqual([true, false, true]);
  });

  it.each([
    ["http://127.0.0.1:8080/api", "http://127.0.0.1:8080/api"],
    ["https://proxy.example/api/", "https://proxy.example/api"],
  ])("asks another base, whether it ends in a slash or not: %s", (url, base) => {
    expect(createClient(url).rest.options.api).toBe(base);
  });
});
