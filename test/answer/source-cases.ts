import { type Article, textOf } from "../../src/corpus/index.ts";
import { articleLetters, letters, wordsIn } from "./source-oracle.ts";

/** A text that someone might paste, and what is true of it. */
export interface SourceCase {
  readonly name: string;
  readonly pasted: string;
  readonly article: string;
  /** The words that were changed: those a right verdict marks on each side; of two swapped words one is enough. */
  readonly changes: readonly WordChange[];
}

interface WordChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, values: readonly T[]): T => values[below(random, values.length)] as T;

const VOWELS = ["\u064E", "\u064F", "\u0650", "\u0652", "\u064B", "\u064D"];
const ZWNJ = "\u200C";
const MARKS = ["،", ".", "!", "؛", ":", "…", " - "];
const HAMZA: Readonly<Record<string, readonly string[]>> = {
  أ: ["ا", "إ"],
  إ: ["ا", "أ"],
  آ: ["ا"],
  ا: ["أ", "ا", "ا"],
  ؤ: ["و"],
  ئ: ["ي", "ى"],
  ى: ["ي"],
  ي: ["ى", "ی"],
  ة: ["ه"],
  ی: ["ي"],
  ک: ["ك"],
  ك: ["ک"],
};

const eachLetter = (text: string, change: (letter: string, place: number) => string): string =>
  [...text].map(change).join("");

/** Ways to write the same words differently. */
const SPELLINGS: Readonly<Record<string, (text: string, random: Random) => string>> = {
  unchanged: (text) => text,
  "marks stripped": (text) => text.normalize("NFC").replace(/[\u064B-\u0652\u0670\u0640\u200C]/gu, ""),
  "harakat added": (text, random) =>
    eachLetter(text, (letter) => (/[ء-ي]/u.test(letter) && random() < 0.4 ? letter + pick(random, VOWELS) : letter)),
  "tatweel added": (text, random) =>
    text.replace(/(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[ا-ي])/gu, () => (random() < 0.1 ? "ـ" : "")),
  "punctuation stripped": (text) =>
    text.replace(/(?!(?<=\p{N})[.,٫٬](?=\p{N}))[^\p{L}\p{M}\p{N}\s\u200C]+/gu, " ").trim(),
  "re-punctuated": (text, random) =>
    text.replace(/[،.,:؛!]?(?=\s|$)/gu, (mark) => (random() < 0.3 ? pick(random, MARKS) : mark)),
  "other quotation marks": (text, random) => {
    const [open, close] = pick(
      random,
      ["«»", "“”", "„“", '""', "‹›"].map((pair) => [...pair]),
    );
    return `${open}${text.replace(/["“”«»]/gu, () => (random() < 0.5 ? (open ?? "") : (close ?? "")))}${close}`;
  },
  "ZWNJ dropped or put in": (text, random) =>
    text
      .replaceAll(ZWNJ, "")
      .replace(/(?<=\p{L}{2})(?=(?:ها|های|تر|اند|ام|شان|جمهور|گو|گرد|الملل)(?!\p{L}))/gu, ZWNJ)
      .replace(/(?<=\p{L})(?=\p{L})/gu, () => (random() < 0.03 ? ZWNJ : "")),
  "hamza seats and letters": (text, random) =>
    eachLetter(text, (letter) => (HAMZA[letter] && random() < 0.5 ? pick(random, HAMZA[letter]) : letter)),
  "white space": (text, random) => text.replace(/ /gu, () => pick(random, [" ", "  ", "\n", "\u00A0", "\t", "\r\n"])),
};

/** A part of a text: words from somewhere to somewhere, at least three. */
function cutAtBothEnds(text: string, random: Random): string {
  const words = text.split(" ");
  if (words.length < 5) return text;
  const from = below(random, Math.min(words.length - 3, Math.ceil(words.length / 2)));
  const to = from + 3 + below(random, words.length - from - 3);
  return words.slice(from, to).join(" ");
}

