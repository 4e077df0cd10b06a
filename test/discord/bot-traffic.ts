/** What holds for everything the bot sends, whatever was asked. */
import { expect } from "vitest";
import { asShown, componentsOf, isBalanced, linesOf, quotesOf } from "./bot-shown.ts";
import type { Component, LoopbackDiscord } from "./server/index.ts";

/** Discord waits so long for the first answer, in ms. */
const DEADLINE = 3000;
const CALLBACK = /^\/interactions\/(\d+)\/[^/]+\/callback/u;
const OVERRIDE = "\u202E";
/** A text that was too long leaves this at its end. */
const ELLIPSIS = "…";

/** A message in the body of a request. */
interface Sent {
  readonly components: readonly Component[];
  readonly flags?: number;
  readonly allowed_mentions?: unknown;
}

const isSent = (value: unknown): value is Sent =>
  typeof value === "object" && value !== null && "components" in value && !("title" in value);

/** The messages in a body: of a callback, or of a request of its own. */
function sentIn(body: unknown): Sent[] {
  const data = typeof body === "object" && body !== null && "data" in body ? body.data : body;
  return isSent(data) ? [data] : [];
}

/** Follows what people do and what the bot sends, to look at it as a whole. */
export class Traffic {
  readonly #discord: LoopbackDiscord;
  readonly #sentAt = new Map<string, number>();

  constructor(discord: LoopbackDiscord) {
    this.#discord = discord;
    discord.world.listen(({ name, data }) => {
      if (name === "INTERACTION_CREATE" && "id" in data) this.#sentAt.set(String(data.id), Date.now());
    });
  }

  /** The messages that the bot has sent or changed so far. */
  get sent(): Sent[] {
    return this.#discord.requests.filter(({ method }) => method !== "GET").flatMap(({ body }) => sentIn(body));
  }

  /** The quotes in all messages, but for those that are compared with a pasted text. */
  get quotes(): string[] {
    const compared = (line: string) => line.includes("~~") || line.includes("**…**");
    return this.sent.filter((message) => !linesOf(message).some(compared)).flatMap(quotesOf);
  }

  /** Expects that every interaction was answered once, in time, and that Discord refused nothing. */
  expectAnswers(): void {
    const { requests, schemaFaults, schemaChecked } = this.#discord;
    expect(requests.filter(({ status }) => status >= 400 || status === 0)).toEqual([]);
    expect(schemaFaults).toEqual([]);
    if (process.env.DISCORD_OPENAPI) expect(schemaChecked).toBeGreaterThan(0);
    const answered = requests.flatMap(({ path, at }) => {
      const [, id] = CALLBACK.exec(path) ?? [];
      return id === undefined ? [] : [{ id, at }];
    });
    expect(answered.map(({ id }) => id).sort()).toEqual([...this.#sentAt.keys()].sort());
    for (const { id, at } of answered) expect(at - (this.#sentAt.get(id) ?? 0)).toBeLessThan(DEADLINE);
  }

  /** Expects of every message that it mentions nobody, keeps its marks balanced, and names each control once. */
  expectManners(): void {
    for (const message of this.sent) {
      expect(message.allowed_mentions).toMatchObject({ parse: [] });
      expect(message.allowed_mentions).not.toHaveProperty("users");
      for (const line of linesOf(message))
        expect({ line, isBalanced: isBalanced(line) }).toEqual({ line, isBalanced: true });
      expect(linesOf(message).join("\n")).not.toContain(OVERRIDE);
      const ids = componentsOf(message).flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }
  }

  /** Expects that every quote stands in one of these files, character for character. */
  expectVerbatim(files: readonly string[]): void {
    const stored = files.map(asShown);
    const isVerbatim = (quote: string) => {
      const words = quote.endsWith(ELLIPSIS) ? quote.slice(0, -1).trimEnd() : quote;
      return words !== "" && stored.some((text) => text.includes(words));
    };
    expect(this.quotes.filter((quote) => !isVerbatim(quote))).toEqual([]);
  }
}
