import { randomBytes } from "node:crypto";
import { type Client, DiscordAPIError, type Message, RESTJSONErrorCodes } from "discord.js";
import { LRUCache } from "lru-cache";
import type { History } from "../answer/index.ts";
import { isolate } from "../display/bidi.ts";
import { MESSAGES } from "../display/messages/index.ts";
import type { Language } from "../language/index.ts";
import { askIn } from "./asking.ts";
import type { Bot } from "./context.ts";
import type { Turn } from "./conversations.ts";
import { answerIdOf } from "./interaction.ts";
import { type Heard, readMessage } from "./mentions.ts";
import { DISCORD_MESSAGES } from "./messages/index.ts";
import { secondsIn } from "./numbers.ts";
import { mayRefer, missingIn } from "./permissions.ts";
import { isRefusal } from "./refusal.ts";
import { buildReply, type Payload, type View } from "./reply.ts";
import { helpView } from "./views/help.ts";
import { notice } from "./views/notice.ts";

/** How long a question may take before the bot is seen typing, in ms. */
const TYPING_AFTER = 500;
/** How many questions are remembered with their answers, so that an edited one is answered anew. */
const MAX_ANSWERED = 5000;
/** How long nobody is told again what they were told in private, in ms, unless another time is named. */
const TOLD_FOR = 15 * 60 * 1000;
const MAX_TOLD = 10_000;

/** A question in a channel and what was answered. */
interface Answered {
  readonly answerId: string;
  readonly text: string;
  /** What the question leaned on, where it was one. */
  readonly before?: History;
}

/** A reply, and the turn behind it where it answers a question. */
interface Made {
  readonly view: View;
  readonly turn?: Turn;
}

/** Statuses by which Discord keeps the bot out of a place, whatever it has to say there. */
const KEPT_OUT: ReadonlySet<number> = new Set([401, 403, 404]);

type Said = Exclude<Heard, { kind: "nothing" }>;

/** The question that was heard; empty where the bot was only called. */
const questionOf = (heard: Heard): string => (heard.kind === "question" ? heard.text : "");

/** Answers what people write to the bot in channels, threads and direct messages, and answers again what they edit. */
export class Chat {
  readonly #bot: Bot;
  readonly #client: Client<true>;
  readonly #answered = new LRUCache<string, Answered>({ max: MAX_ANSWERED });
  readonly #told = new LRUCache<string, true>({ max: MAX_TOLD });
  /** What is being done about a message; an edit waits for it. */
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #startedAt = Date.now();

  constructor(bot: Bot, client: Client<true>) {
    this.#bot = bot;
    this.#client = client;
  }

