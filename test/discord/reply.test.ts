import { ComponentType, MessageFlags } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { button, labelOf, menu, rowsOf } from "../../src/discord/controls.ts";
import { buildReply, personLine, readEcho, shrinking, textsIn, type View } from "../../src/discord/reply.ts";
import { harmless } from "../../src/display/bidi.ts";
import { anyText } from "../language/text.ts";
import { SIGNS } from "./hostile.ts";
import { buttonsOf, faultsOf, partsOf, strayMarks, textsOf } from "./shown.ts";

const view = (more: Partial<View> = {}): View => ({ language: "en", tone: "found", blocks: [["a block"]], ...more });

/** A text that a person may type: no bidi controls, nothing that a terminal would obey. */
const typed = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(anyText(10), fc.constantFrom(...SIGNS)), { maxLength: 12 })
    .map((pieces) => [...harmless(pieces.join(" "))].slice(0, maxLength).join(""))
    .filter((text) => text.trim() !== "");

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim();

describe("readEcho", () => {
  it("reads back any question of up to 300 characters as it was typed, white space folded", () => {
    fc.assert(
      fc.property(typed(300), (question) => {
        const { components } = buildReply(view({ echo: question }), false);
        expect(readEcho(components)).toBe(folded(question));
        expect(faultsOf({ components })).toEqual([]);
        expect(strayMarks({ components })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["متى أمر بوتين بسحب القوات؟"],
    ["نیروها چه زمانی می\u200Cروند؟"],
    ["# heading"],
    ["-# small"],
    ["1. بوتين"],
    ["بوتين withdrawal from Syria when?"],
    ["C:\\dir \\* <@123> :smile: http://a.b"],
    ["س".repeat(300)],
    ["😀".repeat(300)],
  ])("reads back %s", (question) => {
    expect(readEcho(buildReply(view({ echo: question }), false).components)).toBe(question);
  });

  it.each([["س".repeat(301)], ["a ".repeat(2000)], ["*".repeat(4000)], ["😀".repeat(2000)]])(
    "reads back nothing of a longer one, which is cut",
    (question) => {
      const reply = buildReply(view({ echo: question }), false);
      expect(readEcho(reply.components)).toBeUndefined();
      expect(textsOf(reply)[0]).toContain("…");
      expect(faultsOf(reply)).toEqual([]);
    },
  );

  it.each([undefined, "", " \n "])("reads back nothing where nothing was asked: %j", (echo) => {
    const reply = buildReply(view(echo === undefined ? {} : { echo }), false);
    expect(readEcho(reply.components)).toBeUndefined();
    expect(textsOf(reply)).toEqual(["a block"]);
  });

  it("reads no other text", () => {
    expect(readEcho([{ content: "-# a" }, { components: [{ id: 7, content: "-# b" }] }])).toBeUndefined();
  });
});

describe("personLine", () => {
  it.each([
    ["right to left", "متى زار Putin دمشق؟", "\u200Fمتى زار \u2068Putin\u2069 دمشق؟"],
    ["left to right", "when did بوتين order 5?", "when did \u2068بوتين\u2069 order 5?"],
    ["on one line, without marks of its own", " a\n\u202Eb ", "a b"],
    ["as what it is", "@everyone **a**", "\\@everyone \\*\\*a\\*\\*"],
  ])("reads %s", (_, text, expected) => {
    expect(personLine(text)).toBe(expected);
  });
});

describe("buildReply", () => {
  it("wraps all in one container, of the colour of what it says, that mentions nobody", () => {
    const { components, flags, allowedMentions } = buildReply(view(), false);
    expect(components.map(({ type }) => type)).toEqual([ComponentType.Container]);
    expect(flags).toBe(MessageFlags.IsComponentsV2);
    expect(allowedMentions).toEqual({ parse: [], repliedUser: false });
    const colors = (["found", "doubt", "nothing", "neutral"] as const).map(
      (tone) => (buildReply(view({ tone }), false).components[0] as { accent_color?: number }).accent_color,
    );
    expect(new Set(colors).size).toBe(4);
  });

  it("is seen only by the one who asked where it is private", () => {
    expect(buildReply(view(), true).flags).toBe(MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral);
  });

  it("puts the question first, then head, blocks and foot with a line between them, then the controls", () => {
    const row = rowsOf([button("a", "b")]);
    const all = view({ echo: "q", head: ["h"], blocks: [["b", "c"], ["d"]], foot: ["f"], rows: () => row });
    const [{ components = [] } = {}] = partsOf(buildReply(all, false));
    expect(components.map(({ content, type }) => content ?? ComponentType[type])).toEqual([
      ...["-# q", "h", "Separator", "b\nc", "Separator", "d", "Separator", "f", "ActionRow"],
    ]);
  });

  it("leaves out the last blocks that do not fit, and tells the controls how many did", () => {
    const told: number[] = [];
    const rows = (shown: number) => {
      told.push(shown);
      return [];
    };
    const long = "a".repeat(1500);
    const reply = buildReply(view({ blocks: [[long], [long], [long]], rows }), false);
    expect(textsOf(reply)).toEqual([long, long]);
    expect(told).toEqual([2]);
    expect(faultsOf(reply)).toEqual([]);
  });

  it("counts bytes as well as characters", () => {
    const long = "€".repeat(900);
    const reply = buildReply(view({ blocks: [[long], [long], [long], [long]] }), false);
    expect(textsOf(reply)).toEqual([long, long, long]);
    expect(faultsOf(reply)).toEqual([]);
  });

  it("keeps any lines within Discord's limits", () => {
    const line = fc.oneof(
      anyText(200),
      fc.nat({ max: 5000 }).map((length) => "س\u2068*".repeat(length / 3)),
    );
    const lines = fc.array(
      line.map((text) => text || "-"),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 30 }), typed(5000), (blocks, echo) => {
        const reply = buildReply(view({ head: ["head"], blocks: blocks.slice(0, 12), echo }), false);
        expect(faultsOf(reply).filter((fault) => fault !== "an empty text")).toEqual([]);
      }),
    );
  });
});

describe("shrinking", () => {
  const shares: number[] = [];
  const shrunk = (units: number): View =>
    shrinking((share) => {
      shares.push(share);
      return view({ blocks: [["a".repeat(units * share)], ["b"]] });
    });

  it.each([
    [1000, 1000, 1],
    [4000, 2000, 1 / 2],
    [100_000, 3125, 1 / 32],
  ])("shows of %d units %d", (units, shown, share) => {
    shares.length = 0;
    const reply = buildReply(shrunk(units), false);
    expect(textsOf(reply)[0]).toHaveLength(shown);
    expect(shares.at(-1)).toBe(share);
    expect(faultsOf(reply)).toEqual([]);
  });

  it("ends where even the least does not fit", () => {
    expect(textsOf(buildReply(shrunk(1_000_000), false))).toEqual([]);
  });
});

describe("textsIn", () => {
  it("lists the texts of a message in their order", () => {
    const reply = buildReply(view({ echo: "q", blocks: [["a"], ["b", "c"]] }), false);
    expect(textsIn(reply.components)).toEqual(["-# q", "a", "b\nc"]);
  });
});

describe("rowsOf", () => {
  it.each([
    [0, []],
    [1, [1]],
    [5, [5]],
    [6, [5, 1]],
    [11, [5, 5, 1]],
  ])("puts %d buttons into rows of %j", (count, sizes) => {
    const rows = rowsOf(Array.from({ length: count }, (_, place) => button(String(place), String(place))));
    expect(rows.map(({ components }) => components.length)).toEqual(sizes);
  });
});

describe("button and menu", () => {
  it("are what Discord takes", () => {
    const rows = () => [
      ...rowsOf([button("a", "1"), button("b", "2", true), button("c", "3")]),
      menu("4", "choose", [{ label: "x", value: "y" }]),
    ];
    const reply = buildReply(view({ rows }), false);
    expect(faultsOf(reply)).toEqual([]);
    expect(buttonsOf(reply).map(({ disabled }) => disabled ?? false)).toEqual([false, true, false]);
  });
});

describe("labelOf", () => {
  it.each([
    ["a title", "a title"],
    ["a\ntitle", "a title"],
    ["\u202Ea\u2067 می\u200Cشود", "a می\u200Cشود"],
    ["\u200F", "otherwise"],
    ["", "otherwise"],
    ["😀".repeat(6), "😀😀😀😀…"],
  ])("%j → %j", (text, expected) => {
    expect(labelOf(text, 10, "otherwise")).toBe(expected);
  });
});
