import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/corpus/sentences.ts";

const split = (text: string, language: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

describe("splitSentences: abbreviations with full stops", () => {
  it.each([
    ["ar", "ب.م.", "أعلنت شركة ب.م. للطاقة أرباحها."],
    ["ar", "ش.م.ل.", "أعلنت شركة النور ش.م.ل. عن أرباحها."],
    ["ar", "ق.م.", "حدث ذلك عام 323 ق.م. في بابل."],
    ["ar", "ق.م. and a verb", "في سنة 323 ق.م. مات الإسكندر."],
    ["ar", "ق. م.", "في سنة 323 ق. م. مات الإسكندر."],
    ["ar", "ق.م", "عاش بين 970 ق.م و 931 ق.م في القدس."],
    ["ar", "م. behind a year", "ولد سنة 570 م. في مكة."],
    ["ar", "هـ. behind a year", "ولد عام ١٥٠ هـ. في غزة."],
    ["ar", "م. before a name", "استقبله م. سامي في المطار."],
    ["ar", "د.", "استقبل د. علي الوفد."],
    ["ar", "أ.د.", "استقبل أ.د. محمد علي الوفد."],
    ["ar", "an initial", "التقى و. هايدون الوفد."],
    ["ar", "أ.ف.ب. in brackets", "نقلت الوكالة (أ.ف.ب.) عن الوزير ذلك."],
    ["ar", "U.S.", "قال مسؤول في U.S. إن القوات انسحبت."],
    ["ar", "p.m.", "يبدأ الاجتماع 5 p.m. بتوقيت دمشق."],
    ["ar", "Inc.", "أعلنت شركة Apple Inc. أرباحها."],
    ["fa", "ه‍.ش.", "این رویداد در سال ۱۳۹۵ ه‍.ش. رخ داد."],
    ["fa", "ه.ق.", "این رویداد در سال ۱۳۹۵ ه.ق. رخ داد."],
    ["fa", "ه‍.ق", "لاهیجان در سال ۷۰۵ ه‍.ق به دست او افتاد."],
    ["fa", "ه. ش.", "در سال ۱۳۵۷ ه. ش. انقلاب شد."],
    ["fa", "پ. م", "نینوا در سال ۶۱۲ پ. م ویران شد."],
    ["fa", "م. behind a year", "در سال ۱۹۷۹ م. او به ایران آمد."],
    ["fa", "ر.ک.", "مقاله‌های مختلفی هست (ر.ک. فصل دوم)."],
    ["fa", "a.m.", "جلسه ساعت ۵ a.m. به وقت تهران آغاز شد."],
  ])("goes on in %s after %s", (language, _, text) => {
    expect(split(text, language)).toEqual([text]);
  });

  it.each([
    ["ar", "ق.م. before an adverb", ["توفي عام 323 ق.م.", "ثم انقسمت دولته."]],
    ["ar", "ق.م. before a conjunction and a verb", ["توفي عام 323 ق.م.", "وقال المؤرخ ذلك."]],
    ["ar", "a year before a verb", ["انتهت عام 1923م.", "نشأت الدولة بعدها."]],
    ["ar", "p.m. before a conjunction and a verb", ["وصل الوفد 5 p.m.", "وغادر دمشق."]],
    ["ar", "a long word", ["وصل أحمد.", "علي غادر."]],
    ["ar", "a word with a vowel mark", ["آخر دهرٍ موسّع.", "يقلص ذلك."]],
    ["ar", "a bracket", ["صلى محمد (ص).", "علي غادر."]],
    ["fa", "a number", ["تعداد آنها ۵.", "او رفت."]],
    ["fa", "a verb", ["او آمد.", "من رفتم."]],
    ["en", "p.m.", ["He left at 5 p.m.", "Then he came."]],
  ])("divides in %s after %s", (language, _, sentences) => {
    expect(split(sentences.join(" "), language)).toEqual(sentences);
  });
});
