import type { Server } from "node:http";
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from "discord.js";
import { type WebSocket, WebSocketServer } from "ws";
import { type Fields, isFields } from "./form.ts";
import { guildCreatePayload, userPayload } from "./payloads.ts";
import { type Identity, Session } from "./session.ts";
import { shardOf } from "./snowflake.ts";
import type { World } from "./world.ts";

/** Intents that an app must be granted by Discord. */
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === "number" ? all | bit : all),
  0,
);

/** The gateway: version 10, JSON, uncompressed (discord.js compresses only where zlib-sync is installed). */
export class Gateway {
  /** Where clients connect to; set once the server listens. */
  url = "";
  /** Whether heartbeats are acknowledged; a test that makes it false has a zombie connection. */
  acknowledges = true;
  readonly #world: World;
  readonly #server: WebSocketServer;
  readonly #sessions = new Map<string, Session>();
  readonly #sockets = new Map<WebSocket, Session | undefined>();

  constructor(world: World, server: Server) {
    this.#world = world;
    this.#server = new WebSocketServer({ server, perMessageDeflate: false });
    this.#server.on("connection", (socket) => this.#welcome(socket));
    world.listen((dispatch) => {
      for (const session of this.#sessions.values()) if (session.wants(dispatch)) session.take(dispatch);
    });
  }

  /** How many clients are connected with a session. */
  get connected(): number {
    return [...this.#sockets.values()].filter(Boolean).length;
  }

  /** Closes all connections with a code; 1006 cuts them, as a lost network would. */
  drop(code: number): void {
    for (const socket of this.#sockets.keys()) code === 1006 ? socket.terminate() : socket.close(code);
  }

  /** Asks all clients to reconnect and resume (op 7). */
  reconnect(): void {
    this.#broadcast({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Tells all clients that their session is invalid (op 9), so that they resume it or, where it is gone, identify. */
  invalidate(resumable: boolean): void {
    this.#broadcast({ op: GatewayOpcodes.InvalidSession, d: resumable });
    for (const [socket, session] of this.#sockets) {
      if (session) session.socket = undefined;
      this.#sockets.set(socket, undefined);
    }
    if (!resumable) this.#sessions.clear();
  }

  /** Asks all clients for a heartbeat (op 1), which they send once they have read all that came before. */
  async probe(): Promise<void> {
    const answers = [...this.#sockets.values()].flatMap((session) =>
      session?.socket
        ? this.#world.events.next(
            "heartbeat",
            "a heartbeat of the client",
            ({ session_id }) => session_id === session.id,
          )
        : [],
    );
    this.#broadcast({ op: GatewayOpcodes.Heartbeat, d: null });
    await Promise.all(answers);
  }

  /** Cuts all connections. */
  close(): void {
    for (const socket of this.#sockets.keys()) socket.terminate();
    this.#server.close();
    this.#sessions.clear();
  }

  #broadcast(payload: object): void {
    for (const [socket, session] of this.#sockets) if (session) socket.send(JSON.stringify(payload));
  }

  #welcome(socket: WebSocket): void {
    this.#sockets.set(socket, undefined);
    const hello = { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.#world.settings.heartbeatInterval } };
    socket.send(JSON.stringify(hello));
    socket.on("message", (data) => this.#read(socket, String(data)));
    socket.on("close", (code) => {
      const session = this.#sockets.get(socket);
      this.#sockets.delete(socket);
      if (session?.socket === socket) session.socket = undefined;
      // A client that closes with 1000 or 1001 ends its session; after any other code it may resume.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
      this.#world.events.emit("close", { code });
    });
  }

  #read(socket: WebSocket, text: string): void {
    const payload = parse(text);
    const code = payload ? this.#handle(socket, payload) : GatewayCloseCodes.DecodeError;
    if (code) socket.close(code);
  }

  /** Handles what a client sent; returns the code to close with where it was wrong. */
  #handle(socket: WebSocket, { op, d }: Fields): number | undefined {
    const session = this.#sockets.get(socket);
    if (op === GatewayOpcodes.Heartbeat) return this.#beat(socket, session, d);
    if (op === GatewayOpcodes.Identify || op === GatewayOpcodes.Resume) {
      const data = isFields(d) ? d : {};
      if (session) return GatewayCloseCodes.AlreadyAuthenticated;
      if (data.token !== this.#world.settings.token) return GatewayCloseCodes.AuthenticationFailed;
      return op === GatewayOpcodes.Identify ? this.#identify(socket, data) : this.#resume(socket, data);
    }
    if (!session) return GatewayCloseCodes.NotAuthenticated;
    return op === GatewayOpcodes.PresenceUpdate ? undefined : GatewayCloseCodes.UnknownOpcode;
  }

  #beat(socket: WebSocket, session: Session | undefined, sequence: unknown): undefined {
    if (typeof sequence === "number") session?.acknowledge(sequence);
    if (this.acknowledges) socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
    this.#world.events.emit("heartbeat", { session_id: session?.id });
  }

  #identify(socket: WebSocket, data: Fields): number | undefined {
    const identity = identityOf(data);
    if (!identity || identity.intents & ~KNOWN_INTENTS) return GatewayCloseCodes.InvalidIntents;
    const granted = this.#world.settings.messageContent ? GatewayIntentBits.MessageContent : 0;
    if (identity.intents & PRIVILEGED & ~granted) return GatewayCloseCodes.DisallowedIntents;
    const session = new Session(`session-${this.#world.id()}`, identity);
    this.#sessions.set(session.id, session);
    this.#attach(socket, session);
    this.#introduce(session);
    this.#world.events.emit("identify", { session_id: session.id, intents: identity.intents });
    return undefined;
  }

  #introduce(session: Session): void {
    const { bot, applicationId, guilds } = this.#world;
    const [shard, count] = session.identity.shard;
    const own = [...guilds.values()].filter(({ id, installed }) => installed && shardOf(id, count) === shard);
    session.send("READY", {
      ...{ v: 10, user: { ...userPayload(bot), verified: true, mfa_enabled: true, email: null } },
      guilds: own.map(({ id }) => ({ id, unavailable: true })),
      ...{ session_id: session.id, resume_gateway_url: this.url, shard: session.identity.shard },
      ...{ application: { id: applicationId, flags: 0 }, private_channels: [], relationships: [] },
    });
    if (!(session.identity.intents & GatewayIntentBits.Guilds)) return;
    for (const guild of own) session.send("GUILD_CREATE", guildCreatePayload(this.#world, guild));
  }

  #resume(socket: WebSocket, data: Fields): undefined {
    const session = this.#sessions.get(String(data.session_id));
    const sequence = Number(data.seq);
    if (!session?.remembers(sequence)) {
      socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
      return;
    }
    this.#attach(socket, session);
    const replayed = session.replay(sequence);
    session.send("RESUMED", {});
    this.#world.events.emit("resume", { session_id: session.id, replayed });
  }

  #attach(socket: WebSocket, session: Session): void {
    session.socket?.terminate();
    session.socket = socket;
    this.#sockets.set(socket, session);
  }
}

function parse(text: string): Fields | undefined {
  try {
    const payload: unknown = JSON.parse(text);
    return isFields(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

function identityOf({ intents, shard }: Fields): Identity | undefined {
  if (typeof intents !== "number") return undefined;
  const [id, count] = Array.isArray(shard) ? shard.map(Number) : [0, 1];
  return { intents, shard: [id ?? 0, count ?? 1] };
}
