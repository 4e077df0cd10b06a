import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * The web components of @skyra as one script. The package ships modules that name their dependencies bare, which no
 * browser resolves by itself.
 */
export async function webComponents(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve("@skyra/discord-components-core"));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "iife", write: false });
  const script = outputFiles[0]?.text;
  if (script === undefined) throw new Error(`Nothing came of bundling ${entry}.`);
  return script;
}
