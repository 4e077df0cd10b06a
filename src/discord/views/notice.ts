import { inFrame } from "../../display/frame.ts";
import { MESSAGES } from "../../display/messages/index.ts";
import type { Language } from "../../language/index.ts";
import type { Tone, View } from "../reply.ts";

/** A line of the frame by itself. */
export const notice = (line: string, language: Language, tone: Tone = "nothing"): View => ({
  language,
  tone,
  blocks: [[inFrame(line, MESSAGES[language])]],
});
