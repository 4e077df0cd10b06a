import { describe, expect, it } from "vitest";
import { fold } from "../../src/language/fold.ts";
import {
  ALWAYS,
  NO_VERBS,
  PERSONAL,
  PREVERBS,
  SUFFIXES,
  SURE,
  stemPersian,
  WITH_YA,
} from "../../src/language/persian.ts";
import { persianDictionary } from "../../src/language/persian-dictionary.ts";

const stems = (word: string): readonly string[] => stemPersian(fold(word), persianDictionary());

/** Expects one stem; words are given as people write them and compared folded. */
const check = (word: string, stem: string): void => expect(stems(word)).toEqual([fold(stem)]);

/** Each suffix, a word that loses it because a word remains, and one that ends in it and stays. */
const SUFFIX_ROWS = [
  ["ی", "ارتشی", "ارتش", "چای"],
  ["م", "کتابم", "کتاب", "سلام"],
  ["ت", "دوستت", "دوست", "دولت"],
  ["ش", "کتابش", "کتاب", "ورزش"],
  ["ها", "موها", "مو", "تنها"],
  ["تر", "پرتر", "پر", "دفتر"],
  ["ان", "پدران", "پدر", "ایران"],
  ["ات", "خانهات", "خانه", "حیات"],
  ["اش", "خانهاش", "خانه", "تلاش"],
  ["ام", "خانهام", "خانه", "پیام"],
  ["ای", "کشتیای", "کشتی", "برای"],
  ["های", "موهای", "مو", "شانگهای"],
  ["ترین", "پرترین", "پر", "بهترین"],
  ["شان", "کتابشان", "کتاب", "نشان"],
  ["مان", "کتابمان", "کتاب", "ساختمان"],
  ["تان", "پدرتان", "پدر", "تابستان"],
  ["اند", "خستهاند", "خسته", "ماند"],
  ["هایی", "موهایی", "مو", "تنهایی"],
  ["هایم", "کتابهایم", "کتاب", "بهایم"],
  ["هایت", "کتابهایت", "کتاب", "نهایت"],
  ["هایش", "کتابهایش", "کتاب", "رهایش"],
  ["هایشان", "کتابهایشان", "کتاب", "حمیمیمهایشان"],
  ["هایمان", "کتابهایمان", "کتاب", "حمیمیمهایمان"],
  ["هایتان", "کتابهایتان", "کتاب", "حمیمیمهایتان"],
] as const;

describe("stemPersian: suffixes", () => {
  it.each(SUFFIX_ROWS)("%s goes from %s (%s) and stays in %s", (_, word, stem, whole) => {
    check(word, stem);
    check(whole, whole);
  });

  it("has a line above for every suffix of the table", () => {
    expect(SUFFIX_ROWS.map(([suffix]) => fold(suffix))).toEqual([...SUFFIXES]);
  });

  it.each(SUFFIX_ROWS)("%s goes from any word when a ZWNJ sets it off", (suffix) => {
    check(`حمیمیم\u200C${suffix}`, "حمیمیم");
  });

  it.each([
    ["ها", "تروریستها", "تروریست", "تنها"],
    ["های", "سیاستهای", "سیاست", "شانگهای"],
    ["هایی", "ادعاهایی", "ادعا", "تنهایی"],
    ["تر", "بزرگتر", "بزرگ", "بهتر"],
    ["ترین", "بالاترین", "بالا", "بهترین"],
  ])("%s goes even from %s, which the dictionary lists (%s), and stays in %s", (_, word, stem, whole) => {
    expect(persianDictionary().has(fold(word))).toBe(true);
    check(word, stem);
    check(whole, whole);
  });

  it.each([
    ["هایی", "طرطوسهایی", "طرطوس"],
    ["های", "طرطوسهای", "طرطوس"],
    ["ها", "طرطوسها", "طرطوس"],
  ])("%s goes even from %s, which the dictionary does not know", (_, word, stem) => {
    expect(persianDictionary().has(fold(stem))).toBe(false);
    check(word, stem);
  });

  it("has lines above for the endings that are sure and for those that always go", () => {
    expect([...SURE].sort()).toEqual(["ها", "های", "هایی", "تر", "ترین"].map(fold).sort());
    expect([...ALWAYS]).toEqual(["هایی", "های", "ها"].map(fold));
  });

  it.each(["طرطوستر", "طرطوسش", "طرطوسان", "طرطوسم"])("%s stays: no word of the dictionary would remain", (word) => {
    check(word, word);
  });

  it.each([
    ["ایرانی", "ایران"],
    ["جمهوری", "جمهور"],
    ["روسی", "روس"],
    ["ایرانیها", "ایران"],
  ])("the nisba goes from %s (%s)", (word, stem) => {
    check(word, stem);
  });

  it.each(["ایران", "بهتر", "حمیمیم", "پوتین", "دختر", "زمان", "آتش", "انسان", "علی", "دبی", "قوی", "کرملین"])(
    "%s stays whole",
    (word) => {
      check(word, word);
    },
  );

  it("reads ة as ه", () => {
    check("قوة", "قوه");
  });
});

