import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fa } from "./fa.ts";
import type { CitationWording } from "./types.ts";

/** The wording of citations by the reader's language. */
export const CITATION_WORDING: Readonly<Record<"ar" | "en" | "fa", CitationWording>> = { ar, en, fa };
export type { CitationWording };
