import { rulesExtended, SimpleMarkdown } from "discord-markdown-parser";

/** The name under which the bot writes and is mentioned. */
export const BOT_NAME = "Sanad";

/** A node of the parsed text; what it carries depends on its type, as the parser leaves it untyped. */
type Node = ReturnType<ReturnType<typeof SimpleMarkdown.parserFor>>[number];
type Rule = (typeof rulesExtended)[string];

const { htmlTag, sanitizeText } = SimpleMarkdown;

const LINE_START = /(^|\n)$/;
const LIST = /^(?: *(?:[-*]|\d+\.) +[^\n]+(?:\n|$))+/;
const LIST_LINE = /^( *)(?:[-*]|(\d+)\.) +([^\n]+)$/;

/** The parser takes a heading or a subtext for plain text when it follows a quotation; Discord does not. */
function atLineStart(rule: Rule): Rule {
  return {
    ...rule,
    match: (source, state, previous) =>
      LINE_START.test(previous) ? rule.match(source, { ...state, prevCapture: null }, previous) : null,
  };
}

interface Item {
  text: string;
  /** The lines of the lists inside this item. */
  nested: string[];
}

/** The items of a list; a line indented deeper than the first belongs to the item above it. */
function itemsOf(lines: string[]): Item[] {
  const indent = LIST_LINE.exec(lines[0] ?? "")?.[1]?.length ?? 0;
  const items: Item[] = [];
  for (const line of lines) {
    const [, spaces = "", , text = line] = LIST_LINE.exec(line) ?? [];
    const last = items.at(-1);
    if (last !== undefined && spaces.length > indent) last.nested.push(line);
    else items.push({ text, nested: [] });
  }
  return items;
}

/** Discord's lists, which the parser lacks. */
const list: Rule = {
  order: SimpleMarkdown.defaultRules.list.order,
  match: (source, _state, previous) => (LINE_START.test(previous) ? LIST.exec(source) : null),
  parse(capture, parse, state) {
    const lines = (capture[0] ?? "").trimEnd().split("\n");
    const start = LIST_LINE.exec(lines[0] ?? "")?.[2];
    const inside = (text: string) => parse(text, { ...state, prevCapture: null });
    const items = itemsOf(lines).map(({ text, nested }) => [...inside(text), ...inside(nested.join("\n"))]);
    return { type: "list", start, items };
  },
};

/** Discord shows no empty line for the break that ends a block of code; the parser leaves it to the text after. */
const codeBlock: Rule = {
  ...(rulesExtended.codeBlock as Rule),
  match(source, state, previous) {
    const capture = rulesExtended.codeBlock?.match(source, state, previous);
    if (capture?.[0] && source[capture[0].length] === "\n") capture[0] += "\n";
    return capture;
  },
};

const parse = SimpleMarkdown.parserFor({
  ...rulesExtended,
  list,
  codeBlock,
  heading: atLineStart(rulesExtended.heading as Rule),
  subtext: atLineStart(rulesExtended.subtext as Rule),
});

const marked = (tag: string) => (node: Node) => htmlTag(tag, inline(node.content));
const mention = (type: string, label: (node: Node) => string) => (node: Node) =>
  htmlTag("discord-mention", sanitizeText(label(node)), { type });
const link = (node: Node) => htmlTag("discord-link", inline(node.content), { href: node.target });
const literal = (node: Node) => sanitizeText(node.content);

/**
 * What stands inside a line. Bold, code and their like are plain elements: the ones of @skyra add the white space of
 * their templates to the line, or cover a blank of it.
 */
const INLINE: Record<string, (node: Node) => string> = {
  text: literal,
  newline: () => "\n",
  br: () => "\n",
  strong: marked("strong"),
  em: marked("em"),
  underline: marked("u"),
  strikethrough: marked("s"),
  inlineCode: (node) => htmlTag("code", literal(node)),
  link,
  url: link,
  autolink: link,
  // People mention nobody but the bot.
  user: mention("user", () => BOT_NAME),
  role: mention("role", () => "role"),
  channel: mention("channel", () => "channel"),
  everyone: mention("user", () => "everyone"),
  here: mention("user", () => "here"),
  slashCommand: mention("slash", (node) => String(node.fullName ?? node.name)),
  // Pictures of emojis would come from the network; the name stands for them.
  emoji: (node) => sanitizeText(`:${node.name}:`),
  twemoji: (node) => sanitizeText(node.name),
  emoticon: literal,
  spoiler: (node) => htmlTag("span", inline(node.content), { class: "spoiler" }),
  timestamp: (node) => htmlTag("discord-time", new Date(Number(node.timestamp) * 1000).toUTCString()),
};

/** What makes a block of its own. */
const BLOCKS: Record<string, (node: Node) => string> = {
  heading: (node) => htmlTag("discord-header", flow(node.content), { level: node.level }),
  subtext: (node) => htmlTag("discord-subscript", flow(node.content)),
  // The bar of @skyra's quotation gets thin beside a long text, and its block of code is wider than the column.
  blockQuote: (node) => htmlTag("div", htmlTag("blockquote", flow(node.content)), { class: "quotation" }),
  codeBlock: (node) => htmlTag("pre", literal(node)),
  list(node) {
    const items = node.items.map((item: Node[]) => htmlTag("li", flow(item))).join("");
    return node.start === undefined ? htmlTag("ul", items) : htmlTag("ol", items, { start: node.start });
  },
};

function inline(nodes: Node[]): string {
  return nodes.map((node) => drawerOf(INLINE, node)(node)).join("");
}

function drawerOf(drawers: Record<string, (node: Node) => string>, node: Node): (node: Node) => string {
  const drawer = drawers[node.type];
  if (drawer === undefined) throw new Error(`No drawing for Markdown of type "${node.type}" here.`);
  return drawer;
}

/** Runs of text go into one block that keeps its line breaks, as in the client: each line then finds its direction. */
function flow(nodes: Node[]): string {
  const parts: string[] = [];
  let run: Node[] = [];
  const closeRun = () => {
    if (run.length > 0) parts.push(htmlTag("div", inline(run), { class: "text" }));
    run = [];
  };
  for (const node of nodes) {
    if (!(node.type in BLOCKS)) {
      run.push(node);
      continue;
    }
    closeRun();
    parts.push(drawerOf(BLOCKS, node)(node));
  }
  closeRun();
  return parts.join("");
}

/** HTML for a text in Discord's Markdown, as a TextDisplay or a message shows it. */
export function markdownToHtml(text: string): string {
  return flow(parse(text.trim(), { inline: true }));
}
