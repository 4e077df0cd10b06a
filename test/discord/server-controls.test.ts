import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { beforeEach, describe, expect, it } from "vitest";
import { rest } from "./server/rest.ts";
import { Stage } from "./server/stage.ts";

const stage = new Stage();

const button = (customId: string, label: string) =>
  new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(ButtonStyle.Primary);
const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(...buttons);

describe("press", () => {
  beforeEach(() => {
    void stage.command((interaction) =>
      interaction.reply({
        content: "pick",
        components: [row(button("more", "More"), button("off", "Off").setDisabled(true))],
      }),
    );
  });

  it("lets the bot change the message, at once or later", async () => {
    const asked = await stage.ask();
    void stage.handle(async (interaction) =>
      interaction.isButton() ? interaction.update({ content: "at once" }) : undefined,
    );
    expect((await stage.discord.press(stage.sara, asked.reply, "more")).outcome).toBe("update");
    expect(asked.reply.content).toBe("at once");
    void stage.handle(async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply("later");
    });
    const pressed = await stage.discord.press(stage.sara, asked.reply, "More");
    expect([pressed.outcome, (await pressed.settled()).content]).toEqual(["update-later", "later"]);
  });

  it("throws where there is no such button, or where it is disabled", async () => {
    const asked = await stage.ask();
    await expect(stage.discord.press(stage.sara, asked.reply, "Less")).rejects.toThrow(
      "there are: more (More), off (Off)",
    );
    await expect(stage.discord.press(stage.sara, asked.reply, "Off")).rejects.toThrow('"Off" is disabled');
  });
});

describe("select", () => {
  it("carries the values, and throws for those that are not there", async () => {
    const menu = new StringSelectMenuBuilder().setCustomId("menu").setOptions([
      { label: "A", value: "a" },
      { label: "B", value: "b" },
    ]);
    void stage.command((interaction) =>
      interaction.reply({
        components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)],
        content: "pick",
      }),
    );
    const asked = await stage.ask();
    void stage.handle(async (interaction) =>
      interaction.isStringSelectMenu() ? interaction.reply(interaction.values.join()) : undefined,
    );
    expect((await stage.discord.select(stage.sara, asked.reply, "menu", ["b"])).reply.content).toBe("b");
    await expect(stage.discord.select(stage.sara, asked.reply, "menu", ["c"])).rejects.toThrow('has no option "c"');
    await expect(stage.discord.select(stage.sara, asked.reply, "menu", ["a", "b"])).rejects.toThrow(
      "takes 1 to 1 values, not 2",
    );
  });
});

describe("submit", () => {
  const input = () =>
    new TextInputBuilder().setCustomId("question").setStyle(TextInputStyle.Short).setMinLength(2).setMaxLength(5);
  const modal = () =>
    new ModalBuilder()
      .setCustomId("form")
      .setTitle("Ask")
      .addLabelComponents(new LabelBuilder().setLabel("Question").setTextInputComponent(input()));

  it("carries what was typed, and checks it as the client would", async () => {
    void stage.command((interaction) => interaction.showModal(modal()));
    const shown = await stage.ask();
    expect([shown.outcome, shown.modal.title]).toEqual(["modal", "Ask"]);
    await expect(stage.discord.submit(stage.sara, shown, {})).rejects.toThrow('"question" has to be filled in');
    await expect(stage.discord.submit(stage.sara, shown, { question: "abcdef" })).rejects.toThrow(
      "takes 2 to 5 characters, not 6",
    );
    await expect(stage.discord.submit(stage.sara, shown, { other: "a" })).rejects.toThrow('has no field "other"');
    void stage.handle(async (interaction) =>
      interaction.isModalSubmit() ? interaction.reply(interaction.fields.getTextInputValue("question")) : undefined,
    );
    expect((await stage.discord.submit(stage.sara, shown, { Question: "why" })).reply.content).toBe("why");
  });

  it("is not answered by another modal", async () => {
    void stage.command((interaction) => interaction.showModal(modal()));
    const shown = await stage.ask();
    const refused = stage.handle(async (interaction) => {
      const answer = await rest(
        stage.discord,
        "POST",
        `/interactions/${interaction.id}/${interaction.token}/callback`,
        {
          type: 9,
          data: modal().toJSON(),
        },
      );
      if (interaction.isModalSubmit()) await interaction.reply("done");
      return answer.body.errors;
    });
    await stage.discord.submit(stage.sara, shown, { question: "why" });
    expect(await refused).toEqual({
      type: { _errors: [{ code: "BASE_TYPE_CHOICES", message: "Value must be one of (4, 5)." }] },
    });
  });
});

describe("autocomplete", () => {
  it("asks with what is typed so far, and takes choices only", async () => {
    const seen = stage.handle(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const refused = await rest(
        stage.discord,
        "POST",
        `/interactions/${interaction.id}/${interaction.token}/callback`,
        {
          type: 5,
        },
      );
      await interaction.respond([{ name: "Bourguiba", value: "1" }]);
      return [refused.status, interaction.options.getFocused(true)];
    });
    const typed = await stage.discord.autocomplete(stage.sara, stage.channel, "ask", { term: "bou" }, "term");
    expect(typed.choices).toEqual([{ name: "Bourguiba", value: "1" }]);
    expect(await seen).toMatchObject([400, { name: "term", value: "bou" }]);
    await expect(stage.discord.autocomplete(stage.sara, stage.channel, "ask", {}, "question")).rejects.toThrow(
      "has no autocomplete",
    );
  });
});

describe("messageCommand", () => {
  it("carries the message with its content, which is otherwise withheld", async () => {
    const said = await stage.discord.say(stage.sara, stage.channel, "secret");
    void stage.handle(async (interaction) =>
      interaction.isMessageContextMenuCommand() ? interaction.reply(interaction.targetMessage.content) : undefined,
    );
    const found = await stage.discord.messageCommand(stage.sara, said, "Find");
    expect([found.reply.content, found.reply.type]).toEqual(["secret", 23]);
  });
});

describe("a reply to the answer of a command", () => {
  it("reaches the bot without its content, even with ping", async () => {
    void stage.command((interaction) => interaction.reply("here"));
    const asked = await stage.ask();
    await stage.discord.delivered();
    const read = new Promise((resolve) => stage.client.once(Events.MessageCreate, resolve));
    await stage.discord.say(stage.sara, stage.channel, "and then?", { replyTo: asked.reply });
    expect(await read).toMatchObject({ content: "", author: { username: "sara" } });
  });
});
