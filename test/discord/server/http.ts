import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Body, readBody } from "./body.ts";
import { ApiError, refuse } from "./errors.ts";
import { isFields } from "./form.ts";
import { type Fault, Limits, rateLimitHeaders, type Standing } from "./limits.ts";
import { RequestLog } from "./request-log.ts";
import { type Answer, type Route, Router } from "./router.ts";
import type { SchemaCheck } from "./schema.ts";
import type { World } from "./world.ts";

const PREFIX = "/api/v10";

/** The path after the prefix, decoded: discord.js writes @original as %40original. */
const pathOf = ({ pathname }: URL): string =>
  decodeURIComponent(pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : `/unknown${pathname}`);

/** One request on its way through. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  readonly at: number;
  body: Body;
}

/** The REST side: routes, authorization, limits, faults and the log. */
export class Rest {
  readonly server: Server;
  readonly limits = new Limits();
  readonly log: RequestLog;
  readonly #world: World;
  readonly #router: Router;
  #taken = 0;
  #open = 0;
  readonly #schema: SchemaCheck | undefined;

  constructor(world: World, routes: readonly Route[], schema: SchemaCheck | undefined) {
    this.#world = world;
    this.log = new RequestLog(world.settings.kept);
    this.#router = new Router(routes);
    this.#schema = schema;
    this.server = createServer((request, response) => void this.#take(request, response));
    // A client must not find that an idle connection has just been closed.
    this.server.keepAliveTimeout = 60_000;
  }

  /** How many requests have come. */
  get taken(): number {
    return this.#taken;
  }

  /** Settles once no request is under way. */
  async drained(): Promise<void> {
    while (this.#open > 0) await this.#world.events.next("request", "the end of a request under way");
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#taken += 1;
    this.#open += 1;
    const url = new URL(request.url ?? "/", "http://localhost");
    const path = pathOf(url);
    const method = request.method ?? "GET";
    const body = { json: undefined, files: [] };
    const exchange: Exchange = { request, response, method, url, path, at: this.#world.clock.now(), body };
    try {
      exchange.body = await readBody(request);
      this.#proceed(exchange, this.limits.faultFor(method, path));
    } catch (error) {
      this.#send(exchange, this.#fault(error), {});
    }
  }

  #proceed(exchange: Exchange, fault: Fault | undefined): void {
    if (!fault) this.#answer(exchange);
    else if (fault.kind === "delay") this.#world.clock.after(fault.ms, () => this.#answer(exchange));
    else this.#fail(exchange, fault);
  }

  #fail(exchange: Exchange, fault: Exclude<Fault, { kind: "delay" }>): void {
    if (fault.kind === "cut") {
      if (fault.heeded) this.#heed(exchange);
      this.#note(exchange, 0);
      exchange.request.socket.destroy();
    } else if (fault.kind === "status") this.#send(exchange, { status: fault.status }, {});
    else this.#refuseForRate(exchange, this.#standing(exchange, exchange.path), fault);
  }

  #refuseForRate(
    exchange: Exchange,
    standing: Standing,
    limit: { retryAfter: number; global?: boolean; scope?: string },
  ) {
    const { retryAfter, global = false, scope = global ? "global" : "user" } = limit;
    const headers = {
      ...(global ? { "X-RateLimit-Global": "true" } : rateLimitHeaders({ ...standing, remaining: 0 })),
      ...(global ? {} : { "X-RateLimit-Reset-After": retryAfter.toFixed(3) }),
      "X-RateLimit-Scope": scope,
      "Retry-After": String(Math.ceil(retryAfter)),
    };
    const body = { message: "You are being rate limited.", retry_after: retryAfter, global };
    this.#send(exchange, { status: 429, body }, headers);
  }

  /** Does what is asked, and keeps the answer. */
  #heed(exchange: Exchange): void {
    const { route, parameters } = this.#router.find(exchange.method, exchange.path);
    this.#handle(exchange, route, parameters);
  }

  #standing({ method, path }: Exchange, pattern: string): Standing {
    return this.limits.count(method, path, pattern);
  }

  #answer(exchange: Exchange): void {
    let headers: Record<string, string> = {};
    try {
      const { route, parameters } = this.#router.find(exchange.method, exchange.path);
      const standing = this.#standing(exchange, route.path);
      headers = rateLimitHeaders(standing);
      this.#authorize(exchange, route);
      const retryAfter = Math.max(0, standing.resetAt - Date.now()) / 1_000;
      if (standing.exceeded) this.#refuseForRate(exchange, standing, { retryAfter, global: standing.global });
      else this.#send(exchange, this.#handle(exchange, route, parameters), headers);
    } catch (error) {
      this.#send(exchange, this.#fault(error), headers);
    }
  }

  #handle({ method, path, url, body: { json, files } }: Exchange, route: Route, parameters: readonly string[]): Answer {
    if (json !== undefined) this.#schema?.check(method, path, json);
    return route.handle({ parameters, query: url.searchParams, body: isFields(json) ? json : {}, json, files });
  }

  /** A fault of this server itself is a 500 with its stack, so that a test shows where it came from. */
  #fault(error: unknown): Answer {
    if (error instanceof ApiError) return { status: error.status, body: error.body };
    return { status: 500, body: { message: error instanceof Error ? error.stack : String(error), code: 0 } };
  }

  #authorize({ request }: Exchange, { open = false }: Route): void {
    if (!open && request.headers.authorization !== `Bot ${this.#world.settings.token}`) refuse("unauthorized");
  }

  #send(exchange: Exchange, answer: Answer, headers: Record<string, string>): void {
    const { response } = exchange;
    const body = answer.body === undefined ? undefined : JSON.stringify(answer.body);
    response.writeHead(
      answer.status,
      body === undefined ? headers : { ...headers, "Content-Type": "application/json" },
    );
    response.end(body);
    this.#note(exchange, answer.status);
  }

  #note({ method, url, path, body, at }: Exchange, status: number): void {
    const request = { method, path: `${path}${url.search}`, body: body.json, status, at };
    this.log.add(request);
    this.#open -= 1;
    this.#world.events.emit("request", request);
  }

  close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    return closed;
  }
}
