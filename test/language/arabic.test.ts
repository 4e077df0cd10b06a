import { describe, expect, it } from "vitest";
import {
  arabicVariants,
  ENDINGS,
  PRONOUNS,
  stemArabic,
  stemArabicSafely,
  withoutSpokenFuture,
} from "../../src/language/arabic.ts";
import { fold } from "../../src/language/fold.ts";

const safely = (word: string): string => stemArabicSafely(fold(word));
const nothing = (): boolean => false;
const among =
  (...stems: string[]) =>
  (stem: string): boolean =>
    stems.includes(stem);

describe("stemArabicSafely: the article", () => {
  it.each([
    ["ال", "الجيش", "جيش", "الم"],
    ["وال", "والجيش", "جيش", "والد"],
    ["فال", "فالجيش", "جيش", "فالح"],
    ["بال", "بالجيش", "جيش", "بالغ"],
    ["كال", "كالجيش", "جيش", "كالح"],
    ["وبال", "وبالجيش", "جيش", "وبالغ"],
    ["فكال", "فكالجيش", "جيش", "فكالح"],
    ["لل", "للجيش", "جيش", "للم"],
    ["ولل", "وللجيش", "جيش", "وللم"],
    ["فلل", "فللجيش", "جيش", "فلل"],
  ])("%s goes from %s (%s) and stays before fewer than two letters, in %s", (_, word, stem, whole) => {
    expect(safely(word)).toBe(stem);
    expect(safely(whole)).toBe(whole);
  });

  it.each(["سالم", "خالد", "جلال", "ولد", "بلد"])("%s has none", (word) => {
    expect(safely(word)).toBe(word);
  });
});

/** Each pronoun, a word that loses it, and one that is too short to. */
const PRONOUN_ROWS = [
  ["هما", "جيشهما", "جيش", "فهما"],
  ["كما", "جيشكما", "جيش", "حكما"],
  ["هم", "جيشهم", "جيش", "سهم"],
  ["هن", "جيشهن", "جيش", "ذهن"],
  ["كم", "جيشكم", "جيش", "حكم"],
  ["ها", "جيشها", "جيش", "سها"],
  ["نا", "جيشنا", "جيش", "هنا"],
  ["ه", "جيشه", "جيش", "فقه"],
] as const;

/** Each ending of number and nisba, a word that loses it, and one that is too short to (نية loses its ة alone). */
const ENDING_ROWS = [
  ["ان", "جيشان", "جيش", "زمان", "زمان"],
  ["ين", "روسيين", "روس", "طين", "طين"],
  ["ون", "مسلمون", "مسلم", "قرون", "قرون"],
  ["ية", "روسية", "روس", "نية", "ني"],
  ["يا", "روسيا", "روس", "حيا", "حيا"],
  ["وا", "أعلنوا", "اعلن", "نجوا", "نجوا"],
  ["ي", "روسي", "روس", "علي", "علي"],
] as const;

describe("stemArabicSafely: suffixes", () => {
  it.each(PRONOUN_ROWS)("the pronoun %s goes from %s (%s) and stays in %s", (_, word, stem, whole) => {
    expect(safely(word)).toBe(stem);
    expect(safely(whole)).toBe(whole);
  });

  it.each(ENDING_ROWS)("the ending %s goes from %s (%s) and not from %s (%s)", (_, word, stem, short, kept) => {
    expect(safely(word)).toBe(stem);
    expect(safely(short)).toBe(kept);
  });

  it("has a line above for every pronoun and ending of the tables", () => {
    expect(PRONOUN_ROWS.map(([suffix]) => suffix)).toEqual([...PRONOUNS]);
    expect(ENDING_ROWS.map(([suffix]) => suffix)).toEqual([...ENDINGS]);
  });

  it.each([
    ["ات", "شركات", "شرك", "ذات"],
    ["ات down to two letters", "قوات", "قو", "آت"],
    ["ة", "جمهورية", "جمهور", "ذات"],
    ["ة down to two letters", "قوة", "قو", "آت"],
    ["the ت that a pronoun uncovers", "إرادته", "اراد", "بنت"],
    ["the ي before such a ت", "تهنئته", "تهن", "بيت"],
    ["the ت that the dual uncovers", "دولتان", "دول", "موت"],
    ["the ت of the feminine verb", "انسحبت", "انسحب", "بيت"],
  ])("%s goes from %s (%s) and stays in %s", (_, word, stem, whole) => {
    expect(safely(word)).toBe(stem);
    expect(safely(whole)).toBe(fold(whole));
  });

  it("strips one pronoun and no second", () => {
    expect(safely("جيشهمها")).toBe("جيشهم");
  });

  it("writes a ة that stays as ه", () => {
    expect(safely("رة")).toBe("ره");
  });
});

