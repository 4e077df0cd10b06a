import type { Message } from "discord.js";
import { stripBidi } from "../display/bidi.ts";
import { echoIn } from "./interaction.ts";
import { withoutTokens } from "./markdown.ts";
import { textsIn } from "./reply.ts";

/** A link behind words of its own. */
const LINK = /\[([^\]\n]+)\]\(<?https?:\/\/[^\s)>]+>?\)/gu;
/**
 * Addresses before and after the words of a line; one among them may be from the article. Each must end at white space,
 * or a run of them could be divided in countless ways.
 */
const ADDRESS = /^(?:\s*<?https?:\/\/[^\s<>]+>?(?=\s|$))+|(?:\s+<?https?:\/\/[^\s<>]+>?(?=\s|$))+$/gmu;
/** Signs of quotations, small print, headings and lists, which begin a line. */
const LINE_SIGNS = /^(?:(?:>>>|>|-#|#{1,3}|[-*]|\d{1,2}\.) )+/gmu;
/** Signs around words, each of them text where it is escaped; a line below that stands inside a word is text as well. */
const SIGNS =
  /\\([^0-9A-Za-z\s])|```(?:[\w+-]+\n)?|`|\*+(?=\S)|(?<=\S)\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|~~|\|\|/gu;

/** Markdown as people read it: without signs, and without addresses around it. */
const read = (markdown: string): string =>
  withoutTokens(stripBidi(markdown))
    .replace(LINK, "$1")
    .replace(ADDRESS, " ")
    .replace(LINE_SIGNS, "")
    .replace(SIGNS, (_, escaped?: string) => escaped ?? "")
    .trim();

/** What is shown of a message, or of one that it forwards. */
type Shown = Pick<Message, "content" | "mentions" | "components" | "embeds">;

const componentTexts = ({ components }: Pick<Shown, "components">): string[] =>
  textsIn(components.map((component) => component.toJSON()));

/** What embeds say, as of a page or of news; the title where there is no more. */
const embedTexts = ({ embeds }: Shown): string[] => embeds.map(({ description, title }) => description ?? title ?? "");

/** What was typed, with people by name. discord.js has no clean content where it knows no channel. */
const contentOf = ({ content, mentions }: Shown): string =>
  content.replace(/<@!?(\d+)>/gu, (mention, id: string) => {
    const name = mentions.members?.get(id)?.displayName ?? mentions.users.get(id)?.displayName;
    return name === undefined ? mention : `@${name}`;
  });

/** What is shown as people read it: what was typed, or else what stands in components, or else in embeds. */
const shownIn = (shown: Shown): string =>
  read(contentOf(shown)) || read(componentTexts(shown).join("\n")) || read(embedTexts(shown).join("\n"));

/**
 * The text of a message as people read it: mentions by name, no signs of Markdown, no addresses around it. A message
 * that forwards another has none of its own.
 */
const textOf = (message: Message): string =>
  shownIn(message) || message.messageSnapshots.map(shownIn).find(Boolean) || "";

const isOwn = ({ author, client }: Message): boolean => author.id === client.user.id;

/** What in a message may be from an article: in one of the bot's own its first quote, since the frame is from none. */
export function claimIn(message: Message): string {
  const quote = isOwn(message) ? componentTexts(message).find((text) => text.startsWith("> ")) : undefined;
  return quote === undefined ? textOf(message) : read(quote.split("\n", 1).join());
}

/** What a message asks: one of the bot's own, what it was asked. */
export const questionIn = (message: Message): string => (isOwn(message) && echoIn(message)) || textOf(message);
