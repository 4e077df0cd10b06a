import { describe, expect, it } from "vitest";
import { isNavigation, isWelcome, pageStamp } from "../../src/corpus/furniture.ts";

describe("isNavigation", () => {
  it.each(
    [
      ["أخبار", "أخر الأخبار", "آخر الأخبار", "الوسوم", "اظهر المزيد", "مقالات ذات صلة", "زر الذهاب إلى الأعلى"],
      ["رسالة", "إغلاق", "اغلاق", "الرئيسية", "اقرأ أيضاً", "المقال السابق", "شارك", "تابعنا", "سياسة الخصوصية"],
      ["جميع الحقوق محفوظة", "فيسبوك", "«الوسوم»", "الوسوم:", "إعلان"],
      ["آخرین اخبار", "بیشتر بخوانید", "ادامه مطلب", "برچسب‌ها", "برچسبها", "برچسب ها", "جست‌وجو", "تماس با ما"],
      ["ثبت نام", "بازگشت به بالا"],
      ["Read more", "RELATED ARTICLES", "Home", "Tags:", "Subscribe", "WhatsApp"],
    ].flat(),
  )("holds for %s", (line) => {
    expect(isNavigation(line)).toBe(true);
  });

  it.each(["أخبار سوريا", "رسالة بوتين إلى الأسد", "الأسد", "بیشتر نیروها", "News of the war", "2016", "", "…"])(
    "does not hold for %j",
    (line) => {
      expect(isNavigation(line)).toBe(false);
    },
  );
});

describe("isWelcome", () => {
  it.each([
    "أهلا بكم في الموقع الرسمي لسفارة الجمهورية العربية السورية في ماليزيا",
    "أهلا وسهلا بكم في موقعنا",
    "اهلا بكم في بوابة الحكومة",
    "مرحبا بكم في شبكة الأخبار",
    "به سایت ما خوش آمدید",
    "به پایگاه خبری ما خوش‌آمدید",
    "Welcome to our website",
    "Welcome to the news portal",
  ])("holds for %s", (line) => {
    expect(isWelcome(line)).toBe(true);
  });

  it.each([
    ["أهلا بكم في دمشق", "a greeting without a site"],
    ["أعلن الموقع الرسمي للرئاسة", "a site without a greeting"],
    ["أهلا بكم في موقعنا الرسمي.", "a sentence"],
    [`أهلا بكم في موقعنا ${"كلمة ".repeat(20)}`, "a long line"],
    ["You are welcome to the site", "a greeting inside a line"],
    ["أهلاوي في موقع النادي", "a longer word"],
  ])("does not hold for %s: %s", (line) => {
    expect(isWelcome(line)).toBe(false);
  });
});

describe("pageStamp", () => {
  it.each([
    ["26-05-2017 02:52 AM بتوقيت القدس المحتلة", "26-05-2017 02:52 AM"],
    ["2017/05/26", "2017/05/26"],
    ["آخر تحديث للصفحة بتوقيت القدس المحتلة 26-05-2017 مركز الأخبار", "26-05-2017"],
    ["26.05.2017", "26.05.2017"],
    ["٢٦-٠٥-٢٠١٧ ٠٢:٥٢ ص", "٢٦-٠٥-٢٠١٧ ٠٢:٥٢ ص"],
    ["تاريخ النشر: 26/5/2017 - 14:30", "26/5/2017 - 14:30"],
    ["15 آذار/مارس 2016", "15 آذار/مارس 2016"],
    ["15 مارس، 2016 | 10:15:30", "15 مارس، 2016 | 10:15:30"],
    ["۲۶ اردیبهشت ۱۳۹۶ - ۰۲:۵۲", "۲۶ اردیبهشت ۱۳۹۶ - ۰۲:۵۲"],
    ["02:52 - 26-05-2017", "02:52 - 26-05-2017"],
    ["Published 26 May 2017", "26 May 2017"],
  ])("of %s is %s", (line, stamp) => {
    expect(pageStamp(line)).toBe(stamp);
  });

  it.each([
    ["زار الأسد روسيا في 15-03-2016.", "a sentence"],
    ["15 آذار/مارس", "a date without a year"],
    ["02:52 AM", "a time alone"],
    ["2016", "a year alone"],
    ["26-05-2017 رقم 15", "another number"],
    ["26-05-2017 كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة", "more than eight words"],
    ["بوتين يأمر بسحب القوات", "no date"],
    ["", "nothing"],
  ])("is undefined for %j: %s", (line) => {
    expect(pageStamp(line)).toBeUndefined();
  });
});
