import { type Message, MessageType } from "discord.js";
import { withoutTokens } from "./markdown.ts";

/** What a message asks of the bot. */
export type Heard =
  | { readonly kind: "nothing" }
  /** It names the bot and asks nothing. */
  | { readonly kind: "help" }
  | { readonly kind: "question"; readonly text: string };

const NOTHING: Heard = { kind: "nothing" };

/** What of a message the question is read from. */
export interface Said {
  /** As it was typed, but for the bot's own name, and with mentions by name. */
  readonly cleanContent: string;
  readonly isDirect: boolean;
  readonly fromPerson: boolean;
  /** Whether it mentions the bot itself, or replies to it with a ping; not through a role or @everyone. */
  readonly isToBot: boolean;
}

/** The message without the bot's own name at either end or inside it. */
function withoutMention(content: string, botId: string): string {
  return content.replace(new RegExp(`<@!?${botId}>`, "gu"), " ");
}

/**
 * What a message asks of the bot: in a direct message all of it, elsewhere what mentions it or replies to it. Other bots,
 * webhooks and the system ask nothing.
 */
export function listen({ cleanContent, isDirect, fromPerson, isToBot }: Said): Heard {
  if (!fromPerson || !(isDirect || isToBot)) return NOTHING;
  const text = withoutTokens(cleanContent).replace(/\s+/gu, " ").trim();
  return /[\p{L}\p{N}]/u.test(text) ? { kind: "question", text } : { kind: "help" };
}

const SPOKEN: ReadonlySet<MessageType> = new Set([MessageType.Default, MessageType.Reply]);

/** Reads a message as discord.js gives it; of one it knows in part only, as after a change to an old one, nothing. */
export function readMessage(message: Message<boolean>, botId: string): Heard {
  if (message.partial) return NOTHING;
  const { author, webhookId, mentions, channel } = message;
  return listen({
    cleanContent: cleaned(message, withoutMention(message.content, botId)),
    isDirect: channel.isDMBased(),
    fromPerson: !author.bot && webhookId === null && SPOKEN.has(message.type),
    // A picture alone, sent as a reply with a ping, asks nothing.
    isToBot: mentions.users.has(botId) && message.content !== "",
  });
}

/** Mentions by their names, as people read them. */
function cleaned(message: Message<boolean>, content: string): string {
  return content.replace(/<@!?(\d+)>/gu, (token, id: string) => {
    const user = message.mentions.users.get(id);
    return user ? (message.mentions.members?.get(id)?.displayName ?? user.displayName) : token;
  });
}
