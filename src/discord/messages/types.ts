import type { CitationStyle } from "../../answer/index.ts";

/** What the bot may lack in a channel, each with a name of its own in every language. */
export type PermissionName =
  | "ViewChannel"
  | "SendMessages"
  | "SendMessagesInThreads"
  | "ManageThreads"
  | "Connect"
  | "ReadMessageHistory";

/** The wording of the bot's replies in one language, besides what all shells share. */
export interface DiscordMessages {
  readonly more: string;
  readonly context: string;
  readonly cite: string;
  readonly followUp: string;
  readonly post: string;
  readonly previous: string;
  readonly next: string;
  /** A quote by its place in the answer. */
  readonly quote: (place: number) => string;
  /** The modal that asks for a follow-up: at most 45 characters each. */
  readonly followUpTitle: string;
  readonly followUpLabel: string;
  readonly followUpPlaceholder: string;
  readonly noMore: string;
  /** The articles have changed since the message was written. */
  readonly changed: string;
  /** What a follow-up leaned on is forgotten. */
  readonly forgotten: string;
  readonly slowDown: (seconds: string) => string;
  readonly failed: (id: string) => string;
  /** A button or menu of an older version. */
  readonly outdated: string;
  /** A command of an older version. */
  readonly outdatedCommand: string;
  readonly noText: string;
  readonly missingPermissions: (permissions: string, channel: string) => string;
  readonly permissions: Readonly<Record<PermissionName, string>>;
  /** Heads what somebody made public. */
  readonly postedBy: (person: string) => string;
  /** Heads the passages that hold a term. */
  readonly lookup: (total: string) => string;
  readonly lookupNothing: (term: string) => string;
  readonly page: (page: string, pages: string) => string;
  readonly noArticle: (text: string) => string;
  readonly noPassage: (text: string) => string;
  readonly styleMenu: string;
  readonly styles: Readonly<Record<CitationStyle, string>>;
  readonly sources: (total: string) => string;
  readonly sourcesMenu: string;
  readonly sentences: (total: string) => string;
  readonly languages: Readonly<Record<"ar" | "fa" | "en", string>>;
  /** Heads the passages nearest to a claim whose source was not found. */
  readonly nearestTo: string;
  /** How to ask, a line each, in Markdown. */
  readonly help: (mention: string) => readonly string[];
}
