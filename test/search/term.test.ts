import { describe, expect, it } from "vitest";
import { type Query, readTerm, readWords, type SearchIndex } from "../../src/search/index.ts";
import { indexOf, indexOfSentences, type Row } from "./small.ts";

const stemsOf = ({ groups }: Query): string[][] =>
  groups.map(({ alternatives }) => alternatives.map(({ stems }) => stems.join(" ")));

describe("readTerm", () => {
  it("reads a word that may be Arabic as well as Persian in both languages", () => {
    const row: Row = ["war", "noun", "war", "حرب", "جنگ"];
    const index = indexOf(
      [
        { id: "ar", paragraphs: [["انتهت الحرب."]] },
        { id: "fa", language: "fa", paragraphs: [["جنگ پایان یافت."]] },
      ],
      row,
    );
    expect(stemsOf(readTerm("حرب", index))[0]).toEqual(["حرب", "جنگ"]);
  });

  it("leaves out the phrases that another alternative says in one of their words, and no others", () => {
    const rows: readonly Row[] = [
      ["putin", "person", "Putin", "بوتين|فلاديمير بوتين", ""],
      ["minister", "noun", "foreign minister", "وزير الخارجية", ""],
    ];
    const index = indexOfSentences(["قال فلاديمير بوتين.", "قال وزير الخارجية."], ...rows);
    expect(stemsOf(readTerm("Putin", index))).toEqual([["بوت"]]);
    expect(stemsOf(readTerm("foreign minister", index))).toEqual([["وزير خارج"]]);
  });

  it("leaves out forms that say the word rarely where others say it surely, and takes them where none does", () => {
    const row: Row = ["order", "noun", "order", "أمر|ترتيب?", ""];
    const both = indexOfSentences(["صدر أمر.", "تم ترتيب الموعد."], row);
    expect(stemsOf(readTerm("order", both))).toEqual([["امر"]]);
    expect(stemsOf(readTerm("order", indexOfSentences(["تم ترتيب الموعد."], row)))).toEqual([["ترتيب"]]);
  });

  it("leaves out other words of its language where the articles hold it, and keeps its own forms", () => {
    const rows: readonly Row[] = [
      ["army", "noun", "army", "جيش|قوات", "ارتش"],
      ["base", "noun", "base", "قاعدة|قواعد", "پایگاه"],
      ["putin", "person", "Putin", "بوتين|بوتن", "پوتین"],
      ["name-amal", "person", "Amal", "أمل|رجاء", "امل"],
    ];
    const index = indexOfSentences(
      ["عاد الجيش والقوات.", "في القاعدة والقواعد.", "بوتين أو بوتن.", "أمل ورجاء."],
      ...rows,
    );
    expect(stemsOf(readTerm("بوتين", index))).toEqual([["بوت", "بوتن"]]);
    expect(stemsOf(readTerm("أمل", index))).toEqual([["امل"]]);
    expect(stemsOf(readTerm("الجيش", index))).toEqual([["جيش"]]);
    expect(stemsOf(readTerm("القاعدة", index))).toEqual([["قاعد", "قواعد"]]);
    expect(stemsOf(readTerm("army", index))).toEqual([["جيش", "قو"]]);
    expect(stemsOf(readTerm("الجيش", indexOfSentences(["عادت القوات."], ...rows)))).toEqual([["قو"]]);
  });

  it.each(["the", "من هو", "", "😀", "؟!"])("makes no group of %j", (term) => {
    expect(readTerm(term, indexOfSentences(["قال بوتين."])).groups).toEqual([]);
  });
});

describe("readWords", () => {
  it("reads the words of a phrase apart, each where it stands in the term", () => {
    const index: SearchIndex = indexOfSentences(
      ["عاد وزير.", "شؤون الخارجية."],
      ["minister", "noun", "foreign minister", "وزير الخارجية", ""],
    );
    expect(readTerm("وزير الخارجية", index).groups).toHaveLength(1);
    expect(readWords("وزير الخارجية", index).groups).toMatchObject([
      { word: "وزير", start: 0, end: 4 },
      { word: "الخارجية", start: 5, end: 13 },
    ]);
  });
});
