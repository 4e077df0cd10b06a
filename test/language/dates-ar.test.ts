import { describe, expect, it } from "vitest";
import { dates } from "./dates-text.ts";

type Row = readonly [text: string, ...found: [span: string, told: string][]];

const table = (rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...found]) => ({ text, found })))("$text", ({ text, found }) => {
    expect(dates(text, "ar")).toEqual(found);
  });
};

/** A text that is a date from its first to its last letter. */
const whole = (span: string, told: string): Row => [span, [span, told]];

const none = (rows: readonly (readonly [text: string, reason: string])[]): void => {
  it.each(rows)("%s: %s", (text) => {
    expect(dates(text, "ar")).toEqual([]);
  });
};

describe("findDates, Arabic: days with months", () => {
  table([
    whole("15 مارس 2016", "date 2016-3-15"),
    whole("15 آذار/مارس", "date ?-3-15"),
    whole("26 أكتوبر/ تشرين الأول 1973 م", "date 1973-10-26"),
    whole("تشرين الثاني (نوفمبر) 2017", "date 2017-11-?"),
    whole("مارس (آذار)", "date ?-3-?"),
    whole("15 من شهر مارس من عام 2016", "date 2016-3-15"),
    whole("الخامس عشر من مارس", "date ?-3-15"),
    whole("الحادي والعشرين من أيلول/سبتمبر 2001", "date 2001-9-21"),
    whole("الـ15 من مارس", "date ?-3-15"),
    whole("15-17 مارس 2016", "date 2016-3-?"),
    whole("15 و16 مارس 2016", "date 2016-3-?"),
    whole("30 يوليوز 1980", "date 1980-7-30"),
    whole("جويلية 1962", "date 1962-7-?"),
    whole("اكتوبر 2015", "date 2015-10-?"),
    whole("أواخر آذار", "date ?-3-?"),
    ["في مارس", ["مارس", "date ?-3-?"]],
    ["31 فبراير", ["فبراير", "date ?-2-?"]],
    ["من مارس 2003 حتى أغسطس 2014", ["مارس 2003", "date 2003-3-?"], ["أغسطس 2014", "date 2014-8-?"]],
  ]);
});

describe("findDates, Arabic: Hijri and Solar dates", () => {
  table([
    whole("3 رمضان 1437هـ", "date hijri 1437-9-3"),
    whole("9 ربيع الآخر سنة 1420 هـ", "date hijri 1420-4-9"),
    whole("ذي الحجة 1436", "date hijri 1436-12-?"),
    whole("25 اسفند 1394", "date solar 1394-12-25"),
    whole("سنة 533 هـ", "date hijri 533-?-?"),
    [
      "15 مارس 2016م الموافق 6 جمادى الآخرة 1437هـ",
      ["15 مارس 2016م", "date 2016-3-15"],
      ["6 جمادى الآخرة 1437هـ", "date hijri 1437-6-6"],
    ],
    ["سنة 533 هـ/1138م", ["سنة 533 هـ", "date hijri 533-?-?"], ["1138م", "date 1138-?-?"]],
  ]);
});

describe("findDates, Arabic: months that are other words", () => {
  none([
    ["مارس الضغط على خصومه", "practised"],
    ["سيارة نيسان جديدة", "a car"],
    ["رجب طيب أردوغان", "a name"],
    ["رمضان قديروف", "a name"],
    ["صفر أهداف", "zero"],
    ["أب لطفلين", "a father"],
    ["دي ميستورا", "a particle of names"],
    ["مهر العروس", "a dowry"],
    ["شرب من ماء آب", "August with nothing beside it"],
  ]);
  table([
    ["في آب 2016", ["آب 2016", "date 2016-8-?"]],
    whole("آب الماضي", "relative ?-8-?"),
    whole("15 آب", "date ?-8-15"),
    whole("15 رجب", "date hijri ?-7-15"),
    whole("شهر رجب", "date hijri ?-7-?"),
  ]);
});

describe("findDates, Arabic: digits", () => {
  table([
    whole("26-05-2017 02:52 AM", "date 2017-5-26 2:52"),
    whole("15/3/2016", "date 2016-3-15"),
    whole("2016/3/15", "date 2016-3-15"),
    whole("15.03.2016", "date 2016-3-15"),
    whole("1437/9/3", "date hijri 1437-9-3"),
    whole("15/3/16", "date ?-3-15"),
    whole("05/06/2017", "date 2017-?-?"),
  ]);
  none([
    ["هاتف 011-2345678", "a telephone number"],
    ["0933-12-2016-4", "a telephone number that holds a date"],
    ["فاز 3-2", "a score"],
    ["المادة /6/ من القانون", "a number between slashes"],
    ["15/3", "a fraction"],
    ["192.168.1.1", "an address"],
    ["32/13/2016", "no day of any month"],
    ["تسيطر على 90% من الأراضي", "a share"],
    ["ثلاث مرات ونصف", "times"],
  ]);
});

