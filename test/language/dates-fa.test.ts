import { describe, expect, it } from "vitest";
import { dates } from "./dates-text.ts";

type Row = readonly [text: string, ...found: [span: string, told: string][]];

const table = (rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...found]) => ({ text, found })))("$text", ({ text, found }) => {
    expect(dates(text, "fa")).toEqual(found);
  });
};

/** A text that is a date from its first to its last letter. */
const whole = (span: string, told: string): Row => [span, [span, told]];

const none = (rows: readonly (readonly [text: string, reason: string])[]): void => {
  it.each(rows)("%s: %s", (text) => {
    expect(dates(text, "fa")).toEqual([]);
  });
};

describe("findDates, Persian: days with months", () => {
  table([
    whole("۱۵ مارس ۲۰۱۶", "date 2016-3-15"),
    whole("۲۵ اسفند ۱۳۹۴", "date solar 1394-12-25"),
    whole("بیست و پنجم اسفند ماه سال ۱۳۹۴", "date solar 1394-12-25"),
    whole("۲۵ اسفندماه ۱۳۹۴", "date solar 1394-12-25"),
    whole("روز یکشنبه ۲۲ ماه ژوئن سال ۱۹۴۱ میلادی", "date 1941-6-22 Sunday"),
    whole("پانزدهم ماه مه سال ۱۹۴۱", "date 1941-5-15"),
    whole("اول سپتامبر ۱۹۳۹", "date 1939-9-1"),
    whole("۳ رمضان ۱۴۳۷", "date hijri 1437-9-3"),
    whole("۱۲ ربیع‌الاول", "date hijri ?-3-12"),
    whole("۱۲ ربیع الاول", "date hijri ?-3-12"),
    whole("آوریل ۱۹۴۷", "date 1947-4-?"),
    whole("دی‌ماه ۱۳۴۴", "date solar 1344-10-?"),
    whole("۲۰ مهٔ ۲۰۲۰", "date 2020-5-20"),
    ["۲۵ اسفند ۱۳۹۴ (۱۵ مارس ۲۰۱۶)", ["۲۵ اسفند ۱۳۹۴", "date solar 1394-12-25"], ["۱۵ مارس ۲۰۱۶", "date 2016-3-15"]],
    ["۲۲ بهمن ۵۷", ["۲۲ بهمن", "date solar ?-11-22"]],
  ]);
  none([["۳۲ اسفند", "no day of a month that needs one"]]);
});

describe("findDates, Persian: months that are other words", () => {
  none([
    ["مهر و امضا", "a seal"],
    ["مهر مادری", "love"],
    ["آب و برق", "water"],
    ["دی", "yesterday, in verse"],
    ["تیر خورد", "a bullet"],
    ["مه غلیظ", "fog"],
    ["می رود", "the prefix of a verb"],
    ["ساعت می رسد", "the prefix of a verb"],
    ["۱۵ می رسد", "the prefix of a verb behind a number"],
    ["بشار اسد گفت", "a name"],
    ["۲ اسد", "a name behind a number"],
    ["۲۰۱۵ اسد", "a name behind a year"],
    ["به میزان ۱۴۰۰ نفر", "an amount"],
    ["درمان سرطان ۱۰ ساله شد", "a disease"],
    ["صفر درجه", "zero"],
    ["ریزش بهمن", "an avalanche"],
    ["آذربایجان", "a country"],
  ]);
  table([
    whole("۱۵ مهر", "date solar ?-7-15"),
    whole("مهر ۱۳۹۵", "date solar 1395-7-?"),
    whole("دی ۱۳۸۱", "date solar 1381-10-?"),
    whole("ماه مهر", "date solar ?-7-?"),
    whole("مهر ماه", "date solar ?-7-?"),
    whole("۵ می ۲۰۱۶", "date 2016-5-5"),
    whole("ماه می", "date ?-5-?"),
    whole("۱۵ اسد ۱۳۹۵", "date solar 1395-5-15"),
    whole("اسد/مرداد", "date solar ?-5-?"),
    ["در بهمن", ["بهمن", "date solar ?-11-?"]],
  ]);
});