describe("stemArabicSafely: families", () => {
  it.each([
    ["قانون", "قانوني", "القانونية"],
    ["قوة", "القوات", "قواتها"],
    ["روسيا", "الروسية", "والروسي"],
    ["سوريا", "سورية", "للسوريين"],
    ["إرهابي", "الإرهابيين", "الارهاب"],
    ["عسكري", "العسكريون", "والعسكرية"],
  ])("%s, %s and %s meet", (...words) => {
    expect(new Set(words.map(safely)).size).toBe(1);
  });

  it.each([
    ["سوريا", "روسيا"],
    ["قانون", "قناة"],
    ["حرب", "حزب"],
    ["بوتين", "بوش"],
  ])("%s and %s stay apart", (one, other) => {
    expect(safely(one)).not.toBe(safely(other));
  });
});

describe("stemArabic", () => {
  it.each([
    ["و", "ودمشق", "دمشق"],
    ["ف", "فدمشق", "دمشق"],
    ["ب", "بدمشق", "دمشق"],
    ["ل", "لدمشق", "دمشق"],
    ["ك", "كدمشق", "دمشق"],
    ["س before ي", "سيواصل", "يواصل"],
    ["س before ت", "ستواصل", "تواصل"],
    ["س before ن", "سنواصل", "نواصل"],
    ["س before ا", "ساواصل", "اواصل"],
  ])("strips %s from %s when %s is attested, and only then", (_, word, stem) => {
    expect(stemArabic(word, among(stem))).toBe(stem);
    expect(stemArabic(word, nothing)).toBe(word);
  });

  it.each([
    ["وزير", "و of the root"],
    ["بوش", "ب of a name"],
    ["فلاديمير", "ف of a name"],
    ["كابول", "ك of a name"],
    ["لافروف", "ل of a name"],
    ["سلام", "س before a letter that opens no verb"],
  ])("leaves %s whole: %s", (word) => {
    expect(stemArabic(word, among(word))).toBe(word);
  });

  it.each([
    ["a س that no prefix follows", "سوريا", "وريا", "سور"],
    ["fewer than three letters behind the clitic", "وقد", "قد", "وقد"],
    ["a letter that is no clitic", "مدمشق", "دمشق", "مدمشق"],
  ])("keeps %s: %s, although %s is attested, gives %s", (_, word, rest, stem) => {
    expect(stemArabic(word, among(rest))).toBe(stem);
  });

  it("strips two clitics when what is behind both is attested", () => {
    expect(stemArabic("وبدمشق", among("دمشق"))).toBe("دمشق");
    expect(stemArabic("وبدمشق", nothing)).toBe("وبدمشق");
  });

  it("strips no third clitic", () => {
    expect(stemArabic("فوبدمشق", among("وبدمشق", "بدمشق", "دمشق"))).toBe("بدمشق");
  });

  it("stops at the first clitic when only what is in front of the second is attested", () => {
    expect(stemArabic("وبدمشق", among("بدمشق"))).toBe("بدمشق");
  });

  it("strips article and suffixes whatever is attested", () => {
    expect(stemArabic("والقوات", nothing)).toBe("قو");
    expect(stemArabic("بالقوات", among("القوات"))).toBe("قو");
    expect(stemArabic("للجيش", among("لجيش"))).toBe("جيش");
  });

  it("strips the suffixes of what a clitic leaves", () => {
    expect(stemArabic("وجيشهم", among("جيش"))).toBe("جيش");
    expect(stemArabic("لسورية", among("سور"))).toBe("سور");
  });

  it.each([
    ["وزيرا", "وزير"],
    ["رسميا", "رسم"],
  ])("strips the final ا of %s when %s is attested", (word, stem) => {
    expect(stemArabic(word, among(stem))).toBe(stem);
  });

  it.each([
    ["وزيرا", "nothing is attested", "حرب"],
    ["فرنسا", "another stem is attested", "فرن"],
    ["علما", "it has four letters", "علم"],
  ])("keeps the final ا of %s: %s", (word, _, attested) => {
    expect(stemArabic(word, among(attested))).toBe(word);
  });
});

