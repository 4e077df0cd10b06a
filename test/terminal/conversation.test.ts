import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import type { Sanad } from "../../src/compose.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { MESSAGES } from "../../src/display/messages/index.ts";
import { buildIndex } from "../../src/search/index.ts";
import { createColors } from "../../src/terminal/colors.ts";
import { converse } from "../../src/terminal/conversation.ts";
import { hasStyles, isBalanced } from "../display/marks.ts";
import { article, lexiconOf } from "../search/small.ts";

const ARTICLES = [
  article({ id: "000", title: "قمة دمشق", paragraphs: [["زار بوتين دمشق يوم الاثنين."], ["عاد أمس."]] }),
  { ...article({ id: "001", paragraphs: [["كتب الوزير رسالة طويلة."]] }), publisher: "سانا" },
];
const SANAD: Sanad = {
  articles: ARTICLES,
  index: buildIndex(ARTICLES, lexiconOf(["putin", "person", "Putin", "بوتين", "پوتین"])),
  warnings: [],
};
const QUESTION = "متى زار بوتين دمشق؟";
const QUOTE = "زار بوتين دمشق يوم الاثنين.";

const PROMPT = "? ";

/** What a conversation of these lines writes; on a terminal they are typed at the prompts. */
async function talkWithMarks(lines: readonly string[], isTTY = false): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY, columns: 200 });
  const waiting = lines.map((line) => `${line}\n`);
  let written = "";
  output.on("data", (chunk) => {
    written += chunk;
    if (isTTY && String(chunk).includes(PROMPT)) setImmediate(() => input.write(waiting.shift() ?? ""));
  });
  const colors = createColors({ isTTY: false } as NodeJS.WriteStream, false);
  const done = converse(SANAD, input as unknown as NodeJS.ReadStream, output as unknown as NodeJS.WriteStream, colors);
  if (!isTTY) input.end(waiting.join(""));
  await done;
  return written;
}

/** The same, bidi marks left out. */
const talk = async (lines: readonly string[], isTTY = false): Promise<string> =>
  stripBidi(await talkWithMarks(lines, isTTY));

describe("converse", () => {
  it("answers the lines in order, each followed by a blank line, and passes over empty ones", async () => {
    const written = await talk([QUESTION, "", "   ", "How do I bake bread?"]);
    expect(written.startsWith(`${QUOTE}\n— قمة دمشق\n`)).toBe(true);
    expect(written.indexOf(MESSAGES.en.notFound)).toBeGreaterThan(written.indexOf(QUOTE));
    expect(written.endsWith("\n\n")).toBe(true);
  });

  it("writes nothing but answers where input is piped: no prompt, no greeting, no colour", async () => {
    const written = await talk([QUESTION]);
    expect(written).not.toContain(PROMPT);
    expect(written).not.toContain(MESSAGES.en.commands);
    expect(hasStyles(written)).toBe(false);
    expect(await talk([])).toBe("");
  });

  it("greets and prompts on a terminal", async () => {
    const written = await talk([QUESTION, ":quit"], true);
    expect(written).toContain(MESSAGES.en.welcome(2, 3));
    expect(written).toContain(MESSAGES.en.commands);
    expect(written).toContain(PROMPT);
    expect(written).toContain(QUOTE);
  });

  it("lists the articles for :sources", async () => {
    expect(await talk([":sources"])).toBe(
      `${MESSAGES.en.sources}\n000  ar  قمة دمشق\n001  ar  كتب الوزير رسالة طويلة.  سانا\n\n`,
    );
  });

  it("explains itself for :help, and says so of a command it does not know", async () => {
    expect(await talk([":help"])).toBe(`${MESSAGES.en.commands}\n\n`);
    expect(await talk([":nope"])).toBe("There is no command :nope. Known are :sources, :help and :quit.\n\n");
    expect(await talk([":SOURCES"])).toMatch(/^There is no command :SOURCES\. /u);
  });

  it.each([":quit", ":q", "  :quit  "])("ends at %j and takes nothing after it", async (quit) => {
    expect(await talk([":help", quit, QUESTION])).toBe(`${MESSAGES.en.commands}\n\n`);
  });

  it.each([
    ["ar", QUESTION],
    ["fa", "پوتین چه گفت؟"],
    ["en", "What did Putin say?"],
  ] as const)("frames commands in the language of the question before them: %s", async (language, question) => {
    const written = await talk([question, ":help", ":nope"]);
    expect(written).toContain(stripBidi(MESSAGES[language].commands));
    expect(written).toContain(stripBidi(MESSAGES[language].unknownCommand(":nope")));
  });

  it.each([
    ["ar", QUESTION],
    ["fa", "پوتین چه گفت؟"],
  ] as const)("keeps the colon before the name of a command in a right-to-left line: %s", async (_, question) => {
    const written = await talkWithMarks([question, ":help", ":nope\u0007"]);
    const lines = written.split("\n").filter((line) => line.includes(":quit"));
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect([line.startsWith("\u200F"), isBalanced(line)]).toEqual([true, true]);
      for (const name of line.match(/:[a-z]+/gu) ?? []) expect(line).toContain(`\u2068${name}\u2069`);
    }
    expect(lines[1]).toContain("\u2068:nope\u2069");
  });

  it.each([
    ["Ctrl+C", "\u0003"],
    ["Ctrl+D", "\u0004"],
    [":quit", ":quit"],
  ])("leaves a shell a line of its own after %s", async (_, typed) => {
    expect(await talk([typed], true)).toMatch(/[^\n]\n$/u);
  });

  it.each(["😀😀", "\u0007\u0001", "؟!", "من", "كلمة ".repeat(2000)])(
    "finds nothing for a line such as %j",
    async (line) => {
      expect(await talk([line])).toMatch(/^(?:Not found|لا نتيجة)/u);
    },
  );
});
