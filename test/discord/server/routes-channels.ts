import { MessageFlags } from "discord.js";
import { addThread, openDm } from "./builders.ts";
import { checkMessage } from "./check-message.ts";
import { refuse } from "./errors.ts";
import { type Fields, Form, isAbsent, isFields } from "./form.ts";
import { pings } from "./mentions.ts";
import { edit, post, remove, withheld } from "./messages.ts";
import type { Channel, Message, Stored } from "./model.ts";
import { channelPayload } from "./payloads.ts";
import { holds, type Permission, permissionsOf } from "./permissions.ts";
import { type Answer, type Asked, noContent, ok, type Route } from "./router.ts";
import type { World } from "./world.ts";

/** Characters of a thread's name. */
const THREAD_NAME = 100;
/** Messages that a list holds unless more are asked for, and at most. */
const PAGE = { usual: 50, most: 100 } as const;

/** Routes of channels and what is in them. */
export function channelRoutes(world: World): Route[] {
  const routes = new ChannelRoutes(world);
  const message = "/channels/:channel/messages/:message";
  return [
    { method: "GET", path: "/channels/:channel", handle: (asked) => ok(channelPayload(world, routes.channel(asked))) },
    { method: "GET", path: "/channels/:channel/messages", handle: (asked) => routes.list(asked) },
    { method: "POST", path: "/channels/:channel/messages", handle: (asked) => routes.create(asked) },
    { method: "GET", path: message, handle: (asked) => ok(routes.shown(routes.message(asked))) },
    { method: "PATCH", path: message, handle: (asked) => routes.edit(asked) },
    { method: "DELETE", path: message, handle: (asked) => routes.remove(asked) },
    { method: "POST", path: `${message}/threads`, handle: (asked) => routes.startThread(asked) },
    { method: "POST", path: "/channels/:channel/typing", handle: (asked) => routes.type(asked) },
    { method: "PUT", path: "/channels/:channel/thread-members/@me", handle: (asked) => routes.join(asked) },
    { method: "POST", path: "/users/@me/channels", handle: (asked) => routes.openDm(asked) },
  ];
}

