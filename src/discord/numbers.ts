import type { Language } from "../language/index.ts";

/** Digits are European in every frame, as in dates and lines of files, so that they can be compared. */
const locale = (language: Language): string => `${language}-u-nu-latn`;

/** A number with its thousands parted. */
export const numberIn = (value: number, language: Language): string =>
  new Intl.NumberFormat(locale(language)).format(value);

/** A stretch of time in whole seconds, at least one: «5 ثوانٍ». */
export const secondsIn = (milliseconds: number, language: Language): string =>
  new Intl.NumberFormat(locale(language), { style: "unit", unit: "second", unitDisplay: "long" }).format(
    Math.max(1, Math.ceil(milliseconds / 1000)),
  );
