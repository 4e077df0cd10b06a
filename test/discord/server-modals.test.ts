import { describe, expect, it } from "vitest";
import { faultOf, letters, option, select, text, times } from "./server/bodies.ts";
import { rest } from "./server/rest.ts";
import { Stage } from "./server/stage.ts";

const stage = new Stage();

/** What the server answers when the bot answers a slash command so. */
async function answer(type: number, data: object) {
  const answered = stage.command(({ id, token }) =>
    rest(stage.discord, "POST", `/interactions/${id}/${token}/callback`, { type, data }),
  );
  // A refused answer leaves the person waiting; nobody waits for that here.
  void stage.ask();
  return answered;
}

const input = (more: object = {}) => ({ type: 4, custom_id: "q", style: 1, ...more });
const label = (more: object = {}, component: object = input()) => ({ type: 18, label: "a", component, ...more });
const modal = (more: object = {}) => ({ custom_id: "m", title: "a", components: [label()], ...more });
const inRow = (more: object = {}) => ({ type: 1, components: [input({ label: "a", ...more })] });

describe("what a modal may hold", () => {
  it.each<[string, object]>([
    ["a text input in a label", modal()],
    ["a text input in a row", modal({ components: [inRow()] })],
    ["a text of 4000 filled in", modal({ components: [label({}, input({ value: letters(4000), max_length: 4000 }))] })],
    [
      "a select menu, and text above",
      modal({ components: [text("a"), label({ description: letters(100) }, select())] }),
    ],
    ["5 components", modal({ components: times(5, (place) => label({}, input({ custom_id: `${place}` }))) })],
  ])("%s", async (_, data) => {
    expect((await answer(9, data)).status).toBe(204);
  });

  it.each<[string, object, string]>([
    ["a title of 46", modal({ title: letters(46) }), "data.title BASE_TYPE_BAD_LENGTH"],
    ["no custom id", modal({ custom_id: "" }), "data.custom_id BASE_TYPE_BAD_LENGTH"],
    ["6 components", modal({ components: times(6, () => text("a")) }), "data.components BASE_TYPE_BAD_LENGTH"],
    ["a button", modal({ components: [{ type: 2 }] }), "data.components.0.type UNION_TYPE_CHOICES"],
    [
      "a label of 46",
      modal({ components: [label({ label: letters(46) })] }),
      "data.components.0.label BASE_TYPE_BAD_LENGTH",
    ],
    [
      "an input's label of 46",
      modal({ components: [inRow({ label: letters(46) })] }),
      "data.components.0.components.0.label BASE_TYPE_BAD_LENGTH",
    ],
    [
      "a placeholder of 101",
      modal({ components: [label({}, input({ placeholder: letters(101) }))] }),
      "data.components.0.component.placeholder BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a text of 4001 filled in",
      modal({ components: [label({}, input({ value: letters(4001) }))] }),
      "data.components.0.component.value BASE_TYPE_MAX_LENGTH",
    ],
    [
      "a text of at most 4001",
      modal({ components: [label({}, input({ max_length: 4001 }))] }),
      "data.components.0.component.max_length NUMBER_TYPE_MAX",
    ],
    ["a custom id twice", modal({ components: [label(), label()] }), "data.components COMPONENT_CUSTOM_ID_DUPLICATED"],
    [
      "26 options",
      modal({ components: [label({}, select({ options: times(26, option) }))] }),
      "data.components.0.component.options BASE_TYPE_BAD_LENGTH",
    ],
  ])("not %s", async (_, data, fault) => {
    expect(faultOf(await answer(9, data))).toBe(fault);
  });
});

describe("what an autocomplete may offer", () => {
  const offer = async (choices: object[]) => {
    const answered = stage.handle(({ id, token }) =>
      rest(stage.discord, "POST", `/interactions/${id}/${token}/callback`, { type: 8, data: { choices } }),
    );
    void stage.discord.autocomplete(stage.sara, stage.channel, "ask", { term: "a" }, "term");
    return answered;
  };
  const choice = (place: number) => ({ name: `${place}`, value: `${place}` });

  it.each<[string, object[]]>([
    ["nothing", []],
    ["25 choices", times(25, choice)],
    ["a choice of 100 characters", [{ name: letters(100), value: letters(100) }]],
  ])("%s", async (_, choices) => {
    expect((await offer(choices)).status).toBe(204);
  });

  it.each<[string, object[], string]>([
    ["26 choices", times(26, choice), "data.choices BASE_TYPE_MAX_LENGTH"],
    ["a name of 101", [{ name: letters(101), value: "a" }], "data.choices.0.name BASE_TYPE_BAD_LENGTH"],
    ["an empty name", [{ name: "", value: "a" }], "data.choices.0.name BASE_TYPE_BAD_LENGTH"],
    ["a value of 101", [{ name: "a", value: letters(101) }], "data.choices.0.value BASE_TYPE_BAD_LENGTH"],
  ])("not %s", async (_, choices, fault) => {
    expect(faultOf(await offer(choices))).toBe(fault);
  });
});
