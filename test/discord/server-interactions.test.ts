import { MessageFlags, TextDisplayBuilder } from "discord.js";
import { describe, expect, it } from "vitest";
import type { Channel, Person } from "./server/index.ts";
import { rest } from "./server/rest.ts";
import { Stage } from "./server/stage.ts";

const stage = new Stage();

describe("slash", () => {
  it("carries who, where, in which language, and what was filled in", async () => {
    const seen = stage.command(async (interaction) => {
      await interaction.reply({ content: "here", flags: MessageFlags.SuppressEmbeds });
      const { options, locale, guildLocale, appPermissions, context, memberPermissions } = interaction;
      const filled = [options.getString("question"), options.getInteger("count"), options.getUser("whom")?.username];
      return {
        filled,
        locale,
        guildLocale,
        context,
        mayEmbed: appPermissions.has("EmbedLinks"),
        member: memberPermissions?.has("SendMessages"),
        inGuild: interaction.inCachedGuild(),
      };
    });
    stage.discord.deny(stage.channel, "EmbedLinks");
    const asked = await stage.discord.slash(stage.sara, stage.channel, "ask", {
      question: "why",
      count: 2,
      whom: stage.sara,
    });
    expect(await seen).toEqual({
      filled: ["why", 2, "sara"],
      locale: "fr",
      guildLocale: "tr",
      context: 0,
      mayEmbed: false,
      member: true,
      inGuild: true,
    });
    expect([asked.outcome, asked.reply.content, asked.reply.type, asked.reply.flags]).toEqual([
      "message",
      "here",
      20,
      4,
    ]);
    expect(asked.callback?.afterMs).toBeLessThan(1_000);
  });

  it("comes from threads, from direct messages and from places where only the person has the app", async () => {
    const omar = stage.discord.addUser({ username: "omar", installed: true });
    const elsewhere = stage.elsewhere();
    const places: [Channel, Person, number, string[]][] = [
      [stage.discord.addThread(stage.channel, { name: "talk" }), stage.sara, 0, ["0"]],
      [stage.discord.openDm(stage.sara), stage.sara, 1, ["0"]],
      [elsewhere, omar, 0, ["1"]],
      [stage.discord.openPrivate(omar, stage.sara), omar, 2, ["1"]],
    ];
    for (const [place, person, context, owners] of places) {
      const seen = stage.command(async (interaction) => {
        await interaction.reply("here");
        return [
          interaction.context,
          Object.keys(interaction.authorizingIntegrationOwners).filter((key) => /^\d$/.test(key)),
        ];
      });
      expect((await stage.ask(person, place)).reply.channel_id).toBe(place.id);
      expect((await seen)[0]).toBe(context);
      expect(stage.discord.messagesVisibleTo(person, place).at(-1)?.interaction_metadata).toMatchObject({
        user: { id: person.id },
      });
      expect(
        Object.keys(
          stage.discord.messagesVisibleTo(person, place).at(-1)?.interaction_metadata
            ?.authorizing_integration_owners as object,
        ),
      ).toEqual(owners);
    }
  });

  it.each([
    ["an unknown command", "nothing", {}, 'No command "nothing"'],
    ["an unknown option", "ask", { question: "a", other: "b" }, 'There is no option "other"'],
    ["a missing option", "ask", {}, 'The required option "question" is missing'],
    ["a text that is too long", "ask", { question: "a".repeat(11) }, "takes 0 to 10 characters, not 11"],
    ["a choice that is none", "ask", { question: "a", style: "long" }, 'has no choice "long"'],
    ["a number out of bounds", "ask", { question: "a", count: 6 }, "takes 1 to 5, not 6"],
    ["a value of another type", "ask", { question: 1 }, "does not take 1"],
    ["no subcommand", "words", {}, "A subcommand has to be named"],
    ["an unknown subcommand", "words remove", {}, 'There is no subcommand "remove"'],
  ])("throws for %s, as no client would send it", async (_, name, filled, message) => {
    await expect(stage.discord.slash(stage.sara, stage.channel, name, filled)).rejects.toThrow(message);
  });

  it("goes down to a subcommand", async () => {
    const seen = stage.command(async (interaction) => {
      await interaction.reply("done");
      return [interaction.options.getSubcommand(), interaction.options.getBoolean("now")];
    });
    await stage.discord.slash(stage.sara, stage.channel, "words add", { now: true });
    expect(await seen).toEqual(["add", true]);
  });

  it("is not offered where the command is not meant for", async () => {
    const elsewhere = stage.elsewhere();
    await expect(stage.ask(stage.sara, elsewhere)).rejects.toThrow('"ask" is not offered to sara in general');
  });
});

