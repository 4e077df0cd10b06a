import { type Day, type Language, readStamp } from "../language/index.ts";
import { bibtexEntry, bibtexKey, bibtexText, bibtexUrl } from "./bibtex.ts";
import { datesInCalendars, inDigits, monthName } from "./calendar-dates.ts";
import { CITATION_WORDING, type CitationWording } from "./citation-wording/index.ts";
import type { Citation } from "./types.ts";

/** The forms in which a source can be cited. */
export const CITATION_STYLES = ["short", "full", "apa", "bibtex"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation may carry besides the source. */
export interface CitationOptions {
  /** The words cited; they are repeated as they are. */
  readonly quote?: string;
}

/** A citation with what is needed to word it. */
interface Source {
  readonly citation: Citation;
  readonly quote: string | undefined;
  readonly language: Language;
  readonly wording: CitationWording;
}

/** Most words of a title that APA repeats beside a quote. */
const APA_SHORT_TITLE = 5;
const EXTENSION = /\.(?:txt|md)$/u;
const FINAL_MARK = /[.!?؟…][”»"]?$/u;

const inMarks = (text: string, { quotation: [open, close] }: CitationWording): string => `${open}${text}${close}`;

const known = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part): part is string => part !== undefined && part !== "");

/** A full stop at the end of an element, unless it ends in a mark of its own, within its quotation marks or not. */
const closed = (element: string): string => (FINAL_MARK.test(element) ? element : `${element}.`);

const linesIn = ({ citation: { lines }, language, wording }: Source): string =>
  wording.lines(inDigits(lines[0], language), inDigits(lines[1], language));

/** A date as the article writes it; a complete one in the three calendars as well. */
function written(text: string | undefined, { language, wording }: Source): string | undefined {
  const day = text === undefined ? undefined : readStamp(text);
  if (text === undefined || !day) return text;
  const dates = datesInCalendars(day, language);
  return `${text} (${wording.calendars.map((calendar) => dates[calendar]).join(wording.semicolon)})`;
}

const labelled = (label: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${label}: ${value}`;

/** «Title», publisher, date, file, line 7: enough to find the place again. */
function short(source: Source): string {
  const { citation, quote, wording } = source;
  const { title, publisher, agency, date, file } = citation;
  const parts = known([
    inMarks(title, wording),
    publisher ?? labelled(wording.agency, agency),
    date,
    file,
    linesIn(source),
  ]);
  const place = parts.join(wording.comma);
  return quote === undefined ? place : `${inMarks(quote, wording)} — ${place}`;
}

/** Everything the article says of itself, each by its name. */
function full(source: Source): string {
  const { citation, quote, wording } = source;
  const { title, publisher, agency, date, stamp, file, url } = citation;
  const facts = known([
    inMarks(title, wording),
    labelled(wording.publisher, publisher),
    labelled(wording.agency, agency),
    labelled(wording.date, written(date, source)),
    labelled(wording.stamp, written(stamp, source)),
    [wording.file(file), linesIn(source)].join(wording.comma),
  ]);
  const text = known([...facts.map(closed), url]).join(" ");
  return quote === undefined ? text : `${inMarks(quote, wording)}\n${text}`;
}

/** The date as APA gives it: a complete one in its order, another as it is written, «n.d.» where there is none. */
function apaDate({ citation: { date }, language, wording }: Source): string {
  if (date === undefined) return wording.noDate;
  const day = readStamp(date);
  if (!day) return date;
  const month = monthName(day.month, "gregorian", language);
  return wording.apaDate(inDigits(day.year, language), month, inDigits(day.day, language));
}

/** The opening words of a title, as APA repeats them beside a quote. */
function shortTitle(title: string): string {
  const words = title.split(/\s+/u);
  return words.length > APA_SHORT_TITLE ? `${words.slice(0, APA_SHORT_TITLE).join(" ")}…` : title;
}

/**
 * APA (7th edition) for a work without an author: its title takes the author's place, a description in brackets says
 * where it stands. A page stamp is part of the description: it is not known to be the date of publication.
 */
function apa(source: Source): string {
  const { citation, quote, wording } = source;
  const { title, publisher, agency, stamp, file, url } = citation;
  const about = known([
    labelled(wording.stamp, stamp),
    labelled(wording.agency, agency),
    [wording.file(file), linesIn(source)].join(wording.comma),
  ]);
  const date = apaDate(source);
  const elements = known([`${title} [${about.join(wording.semicolon)}]`, `(${date})`, publisher]).map(closed);
  const reference = known([...elements, url]).join(" ");
  if (quote === undefined) return reference;
  const place = [inMarks(shortTitle(title), wording), date, linesIn(source)].join(wording.comma);
  return `${inMarks(quote, wording)} (${place})\n${reference}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");
const isoDate = ({ year, month, day }: Day): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** The fields of a complete date: `year` for BibTeX, `date` for biblatex. */
function dateFields(date: string | undefined): [string, string][] {
  const day = date === undefined ? undefined : readStamp(date);
  if (!day) return [];
  return [
    ["year", String(day.year)],
    ["date", isoDate(day)],
  ];
}

function bibtex(source: Source): string {
  const { citation, quote, wording } = source;
  const { title, publisher, agency, date, stamp, file, lines, url } = citation;
  const note = known([
    labelled(wording.agency, agency),
    labelled(wording.date, written(date, source)),
    labelled(wording.stamp, written(stamp, source)),
    [wording.file(file), linesIn(source)].join(wording.comma),
    labelled(wording.quoted, quote === undefined ? undefined : inMarks(quote, wording)),
  ]);
  return bibtexEntry(`sanad:${bibtexKey(file.replace(EXTENSION, ""))}:${lines[0]}`, [
    ["title", `{${bibtexText(title)}}`],
    ...(publisher === undefined ? [] : [["howpublished", bibtexText(publisher)] as const]),
    ...dateFields(date),
    ...(url === undefined ? [] : [["url", bibtexUrl(url)] as const]),
    ["note", bibtexText(note.map(closed).join(" "))],
  ]);
}

const STYLES: Readonly<Record<CitationStyle, (source: Source) => string>> = { short, full, apa, bibtex };

/**
 * A source in one of the styles, worded in the reader's language. It says what the article says and nothing else: what
 * an article does not say is left out, except that APA asks for «n.d.» (د.ت, بی‌تا) where there is no date. Complete
 * dates are given in the Gregorian, Hijri and Solar Hijri calendars too. No bidi marks are added.
 */
export function formatCitation(
  citation: Citation,
  style: CitationStyle,
  language: Language,
  { quote }: CitationOptions = {},
): string {
  return STYLES[style]({ citation, quote, language, wording: CITATION_WORDING[language] });
}
