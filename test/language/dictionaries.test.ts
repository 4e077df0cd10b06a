import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dictdNumber } from "../../src/language/dictd.ts";
import { readDictionaries, readDictionary } from "../../src/language/dictionaries.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** A number as dictd writes it. */
const base64 = (value: number): string =>
  (value >= 64 ? base64(Math.floor(value / 64)) : "") + (DIGITS[value % 64] ?? "");

const ENTRIES: readonly (readonly [headword: string, text: string])[] = [
  ["00databaseshort", "00databaseshort\n     A tiny dictionary"],
  ["a b c d e", "a b c d e\nخمس كلمات"],
  ["army", "army /ˈɑːmi/ <n>\n1. جيش، قوات مسلحة (مجموع القوات)\n2. [mil.] عسكر؛ جند"],
  ["gimbal", "Gimbal /ɡˈɪmbəl/\nجيمبال - جهاز يبقي الجسم أفقيا على الدوام"],
  ["to withdraw", "to withdraw\nانسحب ; سَحَبَ"],
];

let folder: string;
const at = (name: string): string => join(folder, name);

/** Writes a dictd dictionary under a base name. */
function writeDictd(base: string, compressed: boolean): void {
  let body = Buffer.alloc(0);
  const lines = ENTRIES.map(([headword, text]) => {
    const bytes = Buffer.from(`${text}\n`, "utf8");
    const line = [headword, base64(body.length), base64(bytes.length)].join("\t");
    body = Buffer.concat([body, bytes]);
    return line;
  });
  writeFileSync(at(`${base}.index`), `${lines.join("\n")}\n`);
  writeFileSync(at(compressed ? `${base}.dict.dz` : `${base}.dict`), compressed ? gzipSync(body) : body);
}

const EXPECTED = [
  "army	word	army	جيش|قوات مسلحة|عسكر|جند	",
  "gimbal	word	gimbal	جيمبال	",
  "to withdraw	word	withdraw	انسحب|سحب	",
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sanad-dictionaries-"));
  writeDictd("plain", false);
  writeDictd("packed", true);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("dictdNumber", () => {
  it.each([
    ["A", 0],
    ["B", 1],
    ["/", 63],
    ["BA", 64],
    ["BAA", 4096],
  ])("%s is %i", (written, value) => {
    expect(dictdNumber(written)).toBe(value);
  });

  it.each(["", "A=", "é"])("%j is no number", (written) => {
    expect(dictdNumber(written)).toBeNaN();
  });
});

describe("readDictionary: dictd", () => {
  it.each([
    ["plain", "plain.index"],
    ["plain", "plain"],
    ["plain", "plain.dict"],
    ["packed", "packed.index"],
    ["packed", "packed"],
    ["packed", "packed.dict.dz"],
  ])("reads %s by %s: translations without notes, trusted half as much", (base, name) => {
    expect(readDictionary(at(name))).toEqual({ lines: EXPECTED.map((row) => `${base}:${row}`), trust: 0.5 });
  });

  it("leaves out an entry that lies outside the text", () => {
    writeFileSync(at("short.index"), "one\tA\tG\ntwo\tG\tZZ\nthree\t?\tA\n");
    writeFileSync(at("short.dict"), "واحد");
    expect(readDictionary(at("short"))).toMatchObject({ lines: ["short:one\tword\tone\tواح\t"] });
  });
});

describe("readDictionary: two columns", () => {
  const rowsOf = (text: string): readonly string[] => {
    writeFileSync(at("columns.tsv"), text);
    const read = readDictionary(at("columns.tsv"));
    return "lines" in read ? read.lines.map((line) => line.replace("columns.tsv:", "")) : [read.fault];
  };

  it("takes alternatives between | and ;", () => {
    expect(rowsOf("book\tكتاب|مؤلف; سِفْر\n")).toEqual(["book\tword\tbook\tكتاب|مولف|سفر\t"]);
  });

  it("tells Persian from Arabic by letters, and by most of the file where a word has neither's", () => {
    expect(rowsOf("computer\tرایانه\nbook\tکتاب\nbus\tاتوبوس\nwater\tآب\n").map((row) => row.split("\t")[4])).toEqual([
      "رايانه",
      "كتاب",
      "اتوبوس",
      "اب",
    ]);
  });

  it("takes both languages in one file", () => {
    const rows = rowsOf("university\tجامعة\nuniversity\tدانشگاه\nuniversities\tدانشگاه‌های بزرگ; الجامعات الكبيرة\n");
    expect(rows[0]).toBe("university\tword\tuniversity\tجامعة\t");
    expect(rows[2]).toBe("universities\tword\tuniversities\tالجامعات الكبيرة\tدانشگاه\u200Cهاي بزرگ");
  });

  it("passes over remarks, empty lines and lines without a second column", () => {
    expect(rowsOf("# a remark\tملاحظة\n\nbook\n\r\nlibrary\tمكتبة\r\n")).toEqual(["library\tword\tlibrary\tمكتبة\t"]);
  });

  it("reads an Arabic headword with English translations", () => {
    expect(rowsOf("جامعة\tuniversity; college\n")).toEqual(["جامعة\tword\tuniversity|college\tجامعة\t"]);
  });
});

describe("readDictionary: faults", () => {
  it("says in one line which file is missing", () => {
    const path = at("none.index");
    expect(readDictionary(path)).toEqual({ fault: `dictionary ${path}: none.index: no such file` });
  });

  it("says that the text beside an index is missing", () => {
    writeFileSync(at("alone.index"), "a\tA\tB\n");
    expect(readDictionary(at("alone"))).toEqual({ fault: `dictionary ${at("alone")}: alone.dict.dz: no such file` });
  });

  it("says that a packed text is broken", () => {
    writeFileSync(at("broken.index"), "a\tA\tB\n");
    writeFileSync(at("broken.dict.dz"), "no gzip");
    expect(readDictionary(at("broken.index"))).toEqual({
      fault: `dictionary ${at("broken.index")}: incorrect header check`,
    });
  });

  it("says that a folder is no dictionary", () => {
    expect(readDictionary(folder)).toEqual({ fault: `dictionary ${folder}: it is a folder` });
  });

  it("says that a file holds no translation", () => {
    writeFileSync(at("prose.txt"), "No tab is in this text.\n");
    expect(readDictionary(at("prose.txt"))).toEqual({
      fault: `dictionary ${at("prose.txt")}: it has no word with a translation`,
    });
  });
});

describe("readDictionaries", () => {
  it("reads what can be read and warns of the rest", () => {
    const { rows, warnings } = readDictionaries([at("plain"), at("missing.tsv"), at("packed")]);
    expect(rows).toHaveLength(2);
    expect(warnings).toEqual([`dictionary ${at("missing.tsv")}: missing.tsv: no such file`]);
  });
});
