import { LRUCache } from "lru-cache";
import { detectLanguage, LANGUAGES, type Language } from "../language/index.ts";

/** Most people and channels whose language is remembered. */
const MAX_REMEMBERED = 20_000;
/** Letters of a script that people here read; others tell nothing. */
const HAS_LETTERS = /[\p{Script=Latin}\p{Script=Arabic}]/u;

/** Who speaks where, as far as it tells what they read. */
export interface Speaker {
  readonly userId: string;
  readonly channelId: string | null;
  /** The locale Discord has for the server. */
  readonly guildLocale?: string | null | undefined;
  /** Whether the text is somebody else's, which does not tell what this person writes. */
  readonly isOthers?: boolean;
}

const ofLocale = (locale: string | null | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === locale?.slice(0, 2));

/**
 * The languages people asked in. Discord has no Arabic and no Persian locale, so a person's setting is what they last
 * wrote, and a channel's what was last written there.
 */
export class SpokenLanguages {
  readonly #spoken = new LRUCache<string, Language>({ max: MAX_REMEMBERED });

  /** The language of the frame around an answer: that of the text, else the person's, the channel's, the server's. */
  frameFor(text: string, { userId, channelId, guildLocale, isOthers = false }: Speaker): Language {
    const remembered = this.#spoken.get(userId) ?? (channelId === null ? undefined : this.#spoken.get(channelId));
    if (!HAS_LETTERS.test(text)) return remembered ?? ofLocale(guildLocale) ?? "en";
    const { language, certain } = detectLanguage(text);
    // A word that could be Arabic as well as Persian is taken for what the person wrote before.
    if (!certain && language !== "en" && remembered && remembered !== "en") return remembered;
    return isOthers ? language : this.#heard(language, userId, channelId);
  }

  #heard(language: Language, userId: string, channelId: string | null): Language {
    this.#spoken.set(userId, language);
    if (channelId !== null) this.#spoken.set(channelId, language);
    return language;
  }
}
