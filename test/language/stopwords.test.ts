import { describe, expect, it } from "vitest";
import type { Language } from "../../src/language/detect.ts";
import { fold } from "../../src/language/fold.ts";
import { hidesWord, isQuestionWord, isStopWord, speltApart } from "../../src/language/stopwords.ts";

const each = (language: Language, words: string): [string, Language][] =>
  words.split(" ").map((word) => [word, language]);

describe("isStopWord", () => {
  it.each([
    ...each("ar", "في من إلى على عن مع بين منذ لدى ضد دون غير"),
    ...each("ar", "لكن أو ثم إذا إن أن أنه لأن قد سوف لن لم لا ليس"),
    ...each("ar", "كان كانت كانوا يكون هو هي هم نحن أنتم هذا هذه ذلك هؤلاء الذي التي الذين"),
    ...each("ar", "حيث عندما له لها به فيه منه عليه إليه كل بعض أي أيضا أيضاً فقط حول أمام قام تم"),
    ...each("fa", "در به از با که را و تا برای بر این آن او وی من شما خود"),
    ...each("ar", "طيب بس يعني كمان هيك"),
    ...each("fa", "دیگه اونجا اینجا اون اونا اگه مگه واسه براشون داره می‌شه می‌کنن قراره"),
    ...each("ar", "اللي بدها بدو رح هلق دلوقتي كده هيدا هدول علشان منشان مو مش برضه بتاع عايز"),
    ...each("fa", "است بود شد شده کرد کرده دارد خواهد باید می‌شود نمی‌کند ها های ای دربارهٔ هنوز یعنی"),
    ...each("en", "a the of in at and but not is was were has did will their from until please"),
  ])("holds for %s in %s", (word, language) => {
    expect(isStopWord(fold(word), language)).toBe(true);
  });

  it.each(["وكان", "فإن", "ومنذ", "وفي", "فهو"])("holds for %s, behind a conjunction", (word) => {
    expect(isStopWord(fold(word), "ar")).toBe(true);
  });

  it.each(["میشود", "نمیکند"])("holds for %s, which has lost its ZWNJ", (word) => {
    expect(isStopWord(fold(word), "fa")).toBe(true);
  });

  it.each([
    ...each("ar", "متى أين كم يوم عام سنة أمس غدا اليوم شهر الثلاثاء مارس"),
    ...each("ar", "وزير فيلم وطن فرض بوتين سوريا حرب رئيس فو"),
    ...each("ar", "دول عم أبي تبعت همة متين هادي إيه"),
    ...each("fa", "کی کجا کدام چند چه امروز دیروز سال روز ماه وزیر جنگ ودر"),
    ...each("en", "when where who what how year today yesterday march war putin"),
  ])("does not hold for %s in %s", (word, language) => {
    expect(isStopWord(fold(word), language)).toBe(false);
  });

  const isWrittenStop = (word: string, language: Language): boolean => isStopWord(fold(word), language, word);

  it.each([
    ...each("ar", "هنا وهنا أن ان إن إلى الى ألى إذا اذا أذا أيضا أيضاً ايضا هؤلاء هولاء لأن لان أَنّ أ\u0654ن بأن"),
    ...each("fa", "آن ان آنها همچنین این"),
  ])("holds for %s as it is written in %s", (word, language) => {
    expect(isWrittenStop(word, language)).toBe(true);
  });

  it.each([...each("ar", "هنأ وهنأ هنّأ ئلى مأ كلأ آن هنا\u0654 إيّاهأ"), ...each("fa", "أز تأ")])(
    "does not hold for %s, which has another hamza than the function word in %s",
    (word, language) => {
      expect(isWrittenStop(word, language)).toBe(false);
    },
  );

  it("keeps the languages apart", () => {
    expect(isStopWord("در", "ar")).toBe(false);
    expect(isStopWord("التي", "fa")).toBe(false);
    expect(isStopWord("the", "ar")).toBe(false);
  });
});

describe("isQuestionWord", () => {
  it.each([
    ["أين", true],
    ["اين", true],
    ["إين", true],
    ["أية", true],
    ["آية", false],
    ["كام", true],
    ["كأم", false],
  ])("with the hamza of %s: %s", (word, asks) => {
    expect(isQuestionWord(fold(word), "ar", word)).toBe(asks);
  });

  it.each([
    ...each("ar", "متى أين كيف لماذا لم هل من ماذا ما كم أي أية أيهما بماذا عماذا مما فيم علام إلام مين شو وين ليش"),
    ...each("ar", "امتى إمتى ايمتى ايش كام فين ازاي منو شنو لمن بمن ممن عمن أيان هي هو"),
    ...each("fa", "کی کجا کجاست چه چی چیست چیستند کیست کیستند چرا چگونه چطور چند چندم چقدر چه‌قدر کدام کدامند"),
    ...each("fa", "آیا چه‌کسی چه‌زمانی کجای کدامیک چیه کیه چجوری چهقدر چهکسی"),
    ...each("en", "who whom whose what which when where why how whats whos many much"),
  ])("holds for %s in %s", (word, language) => {
    expect(isQuestionWord(fold(word), language)).toBe(true);
  });

  it.each(["ومتى", "فمن", "وأين", "فلماذا"])("holds for %s, behind a conjunction", (word) => {
    expect(isQuestionWord(fold(word), "ar")).toBe(true);
  });

  it.each([
    ...each("ar", "بوتين متين اليوم بعد عندما وزن يوم"),
    ...each("fa", "کتاب پوتین وچه کرد یکی چاه"),
    ...each("en", "whole whenever and putin"),
  ])("does not hold for %s in %s", (word, language) => {
    expect(isQuestionWord(fold(word), language)).toBe(false);
  });

  it("keeps the languages apart", () => {
    expect(isQuestionWord(fold("چرا"), "ar")).toBe(false);
    expect(isQuestionWord(fold("لماذا"), "fa")).toBe(false);
    expect(isQuestionWord("who", "fa")).toBe(false);
  });
});

describe("speltApart", () => {
  it.each([
    ["هنأ", "هنا"],
    ["وهنأ", "هنا"],
    ["هنّأ", "هنا"],
  ])("finds in %s a word that folding would hide", (word, bare) => expect(speltApart(word)).toBe(bare));

  it.each(["هنا", "وهنا", "هناك", "هنأت"])("finds none in %s", (word) => expect(speltApart(word)).toBeUndefined());
});

describe("hidesWord", () => {
  it("holds for a function word that another word folds into, and for no other", () => {
    expect(hidesWord("هنا")).toBe(true);
    expect(hidesWord("هناك")).toBe(false);
  });
});
