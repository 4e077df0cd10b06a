import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A temporary folder with these files, for the running test; an object is written as JSON. */
export function folder(files: Readonly<Record<string, string | Uint8Array | object>>): string {
  const path = mkdtempSync(join(tmpdir(), "sanad-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const raw = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(join(path, name), raw ? content : JSON.stringify(content));
  }
  return path;
}