describe("stemPersian: verbs", () => {
  const PERSONAL_ROWS = [
    ["ند", "میکنند", "کن"],
    ["یم", "میگوییم", "گو"],
    ["ید", "میروید", "رو"],
    ["د", "میدهد", "ده"],
    ["م", "میخورم", "خور"],
    ["ی", "میروی", "رو"],
  ] as const;

  it.each(PERSONAL_ROWS)("the personal ending %s goes from %s (%s)", (_, verb, stem) => {
    check(verb, stem);
  });

  it.each([
    ["گو", "می‌گویم می‌گویی می‌گوید می‌گوییم می‌گویید می‌گویند میگوید میگویند نمی‌گوید نمیگویند"],
    ["دان", "می‌دانم می‌داند می‌دانند میداند نمی‌داند"],
    ["رو", "می‌روم می‌رود می‌رویم"],
    ["نما", "می‌نماید می‌نمایند"],
    ["بین", "می‌بیند می‌بینند"],
    ["آی", "می‌آیم می‌آید می‌آیند میآید"],
  ])("the forms of %s have one stem", (stem, forms) => {
    for (const form of forms.split(" ")) check(form, stem);
  });

  it("takes what stands behind می for a verb that the dictionary does not know", () => {
    check("می‌ذرذرند", "ذرذر");
    check("ذرذرند", "ذرذرند");
  });

  it("has a line above for every personal ending of the table", () => {
    expect(PERSONAL_ROWS.map(([ending]) => fold(ending))).toEqual([...PERSONAL]);
  });

  it.each([
    ["میداد", "داد"],
    ["میکرد", "کرد"],
    ["میرفت", "رفت"],
    ["میخواستند", "خواست"],
    ["گفتند", "گفت"],
  ])("%s keeps the د or ت of its past stem (%s)", (verb, stem) => {
    check(verb, stem);
  });

  it.each([
    ["می", "میدهد", "ده"],
    ["می and a ZWNJ", "می‌دهد", "ده"],
    ["نمی", "نمیدهد", "ده"],
    ["نمی and a ZWNJ", "نمی‌دهد", "ده"],
    ["ن", "ننویسد", "نویس"],
    ["ب", "بنویسد", "نویس"],
    ["the ن of the infinitive", "رفتن", "رفت"],
    ["a copula behind the participle", "رفته‌است", "رفته"],
    ["a person behind the participle", "داده‌ام", "داده"],
  ])("%s goes from %s (%s)", (_, verb, stem) => {
    check(verb, stem);
  });

  it.each(["میدان", "میخانه", "میهن", "میکروب", "نمک", "نام", "برادر", "بهار", "زبان", "جهان", "وطن"])(
    "%s is no verb and stays",
    (word) => {
      check(word, word);
    },
  );

  it.each([...NO_VERBS])("%s looks like a verb and stays, with an ending too", (word) => {
    check(word, word);
    check(`${word}\u200Cها`, word);
  });

  it.each([
    ["تندتر", "تند"],
    ["تندی", "تند"],
    ["زدند", "زد"],
    ["می‌رود", "رو"],
  ])("gives %s the stem %s", (word, stem) => {
    check(word, stem);
  });

  it.each([
    ["باز", "بازمی‌گردند", ["بازگرد", "باز", "گرد"]],
    ["باز", "بازمیگردند", ["بازگرد", "باز", "گرد"]],
    ["باز", "بازنمی‌گردند", ["بازگرد", "باز", "گرد"]],
    ["بر", "برمی‌گردند", ["برگرد", "بر", "گرد"]],
    ["بر", "برنمی‌گردند", ["برگرد", "بر", "گرد"]],
    ["بر", "برهمی‌گردند", ["برگرد", "بر", "گرد"]],
    ["فرا", "فرامی‌خواند", ["فراخواند", "فرا", "خواند"]],
    ["فرو", "فرومی‌ریزند", ["فروریز", "فرو", "ریز"]],
  ])("the preverb %s of %s is kept without می", (_, verb, expected) => {
    expect(stems(verb)).toEqual(expected.map(fold));
  });
});

