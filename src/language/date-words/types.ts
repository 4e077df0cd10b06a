/** Phrases of one kind, separated by `|`, in any spelling: they are folded before use. */
export type Phrases = string;

/** Units of time. Weekends count as weeks, since both are "this", "last" and "next". */
export const UNITS = [
  "second",
  "minute",
  "hour",
  "day",
  "night",
  "week",
  "month",
  "year",
  "decade",
  "century",
] as const;
export type TimeUnit = (typeof UNITS)[number];

/** Half of the day that a word tells: which of the two hours called five is meant. */
export type Half = "am" | "pm";

/** What a word or phrase can be in a date, without a value. */
export type Role =
  /** A day told from today: اليوم, دیروز, tomorrow. */
  | "daily"
  /** Follows a unit and places it: الماضي, گذشته. */
  | "after"
  /** Precedes a unit and places it: هذا, این, last. */
  | "before"
  /** Follows a length and places it: پیش, ago. */
  | "ago"
  /** Part of a period: مطلع, اواخر, early. */
  | "boundary"
  | "season"
  /** A decade by its name: الثمانينات, eighties. */
  | "decade"
  /** Opens a length: بعد, برای, within. */
  | "lead"
  /** Opens a length that ends now: منذ, since. */
  | "since"
  /** Loosens a number: نحو, بیش از, about. */
  | "about"
  /** Stands for a number: عدة, چند, several. */
  | "some"
  /** Follows a plural unit and stands for a number: طويلة, عديدة. */
  | "long"
  | "half"
  | "quarter"
  | "of"
  | "and"
  | "or"
  | "to"
  | "between"
  | "article"
  /** Goes before an hour: الساعة, ساعت, at. */
  | "clock"
  /** Follows an hour: o'clock. */
  | "hour"
  /** Follows the digits of an ordinal: th, ام. */
  | "suffix"
  /** Makes a bare four-digit number behind it a year: في, منذ, since, born. */
  | "yearly"
  /** Makes a month's name behind it a month: في, در, in. */
  | "monthly"
  /** A thing counted: the number before it is no year. */
  | "counted"
  /** Tells an age: the length beside it dates nothing. */
  | "age"
  /** Says behind «اليوم» that a day, not today, is meant: «اليوم التالي». */
  | "ordinary"
  /** Makes «الاثنين» behind it "the two", or «جمعه» the prayer. */
  | "unweekly"
  /** Joins a weekday and its date: الموافق. */
  | "being";

/** What a year is counted from; `hegira` leaves open in which years, `bc` counts backwards. */
export type Era = "gregorian" | "hijri" | "solar" | "hegira" | "bc";

/** How much beside it a month's name needs, since many are other words as well. */
export type Trust =
  /** Nothing: أكتوبر, شهریور. */
  | "sure"
  /** A preposition, a modifier, a number: رمضان, بهمن. */
  | "weak"
  /** A day, a year or the word "month": مهر, دی, صفر. */
  | "common"
  /** A day and a year, or the word "month": اسد (Assad), میزان (amount), می. */
  | "fragile"
  /** A capital letter or more than a number: may, march. */
  | "verb";

/** The words of dates in one language. Months and weekdays that Intl knows are added to them. */
export interface DateWords {
  readonly roles: Readonly<Partial<Record<Role, Phrases>>>;
  /** Units in the singular, the dual and the plural. */
  readonly units: Readonly<Record<TimeUnit, readonly [one: Phrases, two: Phrases, many: Phrases]>>;
  /** Parts of the day that can stand before or after a day («مساء الاثنين», "Monday evening"). */
  readonly dayparts: Readonly<Record<Half, Phrases>>;
  /** Words that only follow an hour: صباحا, pm. */
  readonly meridiems: Readonly<Record<Half, Phrases>>;
  readonly eras: Readonly<Record<Era, Phrases>>;
  readonly cardinals: Readonly<Record<number, Phrases>>;
  readonly ordinals: Readonly<Record<number, Phrases>>;
  /** Names of months beside those of Intl, by number. */
  readonly months: Readonly<Record<"gregorian" | "hijri" | "solar", Readonly<Record<number, Phrases>>>>;
  readonly trust: Readonly<Record<Exclude<Trust, "sure">, Phrases>>;
}
