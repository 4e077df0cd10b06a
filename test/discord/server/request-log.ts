/** One answered request. */
export interface LoggedRequest {
  readonly method: string;
  /** Without the prefix /api/v10, the query left on. */
  readonly path: string;
  readonly body: unknown;
  /** 0 where the socket was cut. */
  readonly status: number;
  /** When it came, in ms of Unix time. */
  readonly at: number;
}

/** How much longer than asked the log may grow, so that it is seldom shortened. */
const SLACK = 1.2;

/** The latest requests. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];
  /** How many were answered 401, 403 or 429: 10,000 of these in 10 minutes bar an address. */
  invalid = 0;
  readonly #kept: number;

  /** Keeps so many requests at least. */
  constructor(kept: number) {
    this.#kept = kept;
  }

  add(request: LoggedRequest): void {
    this.requests.push(request);
    if (this.requests.length > this.#kept * SLACK) this.requests.splice(0, this.requests.length - this.#kept);
    if ([401, 403, 429].includes(request.status)) this.invalid += 1;
  }
}