describe("stemPersian: می that belongs to its word", () => {
  it.each([
    ["نظامی‌گری", ["نظامگری", "نظام", "گری"]],
    ["بومی‌سازی", ["بومساز", "بوم", "ساز"]],
    ["اسلامی‌گرایی", ["اسلامگرا", "اسلام", "گرا"]],
    ["علمی‌تخیلی", ["علمتخیل", "علم", "تخیل"]],
  ])("stays in %s (%j)", (word, expected) => {
    expect(stems(word)).toEqual(expected.map(fold));
  });

  it.each(PREVERBS)("goes behind the preverb %s", (preverb) => {
    expect(stems(`${preverb}می\u200Cذرذرند`)[1]).toBe(preverb);
    expect(stems(`${preverb}نمی\u200Cذرذرند`)[1]).toBe(preverb);
  });
});

describe("stemPersian: compounds", () => {
  it.each([
    ["رئیس‌جمهور", ["رئیسجمهور", "رئیس", "جمهور"]],
    ["رئیس‌جمهوری", ["رئیسجمهور", "رئیس", "جمهور"]],
    ["گفت‌وگو", ["گفتگو", "گفت", "گو"]],
    ["گفت‌وگوها", ["گفتگو", "گفت", "گو"]],
    ["جست‌وجو", ["جستجو", "جست", "جو"]],
    ["دانش‌آموزان", ["دانشآموز", "دانش", "آموز"]],
    ["عقب‌نشینی", ["عقبنشین", "عقب", "نشین"]],
    ["پیش‌بینی", ["پیشبین", "پیش", "بین"]],
    ["صلح‌آمیز", ["صلحآمیز", "صلح", "آمیز"]],
    ["هم‌قدم", ["همقدم", "هم", "قدم"]],
    ["وقت‌شناس", ["وقتشناس", "وقت", "شناس"]],
    ["رفت‌وآمد", ["رفتآمد", "رفت", "آمد"]],
    ["بی‌وطن", ["بیوطن", "بی", "وطن"]],
    ["کم‌وزن", ["کموزن", "کم", "وزن"]],
    ["تک‌واحد", ["تکواحد", "تک", "واحد"]],
    ["دیوانه‌وار", ["دیوانهوار", "دیوانه", "وار"]],
    ["کینه‌ورزی", ["کینهورز", "کینه", "ورز"]],
  ])("%s gives %j, with the ZWNJ and glued", (word, expected) => {
    expect(stems(word)).toEqual(expected.map(fold));
    expect(stems(word.replaceAll("\u200C", ""))).toEqual(expected.map(fold));
  });

  it.each([
    ["هم‌وطن", ["هموطن", "هم", "وطن"]],
    ["هم‌وطنان", ["هموطن", "هم", "وطن"]],
    ["خرید‌وفروش", ["خریدفروش", "خرید", "فروش"]],
    ["سوری‌وذرذر", ["سوروذرذر", "سور", "وذرذر"]],
  ])("%s gives %j: only a و that joins two words goes", (word, expected) => {
    expect(stems(word)).toEqual(expected.map(fold));
  });

  it("shares the parts of رئیس جمهوری written as two words", () => {
    const apart = [...stems("رئیس"), ...stems("جمهوری")];
    expect(stems("رئیس‌جمهوری")).toEqual(expect.arrayContaining(apart));
    expect(stems("رئیسجمهوری")).toEqual(expect.arrayContaining(apart));
  });

  it("takes the dictionary's division before the writer's", () => {
    expect(stems("گفت\u200Cو\u200Cگو")).toEqual(stems("گفت‌وگو"));
  });

  it.each([
    ["گفت‌وگوهای", "گفت‌وگو"],
    ["گفت‌وگوی", "گفت‌وگو"],
    ["جست‌وجوهای", "جست‌وجو"],
    ["رئیس‌جمهورش", "رئیس‌جمهور"],
    ["رفت‌وآمدهای", "رفت‌وآمد"],
  ])("gives the parts of %s, a compound with an ending, as of %s", (word, bare) => {
    expect(stems(word)).toEqual(stems(bare));
  });

  it.each(["رئیسجمهورها", "رئیسجمهورش"])("gives the parts of %s, a glued compound with an ending", (word) => {
    expect(stems(word)).toEqual(stems("رئیس‌جمهور"));
  });

  it("gives no parts of a compound that the dictionary lists as one word too", () => {
    check("پژوهشگر", "پژوهشگر");
  });

  it("gives گفت‌وگو the stem of گفتگو", () => {
    expect(stems("گفت‌وگو")).toEqual(expect.arrayContaining([...stems("گفتگو")]));
  });

  it.each([
    ["داده‌ام", "دادهام"],
    ["پایگاه‌های", "پایگاههای"],
    ["گروه‌های", "گروههای"],
    ["قوی‌ترین", "قویترین"],
    ["تروریست‌ها", "تروریستها"],
    ["صحبت‌هایش", "صحبتهایش"],
    ["فداکاری‌هایشان", "فداکاریهایشان"],
    ["بازمی‌گردند", "بازمیگردند"],
    ["می‌دهد", "میدهد"],
  ])("%s and %s, from which the ZWNJ is lost, have the same stems", (written, lost) => {
    expect(stems(lost)).toEqual(stems(written));
  });

  it.each(["است", "ای", "ایم", "اید", "یی"])("%s behind a ZWNJ is no part", (piece) => {
    check(`رفته\u200C${piece}`, "رفته");
  });

  it("takes the writer's division of a word that the dictionary does not know", () => {
    expect(stems("سوری\u200Cطرطوس")).toEqual(["سورطرطوس", "سور", "طرطوس"]);
    expect(stems("سوریطرطوس")).toHaveLength(1);
  });

  it("keeps the letters of a word that is made of loose pieces only", () => {
    expect(stems("می\u200Cای")).toEqual([fold("میای")]);
  });
});

describe("stemPersian: a final ی", () => {
  it.each([...WITH_YA])("stays in %s", (word) => expect(stemPersian(word, persianDictionary())).toEqual([word]));

  it.each([
    ["جمهوری", "جمهور"],
    ["نظامی", "نظام"],
    ["ایرانی", "ایران"],
  ])("goes from %s (%s)", (word, stem) => check(word, stem));
});
