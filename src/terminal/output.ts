import { once } from "node:events";
import type { Writable } from "node:stream";

/** Ends the process quietly when the reader of a stream goes away (`| head -1`). */
export function endOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

/** Writes a line and waits while the reader is behind. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, "drain");
}
