import { describe, expect, it } from "vitest";
import { times } from "./server/bodies.ts";
import { rest } from "./server/rest.ts";
import { Stage } from "./server/stage.ts";

const stage = new Stage();

const path = () => `/applications/${stage.discord.bot.id}/commands`;
const put = (...commands: unknown[]) => rest(stage.discord, "PUT", path(), commands);
const command = (more: object = {}) => ({ name: "ask", description: "Asks", ...more });
const withOptions = (...options: object[]) => command({ options });
const option = (more: object = {}) => ({ type: 3, name: "question", description: "What", ...more });

describe("registering commands", () => {
  it("fills in what Discord fills in, and keeps the id of a command of the same name", async () => {
    const { body } = await put(withOptions(option({ required: false, autocomplete: true })));
    expect(body).toMatchObject([
      {
        ...{ type: 1, application_id: stage.discord.bot.id, default_member_permissions: null, dm_permission: true },
        ...{ contexts: null, integration_types: [0], nsfw: false, name_localizations: null },
        options: [{ name: "question", autocomplete: true }],
      },
    ]);
    expect(body[0].options[0]).not.toHaveProperty("required");
    const again = await put(withOptions(option({ autocomplete: true })), command({ name: "more" }));
    expect([again.body[0].id, again.body[0].version]).toEqual([body[0].id, body[0].version]);
    const changed = await put(command({ description: "Answers" }));
    expect([changed.body[0].id === body[0].id, changed.body[0].version === body[0].version]).toEqual([true, false]);
    expect(stage.discord.commands.map(({ name }) => name)).toEqual(["ask"]);
  });

  it("lists translations where these are asked for", async () => {
    await put(command({ name_localizations: { fr: "demander" } }));
    expect((await rest(stage.discord, "GET", path())).body[0]).not.toHaveProperty("name_localizations");
    const { body } = await rest(stage.discord, "GET", `${path()}?with_localizations=true`);
    expect(body[0].name_localizations).toEqual({ fr: "demander" });
  });

  it("keeps the commands of a guild apart from the global ones", async () => {
    const guildId = stage.channel.guild?.id;
    await stage.client.application.commands.set([command()]);
    await stage.client.application.commands.set([command({ name: "local" })], guildId ?? "");
    expect((await stage.client.application.commands.fetch()).map(({ name }) => name)).toEqual(["ask"]);
    expect((await stage.client.application.commands.fetch({ guildId: guildId ?? "" })).map(({ name }) => name)).toEqual(
      ["local"],
    );
  });

  it("adds, changes and removes single ones", async () => {
    const created = await rest(stage.discord, "POST", path(), command({ name: "single" }));
    expect([created.status, (await rest(stage.discord, "POST", path(), command({ name: "single" }))).status]).toEqual([
      201, 200,
    ]);
    const one = `${path()}/${created.body.id}`;
    expect((await rest(stage.discord, "PATCH", one, { description: "Changed" })).body.description).toBe("Changed");
    expect((await rest(stage.discord, "DELETE", one)).status).toBe(204);
    expect((await rest(stage.discord, "GET", one)).body.code).toBe(10063);
  });

  it.each<[string, unknown]>([
    ["a name of Arabic letters", command({ name: "اسأل" })],
    ["a name of Persian letters", command({ name: "بپرس" })],
    ["a message command with spaces and capitals", { name: "Find the source", type: 3 }],
    [
      "25 options, the required ones first",
      withOptions(...times(25, (place) => option({ name: `a${place}`, required: place < 3 }))),
    ],
    ["a description of 100", command({ description: "a".repeat(100) })],
    ["25 choices", withOptions(option({ choices: times(25, (place) => ({ name: `${place}`, value: `${place}` })) }))],
  ])("takes %s", async (_, body) => {
    expect((await put(body)).status).toBe(200);
  });

  it.each<[string, unknown, string]>([
    ["a name with harakat", command({ name: "اِسأل" }), "STRING_TYPE_REGEX"],
    ["a name with a zero-width non-joiner", command({ name: "می\u200Cپرسم" }), "STRING_TYPE_REGEX"],
    ["a name with capitals", command({ name: "Ask" }), "APPLICATION_COMMAND_INVALID_NAME"],
    ["a name with a space", command({ name: "ask me" }), "STRING_TYPE_REGEX"],
    ["a name of 33", command({ name: "a".repeat(33) }), "BASE_TYPE_BAD_LENGTH"],
    ["no description", { name: "ask" }, "BASE_TYPE_REQUIRED"],
    ["a description of 101", command({ description: "a".repeat(101) }), "BASE_TYPE_BAD_LENGTH"],
    ["an option's description of 101", withOptions(option({ description: "a".repeat(101) })), "BASE_TYPE_BAD_LENGTH"],
    ["26 options", withOptions(...times(26, (place) => option({ name: `a${place}` }))), "BASE_TYPE_MAX_LENGTH"],
    [
      "a required option after one that is not",
      withOptions(option(), option({ name: "b", required: true })),
      "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ],
    ["an option twice", withOptions(option(), option()), "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"],
    [
      "26 choices",
      withOptions(option({ choices: times(26, (place) => ({ name: `${place}`, value: `${place}` })) })),
      "BASE_TYPE_MAX_LENGTH",
    ],
    [
      "choices beside autocomplete",
      withOptions(option({ autocomplete: true, choices: [{ name: "a", value: "a" }] })),
      "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE",
    ],
    [
      "a translation into a language that Discord lacks",
      command({ name_localizations: { ar: "اسأل" } }),
      "ENUM_TYPE_COERCE",
    ],
    [
      "a message command with a description",
      { name: "Find", type: 3, description: "a" },
      "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_SET",
    ],
    ["a context twice", command({ contexts: [0, 0] }), "SET_TYPE_ALREADY_CONTAINS_VALUE"],
  ])("refuses %s", async (_, body, code) => {
    const answer = await put(body);
    expect([answer.status, answer.body.code, JSON.stringify(answer.body.errors)]).toEqual([
      400,
      50035,
      expect.stringContaining(code),
    ]);
  });

  it("refuses two commands of one name", async () => {
    expect(JSON.stringify((await put(command(), command())).body.errors)).toContain(
      "APPLICATION_COMMANDS_DUPLICATE_NAME",
    );
  });
});
