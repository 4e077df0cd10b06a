import type { AskOptions, History, Reply } from "../answer/index.ts";
import type { Sanad } from "../compose.ts";
import type { Conversations } from "./conversations.ts";
import type { SpokenLanguages } from "./languages.ts";
import type { Limits } from "./limits.ts";
import type { Logger } from "./log.ts";
import type { Places } from "./places.ts";
import type { Sample } from "./views/help.ts";

/** What every handler is given. */
export interface Bot {
  readonly sanad: Sanad;
  /** Asks the articles; a promise, so that it may come to be asked elsewhere. */
  readonly converse: (question: string, history: History, options: AskOptions) => Promise<Reply>;
  /** Questions to try. */
  readonly samples: readonly Sample[];
  readonly places: Places;
  readonly conversations: Conversations;
  readonly languages: SpokenLanguages;
  readonly limits: Limits;
  readonly log: Logger;
}
