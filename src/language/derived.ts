import { dateDrafts } from "./derived-dates.ts";
import { LANGUAGES, type Language } from "./detect.ts";
import { fold } from "./fold.ts";
import type { Rows } from "./lexicon.ts";
import { type Draft, toRows } from "./rows.ts";

const split = (codes: string): readonly string[] => codes.trim().split(/\s+/u);

/** ISO 3166: states and the territories that have a name of their own. */
const COUNTRIES = split(`
  AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR
  CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR
  HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML
  MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA
  SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VI VN VU WF
  WS XK YE YT ZA ZM ZW
`);

/** ISO 639: languages of states, of large peoples and of old books. */
const LANGUAGE_CODES = split(`
  af ak am ar arc ast ay az be bg bm bn bo br bs ca ce ckb co cop cs cy da de dv el en eo es et eu fa ff fi fil fo fr fy ga gd gl gn grc
  gu ha haw he hi hr ht hu hy id ig is it ja jv ka kab kk km kn ko ks ku ky la lb lg ln lo lt lv mai mg mi mk ml mn mr ms mt my mzn ne nl
  no nv oc om or os pa pl prs ps pt qu rm ro rom ru rw sa sd si sk sl sn so sq sr st su sv sw syr ta te tg th ti tk tn tr ts tt ug uk ur
  uz vi wo xh yi yo yue zh zu akk ang bal non sux
`);

/** ISO 4217. Of the first ones, which stand for their unit, the last English and first other word is a concept too. */
const UNITS = split("USD EUR GBP JPY CNY CHF SEK RUB UAH PLN HUF IQD TRY PKR THB IDR MYR MXN IRR MAD NGN KES");
const CURRENCIES = split(`
  CAD AUD NZD NOK DKK ISK CZK RON BGN RSD GEL AMD AZN KZT UZS TJS TMT KGS AFN INR BDT LKR NPR VND SGD PHP KRW HKD TWD MNT SYP LBP JOD ILS
  EGP SDG LYD TND DZD MRU SAR AED QAR KWD BHD OMR YER GHS ETB ZAR SOS BRL ARS CLP COP PEN VES CUP ALL
`);

type Forms = Partial<Record<Language, string>>;

/** Forms that people write and Intl does not have, by the row's id. */
const ADDED: Readonly<Record<string, Forms>> = {
  "country-ae": { en: "UAE|Emirates", ar: "الإمارات", fa: "امارات" },
  "country-cd": {
    en: "Democratic Republic of the Congo|DR Congo|DRC",
    ar: "جمهورية الكونغو الديمقراطية|الكونغو الديمقراطية",
    fa: "جمهوری دموکراتیک کنگو",
  },
  "country-cg": { en: "Republic of the Congo", ar: "جمهورية الكونغو", fa: "جمهوری کنگو" },
  "country-ci": { en: "Ivory Coast", ar: "كوت ديفوار" },
  "country-cz": { en: "Czech Republic", ar: "جمهورية التشيك", fa: "جمهوری چک" },
  "country-gb": { en: "Britain", ar: "بريطانيا", fa: "انگلستان?" },
  "country-nl": { en: "Holland" },
  "country-st": { en: "Sao Tome" },
  "country-sy": { ar: "سورية" },
  "country-sz": { en: "Swaziland", ar: "سوازيلاند", fa: "سوازیلند" },
  "country-tr": { en: "Turkey" },
  "country-us": {
    en: "USA|America",
    ar: "أمريكا|أميركا|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية",
    fa: "آمریکا|ایالات متحده آمریکا",
  },
  "language-bn": { en: "Bengali" },
  "language-ckb": { en: "Sorani", fa: "سورانی" },
  "language-dv": { en: "Dhivehi|Maldivian" },
  "language-kk": { ar: "كازاخية" },
  "language-os": { en: "Ossetian", ar: "أوسيتية" },
  "language-rom": { en: "Romani" },
  "currency-cny": { en: "Renminbi", ar: "رنمينبي" },
  "currency-inr": { ar: "روبية هندية" },
  "currency-npr": { ar: "روبية نيبالية" },
  "currency-syp": { en: "Syrian lira" },
  "currency-thb": { ar: "بات تايلاندي" },
  "currency-vnd": { ar: "دونغ فيتنامي" },
  "unit-irr": { en: "riyal" },
  "unit-rub": { en: "rouble" },
  "unit-sek": { en: "krone" },
  "unit-thb": { ar: "بات" },
};

/** What Intl has wrong, by the row's id: taken in place of its forms. */
const REPLACED: Readonly<Record<string, Forms>> = {
  "country-hk": { en: "Hong Kong" },
  "country-mo": { en: "Macao|Macau", ar: "ماكاو", fa: "ماکائو" },
  "currency-afn": { ar: "أفغاني?" },
  "currency-lbp": { en: "Lebanese pound|Lebanese lira", ar: "ليرة لبنانية" },
  "currency-ils": { en: "Israeli shekel|shekel|new shekel", ar: "شيكل إسرائيلي|شيكل|شيقل", fa: "شکل اسرائیل|شقل" },
  "language-fy": { en: "Frisian", ar: "فريزية", fa: "فریسی" },
  "language-mai": { fa: "مایتیلی" },
  "language-non": { ar: "نوردية قديمة|إسكندنافية قديمة" },
  "language-prs": { ar: "درية" },
  "language-sl": { ar: "سلوفينية" },
  "language-tr": { fa: "ترکی استانبولی|ترکی" },
  "language-ts": { ar: "تسونغا" },
  "unit-gbp": { en: "pound", ar: "جنيه", fa: "پوند" },
};

