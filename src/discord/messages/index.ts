import type { Language } from "../../language/index.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import type { DiscordMessages, PermissionName } from "./types.ts";

/** The bot's wording by the language of its frame. */
export const DISCORD_MESSAGES: Readonly<Record<Language, DiscordMessages>> = { ar, en, fa };
export type { DiscordMessages, PermissionName };
