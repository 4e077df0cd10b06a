import type { Message } from "./model.ts";
import type { LoggedRequest } from "./request-log.ts";

/** What a test may wait for, by kind. */
export interface Events {
  /** A request was answered. */
  request: LoggedRequest;
  /** A message was created, by whomever. */
  message: Message;
  /** A message was edited, or stopped "thinking". */
  edit: Message;
  /** A message was deleted. */
  delete: { readonly id: string; readonly channel_id: string };
  /** The bot shows that it is typing. */
  typing: { readonly channel_id: string };
  /** A session began. */
  identify: { readonly session_id: string; readonly intents: number };
  /** A session was taken up again; `replayed` dispatches were sent anew. */
  resume: { readonly session_id: string; readonly replayed: number };
  /** A gateway connection closed. */
  close: { readonly code: number };
  /** A heartbeat came in. */
  heartbeat: { readonly session_id: string | undefined };
  /** A dispatch was made, whether or not a session was there for it. */
  dispatch: { readonly name: string; readonly data: object };
}

interface Waiting {
  readonly kind: keyof Events;
  readonly take: (event: never) => void;
  readonly giveUp: (reason: string) => void;
}

/** How long a test waits unless it says otherwise, in ms. */
const PATIENCE = 20_000;

/** Tells those who wait of what happens. */
export class EventBus {
  readonly #waiting = new Set<Waiting>();
  #closed = false;

  emit<Kind extends keyof Events>(kind: Kind, event: Events[Kind]): void {
    for (const waiting of this.#waiting) if (waiting.kind === kind) waiting.take(event as never);
  }

  /** The next event of a kind that passes; rejects after `timeoutMs` and names what was awaited. */
  next<Kind extends keyof Events>(
    kind: Kind,
    awaited: string,
    passes: (event: Events[Kind]) => boolean = () => true,
    timeoutMs = PATIENCE,
  ): Promise<Events[Kind]> {
    if (this.#closed) return Promise.reject(new Error(`The server is closed: it waits no more for ${awaited}`));
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        this.#waiting.delete(waiting);
      };
      const giveUp = (reason: string) => {
        stop();
        reject(new Error(`Waited for ${awaited} (${kind}): ${reason}`));
      };
      const take = (event: Events[Kind]) => {
        if (!passes(event)) return;
        stop();
        resolve(event);
      };
      const timer = setTimeout(() => giveUp(`nothing within ${timeoutMs} ms`), timeoutMs);
      const waiting: Waiting = { kind, take, giveUp };
      this.#waiting.add(waiting);
    });
  }

  /** Rejects all who wait. */
  close(): void {
    this.#closed = true;
    for (const waiting of this.#waiting) waiting.giveUp("the server was closed");
  }
}
