import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  MessageFlags,
} from "discord.js";
import { SimpleMarkdown } from "discord-markdown-parser";
import { componentsToHtml } from "./components.ts";
import { BOT_NAME, markdownToHtml } from "./markdown.ts";
import { modalToHtml } from "./modal.ts";
import { style } from "./style.ts";

const { htmlTag } = SimpleMarkdown;

/** One picture: what was asked and what the bot sends back, as the REST API takes it. */
export interface Picture {
  /** The file's name, without its ending. */
  name: string;
  /** The person whose message stands above the answer, and what it says. */
  speaker?: { name: string; text: string };
  message: { flags?: number; components: APIMessageTopLevelComponent[] };
  /** Drawn open, over the message. */
  modal?: APIModalInteractionResponseCallbackData;
}

const BOT_AVATAR = avatar("س", "#0f766e");
const PERSON_COLOR = "#5865f2";
/** Any fixed text: a clock would make each run's pictures differ. */
const TIME = "Today at 12:00";

/** A letter on a disc, as a data URI: nothing is fetched. */
function avatar(letter: string, color: string): string {
  const text = `<text x="40" y="52" font-size="36" font-family="sans-serif" text-anchor="middle" fill="#fff">${letter}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80" fill="${color}"/>${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function speakerToHtml({ name, text }: NonNullable<Picture["speaker"]>): string {
  const [letter = "?"] = name;
  const attributes = { author: name, avatar: avatar(letter, PERSON_COLOR), timestamp: TIME };
  return htmlTag("discord-message", markdownToHtml(text), attributes);
}

function messageToHtml({ flags = 0, components }: Picture["message"]): string {
  return htmlTag("discord-message", htmlTag("div", componentsToHtml(components), { class: "components" }), {
    author: BOT_NAME,
    avatar: BOT_AVATAR,
    timestamp: TIME,
    bot: "bot",
    ephemeral: flags & MessageFlags.Ephemeral ? "ephemeral" : undefined,
  });
}

/**
 * The whole page of a picture, drawn once the web components are loaded into it. With `leftToRight` every line is laid
 * out from the left, as a client does that does not look at the text; otherwise each line has the direction of its
 * first strong character.
 */
export function pageOf({ speaker, message, modal }: Picture, leftToRight: boolean): string {
  const messages = [
    speaker === undefined ? "" : speakerToHtml(speaker),
    messageToHtml(message),
    modal === undefined ? "" : modalToHtml(modal, BOT_NAME, BOT_AVATAR),
  ];
  const body = htmlTag("discord-messages", messages.join(""), { id: "picture" });
  const head = `<meta charset="utf-8"><style>${style(leftToRight)}</style>`;
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}