  /** Answers a new message when it asks something. Never throws. */
  onMessage(message: Message<boolean>): Promise<void> {
    return this.#inTurn(message, async (heard) => {
      if (heard.kind !== "nothing") await this.#answerNew(message, heard);
    });
  }

  /** Answers an edited message by editing the answer; one that asked nothing before is answered as new. Never throws. */
  onEdit(message: Message<boolean>): Promise<void> {
    return this.#inTurn(message, async (heard) => {
      const answered = this.#answered.get(message.id);
      if (heard.kind === "nothing") return;
      if (answered) await this.#answerAgain(message, heard, answered);
      else if (message.createdTimestamp >= this.#startedAt && message.editedTimestamp !== null) {
        await this.#answerNew(message, heard);
      }
    });
  }

  /** Handles one message after what is under way about it, and lets no failure out. */
  #inTurn(message: Message<boolean>, handle: (heard: Heard) => Promise<void>): Promise<void> {
    // Read at once: the cached message takes the older words again when an answer comes back that quotes them.
    const heard = readMessage(message, this.#client.user.id);
    const before = this.#underWay.get(message.id) ?? Promise.resolve();
    const mine = before
      .then(() => handle(heard))
      .catch((error: unknown) => this.#fail(message, heard, error))
      .finally(() => {
        if (this.#underWay.get(message.id) === mine) this.#underWay.delete(message.id);
      });
    this.#underWay.set(message.id, mine);
    return mine;
  }

  async #answerNew(message: Message<boolean>, heard: Said): Promise<void> {
    const language = this.#languageOf(message, heard);
    if (await this.#isHindered(message, language)) return;
    await this.#typing(message, async () => {
      const { view, turn } = await this.#make(message, heard, this.#historyFor(message));
      const answerId = await this.#send(message, buildReply(view, false));
      this.#answered.set(message.id, { answerId, text: questionOf(heard), ...(turn ? { before: turn.before } : {}) });
      if (turn) this.#bot.conversations.rememberAnswer(answerId, turn);
    });
  }

  async #answerAgain(message: Message<boolean>, heard: Said, answered: Answered): Promise<void> {
    if (questionOf(heard) === answered.text) return;
    const language = this.#languageOf(message, heard);
    if (await this.#isHindered(message, language)) return;
    const before = answered.before ?? this.#historyFor(message);
    const { view, turn } = await this.#make(message, heard, before);
    const { components, allowedMentions } = buildReply(view, false);
    await message.channel.messages.edit(answered.answerId, { components, allowedMentions }).catch((error: unknown) => {
      // Who deleted the answer does not miss it.
      if (!isRefusal(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
    });
    this.#answered.set(message.id, { ...answered, text: questionOf(heard), ...(turn ? { before: turn.before } : {}) });
    if (turn) this.#bot.conversations.rememberAnswer(answered.answerId, turn);
  }

  #languageOf({ author, channelId, guild }: Message<boolean>, heard: Heard): Language {
    const speaker = { userId: author.id, channelId, guildLocale: guild?.preferredLocale };
    return this.#bot.languages.frameFor(questionOf(heard), speaker);
  }

  /** The reply to what a message asks. */
  async #make(message: Message<boolean>, heard: Said, history: History | undefined): Promise<Made> {
    const language = this.#languageOf(message, heard);
    if (heard.kind === "help") return { view: helpView(this.#bot.samples, `<@${this.#client.user.id}>`, language) };
    const { text } = heard;
    const { channelId, author, channel } = message;
    const place = { channelId, userId: author.id, isThread: channel.isThread(), isPrivate: false };
    const leaning = history === undefined ? {} : { history };
    return askIn(this.#bot, { text, place, language, ...leaning });
  }

  /** What a reply to one of the bot's answers leans on: that answer. */
  #historyFor({ reference, channel }: Message<boolean>): History | undefined {
    if (!reference?.messageId) return undefined;
    const replied = channel.messages.cache.get(reference.messageId);
    const answerId = replied ? answerIdOf(replied) : reference.messageId;
    return this.#bot.conversations.turnOf(answerId)?.after;
  }

  /** Shows the bot typing where an answer takes long. */
  async #typing({ channel }: Message<boolean>, work: () => Promise<void>): Promise<void> {
    const timer = setTimeout(() => {
      if (channel.isSendable()) channel.sendTyping().catch((err: unknown) => this.#bot.log.debug({ err }, "no typing"));
    }, TYPING_AFTER);
    try {
      await work();
    } finally {
      clearTimeout(timer);
    }
  }

  /** Replies to a message; without reference where the bot may not read the channel. Returns the reply's id. */
  async #send(message: Message<boolean>, payload: Payload, nonce = message.id): Promise<string> {
    const { channel } = message;
    if (!channel.isSendable()) throw new TypeError(`channel ${channel.id} takes no messages`);
    // Should the request be repeated after a failure of Discord's, the message must not appear twice.
    const once = { nonce, enforceNonce: true };
    const sent = mayRefer(channel, this.#client)
      ? await channel.send({ ...payload, ...once, reply: { messageReference: message.id, failIfNotExists: false } })
      : await channel.send({ ...payload, ...once });
    return sent.id;
  }

  /** Whether something keeps the bot from answering; who asked is told in private, once. */
  async #isHindered(message: Message<boolean>, language: Language): Promise<boolean> {
    const { author, guildId, channel } = message;
    const messages = DISCORD_MESSAGES[language];
    const missing = missingIn(channel, this.#client);
    if (missing.length) {
      const names = missing.map((name) => isolate(messages.permissions[name])).join(MESSAGES[language].comma);
      const line = messages.missingPermissions(names, isolate(`<#${channel.id}>`));
      this.#bot.log.warn({ channel: channel.id, missing }, "permissions are missing");
      await this.#tell(message, `${channel.id}:${author.id}`, notice(line, language, "doubt"), TOLD_FOR);
      return true;
    }
    const wait = this.#bot.limits.take(author.id, guildId);
    if (wait === 0) return false;
    await this.#tell(
      message,
      `slow:${author.id}`,
      notice(messages.slowDown(secondsIn(wait, language)), language, "doubt"),
      wait,
    );
    return true;
  }

  /** Tells somebody something in a direct message, once in a time; who takes none is left alone. */
  async #tell({ author }: Message<boolean>, key: string, view: View, ttl: number): Promise<void> {
    if (this.#told.has(key)) return;
    this.#told.set(key, true, { ttl });
    try {
      await author.send(buildReply(view, false));
    } catch (error) {
      if (!isRefusal(error, RESTJSONErrorCodes.CannotSendMessagesToThisUser)) throw error;
      this.#bot.log.debug("somebody takes no direct messages");
    }
  }

  /** Logs a failure under an id and names the id in the channel, where an edit of the question then has its answer. */
  async #fail(message: Message<boolean>, heard: Heard, error: unknown): Promise<void> {
    const id = randomBytes(4).toString("hex");
    this.#bot.log.error({ id, err: error, channel: message.channelId }, "a message could not be answered");
    if (error instanceof DiscordAPIError && KEPT_OUT.has(error.status)) return;
    const language = this.#languageOf(message, heard);
    const view = notice(DISCORD_MESSAGES[language].failed(isolate(id)), language);
    // The question's own nonce is used up where it has an answer, which only failed to be edited.
    const known = this.#answered.get(message.id);
    try {
      const answerId = await this.#send(message, buildReply(view, false), known ? id : message.id);
      if (!known) this.#answered.set(message.id, { answerId, text: questionOf(heard) });
    } catch (err) {
      this.#bot.log.warn({ id, err }, "nor could that be told");
    }
  }
}
