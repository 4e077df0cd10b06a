import type { Upload } from "./body.ts";
import { refuse } from "./errors.ts";
import type { Fields } from "./form.ts";
import { routePattern } from "./limits.ts";

/** A request as a handler gets it. */
export interface Asked {
  /** The steps of the path that stand for `:name`, in order. */
  readonly parameters: readonly string[];
  readonly query: URLSearchParams;
  /** The JSON body; without fields where there was none. */
  readonly body: Fields;
  /** The JSON body as it came, which for a few routes is a list. */
  readonly json: unknown;
  readonly files: readonly Upload[];
}

/** What a handler answers; without a body it is 204. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** Answers with a body. */
export const ok = (body: unknown, status = 200): Answer => ({ status, body });

/** Answers without a body. */
export const noContent: Answer = { status: 204 };

/** One route: the path as in Discord's documentation, with `:name` for what it takes. */
export interface Route {
  readonly method: string;
  readonly path: string;
  /** Whether the token in the path is proof enough, so that no bot token is asked for. */
  readonly open?: boolean;
  readonly handle: (asked: Asked) => Answer;
}

/** A route with the parameters of a request. */
export interface Found {
  readonly route: Route;
  readonly parameters: readonly string[];
}

/** Finds the route of a request. */
export class Router {
  readonly #routes: readonly (Route & { readonly pattern: RegExp })[];

  constructor(routes: readonly Route[]) {
    this.#routes = routes.map((route) => ({ ...route, pattern: routePattern(route.path) }));
  }

  /** The first route that fits; 405 where the path is known but not with this method, else 404. */
  find(method: string, path: string): Found {
    const onPath = this.#routes.filter(({ pattern }) => pattern.test(path));
    const route = onPath.find((candidate) => candidate.method === method);
    if (!route) return refuse(onPath.length ? "methodNotAllowed" : "notFound");
    return { route, parameters: route.pattern.exec(path)?.slice(1) ?? [] };
  }
}
