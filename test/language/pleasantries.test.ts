import { describe, expect, it } from "vitest";
import { isPleasantry } from "../../src/language/pleasantries.ts";

describe("isPleasantry", () => {
  it.each([
    "thank you",
    "Thank you very much!",
    "hi",
    "Hello, good morning",
    "ok thanks",
    "السلام عليكم",
    "السَّلامُ عليكم ورحمة الله وبركاته",
    "شكراً",
    "شكرا جزيلا!",
    "أهلاً وسهلاً",
    "مرحبا، كيف حالك؟",
    "متشکرم",
    "خیلی ممنون 🙏",
    "سلام، خوبی؟",
    "خسته نباشید",
    "درود بر شما",
  ])("holds for %s", (text) => {
    expect(isPleasantry(text)).toBe(true);
  });

  it.each([
    "",
    "؟!",
    "Who did Assad thank?",
    "thank you Putin",
    "hello where did Putin meet Assad?",
    "شكر الأسد بوتين",
    "شكر",
    "السلام في سوريا",
    "لمن توجه الأسد بالشكر؟",
    "سلام، پوتین کجا بود؟",
    "تشکر",
    "اسد از چه کسی تشکر کرد؟",
  ])("does not hold for «%s»", (text) => {
    expect(isPleasantry(text)).toBe(false);
  });
});
