import type { Client, TextBasedChannel } from "discord.js";
import { describe, expect, it } from "vitest";
import { missingIn } from "../../src/discord/permissions.ts";

const CLIENT = { user: {} } as Client<true>;

/** A channel in which the bot may do nothing, or is not known. */
const channel = (kind: "text" | "voice" | "thread" | "locked thread" | "direct", isKnown = true) =>
  ({
    isDMBased: () => kind === "direct",
    isThread: () => kind.endsWith("thread"),
    isVoiceBased: () => kind === "voice",
    locked: kind.startsWith("locked"),
    permissionsFor: () => (isKnown ? { has: () => false } : null),
  }) as unknown as TextBasedChannel;

describe("missingIn", () => {
  it.each([
    ["text", ["ViewChannel", "SendMessages"]],
    ["voice", ["ViewChannel", "Connect", "SendMessages"]],
    ["thread", ["ViewChannel", "SendMessagesInThreads"]],
    ["locked thread", ["ViewChannel", "SendMessagesInThreads", "ManageThreads"]],
    ["direct", []],
  ] as const)("names what a reply takes: %s", (kind, needed) => {
    expect(missingIn(channel(kind), CLIENT)).toEqual(needed);
  });

  it("names all of it where the bot's permissions are not known", () => {
    expect(missingIn(channel("text", false), CLIENT)).toEqual(["ViewChannel", "SendMessages"]);
  });
});
