/**
 * Number words of the three languages, made by a small grammar over the words of `number-bases.ts`: cardinals to 99,
 * round hundreds and thousands, ordinals, fractions. The digits stand among the forms of every language, since an
 * article may have them where the question has words, and the other way round.
 */
import type { Language } from "./detect.ts";
import type { Rows } from "./lexicon.ts";
import { ARABIC, ENGLISH, OTHERS, PERSIAN, type Words } from "./number-bases.ts";
import { type Draft, toRows } from "./rows.ts";

type Forms = Readonly<Record<Language, readonly string[]>>;

const RARE = "?";
const sure = (forms: readonly string[]): string[] => forms.map((form) => form.replace(RARE, ""));
const rarely = (forms: readonly string[]): string[] => sure(forms).map((form) => form + RARE);

/** Every form of one list before every form of another. */
const join = (heads: readonly string[], tails: readonly string[], between = " "): string[] =>
  sure(heads).flatMap((head) => sure(tails).map((tail) => head + between + tail));

const range = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, place) => from + place * step);

/** The forms of a number below 20 in a list from 0. */
const small = (list: Words, value: number): readonly string[] => list[value] ?? [];
/** The forms of the tens of a number from 20 to 99 in a list from 20. */
const tens = (list: Words, value: number): readonly string[] => list[Math.floor(value / 10) - 2] ?? [];

/** Persian یک and نه are stop words as well: of a phrase with them only the rest is looked for, so it counts little. */
const isStop = (unit: number): boolean => unit === 1 || unit === 9;

/** Cardinals from 0 to 99. */
function cardinal(value: number): Forms {
  if (value < 20)
    return { en: small(ENGLISH.small, value), ar: small(ARABIC.small, value), fa: small(PERSIAN.small, value) };
  const [en, ar, fa] = [tens(ENGLISH.tens, value), tens(ARABIC.tens, value), tens(PERSIAN.tens, value)];
  if (value % 10 === 0) return { en, ar, fa };
  const unit = cardinal(value % 10);
  const persian = join(fa, unit.fa, " و ");
  return {
    en: join(en, unit.en),
    ar: join(unit.ar, ar, " و"),
    fa: isStop(value % 10) ? rarely(persian) : persian,
  };
}

/** Round hundreds from 100 to 900. */
function hundreds(value: number): Forms {
  const count = value / 100;
  const en = join(small(ENGLISH.small, count), ["hundred"]);
  const fa = PERSIAN.hundreds[count - 1] ?? [];
  if (count === 1) return { en: ["hundred", "a hundred", ...en], ar: ARABIC.hundred, fa };
  if (count === 2) return { en, ar: ARABIC.twoHundred, fa };
  const stems = ARABIC.hundreds[count - 3] ?? [];
  return { en, ar: [...join(stems, ARABIC.hundred, ""), ...join(stems, ARABIC.hundred)], fa };
}

/** So many thousands, in words and with the count in digits. */
function thousands(count: number): Forms {
  const counted = count < 100 ? cardinal(count) : hundreds(count);
  const digits = String(count);
  const few = count > 2 && count < 11;
  const arabic = count === 2 ? ARABIC.twoThousand : join(counted.ar, few ? ARABIC.thousands : ARABIC.manyThousand);
  const persian = join(counted.fa, ["هزار"]);
  return {
    en: join([...counted.en, digits], ["thousand"]),
    ar: [...arabic, ...join([digits], few ? ARABIC.thousands : ARABIC.manyThousand)],
    fa: [...(isStop(count) ? rarely(persian) : persian), `${digits} هزار`],
  };
}

/** The English ending of an ordinal in digits; `tokens.ts` parts it from them. */
function ending(value: number): string {
  const last = Math.floor(value / 10) % 10 === 1 ? 0 : value % 10;
  return ["th", "st", "nd", "rd"][last] ?? "th";
}

/** «دوم» and «دومین». */
const superlative = (forms: readonly string[]): string[] =>
  forms.flatMap((form) => (form.endsWith("م") ? [form, `${form}ین`] : [form]));

/** Ordinals from 1 to 99. */
function ordinal(value: number): Forms {
  if (value < 20) {
    const fa = superlative(small(PERSIAN.ordinals, value));
    return { en: small(ENGLISH.ordinals, value), ar: small(ARABIC.ordinals, value), fa };
  }
  const ar = tens(ARABIC.tens, value).map((form) => `ال${form}`);
  const unit = value % 10;
  if (unit === 0)
    return { en: tens(ENGLISH.tenOrdinals, value), ar, fa: superlative(tens(PERSIAN.tenOrdinals, value)) };
  const first = unit === 1;
  return {
    en: join(tens(ENGLISH.tens, value), small(ENGLISH.ordinals, unit)),
    ar: join(first ? ARABIC.firstOfMany : small(ARABIC.ordinals, unit), ar, " و"),
    fa: superlative(
      join(tens(PERSIAN.tens, value), first ? PERSIAN.firstOfMany : small(PERSIAN.ordinals, unit), " و "),
    ),
  };
}

const withDigits = ({ en, ar, fa }: Forms, digits: string): Forms => ({
  en: [...en, digits],
  ar: [...ar, digits],
  fa: [...fa, digits],
});

const cardinalDraft = (value: number, forms: Forms): Draft => ({
  id: `number-${value}`,
  pos: "number",
  forms: withDigits(forms, String(value)),
});

function ordinalDraft(value: number): Draft {
  const { en, ...others } = ordinal(value);
  const forms = { ...others, en: [...en, `${value} ${ending(value)}`] };
  return { id: `ordinal-${value}`, pos: "ordinal", forms: withDigits(forms, value + RARE) };
}

/** Counts of thousands that have a row: 15,000 and 90,000 and 300,000. */
const THOUSANDS = [...range(2, 20), ...range(30, 90, 10), ...range(100, 900, 100)];

/** Ordinals that have a row: days and centuries, and round anniversaries. */
const ORDINALS = [...range(1, 31), ...range(40, 90, 10)];

/** Rows of number words: what "two", «اثنين», «دو» and 2 have in common. Takes about 4 ms. */
export function numberRows(): Rows {
  const others = OTHERS.map(([id, pos, en, ar, fa]) => ({
    id,
    pos,
    forms: { en: en.split("|"), ar: ar.split("|"), fa: fa.split("|") },
  }));
  const drafts = [
    ...range(0, 99).map((value) => cardinalDraft(value, cardinal(value))),
    ...range(100, 900, 100).map((value) => cardinalDraft(value, hundreds(value))),
    ...THOUSANDS.map((count) => cardinalDraft(1000 * count, thousands(count))),
    ...ORDINALS.map(ordinalDraft),
    ...others,
  ];
  return toRows(drafts, 1);
}
