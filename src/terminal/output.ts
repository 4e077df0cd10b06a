import { once } from "node:events";
import type { Writable } from "node:stream";
import { wrapText } from "./wrap.ts";

/**
 * Ends the process when a stream can take no more: quietly when its reader has gone away (`| head -1`), with one line on
 * standard error otherwise (a full disk).
 */
export function endOnFailedOutput(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`sanad: cannot write the output: ${error.message}\n`);
    process.exit(1);
  });
}

/** Writes a line and waits while the reader is behind. */
export async function writeLine(stream: Writable, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, "drain");
}

/** Writes text for a person: on a terminal with its lines broken at the width, elsewhere as it is. */
export async function writeText(stream: NodeJS.WriteStream, text: string): Promise<void> {
  await writeLine(stream, stream.isTTY && stream.columns > 0 ? wrapText(text, stream.columns) : text);
}
