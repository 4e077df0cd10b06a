import type { Command } from "../src/discord/command.ts";
import { ask } from "./ask.ts";
import { askAbout } from "./ask-about.ts";
import { cite } from "./cite.ts";
import { findSource } from "./find-source.ts";
import { help } from "./help.ts";
import { lookup } from "./lookup.ts";
import { sources } from "./sources.ts";

/** Every command: what Discord is told of, and where what it sends goes. */
export const COMMANDS: readonly Command[] = [ask, lookup, cite, sources, help, findSource, askAbout];
