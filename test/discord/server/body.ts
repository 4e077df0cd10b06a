import type { IncomingMessage } from "node:http";
import { refuse } from "./errors.ts";

/** A file of a multipart body. */
export interface Upload {
  readonly field: string;
  readonly filename: string;
  readonly size: number;
}

/** What a request carries. */
export interface Body {
  readonly json: unknown;
  readonly files: readonly Upload[];
}

const NOTHING: Body = { json: undefined, files: [] };

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("invalidJson");
  }
}

/** The body of a request: JSON, or multipart with the JSON in `payload_json`. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await bytesOf(request);
  if (bytes.length === 0) return NOTHING;
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("application/json")) return { json: parse(bytes.toString()), files: [] };
  if (!type.startsWith("multipart/form-data")) return refuse("invalidJson");
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  const payload = form.get("payload_json");
  const files = [...form].flatMap(([field, value]) =>
    typeof value === "string" ? [] : [{ field, filename: value.name, size: value.size }],
  );
  return { json: typeof payload === "string" ? parse(payload) : {}, files };
}
