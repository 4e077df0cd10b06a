import { Collection, type Message } from "discord.js";
import { describe, expect, it } from "vitest";
import { claimIn, questionIn } from "../../src/discord/message-text.ts";

interface Written {
  readonly content?: string;
  readonly embeds?: readonly { readonly title?: string; readonly description?: string }[];
  /** Texts of its components. */
  readonly parts?: readonly string[];
  readonly forwarded?: Written;
}

/** A message of somebody as discord.js gives it, as far as it is read. */
function message({ content = "", embeds = [], parts = [], forwarded }: Written): Message {
  return {
    ...{ author: { id: "1" }, client: { user: { id: "2" } } },
    ...{ content, embeds, mentions: { members: null, users: new Map() } },
    components: parts.map((part) => ({ toJSON: () => ({ content: part }) })),
    messageSnapshots: new Collection(forwarded ? [["3", message(forwarded)]] : []),
  } as unknown as Message;
}

const EMBED = { title: "Title", description: "**What** it says" };

describe.each([
  ["claimIn", claimIn],
  ["questionIn", questionIn],
])("%s", (_, textIn) => {
  it.each<[string, Written, string]>([
    ["what was typed, before what stands below it", { content: "So *he* said", embeds: [EMBED] }, "So he said"],
    ["components", { parts: ["One", "two"], embeds: [EMBED] }, "One\ntwo"],
    ["an embed", { embeds: [EMBED] }, "What it says"],
    ["the embed of an address without words", { content: "https://example.org/a", embeds: [EMBED] }, "What it says"],
    ["an embed that is only a title", { embeds: [{ title: "Title" }] }, "Title"],
    ["what it forwards", { forwarded: { content: "~~So~~ he said" } }, "So he said"],
    ["the embed of what it forwards", { forwarded: { embeds: [EMBED] } }, "What it says"],
    ["nothing", {}, ""],
  ])("reads %s", (__, written, text) => {
    expect(textIn(message(written))).toBe(text);
  });
});
