import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, faultOf, field, letters, option, row, select, text, times } from "./server/bodies.ts";
import { LoopbackDiscord } from "./server/index.ts";
import { rest } from "./server/rest.ts";

let discord: LoopbackDiscord;
let messages: string;

beforeAll(async () => {
  discord = await LoopbackDiscord.start();
  messages = `/channels/${discord.addTextChannel(discord.addGuild({ name: "History" }), { name: "general" }).id}/messages`;
});

afterAll(() => discord.close());

describe("what a message may hold", () => {
  it.each<[string, object]>([
    ["2000 characters", { content: "\u{1F4D6}".repeat(2000) }],
    [
      "an embed at its limits",
      {
        embeds: [
          {
            title: letters(256),
            description: letters(4096),
            footer: { text: letters(1000) },
            author: { name: letters(256) },
          },
        ],
      },
    ],
    ["25 fields", { embeds: [{ fields: times(25, () => ({ name: "a", value: "a" })) }] }],
    ["10 embeds", { embeds: times(10, () => ({ title: "a" })) }],
    [
      "5 rows of 5 buttons",
      {
        content: "a",
        components: times(5, (y) => ({ type: 1, components: times(5, (x) => button({ custom_id: `${x}${y}` })) })),
      },
    ],
    ["a select menu of 25 options", { content: "a", ...row(select({ options: times(25, option), max_values: 25 })) }],
    ["buttons alone", row(button())],
    ["a link button", { content: "a", ...row({ type: 2, style: 5, label: "a", url: "https://a.org" }) }],
    ["allowed mentions", { content: "a", allowed_mentions: { parse: ["roles"], users: ["1"], replied_user: false } }],
    [
      "a reply to what may be gone",
      { content: "a", message_reference: { message_id: "1", fail_if_not_exists: false } },
    ],
  ])("%s", async (_, body) => {
    expect((await rest(discord, "POST", messages, body)).body).toHaveProperty("id");
  });

  it.each<[string, object, string]>([
    ["2001 characters", { content: letters(2001) }, "content BASE_TYPE_MAX_LENGTH"],
    ["nothing", {}, "50006"],
    ["white space", { content: " \n" }, "50006"],
    ["a title of 257", { embeds: [{ title: letters(257) }] }, "embeds.0.title BASE_TYPE_MAX_LENGTH"],
    [
      "a description of 4097",
      { embeds: [{ description: letters(4097) }] },
      "embeds.0.description BASE_TYPE_MAX_LENGTH",
    ],
    [
      "26 fields",
      { embeds: [{ fields: times(26, () => ({ name: "a", value: "a" })) }] },
      "embeds.0.fields BASE_TYPE_MAX_LENGTH",
    ],
    ["a field name of 257", field({ name: letters(257) }), "embeds.0.fields.0.name BASE_TYPE_BAD_LENGTH"],
    ["a field value of 1025", field({ value: letters(1025) }), "embeds.0.fields.0.value BASE_TYPE_BAD_LENGTH"],
    ["an empty field value", field({ value: "" }), "embeds.0.fields.0.value BASE_TYPE_BAD_LENGTH"],
    [
      "a footer of 2049",
      { embeds: [{ title: "a", footer: { text: letters(2049) } }] },
      "embeds.0.footer.text BASE_TYPE_BAD_LENGTH",
    ],
    [
      "an author of 257",
      { embeds: [{ title: "a", author: { name: letters(257) } }] },
      "embeds.0.author.name BASE_TYPE_BAD_LENGTH",
    ],
    ["an empty embed", { embeds: [{}] }, "embeds.0.description BASE_TYPE_REQUIRED"],
    [
      "embeds of 6001 in all",
      { embeds: [{ description: letters(4000) }, { description: letters(2001) }] },
      "embeds MAX_EMBED_SIZE_EXCEEDED",
    ],
    ["11 embeds", { embeds: times(11, () => ({ title: "a" })) }, "embeds BASE_TYPE_MAX_LENGTH"],
    [
      "6 rows",
      { content: "a", components: times(6, (y) => ({ type: 1, components: [button({ custom_id: `${y}` })] })) },
      "components BASE_TYPE_MAX_LENGTH",
    ],
    [
      "6 buttons in a row",
      { content: "a", ...row(...times(6, (x) => button({ custom_id: `${x}` }))) },
      "components.0.components BASE_TYPE_BAD_LENGTH",
    ],
    ["an empty row", { content: "a", ...row() }, "components.0.components BASE_TYPE_BAD_LENGTH"],
    [
      "a select menu beside a button",
      { content: "a", ...row(select(), button()) },
      "components.0.components COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    ],
    [
      "a text display without the flag",
      { content: "a", components: [text("a")] },
      "components.0.type UNION_TYPE_CHOICES",
    ],
    [
      "a custom id of 101",
      { content: "a", ...row(button({ custom_id: letters(101) })) },
      "components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH",
    ],
    ["a custom id twice", { content: "a", ...row(button(), button()) }, "components COMPONENT_CUSTOM_ID_DUPLICATED"],
    [
      "a label of 81",
      { content: "a", ...row(button({ label: letters(81) })) },
      "components.0.components.0.label BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a button without label",
      { content: "a", ...row(button({ label: undefined })) },
      "components.0.components.0 BUTTON_COMPONENT_LABEL_REQUIRED",
    ],
    [
      "a button without custom id",
      { content: "a", ...row(button({ custom_id: undefined })) },
      "components.0.components.0.custom_id BASE_TYPE_REQUIRED",
    ],
    [
      "a button with id and url",
      { content: "a", ...row(button({ url: "https://a.org" })) },
      "components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
    ],
    [
      "a link that is none",
      { content: "a", ...row({ type: 2, style: 5, label: "a", url: "a" }) },
      "components.0.components.0.url URL_TYPE_INVALID_URL",
    ],
    [
      "26 options",
      { content: "a", ...row(select({ options: times(26, option) })) },
      "components.0.components.0.options BASE_TYPE_BAD_LENGTH",
    ],
    [
      "an option label of 101",
      { content: "a", ...row(select({ options: [{ label: letters(101), value: "a" }] })) },
      "components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH",
    ],
    [
      "an option value twice",
      { content: "a", ...row(select({ options: [option(0), option(0)] })) },
      "components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ],
    [
      "a placeholder of 151",
      { content: "a", ...row(select({ placeholder: letters(151) })) },
      "components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH",
    ],
    [
      "more values than options",
      { content: "a", ...row(select({ max_values: 2 })) },
      "components.0.components.0.max_values SELECT_COMPONENT_MAX_VALUES",
    ],
    [
      "an unknown kind of mention",
      { content: "a", allowed_mentions: { parse: ["all"] } },
      "allowed_mentions.parse BASE_TYPE_CHOICES",
    ],
    [
      "users both parsed and named",
      { content: "a", allowed_mentions: { parse: ["users"], users: ["1"] } },
      "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
    ],
    [
      "a reply to what is not there",
      { content: "a", message_reference: { message_id: "1" } },
      "message_reference MESSAGE_REFERENCE_UNKNOWN_MESSAGE",
    ],
    ["a nonce of 26", { content: "a", nonce: letters(26) }, "nonce BASE_TYPE_MAX_LENGTH"],
  ])("not %s", async (_, body, fault) => {
    expect(faultOf(await rest(discord, "POST", messages, body))).toBe(fault);
  });
});
