import { ZWNJ } from "./characters.ts";
import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";

/**
 * Forms of the Persian verbs that make a compound verb of the noun before them («دستور داد», «تصمیم گرفتند»): the noun says
 * what is done. Forms of کردن and شدن are function words already; داشتن and آمدن stand too often for themselves.
 */
const LIGHT = `
  داد دادند دادم دادیم دادید دادن داده داده‌اند داده‌است می‌داد می‌دادند می‌دهد می‌دهند می‌دهم می‌دهیم بدهد بدهند دهد دهند دهم ندادند نداد
  گرفت گرفتند گرفتم گرفتیم گرفتن گرفته گرفته‌اند می‌گرفت می‌گیرد می‌گیرند بگیرد بگیرند گیرد گیرند نگرفت
  زد زدند زدم زدن زده زده‌اند می‌زد می‌زند می‌زنند بزند بزنند زند زنند
  کردم کردیم کردید کرده‌اند نکردند می‌کردند می‌کنم بکند بکنند
  شدم شدیم شده‌اند نشدند می‌شد می‌شدند بشود بشوند
`;

const FORMS: ReadonlySet<string> = new Set(
  LIGHT.split(/\s+/u)
    .filter(Boolean)
    .map((form) => fold(form).replaceAll(ZWNJ, "")),
);

/** Whether a folded word is a verb that may only make a verb of the noun before it. */
export const isLightVerb = (folded: string, language: Language): boolean =>
  language === "fa" && FORMS.has(folded.replaceAll(ZWNJ, ""));
