import { createInterface } from "node:readline";
import { type AskOptions, converse as answerTurn, type History } from "../answer/index.ts";
import type { Sanad } from "../compose.ts";
import { inFrame } from "../display/frame.ts";
import { MESSAGES, type Messages } from "../display/messages/index.ts";
import type { Language } from "../language/index.ts";
import { countSentences, listSources } from "./articles.ts";
import type { Colors } from "./colors.ts";
import { writeLine, writeText } from "./output.ts";
import { renderAnswer } from "./render.ts";

/** How many questions the arrow keys bring back. */
const HISTORY = 200;
const PROMPT = "? ";

/** Where a conversation stands: the language of its frame, and what follow-ups lean on. */
interface State {
  readonly language: Language;
  readonly history: History;
}

/** What a line of a conversation gives: text to show, where that leaves it, and whether it ends there. */
interface Turn {
  readonly text: string;
  readonly state: State;
  readonly ends: boolean;
}

/** The text of a command; undefined for the one that ends the conversation. */
function runCommand(command: string, sanad: Sanad, messages: Messages): string | undefined {
  if (command === ":quit" || command === ":q") return undefined;
  if (command === ":sources") return `${inFrame(messages.sources, messages)}\n${listSources(sanad.articles)}`;
  return inFrame(command === ":help" ? messages.commands : messages.unknownCommand(command), messages);
}

/** Takes one line: a command, or a question that may lean on the ones before it. */
function takeTurn(line: string, sanad: Sanad, state: State, colors: Colors, options: AskOptions): Turn {
  const said = line.trim();
  if (said.startsWith(":")) {
    const text = runCommand(said, sanad, MESSAGES[state.language]);
    return { text: text ?? "", state, ends: text === undefined };
  }
  const { answer, history } = answerTurn(said, state.history, sanad.index, options);
  return { text: renderAnswer(answer, colors), state: { language: answer.language, history }, ends: false };
}

/** A conversation on streams: a prompt and history on a terminal, plain answers in order where input is piped. */
export async function converse(
  sanad: Sanad,
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  colors: Colors,
  options: AskOptions = {},
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
    await writeText(output, MESSAGES.en.welcome(sanad.articles.length, countSentences(sanad.articles)));
    await writeText(output, MESSAGES.en.commands);
    lines.prompt();
  }
  let state: State = { language: "en", history: [] };
  let hasQuit = false;
  for await (const line of lines) {
    if (line.trim()) {
      const turn = takeTurn(line, sanad, state, colors, options);
      hasQuit = turn.ends;
      if (hasQuit) break;
      state = turn.state;
      await writeText(output, `${turn.text}\n`);
    }
    if (terminal) lines.prompt();
  }
  lines.close();
  // Ctrl+C and Ctrl+D leave the cursor behind the prompt.
  if (terminal && !hasQuit) await writeLine(output, "");
}
