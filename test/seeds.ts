import { fileURLToPath } from "node:url";
import { openSanad, type Sanad } from "../src/compose.ts";

/** The folder of the articles that ship with the project. */
export const SEEDS = fileURLToPath(new URL("../seeds", import.meta.url));

/** The seeds, indexed with the project's own vocabulary. */
export const openSeeds = (): Sanad => openSanad([SEEDS], []);
