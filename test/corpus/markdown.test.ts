import { describe, expect, it } from "vitest";
import { headingText, isMarkup, isTopHeading } from "../../src/corpus/markdown.ts";

describe("headingText", () => {
  it.each([
    ["# عنوان", "عنوان"],
    ["## عنوان فرعي", "عنوان فرعي"],
    ["###### Six", "Six"],
    ["# عنوان #", "عنوان"],
    ["## عنوان ##", "عنوان"],
    ["#   عنوان", "عنوان"],
  ])("of %s is %s", (line, text) => {
    expect(headingText(line)).toBe(text);
  });

  it.each(["#عنوان", "####### سبعة", "عنوان # هنا", "عنوان", ""])("is undefined for %j", (line) => {
    expect(headingText(line)).toBeUndefined();
  });
});

describe("isTopHeading", () => {
  it("holds for one mark alone", () => {
    expect(["# عنوان", "#\tعنوان", "## عنوان", "#عنوان", "عنوان"].map(isTopHeading)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("isMarkup", () => {
  it.each([
    ["---", "a rule"],
    ["*****", "a rule of asterisks"],
    ["* * *", "a spaced rule"],
    ["___", "a rule of underscores"],
    ["=====", "an underline"],
    ["![صورة](a.jpg)", "an image"],
    ["```js", "a fence"],
    ["~~~", "a tilde fence"],
    ["| --- | :-: |", "the rule of a table"],
    ["<!-- تعليق -->", "a comment"],
    ["<br/>", "a tag"],
    ["</div>", "a closing tag"],
    ['<p class="x">', "a tag with an attribute"],
  ])("holds for %s, %s", (line) => {
    expect(isMarkup(line)).toBe(true);
  });

  it.each([
    "--",
    "- بند",
    "* بند",
    "نص --- نص",
    "![صورة](a.jpg) نص",
    "[رابط](a.html)",
    "# عنوان",
    "| أ | ب |",
    "<b>نص</b> هنا",
    "نص",
  ])("does not hold for %s", (line) => {
    expect(isMarkup(line)).toBe(false);
  });
});
