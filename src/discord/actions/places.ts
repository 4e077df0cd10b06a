import { CITATION_STYLES, excerptOf } from "../../answer/index.ts";
import type { Language } from "../../language/index.ts";
import type { Bot } from "../context.ts";
import type { Fields, Reference } from "../custom-id.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import type { Found } from "../places.ts";
import { buildReply, type View } from "../reply.ts";
import { change, respond } from "../respond.ts";
import { citeView } from "../views/cite.ts";
import { contextView } from "../views/context.ts";
import { notice } from "../views/notice.ts";
import type { Pressed } from "./types.ts";

/** What is shown of one of a message's quotes, or that the article has changed. */
function viewOf(
  references: readonly Reference[],
  at: number,
  { bot, language }: { readonly bot: Bot; readonly language: Language },
  view: (found: Found) => View,
): View {
  const reference = references[at];
  const found = reference && bot.places.find(reference);
  return found ? view(found) : notice(DISCORD_MESSAGES[language].changed, language);
}

const contextOf = (bot: Bot, [language, at, references]: Fields<"context">): View =>
  viewOf(references, at, { bot, language }, (found) =>
    contextView(references, at, { found, quote: excerptOf(found.article, found).text }, language),
  );

const citationFor = (bot: Bot, [language, at, style, references]: Fields<"cite">): View =>
  viewOf(references, at, { bot, language }, (found) =>
    citeView(references, at, found, { language, style, isPrivate: true }),
  );

/** Shows the paragraph around a quote, privately. */
export const context = (interaction: Pressed, bot: Bot, fields: Fields<"context">): Promise<void> =>
  respond(interaction, true, () => contextOf(bot, fields));

/** Turns to the paragraph around another quote. */
export const contextAt = (interaction: Pressed, bot: Bot, fields: Fields<"context-at">): Promise<void> =>
  change(interaction, buildReply(contextOf(bot, fields), true));

/** Shows a citation of a quote, privately. */
export const cite = (interaction: Pressed, bot: Bot, fields: Fields<"cite">): Promise<void> =>
  respond(interaction, true, () => citationFor(bot, fields));

/** Turns to the citation of another quote. */
export const citeAt = (interaction: Pressed, bot: Bot, fields: Fields<"cite-at">): Promise<void> =>
  change(interaction, buildReply(citationFor(bot, fields), true));

/** Turns to another form of the citation. */
export function style(interaction: Pressed, bot: Bot, [language, at, references]: Fields<"style">): Promise<void> {
  const wanted = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const chosen = CITATION_STYLES.find((each) => each === wanted) ?? "short";
  return citeAt(interaction, bot, [language, at, chosen, references]);
}