describe("arabicVariants", () => {
  it.each([
    ["a word", "حرب", "حرب"],
    ["a word without its article", "الحرب", "حرب"],
    ["a word without a clitic", "بحرب", "حرب"],
    ["a word without two clitics", "وبحرب", "حرب"],
    ["the first person of an imperfect", "نواصل", "يواصل"],
    ["the second person, and the feminine, of an imperfect", "تواصل", "يواصل"],
    ["the future", "ستواصل", "يواصل"],
  ])("hold for %s, %s, the form %s", (_, word, form) => {
    expect(arabicVariants(word)).toContain(form);
  });

  it.each([
    ["ته", "زيارته", "زيارة"],
    ["تها", "زيارتها", "زيارة"],
    ["تهم", "زيارتهم", "زيارة"],
    ["تنا", "زيارتنا", "زيارة"],
    ["ات", "زيارات", "زيارة"],
    ["ات", "قرارات", "قرار"],
    ["ة", "روسية", "روسي"],
    ["ه", "وزيره", "وزير"],
    ["ه", "زياره", "زيارة"],
    ["ها", "وزيرها", "وزير"],
    ["هم", "وزيرهم", "وزير"],
    ["نا", "وزيرنا", "وزير"],
    ["ان", "وزيران", "وزير"],
    ["ين", "مسلمين", "مسلم"],
    ["ون", "مسلمون", "مسلم"],
    ["تين", "زيارتين", "زيارة"],
    ["تان", "زيارتان", "زيارة"],
    ["ت", "انسحبت", "انسحب"],
    ["وا", "انسحبوا", "انسحب"],
    ["ا", "رسميا", "رسمي"],
    ["ية", "روسية", "روسي"],
  ])("replace the ending %s of %s: %s", (_, word, form) => {
    expect(arabicVariants(word)).toContain(form);
  });

  it("name the word first, each form once, and no form of fewer than three letters", () => {
    const forms = arabicVariants("وبزيارتها");
    expect(forms[0]).toBe("وبزيارتها");
    expect(new Set(forms).size).toBe(forms.length);
    expect(arabicVariants("هان")).toEqual(["هان"]);
  });
});

describe("withoutSpokenFuture", () => {
  it.each([
    ["هيسحب", "يسحب"],
    ["هتفضل", "تفضل"],
    ["حنرجع", "نرجع"],
    ["حيوقف", "يوقف"],
  ])("reads %s as %s", (word, present) => expect(withoutSpokenFuture(fold(word))).toBe(fold(present)));

  it.each(["حميميم", "هجوم", "حرب", "هيئة", "حياة", "حتى", "هذا"])("finds no future in %s", (word) =>
    expect(withoutSpokenFuture(fold(word))).toBeUndefined(),
  );
});