describe("the first answer", () => {
  it("is taken once", async () => {
    const refused = stage.command(async (interaction) => {
      await interaction.reply("first");
      return rest(stage.discord, "POST", `/interactions/${interaction.id}/${interaction.token}/callback`, {
        type: 4,
        data: { content: "second" },
      });
    });
    const asked = await stage.ask();
    expect((await refused).body).toEqual({ code: 40060, message: "Interaction has already been acknowledged." });
    expect(asked.reply.content).toBe("first");
  });

  it("is refused after 3 s, when the person has seen that it failed", async () => {
    const refused = stage.command(async (interaction) => {
      stage.discord.advance(3_001);
      return interaction.reply("late").catch((error) => error);
    });
    expect((await stage.ask()).outcome).toBe("expired");
    expect(await refused).toMatchObject({ status: 404, code: 10062 });
  });

  it("leaves the interaction open when it is refused for its form", async () => {
    void stage.command(async (interaction) => {
      await interaction.reply("a".repeat(2_001)).catch(() => interaction.reply("shorter"));
    });
    expect((await stage.ask()).reply.content).toBe("shorter");
  });

  it("comes with its message where that is asked for", async () => {
    const response = stage.command((interaction) => interaction.reply({ content: "here", withResponse: true }));
    const asked = await stage.ask();
    expect((await response).resource?.message?.id).toBe(asked.reply.id);
  });
});

describe("a deferred answer", () => {
  it("is thinking, then the message that the original becomes", async () => {
    void stage.command(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply({
        components: [new TextDisplayBuilder().setContent("thought")],
        flags: MessageFlags.IsComponentsV2,
      });
    });
    const asked = await stage.ask();
    expect(asked.outcome).toBe("thinking");
    const settled = await asked.settled();
    expect([settled.components[0]?.content, settled.flags, settled.edited_timestamp]).toEqual([
      "thought",
      1 << 15,
      null,
    ]);
  });

  it.each([true, false])(
    "is seen by those for whom it was deferred (ephemeral: %s), whatever the edit says",
    async (ephemeral) => {
      const omar = stage.discord.addUser({ username: "omar" });
      void stage.command(async (interaction) => {
        await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
        await rest(
          stage.discord,
          "PATCH",
          `/webhooks/${stage.discord.bot.id}/${interaction.token}/messages/@original`,
          {
            content: "a",
            flags: ephemeral ? 0 : 64,
          },
        );
      });
      const asked = await stage.ask();
      await asked.settled();
      expect(asked.isEphemeral).toBe(ephemeral);
      expect(stage.discord.messagesVisibleTo(omar, stage.channel)).toHaveLength(ephemeral ? 0 : 1);
      expect(stage.discord.messagesVisibleTo(stage.sara, stage.channel)).toHaveLength(1);
    },
  );

  it("is what the first follow-up becomes", async () => {
    void stage.command(async (interaction) => {
      await interaction.deferReply();
      await interaction.followUp("followed");
    });
    const asked = await stage.ask();
    expect((await asked.settled()).content).toBe("followed");
    expect(asked.followUps).toEqual([]);
  });
});

describe("the token", () => {
  const original = (token: string) => `/webhooks/${stage.discord.bot.id}/${token}/messages/@original`;

  it("edits, fetches, follows up and deletes for 15 minutes", async () => {
    const done = stage.command(async (interaction) => {
      await interaction.reply("one");
      await interaction.editReply("two");
      const more = await interaction.followUp({ content: "three", flags: MessageFlags.Ephemeral });
      await interaction.webhook.editMessage(more, "four");
      return (await interaction.fetchReply()).content;
    });
    const asked = await stage.ask();
    expect(await done).toBe("two");
    expect(asked.followUps.map(({ content, flags }) => [content, flags])).toEqual([["four", 64]]);
    expect((await rest(stage.discord, "DELETE", original(asked.token))).status).toBe(204);
    expect((await rest(stage.discord, "GET", original(asked.token))).body.code).toBe(10008);
    stage.discord.advance(15 * 60_000);
    expect(
      (await rest(stage.discord, "POST", `/webhooks/${stage.discord.bot.id}/${asked.token}`, { content: "a" })).body
        .code,
    ).toBe(50027);
  });

  it("is not known before the first answer", async () => {
    const early = stage.command(async (interaction) => {
      const answer = await rest(stage.discord, "PATCH", original(interaction.token), { content: "early" });
      await interaction.reply("now");
      return answer.body;
    });
    await stage.ask();
    expect(await early).toEqual({ message: "Unknown Webhook", code: 10015 });
  });

  it("allows five follow-ups where only the person has the app", async () => {
    const omar = stage.discord.addUser({ username: "omar", installed: true });
    const elsewhere = stage.elsewhere();
    const refused = stage.command(async (interaction) => {
      await interaction.reply("0");
      for (const count of "12345") await interaction.followUp(count);
      return interaction.followUp("6").catch((error) => error);
    });
    const asked = await stage.ask(omar, elsewhere);
    expect(await refused).toMatchObject({ code: 40094 });
    expect(asked.followUps).toHaveLength(5);
  });
});
