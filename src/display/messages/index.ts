import type { Language } from "../../language/index.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import type { Messages } from "./types.ts";

/** The frame's wording by the question's language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { ar, en, fa };
export type { Messages };
