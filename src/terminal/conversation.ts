import { createInterface } from "node:readline";
import { answerQuestion } from "../answer/index.ts";
import type { Sanad } from "../compose.ts";
import type { Language } from "../language/index.ts";
import { countSentences, listSources } from "./articles.ts";
import type { Colors } from "./colors.ts";
import { MESSAGES } from "./messages/index.ts";
import { writeLine } from "./output.ts";
import { renderAnswer } from "./render.ts";

/** How many questions the arrow keys bring back. */
const HISTORY = 200;
const PROMPT = "? ";

/** What a line of a conversation gives: text to show, and whether it ends there. */
export interface Turn {
  readonly text: string;
  readonly language: Language;
  readonly ends: boolean;
}

/** Answers one line; `language` is that of the turn before, for the frame of commands. */
export function takeTurn(line: string, sanad: Sanad, language: Language, colors: Colors): Turn {
  const messages = MESSAGES[language];
  const command = line.trim();
  if (!command.startsWith(":")) {
    const answer = answerQuestion(command, sanad.index);
    return { text: renderAnswer(answer, colors), language: answer.language, ends: false };
  }
  if (command === ":quit" || command === ":q") return { text: "", language, ends: true };
  if (command === ":sources")
    return { text: `${messages.sources}\n${listSources(sanad.articles)}`, language, ends: false };
  if (command === ":help") return { text: messages.commands, language, ends: false };
  return { text: messages.unknownCommand(command), language, ends: false };
}

/** A conversation on streams: a prompt and history on a terminal, plain answers in order where input is piped. */
export async function converse(
  sanad: Sanad,
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  colors: Colors,
): Promise<void> {
  const terminal = Boolean(input.isTTY && output.isTTY);
  const lines = createInterface({
    input,
    output: terminal ? output : undefined,
    terminal,
    historySize: HISTORY,
    prompt: colors.bold(PROMPT),
  });
  if (terminal) {
    await writeLine(output, MESSAGES.en.welcome(sanad.articles.length, countSentences(sanad.articles)));
    await writeLine(output, MESSAGES.en.commands);
    lines.prompt();
  }
  let language: Language = "en";
  for await (const line of lines) {
    if (line.trim()) {
      const turn = takeTurn(line, sanad, language, colors);
      if (turn.ends) break;
      language = turn.language;
      await writeLine(output, `${turn.text}\n`);
    }
    if (terminal) lines.prompt();
  }
  lines.close();
}
