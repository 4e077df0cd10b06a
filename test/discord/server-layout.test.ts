import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, faultOf, layout, letters, text, times, V2 } from "./server/bodies.ts";
import { LoopbackDiscord } from "./server/index.ts";
import { rest } from "./server/rest.ts";

let discord: LoopbackDiscord;
let messages: string;

beforeAll(async () => {
  discord = await LoopbackDiscord.start();
  messages = `/channels/${discord.addTextChannel(discord.addGuild({ name: "History" }), { name: "general" }).id}/messages`;
});

afterAll(() => discord.close());

describe("what a message of layout components may hold", () => {
  it.each<[string, object]>([
    ["4000 characters of text displays", layout(text(letters(2000)), { type: 17, components: [text(letters(2000))] })],
    ["40 components", layout(...times(40, () => text("a")))],
    [
      "every layout component",
      layout(
        { type: 9, components: [text("a")], accessory: button() },
        { type: 14 },
        { type: 12, items: [{ media: { url: "https://a.org" } }] },
      ),
    ],
    ["one's own component ids", layout({ ...text("a"), id: 2 }, text("b"))],
  ])("%s", async (_, body) => {
    expect((await rest(discord, "POST", messages, body)).body).toHaveProperty("id");
  });

  it.each<[string, object, string]>([
    [
      "content beside a layout",
      { ...layout(text("a")), content: "a" },
      "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ],
    [
      "embeds beside a layout",
      { ...layout(text("a")), embeds: [{ title: "a" }] },
      "embeds MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ],
    ["an empty layout", layout(), "50006"],
    [
      "41 components",
      layout({ type: 17, components: times(40, () => text("a")) }),
      "components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
    ],
    [
      "4001 characters of text displays",
      layout(text(letters(2000)), text(letters(2001))),
      "components COMPONENT_MAX_TEXT_DISPLAY_SIZE_EXCEEDED",
    ],
    ["10,001 bytes of text displays", layout(text("\u2068".repeat(3333) + letters(2))), "0"],
    ["an empty text display", layout(text("")), "components.0.content BASE_TYPE_BAD_LENGTH"],
    [
      "a section without accessory",
      layout({ type: 9, components: [text("a")] }),
      "components.0.accessory BASE_TYPE_REQUIRED",
    ],
    [
      "a section of 4 texts",
      layout({ type: 9, components: times(4, () => text("a")), accessory: button() }),
      "components.0.components BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a container in a container",
      layout({ type: 17, components: [{ type: 17, components: [text("a")] }] }),
      "components.0.components.0.type UNION_TYPE_CHOICES",
    ],
    [
      "a component id twice",
      layout({ ...text("a"), id: 1 }, { ...text("b"), id: 1 }),
      "components COMPONENT_ID_DUPLICATED",
    ],
  ])("not %s", async (_, body, fault) => {
    expect(faultOf(await rest(discord, "POST", messages, body))).toBe(fault);
  });
});

describe("the flag Components V2", () => {
  it("cannot be taken away again, and stays where an edit says nothing of it", async () => {
    const { body } = await rest(discord, "POST", messages, layout(text("a")));
    const edited = (change: object) => rest(discord, "PATCH", `${messages}/${body.id}`, change);
    expect((await edited({ components: [text("b")] })).body).toMatchObject({
      flags: V2,
      components: [{ content: "b", id: 1 }],
    });
    expect(faultOf(await edited({ flags: 0, content: "c", components: [] }))).toContain("flags MESSAGE_CANNOT_REMOVE");
    expect(faultOf(await edited({ content: "c" }))).toContain("content MESSAGE_CANNOT_USE_LEGACY_FIELDS");
  });

  it("can be set on a message whose content is taken away", async () => {
    const { body } = await rest(discord, "POST", messages, { content: "a" });
    const edited = (change: object) => rest(discord, "PATCH", `${messages}/${body.id}`, change);
    expect(faultOf(await edited(layout(text("b"))))).toContain("content MESSAGE_CANNOT_USE_LEGACY_FIELDS");
    expect((await edited({ ...layout(text("b")), content: null })).body).toMatchObject({ content: "", flags: V2 });
  });
});
