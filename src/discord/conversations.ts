import { LRUCache } from "lru-cache";
import type { History } from "../answer/index.ts";

/** How long a conversation is remembered after its last turn, in ms. */
const FORGOTTEN_AFTER = 15 * 60 * 1000;
/** Most turns remembered, of all conversations together. */
const MAX_REMEMBERED = 10_000;

/** Where a question was asked. */
export interface Place {
  readonly channelId: string;
  readonly userId: string;
  /** A thread is one conversation, whoever asks in it. */
  readonly isThread: boolean;
  /** What is asked privately stays out of what others' questions lean on. */
  readonly isPrivate: boolean;
}

/** What an answer leaned on, and what a follow-up to it leans on. */
export interface Turn {
  readonly before: History;
  readonly after: History;
}

const talkKey = ({ channelId, userId, isThread, isPrivate }: Place): string =>
  isPrivate ? `talk:${channelId}:${userId}:private` : `talk:${channelId}:${isThread ? "all" : userId}`;
const answerKey = (answerId: string): string => `answer:${answerId}`;

/** The conversations of the last minutes, by place and by answer; bounded in time and number. */
export class Conversations {
  readonly #histories: LRUCache<string, Turn>;

  /** @param clock tells ms that only grow; the process's own unless a test brings one. */
  constructor(clock: { now(): number } = performance) {
    this.#histories = new LRUCache({ max: MAX_REMEMBERED, ttl: FORGOTTEN_AFTER, perf: clock, ttlResolution: 0 });
  }

  /** What a question asked here leans on. */
  historyAt(place: Place): History {
    return this.#histories.get(talkKey(place))?.after ?? [];
  }

  /**
   * The turn of an answer; undefined when it is forgotten.
   * @param answerId the id of the interaction that was answered, or of the bot's message.
   */
  turnOf(answerId: string): Turn | undefined {
    return this.#histories.get(answerKey(answerId));
  }

  /** Remembers a turn for the next question in the same place. */
  remember(place: Place, turn: Turn): void {
    this.#histories.set(talkKey(place), turn);
  }

  /** Remembers a turn for follow-ups to its answer. */
  rememberAnswer(answerId: string, turn: Turn): void {
    this.#histories.set(answerKey(answerId), turn);
  }
}
