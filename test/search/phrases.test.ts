import { describe, expect, it } from "vitest";
import { heldPhrases, phraseStems } from "../../src/search/phrases.ts";
import { indexOf, indexOfSentences, type Row } from "./small.ts";

const ROWS: readonly Row[] = [
  ["minister", "title", "foreign minister", "وزير الخارجية", "وزیر خارجه"],
  ["un", "org", "United Nations", "الأمم المتحدة", "سازمان ملل"],
];

/** The phrases that some Arabic sentences hold, as they spell them. */
const phrases = (...sentences: readonly string[]): string[] =>
  [...heldPhrases(indexOfSentences(sentences, ...ROWS)).byStems.values()].map(({ text, count }) => `${text} ${count}`);

describe("heldPhrases", () => {
  it.each([
    ["finds a phrase as it is spelled", ["قال وزير الخارجية كلمة."], ["وزير الخارجية 1"]],
    ["counts where it stands", ["وزير الخارجية هنا.", "عاد وزير الخارجية."], ["وزير الخارجية 2"]],
    ["takes its commonest spelling", ["ووزير الخارجية.", "وزير الخارجية.", "وزير الخارجية."], ["وزير الخارجية 3"]],
    ["takes the shortest of equals", ["ووزير الخارجية.", "وزير الخارجية.", "عاد الوزير."], ["وزير الخارجية 2"]],
    ["leaves out words that stand apart", ["وزير كبير زار أمس مبنى الخارجية."], []],
    ["leaves out words with another between them", ["وزير الشؤون الخارجية."], []],
    ["leaves out phrases of which a word stands nowhere", ["قال الوزير."], []],
  ])("%s", (_, sentences, expected) => {
    expect(phrases(...sentences)).toEqual(expected);
  });

  it("finds those of each language in its own articles, by how they begin", () => {
    const index = indexOf(
      [
        { id: "ar", paragraphs: [["في الأمم المتحدة."]] },
        { id: "fa", language: "fa", paragraphs: [["سازمان ملل گفت."]] },
      ],
      ...ROWS,
    );
    const { byPrefix } = heldPhrases(index);
    expect([...byPrefix.startingWith("سازمان م")].map(({ value }) => value.text)).toEqual(["سازمان ملل"]);
    expect([...byPrefix.startingWith("امم")].map(({ value }) => value.text)).toEqual(["الأمم المتحدة"]);
  });
});

describe("phraseStems", () => {
  const index = indexOfSentences(["قال وزير الخارجية."], ...ROWS);

  it("gives the stems of a form that the articles may hold", () => {
    expect(phraseStems("وزير الخارجية", "ar", index)).toEqual(["وزير", "خارج"]);
  });

  it.each([
    ["of one word", "وزير", "ar"],
    ["with a word that stands nowhere", "وزير الدفاع", "ar"],
    ["of a language that no article has", "وزیر خارجه", "fa"],
    ["longer than a phrase", "وزير الخارجية وزير الخارجية وزير", "ar"],
  ] as const)("gives none for a form %s", (_, form, language) => {
    expect(phraseStems(form, language, index)).toBeUndefined();
  });
});