/** Words that turn a sentence round, and what they become. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["لا", "قد"],
  ["لن", "سوف"],
  ["غير", "شبه"],
  ["في", "من"],
  ["على", "ضد"],
  ["أكد", "نفى"],
  ["بدء", "وقف"],
  ["دعم", "رفض"],
  ["بوتين", "ترامب"],
  ["سوريا", "تركيا"],
  ["الأسد", "أردوغان"],
  ["2000", "200"],
  ["15", "16"],
  ["90%", "19%"],
  ["2015", "2014"],
  ["هرگز", "شاید"],
  ["خروج", "ورود"],
  ["پوتین", "اردوغان"],
  ["سوریه", "ترکیه"],
  ["دو", "سه"],
  ["پیروزی", "شکست"],
  ["صلح", "جنگ"],
];

/** A change of words at a place; undefined where there is nothing to change. */
type Alter = (words: string[], at: number, random: Random, others: readonly string[]) => WordChange | undefined;

const ALTERATIONS: Readonly<Record<string, Alter>> = {
  replaced: (words, at, random, others) => {
    const old = words[at] ?? "";
    const instead = pick(
      random,
      others.filter((word) => letters(word) !== letters(old)),
    );
    words[at] = instead;
    return { added: wordsIn(instead), removed: wordsIn(old) };
  },
  turned: (words, _at, random) => {
    const known = words.flatMap((word, place) =>
      OPPOSITES.filter(([from]) => word === from).map(([from, to]) => ({ place, from, to })),
    );
    if (!known.length) return undefined;
    const { place, from, to } = pick(random, known);
    words[place] = to;
    return { added: wordsIn(to), removed: wordsIn(from) };
  },
  dropped: (words, at) => {
    if (at === 0 || at >= words.length - 1) return undefined;
    return { added: [], removed: wordsIn(words.splice(at, 1)[0] ?? "") };
  },
  inserted: (words, at, random, others) => {
    const extra = pick(random, others);
    words.splice(at, 0, extra);
    return { added: wordsIn(extra), removed: [] };
  },
  swapped: (words, at) => {
    const [a, b] = words.slice(at, at + 2);
    if (a === undefined || b === undefined) return undefined;
    words.splice(at, 2, b, a);
    return { added: wordsIn(`${a} ${b}`), removed: wordsIn(`${a} ${b}`) };
  },
};

/** A sentence with `count` changes of one kind, each in another stretch of it; undefined when none took. */
function alter(text: string, kind: string, count: number, random: Random, others: readonly string[]) {
  const words = text.split(" ");
  const changes: WordChange[] = [];
  const size = Math.floor(words.length / count);
  for (let part = count - 1; part >= 0; part--) {
    const change = ALTERATIONS[kind]?.(words, part * size + below(random, Math.max(1, size)), random, others);
    if (change) changes.push(change);
    if (kind === "turned") break;
  }
  return changes.length ? { pasted: words.join(" "), changes } : undefined;
}

/** Every sentence of some articles, in each spelling and cut. */
export function unchangedCases(articles: readonly Article[], random: Random): SourceCase[] {
  return articles.flatMap((article) =>
    article.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((span) => {
        const text = textOf(article, span);
        const spelled = Object.entries(SPELLINGS).map(([name, respell]) => ({ name, pasted: respell(text, random) }));
        const cut = cutAtBothEnds(text, random);
        const name = pick(random, Object.keys(SPELLINGS));
        const both = { name: `cut, ${name}`, pasted: SPELLINGS[name]?.(cut, random) ?? cut };
        return [...spelled, { name: "cut", pasted: cut }, both].map((each) => ({
          ...each,
          article: article.id,
          changes: [],
        }));
      }),
    ),
  );
}

/** Every sentence of some articles with one to three words changed, by each kind of change. */
export function alteredCases(articles: readonly Article[], random: Random): SourceCase[] {
  const whole = articles.map(articleLetters);
  const vocabulary = (article: Article): string[] =>
    article.paragraphs.flatMap(({ sentences }) => sentences.flatMap((span) => textOf(article, span).split(" ")));
  return articles.flatMap((article) => {
    const others = vocabulary(article).filter((word) => letters(word).length > 0);
    return article.paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap((span) =>
        Object.keys(ALTERATIONS).flatMap((kind) => {
          const text = textOf(article, span);
          const altered = alter(text, kind, 1 + below(random, 3), random, others);
          if (!altered || whole.some((all) => all.includes(letters(altered.pasted)))) return [];
          return [{ name: kind, article: article.id, ...altered }];
        }),
      ),
    );
  });
}
