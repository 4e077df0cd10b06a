import { GatewayIntentBits, GatewayOpcodes } from "discord.js";
import type { WebSocket } from "ws";
import { shardOf } from "./snowflake.ts";
import type { Dispatch } from "./world.ts";

/** Dispatches kept for a resume at most; who lags further behind gets an invalid session. */
const KEPT = 2_000;

/** One dispatch as it was sent. */
interface Sent {
  readonly sequence: number;
  readonly frame: string;
}

/** What a client said of itself when it identified. */
export interface Identity {
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
}

/** A gateway session: it outlives its connection, and keeps what was missed. */
export class Session {
  readonly id: string;
  readonly identity: Identity;
  socket: WebSocket | undefined;
  #sequence = 0;
  #sent: Sent[] = [];

  constructor(id: string, identity: Identity) {
    this.id = id;
    this.identity = identity;
  }

  /** Whether the session is told of something. */
  wants({ intents, guildId }: Dispatch): boolean {
    const [shard, count] = this.identity.shard;
    if ((guildId ? shardOf(guildId, count) : 0) !== shard) return false;
    return intents === 0 || (this.identity.intents & intents) !== 0;
  }

  /** Sends a dispatch, without the content where the session has no intent for it. */
  take({ name, data, withheld }: Dispatch): void {
    const content = (this.identity.intents & GatewayIntentBits.MessageContent) !== 0;
    this.send(name, content ? data : (withheld ?? data));
  }

  /** Numbers a dispatch, keeps it and sends it if there is a connection. */
  send(name: string, data: object): void {
    this.#sequence += 1;
    const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, s: this.#sequence, t: name, d: data });
    this.#sent.push({ sequence: this.#sequence, frame });
    if (this.#sent.length > KEPT) this.#sent.splice(0, KEPT / 2);
    this.socket?.send(frame);
  }

  /** Forgets the dispatches up to this one, which the client has said to have. */
  acknowledge(sequence: number): void {
    this.#sent = this.#sent.filter((sent) => sent.sequence > sequence);
  }

  /** Whether all dispatches after this one are still at hand. */
  remembers(sequence: number): boolean {
    const first = this.#sent[0]?.sequence ?? this.#sequence + 1;
    return sequence >= first - 1 && sequence <= this.#sequence;
  }

  /** Sends what was missed after this dispatch; returns how many these were. */
  replay(sequence: number): number {
    const missed = this.#sent.filter((sent) => sent.sequence > sequence);
    for (const { frame } of missed) this.socket?.send(frame);
    return missed.length;
  }
}
