import { describe, expect, it } from "vitest";
import { dates } from "./dates-text.ts";

type Row = readonly [text: string, ...found: [span: string, told: string][]];

const table = (rows: readonly Row[]): void => {
  it.each(rows.map(([text, ...found]) => ({ text, found })))("$text", ({ text, found }) => {
    expect(dates(text, "en")).toEqual(found);
  });
};

/** A text that is a date from its first to its last letter. */
const whole = (span: string, told: string): Row => [span, [span, told]];

const none = (rows: readonly (readonly [text: string, reason: string])[]): void => {
  it.each(rows)("%s: %s", (text) => {
    expect(dates(text, "en")).toEqual([]);
  });
};

describe("findDates, English: days with months", () => {
  table([
    whole("March 15, 2016", "date 2016-3-15"),
    whole("March 15,2016", "date 2016-3-15"),
    whole("Tuesday, March 15, 2016", "date 2016-3-15 Tuesday"),
    whole("15 March", "date ?-3-15"),
    whole("15th of March", "date ?-3-15"),
    whole("fifteenth of March", "date ?-3-15"),
    whole("twenty-first of March 2016", "date 2016-3-21"),
    whole("Mar. 15, 2016", "date 2016-3-15"),
    whole("Sat 15 Mar 2016", "date 2016-3-15 Saturday"),
    whole("March 15–17, 2016", "date 2016-3-?"),
    whole("3 Ramadan 1437 AH", "date hijri 1437-9-3"),
    whole("3 Shaʻban 1437", "date hijri 1437-8-3"),
    whole("25 Esfand 1394", "date solar 1394-12-25"),
    whole("mid-March", "date ?-3-?"),
    whole("2017-05-26T02:52:00", "date 2017-5-26 2:52"),
    whole("3/15/2016", "date 2016-3-15"),
    whole("5/6/2016", "date 2016-?-?"),
    ["in October", ["October", "date ?-10-?"]],
  ]);
});

describe("findDates, English: months that are other words", () => {
  none([
    ["he may go", "a verb"],
    ["May I ask?", "a verb at the start"],
    ["you may 15 times", "a verb before a number"],
    ["we march 15 miles", "a verb before a number"],
    ["the march on Rome", "a noun"],
    ["April said", "a name"],
    ["an august body", "an adjective"],
    ["he sat down", "a verb"],
    ["Mehr News Agency", "a name"],
  ]);
  table([
    ["in May", ["May", "date ?-5-?"]],
    ["on May 5th", ["May 5th", "date ?-5-5"]],
    ["on march 15", ["march 15", "date ?-3-15"]],
    ["in march", ["march", "date ?-3-?"]],
    whole("may 2016", "date 2016-5-?"),
    whole("last April", "relative ?-4-?"),
    whole("March last year", "relative ?-3-?"),
    whole("17 Mehr 1378", "date solar 1378-7-17"),
  ]);
});

describe("findDates, English: years, decades, centuries", () => {
  table([
    ["in 1990", ["1990", "date 1990-?-?"]],
    ["born 1964", ["1964", "date 1964-?-?"]],
    ["from 1990 to 1995", ["1990", "date 1990-?-?"], ["1995", "date 1995-?-?"]],
    ["between 2011 and 2015", ["2011", "date 2011-?-?"], ["2015", "date 2015-?-?"]],
    ["1939–1945", ["1939", "date 1939-?-?"], ["1945", "date 1945-?-?"]],
    ["the 1980s", ["1980s", "date"]],
    ["the '80s", ["80s", "date"]],
    ["in the eighties", ["eighties", "date"]],
    whole("late 19th century", "date"),
    whole("nineteenth century", "date"),
    whole("500 BC", "date"),
    whole("summer of 2015", "date 2015-?-?"),
  ]);
  none([
    ["in 2000 people died", "people"],
    ["more than 2000 terrorists", "people"],
    ["he paid $2015 for 1990 shares", "money and shares"],
    ["resolution 2254", "a resolution"],
    ["call 555-123-4567", "a telephone number"],
    ["version 1.2.16", "a version"],
    ["v1.2.2016", "a version"],
    ["won 3-2", "a score"],
    ["a man in his 80s", "an age"],
  ]);
});

describe("findDates, English: told from now, lengths and times", () => {
  table([
    whole("yesterday", "relative"),
    whole("tomorrow night", "relative"),
    whole("last night", "relative"),
    whole("this week", "relative"),
    whole("next Friday", "relative Friday"),
    whole("late last year", "relative"),
    whole("two years ago", "relative"),
    whole("a week ago", "relative"),
    whole("over the past three years", "relative"),
    whole("three months", "duration"),
    whole("for more than two years", "duration"),
    whole("a few days", "duration"),
    whole("six-month", "duration"),
    whole("5 p.m. on Monday", "date Monday 17:?"),
    whole("02:52", "time 2:52"),
    ["at 5:30", ["5:30", "time 5:30"]],
    ["at 5 o'clock", ["5 o'clock", "time 5:?"]],
  ]);
  none([
    ["15 years old", "an age"],
    ["two-year-old", "an age"],
    ["four light years", "a distance"],
    ["twice a day", "a day"],
    ["the second half", "second"],
    ["one day", "some day"],
    ["the years of war", "a plural with nothing beside it"],
    ["John 3:16", "a verse"],
    ["the score was 3:2", "a score"],
    ["at 5", "an hour with nothing beside it"],
    ["last minute changes", "last minute"],
    ["this decision", "a decision"],
  ]);
});