describe("findDates, Persian: digits and years", () => {
  table([
    whole("۱۳۹۴/۱۲/۲۵", "date solar 1394-12-25"),
    whole("۲۵/۱۲/۱۳۹۴", "date solar 1394-12-25"),
    whole("۵/۳/۱۳۹۶", "date solar 1396-3-5"),
    whole("۲۰۱۶/۰۳/۱۵", "date 2016-3-15"),
    whole("سال ۱۳۵۷", "date solar 1357-?-?"),
    whole("سال ۱۴۵۳", "date 1453-?-?"),
    whole("سال ۱۳۵۷ هجری شمسی", "date solar 1357-?-?"),
    whole("سال ۱۲۳۰ ه‍.ق", "date hijri 1230-?-?"),
    whole("سال ۶۳۳ میلادی", "date 633-?-?"),
    whole("سال ۵۷", "date solar"),
    whole("سال ۹۶ پیش از میلاد", "date"),
    whole("تابستان ۱۳۵۳", "date solar 1353-?-?"),
    whole("اوایل ۱۹۳۰", "date 1930-?-?"),
    ["در ۱۹۴۵", ["۱۹۴۵", "date 1945-?-?"]],
    ["سال‌های ۱۷۴۰ تا ۱۷۶۸", ["سال‌های ۱۷۴۰", "date 1740-?-?"], ["۱۷۶۸", "date 1768-?-?"]],
    ["طی سال‌های ۱۹۵۵ تا ۱۹۶۰", ["سال‌های ۱۹۵۵", "date 1955-?-?"], ["۱۹۶۰", "date 1960-?-?"]],
  ]);
  none([
    ["۲۰۰۰ نفر", "people"],
    ["در ۲۰۰۰ روستا", "a round number before a noun"],
    ["تلفن ۰۲۱-۱۲۳۴۵۶۷۸", "a telephone number"],
    ["۳-۲ برد", "a score"],
    ["سال ۲۰ نفر", "a count"],
  ]);
});

describe("findDates, Persian: centuries and decades", () => {
  table([
    whole("قرن نوزدهم", "date"),
    whole("قرن ۱۹ میلادی", "date"),
    whole("اواخر سده ۱۶", "date"),
    whole("قرون ۱۶ و ۱۷ میلادی", "date"),
    whole("دهه ۱۳۶۰", "date solar"),
    whole("دههٔ ۸۰ میلادی", "date"),
    whole("دهه شصت", "date"),
  ]);
  none([["چند صد سال نوری", "a distance"]]);
});

describe("findDates, Persian: told from now", () => {
  table([
    whole("امروز", "relative"),
    whole("دیروز", "relative"),
    whole("صبح امروز", "relative"),
    whole("دیروز عصر", "relative"),
    whole("پس‌فردا", "relative"),
    whole("پارسال", "relative"),
    whole("هفته گذشته", "relative"),
    whole("هفتهٔ گذشته", "relative"),
    whole("هفته‌ی گذشته", "relative"),
    whole("سال جاری", "relative"),
    whole("این هفته", "relative"),
    whole("ماه پیش", "relative"),
    whole("سال‌های اخیر", "relative"),
    whole("دو سال پیش", "relative"),
    whole("از دو سال پیش", "relative"),
    whole("مهر سال گذشته", "relative solar ?-7-?"),
    whole("پانزدهم ماه جاری", "relative ?-?-15"),
    whole("سه شنبه گذشته", "relative Tuesday"),
    whole("۱۵ ماه گذشته", "relative"),
    ["بیش از دو سال پیش از آن", ["بیش از دو سال پیش از آن", "relative"]],
  ]);
  none([
    ["این سال‌ها", "these years"],
    ["نسل‌های آینده", "generations to come"],
    ["بار دیگر", "once more"],
    ["هم اکنون", "now"],
  ]);
});

describe("findDates, Persian: weekdays, lengths and times", () => {
  table([
    whole("سه‌شنبه", "date Tuesday"),
    whole("سه شنبه", "date Tuesday"),
    whole("دوشنبه شب", "date Monday"),
    whole("بامداد پنجشنبه", "date Thursday"),
    whole("روز جمعه", "date Friday"),
    whole("صبح جمعه ۱۴ آبان ۱۳۹۵", "date solar 1395-8-14 Friday"),
    whole("دو سال", "duration"),
    whole("برای بیش از دو سال", "duration"),
    whole("ظرف تنها دو سال", "duration"),
    whole("دو سال و نیم", "duration"),
    whole("یک و نیم سال", "duration"),
    whole("نیم قرن", "duration"),
    whole("برای سال‌ها", "duration"),
    whole("ساعت ۱۰:۳۰ بامداد", "time 10:30"),
    whole("ساعت ده و نیم شب", "time 22:30"),
    whole("ساعت ۱۰ صبح روز دوشنبه", "date Monday 10:?"),
    whole("ششم اسفند ۱۳۹۷ ساعت ۱۱:۳۰", "date solar 1397-12-6 11:30"),
  ]);
  none([
    ["نماز جمعه", "a prayer"],
    ["امام جمعه", "its leader"],
    ["جوان ۱۵ ساله", "an age"],
    ["سن ۲۰ سال", "an age"],
    ["۶ شهر", "towns"],
    ["روزها می‌گذرد", "a plural with nothing beside it"],
    ["یک روز", "one day"],
  ]);
});
