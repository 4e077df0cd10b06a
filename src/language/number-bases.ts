/** The words of which the three languages make their number words, the most usual first, "/" between spellings, "_" for a space. */

/** Spellings of each of a row of words. */
export type Words = readonly (readonly string[])[];

const words = (text: string): Words =>
  text
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll("_", " ").split("/"));

/** Cardinals 0 to 19, and the tens from 20. */
export const ENGLISH = {
  small: words(`
    zero/nought one? two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen
  `),
  tens: words("twenty thirty forty fifty sixty seventy eighty ninety"),
  ordinals: words(`
    - first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth
  `),
  tenOrdinals: words("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"),
} as const;

export const ARABIC = {
  /** With ة and without: خمسة of men, خمس of women. */
  small: words(`
    صفر واحد/واحدة/إحدى?/أحد? اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني/ثمان تسعة/تسع
    عشرة/عشر أحد_عشر/إحدى_عشرة اثنا_عشر/اثني_عشر/اثنتا_عشرة/اثنتي_عشرة ثلاثة_عشر/ثلاث_عشرة أربعة_عشر/أربع_عشرة خمسة_عشر/خمس_عشرة
    ستة_عشر/ست_عشرة سبعة_عشر/سبع_عشرة ثمانية_عشر/ثماني_عشرة/ثمان_عشرة تسعة_عشر/تسع_عشرة
  `),
  tens: words("عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين"),
  /** What is counted with hundreds, from 300: ثلاثمئة. */
  hundreds: words("ثلاث أربع خمس ست سبع ثمان/ثماني تسع"),
  hundred: ["مئة", "مائة"],
  twoHundred: ["مئتان", "مئتين", "مائتان", "مائتين", "مئتا", "مئتي", "مائتا", "مائتي"],
  twoThousand: ["ألفان", "ألفين", "ألفي", "ألفا?"],
  /** After three to ten. */
  thousands: ["آلاف"],
  /** After other numbers; the second is the accusative without its mark. */
  manyThousand: ["ألف", "ألفا"],
  ordinals: words(`
    - أول/أولى ثاني/ثانية?/ثان ثالث/ثالثة رابع/رابعة خامس/خامسة سادس/سادسة سابع/سابعة ثامن/ثامنة تاسع/تاسعة عاشر/عاشرة
    حادي_عشر/حادية_عشرة ثاني_عشر/ثانية_عشرة ثالث_عشر/ثالثة_عشرة رابع_عشر/رابعة_عشرة خامس_عشر/خامسة_عشرة سادس_عشر/سادسة_عشرة
    سابع_عشر/سابعة_عشرة ثامن_عشر/ثامنة_عشرة تاسع_عشر/تاسعة_عشرة
  `),
  /** The first of twenty-first, which no other ordinal has. */
  firstOfMany: ["حادي", "حادية"],
} as const;

export const PERSIAN = {
  small: words(`
    صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده/هیجده نوزده
  `),
  tens: words("بیست سی چهل پنجاه شصت هفتاد هشتاد نود"),
  hundreds: words("صد/یکصد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد"),
  ordinals: words(`
    - اول/یکم/نخست/نخستین/اولین دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم
    هجدهم/هیجدهم نوزدهم
  `),
  firstOfMany: ["یکم"],
  tenOrdinals: words("بیستم سی‌ام/سی_ام چهلم پنجاهم شصتم هفتادم هشتادم نودم"),
} as const;

/** What the grammar does not make: id, part of speech, English, Arabic, Persian. */
export const OTHERS = [
  ["hundreds", "quantity", "hundreds", "مئات", "صدها"],
  ["number-1000", "number", "thousand|a thousand|one thousand|1000", "ألف|آلاف|ألوف|1000", "هزار|هزاران|یکهزار|1000"],
  [
    "number-1000000",
    "number",
    "million|one million|a million|1000000",
    "مليون|ملايين|1000000",
    "میلیون|میلیون‌ها|1000000",
  ],
  [
    "number-2000000",
    "number",
    "two million|2 million|2000000",
    "مليونان|مليونين|مليوني|2 مليون|2000000",
    "دو میلیون|2 میلیون|2000000",
  ],
  [
    "number-1000000000",
    "number",
    "billion|one billion|a billion",
    "مليار|مليارات|بليون|بلايين",
    "میلیارد|میلیاردها|بیلیون?",
  ],
  ["number-2000000000", "number", "two billion|2 billion", "ملياران|مليارين|ملياري|2 مليار", "دو میلیارد|2 میلیارد"],
  ["number-1000000000000", "number", "trillion|one trillion|a trillion", "تريليون|تريليونات", "تریلیون"],
  ["ordinal-100", "ordinal", "hundredth|100 th", "المئة|المائة", "صدم|صدمین"],
  ["ordinal-1000", "ordinal", "thousandth|1000 th", "الألف", "هزارم|هزارمین"],
  ["fraction-half", "quantity", "half|one half", "نصف", "نصف|نیم|نیمی|نیمه"],
  ["fraction-third", "quantity", "third|one third", "ثلث", "یک‌سوم|ثلث"],
  ["fraction-two-thirds", "quantity", "two thirds", "ثلثان|ثلثين|ثلثي|ثلثا", "دو سوم|دوسوم"],
  ["fraction-quarter", "quantity", "quarter|one quarter|a quarter|one fourth", "ربع", "یک‌چهارم|ربع"],
  ["fraction-three-quarters", "quantity", "three quarters|three fourths", "ثلاثة أرباع", "سه چهارم|سه‌چهارم"],
  ["fraction-fifth", "quantity", "fifth|one fifth", "خمس?", "یک‌پنجم|خمس?"],
  ["fraction-tenth", "quantity", "tenth|one tenth", "عشر?|أعشار", "یک‌دهم"],
  ["dozen", "quantity", "dozen|a dozen|12?", "دزينة|اثنا عشر?|اثني عشر?|12?", "دوجین|دوازده?|12?"],
  ["dozens", "quantity", "dozens|tens", "عشرات", "ده‌ها"],
  ["percent", "noun", "percent|per cent|percentage?", "بالمئة|بالمائة|في المئة|في المائة|مئوية?", "درصد"],
] as const;
