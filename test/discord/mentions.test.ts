import { type Message, MessageType } from "discord.js";
import { describe, expect, it } from "vitest";
import { listen, readMessage, type Said } from "../../src/discord/mentions.ts";

const SAID: Said = { cleanContent: "why?", isDirect: false, fromPerson: true, isToBot: true };
const says = (text: string, more: Partial<Said> = {}) => listen({ ...SAID, cleanContent: text, ...more });

const HELP = { kind: "help" } as const;
const NOTHING = { kind: "nothing" } as const;
const question = (text: string) => ({ kind: "question", text }) as const;

describe("listen", () => {
  it.each<[string, Partial<Said>, ReturnType<typeof listen>]>([
    ["a mention", {}, question("why?")],
    ["a direct message", { isDirect: true, isToBot: false }, question("why?")],
    ["a message that is not for the bot", { isToBot: false }, NOTHING],
    ["another bot", { fromPerson: false }, NOTHING],
    ["another bot in a direct message", { fromPerson: false, isDirect: true }, NOTHING],
    ["nothing but a mention", { cleanContent: "" }, HELP],
    ["a message without text that is not for the bot", { cleanContent: "", isToBot: false }, NOTHING],
    ["an empty direct message, such as a picture", { cleanContent: "", isDirect: true }, HELP],
  ])("%s", (_, said, expected) => {
    expect(listen({ ...SAID, ...said })).toEqual(expected);
  });

  it.each([
    ["  when\n did  he go? ", "when did he go?"],
    ["متى أمر بوتين؟", "متى أمر بوتين؟"],
    ["می\u200Cشود؟", "می\u200Cشود؟"],
    ["<:name:123456789012345678> why?", "why?"],
    ["<a:name:123456789012345678>why?", "why?"],
    ["why <t:1500000000:R>?", "why ?"],
    ["why <t:-15>", "why"],
    ["why in <#123456789012345678>?", "why in ?"],
    ["why <@&123456789012345678> x", "why x"],
    ["why </ask:123456789012345678>", "why"],
    ["a < b", "a < b"],
    ["1980", "1980"],
    ["٢٠١٧؟", "٢٠١٧؟"],
  ])("reads the question in %j: %j", (text, expected) => {
    expect(says(text)).toEqual(question(expected));
  });

  it.each(["?", "؟!", "<:name:123456789012345678>", "…", "😀", "<t:1500000000>"])(
    "hears in %j a cry for help",
    (text) => {
      expect(says(text)).toEqual(HELP);
    },
  );
});

interface Written {
  readonly content: string;
  readonly isDirect?: boolean;
  readonly isBot?: boolean;
  readonly webhookId?: string | null;
  readonly type?: MessageType;
  readonly partial?: boolean;
  /** Ids of those it mentions, by their names. */
  readonly mentioned?: Readonly<Record<string, string>>;
}

const BOT = "100000000000000001";
const ROBIN = "100000000000000002";

/** A message as discord.js gives it, as far as it is read. */
function message({ content, isDirect = false, isBot = false, webhookId = null, mentioned = {}, ...more }: Written) {
  const users = new Map(Object.entries(mentioned).map(([id, displayName]) => [id, { displayName }]));
  return {
    partial: false,
    type: MessageType.Default,
    ...more,
    content,
    webhookId,
    author: { bot: isBot },
    channel: { isDMBased: () => isDirect },
    mentions: { users, members: new Map([[ROBIN, { displayName: "Robin of Here" }]]) },
  } as unknown as Message<boolean>;
}

const TO_BOT = { mentioned: { [BOT]: "Sanad" } };

describe("readMessage", () => {
  it.each<[string, Written, ReturnType<typeof listen>]>([
    ["a mention before", { content: `<@${BOT}> why?`, ...TO_BOT }, question("why?")],
    ["a mention behind", { content: `why? <@!${BOT}>`, ...TO_BOT }, question("why?")],
    ["a mention within", { content: `why <@${BOT}> so?`, ...TO_BOT }, question("why so?")],
    [
      "a reply with a ping, whose text names nobody",
      { content: "and where?", ...TO_BOT, type: MessageType.Reply },
      question("and where?"),
    ],
    ["a picture in a reply with a ping", { content: "", ...TO_BOT, type: MessageType.Reply }, NOTHING],
    ["a reply without a ping, whose text is withheld", { content: "", type: MessageType.Reply }, NOTHING],
    ["no more than a mention", { content: `<@${BOT}>`, ...TO_BOT }, HELP],
    ["a direct message", { content: "why?", isDirect: true }, question("why?")],
    ["another bot", { content: `<@${BOT}> why?`, ...TO_BOT, isBot: true }, NOTHING],
    ["a webhook", { content: `<@${BOT}> why?`, ...TO_BOT, webhookId: "1" }, NOTHING],
    ["a message of the system", { content: "", isDirect: true, type: MessageType.ChannelPinnedMessage }, NOTHING],
    ["everybody, or a role", { content: "@everyone <@&100000000000000003> why?" }, NOTHING],
    ["a message known in part", { content: `<@${BOT}> why?`, ...TO_BOT, partial: true }, NOTHING],
    [
      "people, by the names they go by there",
      { content: `<@${BOT}> who is <@${ROBIN}>?`, mentioned: { [BOT]: "Sanad", [ROBIN]: "Robin" } },
      question("who is Robin of Here?"),
    ],
    ["people who are gone", { content: `<@${BOT}> who is <@${ROBIN}>?`, ...TO_BOT }, question("who is ?")],
  ])("%s", (_, written, expected) => {
    expect(readMessage(message(written), BOT)).toEqual(expected);
  });
});
