import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Channel, LoopbackDiscord } from "./server/index.ts";
import { rest } from "./server/rest.ts";

/** A description of two operations in the manner of Discord's, and Discord's own where there is one. */
const SMALL = new URL("openapi-small.json", import.meta.url).pathname;
const DESCRIPTIONS = [
  ["a small one", SMALL] as const,
  ["the one in use", process.env.DISCORD_OPENAPI || SMALL] as const,
];

const container = {
  type: 17,
  accent_color: 3447003,
  components: [
    { type: 10, content: "a" },
    { type: 14, divider: true, spacing: 1 },
    {
      type: 9,
      components: [{ type: 10, content: "b" }],
      accessory: { type: 2, style: 5, label: "c", url: "https://example.org" },
    },
  ],
};
const buttons = {
  type: 1,
  components: [
    { type: 2, style: 1, label: "d", custom_id: "d" },
    { type: 2, style: 2, label: "e", custom_id: "e" },
  ],
};
const select = { type: 1, components: [{ type: 3, custom_id: "f", options: [{ label: "g", value: "g" }] }] };
const label = { type: 18, label: "Question", component: { type: 4, custom_id: "q", style: 2, max_length: 300 } };
const options = [
  { type: 3, name: "question", description: "h", required: true, max_length: 300 },
  { type: 3, name: "term", description: "i", autocomplete: true },
];

describe.each(DESCRIPTIONS)("a description of the API: %s", (_, description) => {
  let discord: LoopbackDiscord;
  let channel: Channel;

  beforeAll(async () => {
    discord = await LoopbackDiscord.start({ description });
    channel = discord.addTextChannel(discord.addGuild({ name: "History" }), { name: "general" });
  });

  afterAll(() => discord.close());

  it("takes what bots rightly send, each body checked", async () => {
    const before = discord.schemaChecked;
    const messages = `/channels/${channel.id}/messages`;
    const { body } = await rest(discord, "POST", messages, {
      content: "a",
      allowed_mentions: { parse: [] },
      nonce: "1",
      enforce_nonce: false,
    });
    await rest(discord, "PATCH", `${messages}/${body.id}`, {
      content: "b",
      embeds: [{ title: "t", fields: [{ name: "n", value: "v" }] }],
    });
    await rest(discord, "POST", messages, { flags: 1 << 15, components: [container, buttons, select] });
    await rest(discord, "PUT", `/applications/${discord.bot.id}/commands`, [
      { name: "ask", type: 1, description: "j", options, contexts: [0, 1, 2], integration_types: [0, 1] },
      { name: "Find the source", type: 3, contexts: [0], integration_types: [0], default_member_permissions: null },
    ]);
    const callback = "/interactions/1/token/callback";
    await rest(discord, "POST", callback, { type: 4, data: { content: "k", flags: 64 } });
    await rest(discord, "POST", callback, { type: 5, data: { flags: 64 } });
    await rest(discord, "POST", callback, { type: 6 });
    await rest(discord, "POST", callback, { type: 7, data: { components: [container], flags: 1 << 15 } });
    await rest(discord, "POST", callback, { type: 8, data: { choices: [{ name: "l", value: "m" }] } });
    await rest(discord, "POST", callback, { type: 9, data: { custom_id: "n", title: "o", components: [label] } });
    await rest(discord, "POST", `/webhooks/${discord.bot.id}/token`, { content: "p" });
    await rest(discord, "PATCH", `/webhooks/${discord.bot.id}/token/messages/@original`, {
      content: "p",
      components: [],
    });
    expect(discord.schemaFaults).toEqual([]);
    // The small one describes the creation of messages and nothing else.
    expect(discord.schemaChecked - before).toBe(description === SMALL ? 2 : 12);
  });

  it("names what does not fit, and where", async () => {
    const messages = `/channels/${channel.id}/messages`;
    await rest(discord, "POST", messages, { content: 1 });
    await rest(discord, "POST", messages, {
      content: "a",
      components: [{ type: 1, components: [{ type: 2, label: "b" }] }],
    });
    expect(discord.schemaFaults.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `POST ${messages}`,
      `POST ${messages}`,
    ]);
    expect(discord.schemaFaults[0]?.error).toContain("/content must be");
    expect(discord.schemaFaults[1]?.error).toContain("style");
  });
});

it("checks no body where no description is named", async () => {
  const discord = await LoopbackDiscord.start({ description: "" });
  const channel = discord.addTextChannel(discord.addGuild({ name: "History" }), { name: "general" });
  await rest(discord, "POST", `/channels/${channel.id}/messages`, { content: 1 });
  expect([discord.schemaChecked, discord.schemaFaults]).toEqual([0, []]);
  await discord.close();
});