type Kind = "region" | "language" | "currency";
type Names = Readonly<Record<Language, (code: string) => string | undefined>>;

function namesOf(type: Kind): Names {
  const [en, ar, fa] = LANGUAGES.map((language) => {
    const style = type === "region" && language !== "en" ? "short" : "long";
    return new Intl.DisplayNames(language, { type, style, fallback: "none" });
  });
  return { en: (code) => en?.of(code), ar: (code) => ar?.of(code), fa: (code) => fa?.of(code) };
}

const BRACKETED = /^(.+?)\s*[([](.+)[)\]]$/u;
const SAINT = /\bSt\.(?= )/u;

/** A name as it is typed: "Myanmar (Burma)" → both, "&" → "and", what follows a comma left out. */
function typed(name: string): readonly string[] {
  const [, main = name, other] = BRACKETED.exec(name) ?? [];
  const forms = [main.replace(/[,،].*$/u, "").replace("&", "and"), ...(other ? [other] : [])];
  return forms.flatMap((form) => (SAINT.test(form) ? [form.replace(SAINT, "Saint"), form] : [form]));
}

const ARTICLE = /^ال/u;

/** The forms of a language's name: alone, and after the word for language. */
const spoken: Readonly<Record<Language, (name: string) => readonly string[]>> = {
  en: (name) => [name, `${name} language`],
  ar: (name) => [name.replace(ARTICLE, ""), ...(ARTICLE.test(name) ? [`اللغة ${name}`] : [])],
  fa: (name) => [name, `زبان ${name}`],
};

/** The ezafe of a word that ends in a long vowel: «پزوی مکزیک». */
const EZAFE = /(?<=[او])ی$/u;

/** The unit in a currency's name. */
const unitOf: Readonly<Record<Language, (name: string) => readonly string[]>> = {
  en: (name) => name.split(" ").slice(-1),
  ar: (name) => name.split(" ").slice(0, 1),
  fa: (name) =>
    name
      .split(" ")
      .slice(0, 1)
      .map((word) => word.replace(EZAFE, "")),
};

const NONE: ReadonlySet<string> = new Set();
const asTyped: Readonly<Record<Language, (name: string) => readonly string[]>> = { en: typed, ar: typed, fa: typed };

/** A concept from a code, by Intl and the corrections; none when one of its English forms is known already. */
function draft(
  id: string,
  pos: string,
  code: string,
  names: Names,
  { forms = asTyped, known = NONE }: { forms?: typeof asTyped; known?: ReadonlySet<string> } = {},
): Draft[] {
  const all = (language: Language): readonly string[] => {
    const replaced = REPLACED[id]?.[language]?.split("|");
    if (replaced) return replaced;
    const name = names[language](code);
    return [...(name ? forms[language](name) : []), ...(ADDED[id]?.[language]?.split("|") ?? [])];
  };
  const en = all("en");
  if (en.some((form) => known.has(fold(form)))) return [];
  return [{ id, pos, forms: { en, ar: all("ar"), fa: all("fa") } }];
}

const NAMING = /^[^\t]+\t(?:place|lang)\t([^\t]*)/u;

/** The English forms of the places and languages among some rows. */
function namedIn({ lines }: Rows): ReadonlySet<string> {
  const naming = lines.filter((line) => NAMING.test(line));
  return new Set(naming.flatMap((line) => NAMING.exec(line)?.[1]?.replaceAll("?", "").split("|") ?? []));
}

/**
 * Rows that are made from Intl and corrected where it is wrong: countries, languages, currencies, months, weekdays.
 * A country or language that `own` already names in English is left out. Takes about 25 ms, most of it the first use of
 * Intl.
 * @param own the project's own rows.
 */
export function derivedRows(own: Rows): Rows {
  const known = namedIn(own);
  const [regions, tongues, money] = [namesOf("region"), namesOf("language"), namesOf("currency")];
  const id = (kind: string, code: string): string => `${kind}-${code.toLowerCase()}`;
  const drafts = [
    ...COUNTRIES.flatMap((code) => draft(id("country", code), "place", code, regions, { known })),
    ...LANGUAGE_CODES.flatMap((code) => draft(id("language", code), "lang", code, tongues, { forms: spoken, known })),
    ...[...UNITS, ...CURRENCIES].flatMap((code) => draft(id("currency", code), "noun", code, money)),
    ...UNITS.flatMap((code) => draft(id("unit", code), "noun", code, money, { forms: unitOf })),
    ...dateDrafts(),
  ];
  return toRows(drafts, 1);
}
