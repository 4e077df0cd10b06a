import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** An entry of a dictionary: its headword and the text under it. */
export interface Entry {
  readonly headword: string;
  readonly text: string;
}

/** The digits of dictd's numbers, which are written in base 64, most significant first, without padding. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE = DIGITS.length;

/** The value of a number as dictd's index writes it: "BA" → 64; NaN when a letter is no digit. */
export function dictdNumber(written: string): number {
  let value = 0;
  for (const letter of written) {
    const digit = DIGITS.indexOf(letter);
    value = digit < 0 ? Number.NaN : value * BASE + digit;
  }
  return written ? value : Number.NaN;
}

/** Headwords that say something of the dictionary itself. */
const ABOUT = /^00-?database/u;

/** The bytes of a dictionary beside its index; a `.dict.dz` is gzip with an index of its own in the header. */
function readBody(base: string): Buffer {
  try {
    return readFileSync(`${base}.dict`);
  } catch {
    return gunzipSync(readFileSync(`${base}.dict.dz`));
  }
}

/**
 * The entries of a dictd dictionary, in the order of its index; an entry that lies outside its text is left out.
 * @param base the path of its files without `.index`, `.dict` and `.dict.dz`.
 * @throws the error of node:fs or node:zlib when a file cannot be read.
 */
export function readDictd(base: string): readonly Entry[] {
  const index = readFileSync(`${base}.index`, "utf8");
  const body = readBody(base);
  const entries: Entry[] = [];
  for (const line of index.split("\n")) {
    const [headword = "", offset = "", length = ""] = line.replace("\r", "").split("\t");
    const start = dictdNumber(offset);
    const end = start + dictdNumber(length);
    if (!headword || ABOUT.test(headword) || !(end <= body.length)) continue;
    entries.push({ headword, text: body.toString("utf8", start, end) });
  }
  return entries;
}