class ChannelRoutes {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** The channel of the path, which the bot has to see. */
  channel({ parameters: [id = ""] }: Asked): Channel {
    const channel = this.#world.channel(id);
    if (channel.between.length || channel.guild?.installed === false || !this.#may(channel, "ViewChannel"))
      refuse("missingAccess");
    return channel;
  }

  /** The message of the path; one that only somebody else sees is not there for this route. */
  message(asked: Asked): Stored {
    const stored = this.channel(asked).messages.get(asked.parameters[1] ?? "");
    return stored && !stored.seenBy ? stored : refuse("unknownMessage");
  }

  /** A message as this app may read it. */
  shown({ channel, message }: Stored): Message {
    if (!this.#may(channel, "ReadMessageHistory")) refuse("missingAccess");
    return this.#world.settings.messageContent ? message : withheld(this.#world, channel, message);
  }

  list(asked: Asked): Answer {
    const channel = this.channel(asked);
    if (!this.#may(channel, "ReadMessageHistory")) return ok([]);
    const { query } = asked;
    const limit = Math.min(Number(query.get("limit") ?? PAGE.usual), PAGE.most);
    const before = BigInt(query.get("before") ?? 2n ** 64n);
    const after = BigInt(query.get("after") ?? 0);
    const all = [...channel.messages.values()].filter(
      ({ message: { id }, seenBy }) => !seenBy && BigInt(id) < before && BigInt(id) > after,
    );
    const page = query.has("after") ? all.slice(0, limit) : all.slice(-limit);
    return ok(page.reverse().map((stored) => this.shown(stored)));
  }

  create(asked: Asked): Answer {
    const { body, files } = asked;
    const channel = this.channel(asked);
    this.#checkMaySend(channel, body, files.length > 0);
    const { flags, ...shown } = checkMessage(body, files);
    const replyTo = this.#referenced(channel, body.message_reference);
    const { allowed_mentions: allowedMentions } = body;
    const nonce = (body.nonce ?? undefined) as string | number | undefined;
    const twin = body.enforce_nonce === true && nonce !== undefined && this.#sentWith(channel, nonce);
    if (twin) return ok(twin.message);
    const draft = { author: this.#world.bot, flags, ...shown, replyTo, ping: pings(allowedMentions), allowedMentions };
    return ok(post(this.#world, channel, { ...draft, nonce }).message);
  }

  edit(asked: Asked): Answer {
    const stored = this.message(asked);
    const { body, files } = asked;
    if (stored.message.author.id !== this.#world.bot.id) refuse("notTheAuthor");
    if (stored.channel.archived) refuse("threadArchived");
    return ok(
      edit(this.#world, stored, checkMessage(body, files, { before: stored.message }), body.allowed_mentions).message,
    );
  }

  remove(asked: Asked): Answer {
    const stored = this.message(asked);
    const own = stored.message.author.id === this.#world.bot.id;
    if (!own && !(stored.channel.guild && this.#may(stored.channel, "ManageMessages"))) refuse("missingPermissions");
    remove(this.#world, stored);
    return noContent;
  }

  startThread(asked: Asked): Answer {
    const stored = this.message(asked);
    const { message, channel } = stored;
    const form = new Form();
    form.text(["name"], asked.body.name, 1, THREAD_NAME);
    form.check();
    if (!channel.guild || channel.parent || !this.#may(channel, "CreatePublicThreads")) refuse("missingPermissions");
    if (this.#world.channels.has(message.id)) refuse("threadExists");
    const draft = { name: String(asked.body.name), ownerId: this.#world.bot.id, messageId: message.id, joined: true };
    const thread = addThread(this.#world, channel, draft);
    stored.message = { ...message, flags: message.flags | MessageFlags.HasThread };
    return ok(channelPayload(this.#world, thread), 201);
  }

  type(asked: Asked): Answer {
    const channel = this.channel(asked);
    if (!this.#may(channel, channel.parent ? "SendMessagesInThreads" : "SendMessages")) refuse("missingPermissions");
    this.#world.events.emit("typing", { channel_id: channel.id });
    return noContent;
  }

  join(asked: Asked): Answer {
    const channel = this.channel(asked);
    if (!channel.parent) refuse("unknownChannel");
    channel.joined = true;
    return noContent;
  }

  openDm({ body }: Asked): Answer {
    const recipient = this.#world.users.get(String(body.recipient_id)) ?? refuse("unknownUser");
    return ok(channelPayload(this.#world, openDm(this.#world, recipient)));
  }

  /** The bot's own message with this nonce; an enforced nonce makes a second attempt return the first one's message. */
  #sentWith(channel: Channel, nonce: string | number): Stored | undefined {
    const own = [...channel.messages.values()].filter(({ message }) => message.author.id === this.#world.bot.id);
    return own.find(({ message }) => message.nonce === nonce);
  }

  #may(channel: Channel, permission: Permission): boolean {
    return holds(permissionsOf(channel, this.#world.bot.id), permission);
  }

  #checkMaySend(channel: Channel, body: Fields, hasFiles: boolean): void {
    if (channel.recipient?.takesDms === false) refuse("cannotMessageUser");
    if (!this.#may(channel, channel.parent ? "SendMessagesInThreads" : "SendMessages")) refuse("missingPermissions");
    if (channel.locked && !this.#may(channel, "ManageThreads")) refuse("threadLocked");
    if (hasFiles && !this.#may(channel, "AttachFiles")) refuse("missingPermissions");
    const hasEmbeds = Array.isArray(body.embeds) && body.embeds.length > 0;
    if (hasEmbeds && !this.#may(channel, "EmbedLinks")) refuse("missingPermissions");
  }

  /** The message that a reply refers to. */
  #referenced(channel: Channel, reference: unknown): Stored | undefined {
    if (!isFields(reference) || isAbsent(reference.message_id)) return undefined;
    if (!this.#may(channel, "ReadMessageHistory")) refuse("cannotReply");
    const stored = channel.messages.get(String(reference.message_id));
    if ((stored && !stored.seenBy) || reference.fail_if_not_exists === false) return stored;
    const form = new Form();
    form.add(["message_reference"], "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message");
    form.check();
    return undefined;
  }
}