describe("findDates, Arabic: years", () => {
  table([
    whole("عام 2015", "date 2015-?-?"),
    whole("سنة 1990م", "date 1990-?-?"),
    whole("عام 622م", "date 622-?-?"),
    whole("عام 750", "date 750-?-?"),
    whole("عام 67", "date"),
    whole("970 ق.م", "date"),
    whole("مطلع عام 2015", "date 2015-?-?"),
    whole("صيف 2015", "date 2015-?-?"),
    ["منذ 2011", ["2011", "date 2011-?-?"]],
    ["حرب 1967", ["1967", "date 1967-?-?"]],
    ["(1918 - 1970)", ["1918", "date 1918-?-?"], ["1970", "date 1970-?-?"]],
    ["بين عامي 2011 و2015", ["عامي 2011", "date 2011-?-?"], ["2015", "date 2015-?-?"]],
  ]);
  none([
    ["أكثر من 2000 إرهابي", "a count of people"],
    ["في 2000 قرية", "a round number before a noun"],
    ["القرار 2254", "a resolution"],
    ["على بعد 5 م", "metres"],
    ["دفع 1990 ليرة", "money"],
    ["بشكل عام", "in general"],
    ["في 1950%", "a share"],
  ]);
});

describe("findDates, Arabic: centuries and decades", () => {
  table([
    whole("القرن التاسع عشر", "date"),
    whole("قرن 19", "date"),
    whole("القرن الـ19", "date"),
    whole("القرن الثالث الهجري", "date"),
    whole("أواخر القرن الحادي والعشرين", "date"),
    whole("القرنين السادس عشر والسابع عشر", "date"),
    whole("ثمانينيات القرن الماضي", "date"),
    whole("القرن الماضي", "relative"),
  ]);
  none([
    ["قرن الثور", "a horn"],
    ["عقد اجتماعا", "held"],
    ["عقود البناء", "contracts"],
  ]);
});

describe("findDates, Arabic: days of the week and days told from today", () => {
  table([
    whole("الثلاثاء، 15 مارس 2016", "date 2016-3-15 Tuesday"),
    whole("يوم الثلاثاء الموافق 15 مارس", "date ?-3-15 Tuesday"),
    whole("مساء الاثنين", "date Monday"),
    whole("الإثنين الماضي", "relative Monday"),
    whole("مساء أمس", "relative"),
    whole("صباح اليوم الثلاثاء", "relative Tuesday"),
    whole("أول أمس", "relative"),
    whole("غدًا", "relative"),
    whole("بعد غد", "relative"),
    whole("15 من الشهر الجاري", "relative ?-?-15"),
    ["حتى اليوم", ["اليوم", "relative"]],
    ["بين الاثنين والأربعاء", ["الاثنين", "date Monday"], ["الأربعاء", "date Wednesday"]],
  ]);
  none([
    ["في اليوم التالي", "the day after"],
    ["اليوم الوطني", "the national day"],
    ["طوال اليوم", "all day"],
    ["عشر مرات في اليوم", "a day"],
    ["الخلاف بين الاثنين كبير", "the two"],
    ["كل يوم", "every day"],
    ["من قبل إذا رفعوا رأسهم", "before"],
    ["الأجيال القادمة", "generations to come"],
  ]);
});

describe("findDates, Arabic: periods told from now", () => {
  table([
    whole("هذا الأسبوع", "relative"),
    whole("الشهر المقبل", "relative"),
    whole("العام الجاري", "relative"),
    whole("السنوات الأخيرة", "relative"),
    whole("السنوات الثلاث الماضية", "relative"),
    whole("مطلع العام المقبل", "relative"),
    whole("نهاية الأسبوع", "relative"),
    whole("الصيف الماضي", "relative"),
    whole("أبريل من العام الماضي", "relative ?-4-?"),
    whole("منذ عامين", "relative"),
    whole("قبل ثلاث سنوات ونصف", "relative"),
    whole("قبل أيام", "relative"),
  ]);
  none([
    ["هذا القرار", "a decision"],
    ["المرحلة الحالية", "a stage"],
    ["نهاية الأمر", "after all"],
    ["شهر العسل", "a honeymoon"],
  ]);
});

describe("findDates, Arabic: lengths", () => {
  table([
    whole("بعد 6 سنوات", "duration"),
    whole("/6/ سنوات", "duration"),
    whole("عامين", "duration"),
    whole("الأشهر الستة الأولى", "duration"),
    whole("لمدة أكثر من خمسة عشر يوما", "duration"),
    whole("ثماني سنوات وثلاثة أشهر", "duration"),
    whole("سنتين ونصف السنة", "duration"),
    whole("عدة أشهر", "duration"),
    whole("سنوات طويلة", "duration"),
    whole("عشرات السنين", "duration"),
    whole("66 مليون سنة", "duration"),
    whole("5000 سنة قبل الميلاد", "date"),
    ["لسنوات", ["سنوات", "duration"]],
  ]);
  none([
    ["عمره 50 عاما", "an age"],
    ["عن عمر ناهز 74 عاماً", "an age"],
    ["أربع سنوات ضوئية", "a distance"],
    ["مرة ثانية", "second"],
    ["أحد أشهر المقاومين", "one of the most famous"],
    ["سنوات الكفاح", "a plural with nothing beside it"],
    ["بعد ذلك", "after that"],
  ]);
});

describe("findDates, Arabic: times of the clock", () => {
  table([
    whole("الساعة 5:30 مساء", "time 17:30"),
    whole("الساعة الخامسة والنصف", "time 5:30"),
    whole("الساعة الـ10 صباحا", "time 10:?"),
    whole("02:52 م", "time 14:52"),
    whole("الساعة 12 ليلا", "time 0:?"),
    whole("الساعة العاشرة من صباح يوم الاثنين", "date Monday 10:?"),
    whole("15 مارس 2016، الساعة 14:30", "date 2016-3-15 14:30"),
  ]);
  none([
    ["سورة البقرة 2:55", "a verse"],
    ["النتيجة 3:2", "a score"],
    ["حانت الساعة", "the hour"],
    ["25:70", "no time of a clock"],
  ]);
});
