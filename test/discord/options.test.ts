import type { ChatInputCommandInteraction } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARTICLES, articlesChosen, choice, MAX_CHOICES, PRIVATE, privateChosen } from "../../src/discord/options.ts";
import { anyText } from "../language/text.ts";
import { hostileFact } from "./hostile.ts";

/** An interaction whose options were chosen so. */
const chosen = (options: Readonly<Record<string, string | boolean>>) => {
  const get = (name: string) => options[name] ?? null;
  return { options: { getString: get, getBoolean: get } } as unknown as ChatInputCommandInteraction;
};

describe("choice", () => {
  it.each([
    ["a title", "key", { name: "a title", value: "key" }],
    ["نیرو\u200Cها", "key", { name: "نیرو\u200Cها", value: "key" }],
    ["a\u202E\ntitle", "key", { name: "a title", value: "key" }],
    ["", "key", { name: "key", value: "key" }],
    ["\u200F ", "key", { name: "key", value: "key" }],
    ["a".repeat(100), "key", { name: "a".repeat(100), value: "key" }],
    ["a".repeat(101), "key", { name: `${"a".repeat(99)}…`, value: "key" }],
    ["😀".repeat(50), "key", { name: "😀".repeat(50), value: "key" }],
    ["😀".repeat(51), "key", { name: `${"😀".repeat(49)}…`, value: "key" }],
  ])("%j → %j", (name, value, expected) => {
    expect(choice(name, value)).toEqual(expected);
  });

  it("has a name of 1 to 100 units without half a character, whatever the title", () => {
    fc.assert(
      fc.property(fc.oneof(anyText(200), hostileFact), (title) => {
        const { name } = choice(title, "key");
        expect(name.trim().length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(100);
        expect(name).not.toMatch(/\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});

describe("articlesChosen", () => {
  it.each([
    ["ar", "ar"],
    ["fa", "fa"],
    ["any", undefined],
    ["en", undefined],
  ])("of %s is %s", (code, expected) => {
    expect(articlesChosen(chosen({ articles: code }))).toBe(expected);
  });

  it("is all of them unless chosen", () => {
    expect(articlesChosen(chosen({}))).toBeUndefined();
  });
});

describe("privateChosen", () => {
  it("is as chosen, and public unless chosen", () => {
    expect([{ private: true }, { private: false }, {}].map((each) => privateChosen(chosen(each)))).toEqual([
      ...[true, false, false],
    ]);
  });
});

describe("the options", () => {
  it("are what Discord takes", () => {
    expect(MAX_CHOICES).toBe(25);
    expect(ARTICLES.choices.length).toBeLessThanOrEqual(MAX_CHOICES);
    for (const { name, description } of [ARTICLES, PRIVATE]) {
      expect(name).toMatch(/^[a-z]{1,32}$/u);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });
});
