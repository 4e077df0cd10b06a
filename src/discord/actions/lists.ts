import { lookUp } from "../../answer/index.ts";
import type { Bot } from "../context.ts";
import type { Fields } from "../custom-id.ts";
import { echoIn, isPrivate } from "../interaction.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import { buildReply, type View } from "../reply.ts";
import { change, respond } from "../respond.ts";
import { checkOfLookup, LOOKUP_PAGE, lookupView } from "../views/lookup.ts";
import { notice } from "../views/notice.ts";
import { sourceDataView, sourcesView } from "../views/sources.ts";
import type { Pressed } from "./types.ts";

/**
 * Turns a page: in the message for whoever asked for it, in a private copy for anybody else.
 * @param view the page, as it stands in a private message or in one for all.
 */
function turnPage(interaction: Pressed, view: (isPrivate: boolean) => View): Promise<void> {
  const { message, user } = interaction;
  const hidden = isPrivate(message);
  const owns = hidden || message.interactionMetadata?.user.id === user.id;
  return owns ? change(interaction, buildReply(view(hidden), hidden)) : respond(interaction, true, () => view(true));
}

/** Turns a page of a lookup. */
export function lookup(interaction: Pressed, bot: Bot, fields: Fields<"lookup">): Promise<void> {
  const [language, articles, offset, check] = fields;
  const messages = DISCORD_MESSAGES[language];
  const term = echoIn(interaction.message);
  if (term === undefined) return respond(interaction, true, () => notice(messages.outdated, language));
  const found = lookUp(term, bot.sanad.index, { articles, offset, limit: LOOKUP_PAGE });
  if (checkOfLookup(found) !== check) return respond(interaction, true, () => notice(messages.changed, language));
  return turnPage(interaction, (hidden) => lookupView(found, { language, articles, offset, isPrivate: hidden }));
}

/** Turns a page of the list of articles. */
export const sources = (interaction: Pressed, bot: Bot, [language, page]: Fields<"sources">): Promise<void> =>
  turnPage(interaction, (hidden) => sourcesView(bot.sanad.articles, page, language, hidden));

/** Shows the article that was chosen, privately. */
export function source(interaction: Pressed, bot: Bot, [language]: Fields<"source">): Promise<void> {
  const key = interaction.isStringSelectMenu() ? (interaction.values[0] ?? "") : "";
  const article = bot.places.article(key);
  return respond(interaction, true, () =>
    article ? sourceDataView(article, language) : notice(DISCORD_MESSAGES[language].changed, language),
  );
}
