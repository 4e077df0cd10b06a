/**
 * Names across scripts: consonant skeletons to find candidates, an alignment of letters to verify them.
 * After Freeman, Condon & Ackerman, "Cross Linguistic Name Matching in English and Arabic" (HLT-NAACL 2006).
 */

/** Classes of Latin consonants, digraphs first; several where a spelling has several sounds, "" for none. */
const LATIN: readonly (readonly [string, readonly string[]])[] = [
  ["tsch", ["C", "TC"]],
  ["sch", ["C", "SK"]],
  ["tch", ["C", "TC"]],
  ["sh", ["C"]],
  ["ch", ["C", "K", "TC"]],
  ["kh", ["K", "H"]],
  ["gh", ["K", ""]],
  ["zh", ["C", "S"]],
  ["ph", ["F"]],
  ["th", ["T", "S"]],
  ["dh", ["T", "S"]],
  ["ck", ["K"]],
  ["qu", ["K"]],
  ["ts", ["TS", "S"]],
  ["tz", ["TS", "S"]],
  ["b", ["P"]],
  ["c", ["K", "S"]],
  ["d", ["T"]],
  ["f", ["F"]],
  ["g", ["K", "C"]],
  ["h", ["H", ""]],
  ["j", ["C", ""]],
  ["k", ["K"]],
  ["l", ["L"]],
  ["m", ["M"]],
  ["n", ["N"]],
  ["p", ["P"]],
  ["q", ["K"]],
  ["r", ["R"]],
  ["s", ["S"]],
  ["t", ["T"]],
  ["v", ["F", ""]],
  ["w", ["", "F"]],
  ["x", ["KS", "S"]],
  ["z", ["S", "TS"]],
];

/** Classes of Arabic and Persian consonants, folded; و and ي are vowels here. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: "P",
  پ: "P",
  ت: "T",
  ط: "T",
  د: "T",
  ض: "T",
  ث: "S",
  س: "S",
  ص: "S",
  ز: "S",
  ذ: "S",
  ظ: "S",
  ش: "C",
  چ: "C",
  ج: "C",
  ژ: "C",
  ك: "K",
  ق: "K",
  غ: "K",
  گ: "K",
  خ: "K",
  ف: "F",
  ڤ: "F",
  ه: "H",
  ح: "H",
  ل: "L",
  م: "M",
  ن: "N",
  ر: "R",
};

/** Most skeletons that one Latin word gives. */
const MAX_KEYS = 24;

const undouble = (key: string): string => key.replace(/(.)\1+/gu, "$1");

/** The consonant skeletons a Latin name may have, folded to classes: "putin" → PTN. */
export function latinSkeletons(word: string): readonly string[] {
  let keys = [""];
  for (let at = 0; at < word.length; ) {
    const found = LATIN.find(([letters]) => word.startsWith(letters, at));
    if (found) keys = keys.flatMap((key) => found[1].map((sound) => key + sound)).slice(0, MAX_KEYS);
    at += found ? found[0].length : 1;
  }
  return [...new Set(keys.map(undouble))];
}

/** The consonant skeleton of a folded name in Arabic script; a final ه is a vowel. */
export function arabicSkeleton(word: string): string {
  const body = word.replace(/[هة]$/u, "");
  return undouble([...body].map((letter) => ARABIC[letter] ?? "").join(""));
}

/** Letters of Arabic script that may write a Latin spelling, the spelling first; later ones are worse. */
const WRITES: readonly (readonly [string, string])[] = [
  ["sh", "ش"],
  ["ch", "شچجك"],
  ["kh", "خح"],
  ["gh", "غق"],
  ["zh", "جژز"],
  ["ph", "ف"],
  ["th", "ثتطذ"],
  ["dh", "ذضظد"],
  ["ck", "ك"],
  ["qu", "ك"],
  ["oo", "و"],
  ["ou", "وا"],
  ["ow", "وا"],
  ["ee", "ي"],
  ["ea", "يا"],
  ["ie", "ي"],
  ["ei", "ياه"],
  ["ai", "ياه"],
  ["ay", "ي"],
  ["ey", "ي"],
  ["au", "واع"],
  ["aa", "اع"],
  ["eu", "ويا"],
  ["ue", "و"],
  ["a", "اعهي"],
  ["b", "بپ"],
  ["c", "كسق"],
  ["d", "دضذ"],
  ["e", "يهاع"],
  ["f", "ف"],
  ["g", "غجگق"],
  ["h", "هح"],
  ["i", "ياع"],
  ["j", "جيژخ"],
  ["k", "كق"],
  ["l", "ل"],
  ["m", "م"],
  ["n", "ن"],
  ["o", "واع"],
  ["p", "بپ"],
  ["q", "قك"],
  ["r", "ر"],
  ["s", "سصزش"],
  ["t", "تط"],
  ["u", "واع"],
  ["v", "فوڤ"],
  ["w", "وف"],
  ["x", "كس"],
  ["y", "يا"],
  ["z", "زظسذ"],
];

const VOWELS = /^[aeiouy]/u;
const WEAK = "اويعهة";

/** What it costs to leave a letter of one side without a counterpart. */
const skipLatin = (letters: string): number =>
  VOWELS.test(letters) ? 0.15 : letters === "h" || letters === "w" ? 0.4 : 1;
const skipArabic = (letter: string): number =>
  letter === "ا" || letter === "ع" ? 0.35 : WEAK.includes(letter) ? 0.5 : 1;

/** What it costs that a Latin spelling is written by a letter: nothing for the usual one, undefined for none. */
function writing(letters: string, arabic: string): number | undefined {
  const place = WRITES.find(([latin]) => latin === letters)?.[1].indexOf(arabic) ?? -1;
  return place < 0 ? undefined : place === 0 ? 0 : 0.15 + 0.05 * place;
}

const SPELLINGS = [4, 3, 2, 1] as const;

/** The least cost of aligning a Latin name with one in Arabic script (dynamic programming over both). */
function alignment(latin: string, arabic: string): number {
  const width = arabic.length + 1;
  const costs = new Float64Array((latin.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const lower = (row: number, column: number, cost: number): void => {
    const cell = row * width + column;
    if (cost < (costs[cell] ?? 0)) costs[cell] = cost;
  };
  for (let row = 0; row <= latin.length; row++) {
    for (let column = 0; column <= arabic.length; column++) {
      const cost = costs[row * width + column] ?? 0;
      const letter = arabic[column];
      if (letter !== undefined) lower(row, column + 1, cost + skipArabic(letter));
      for (const size of SPELLINGS) {
        const letters = latin.slice(row, row + size);
        if (letters.length < size) continue;
        if (size === 1) lower(row + 1, column, cost + (latin[row - 1] === letters ? 0 : skipLatin(letters)));
        const written = letter === undefined ? undefined : writing(letters, letter);
        if (written !== undefined) lower(row + size, column + 1, cost + written);
      }
      if (latin[row] === "x" && arabic.startsWith("كس", column)) lower(row + 1, column + 2, cost);
      if (latin.startsWith("ch", row) && arabic.startsWith("تش", column)) lower(row + 2, column + 2, cost);
    }
  }
  return costs.at(-1) ?? Number.POSITIVE_INFINITY;
}

/**
 * How alike a Latin name and a folded name in Arabic script sound: 1 for a letter-by-letter spelling, 0 for nothing.
 */
export function soundsLike(latin: string, arabic: string): number {
  const cost = alignment(latin, arabic.replaceAll("ة", "ه"));
  return Math.max(0, 1 - cost / Math.max(3, (latin.length + arabic.length) / 2));
}
