import { describe, expect, it } from "vitest";
import { type Speaker, SpokenLanguages } from "../../src/discord/languages.ts";

const PERSON: Speaker = { userId: "p", channelId: "c" };

/** The languages of the frames around some texts, one after another. */
const frames = (...said: readonly (readonly [string, Partial<Speaker>?])[]) => {
  const spoken = new SpokenLanguages();
  return said.map(([text, speaker]) => spoken.frameFor(text, { ...PERSON, ...speaker }));
};

describe("frameFor", () => {
  it.each([
    ["when did Putin order the withdrawal?", "en"],
    ["متى أمر بوتين بسحب القوات؟", "ar"],
    ["پوتین چه زمانی دستور خروج داد؟", "fa"],
    ["ماذا قال Putin؟", "ar"],
  ])("%s: the question's own language, %s", (text, expected) => {
    expect(frames([text])).toEqual([expected]);
  });

  it("is the question's own whatever was spoken before", () => {
    expect(frames(["متى أمر بوتين؟"], ["who is Putin?"], ["پوتین کیست؟"])).toEqual(["ar", "en", "fa"]);
  });

  it.each(["", "  ", "1980?", "😀", "؟!", "Путин", "普京"])("without letters that tell, %j: the person's", (text) => {
    expect(frames(["متى أمر بوتين؟"], [text])).toEqual(["ar", "ar"]);
  });

  it("is the person's before the channel's", () => {
    expect(frames(["متى أمر بوتين؟"], ["پوتین کیست؟", { userId: "q" }], [""])).toEqual(["ar", "fa", "ar"]);
  });

  it("is the person's in another channel", () => {
    expect(frames(["پوتین کیست؟"], ["", { channelId: "d" }], ["", { channelId: null }])).toEqual(["fa", "fa", "fa"]);
  });

  it("is the channel's for who has written nothing, and what was last written there", () => {
    const stranger = { userId: "q", guildLocale: "de" };
    expect(frames(["متى أمر بوتين؟"], ["", stranger], ["پوتین کیست؟"], ["", stranger])).toEqual([
      "ar",
      "ar",
      "fa",
      "fa",
    ]);
  });

  it.each([
    ["ar", "ar"],
    ["fa", "fa"],
    ["en-US", "en"],
    ["en-GB", "en"],
    ["de", "en"],
    ["", "en"],
    [null, "en"],
    [undefined, "en"],
  ])("is the server's where nobody has written, and else English: %s → %s", (guildLocale, expected) => {
    expect(frames(["", { guildLocale }])).toEqual([expected]);
  });

  it("is that of somebody else's text around it, which tells nothing of the person's own", () => {
    expect(frames(["who is Putin?"], ["متى أمر بوتين؟", { isOthers: true }], [""])).toEqual(["en", "ar", "en"]);
  });

  it("takes a word of either language for what the person wrote before", () => {
    const [before, word] = frames(["پوتین کیست؟"], ["داعش"]);
    expect([before, word]).toEqual(["fa", "fa"]);
    expect(frames(["متى أمر بوتين؟"], ["داعش"])).toEqual(["ar", "ar"]);
  });

  it("guesses such a word after English or nothing, and never takes it for English", () => {
    for (const language of [frames(["داعش"])[0], frames(["who is Putin?"], ["داعش"])[1]])
      expect(["ar", "fa"]).toContain(language);
  });

  it("remembers no guess against what was certain", () => {
    expect(frames(["متى أمر بوتين؟"], ["داعش"], [""])).toEqual(["ar", "ar", "ar"]);
  });
});
