import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";

/**
 * Places by the country they are in, as ids of the lexicon: capitals, and what the news of a region names most. Where two
 * states claim a place it stands under neither.
 */
const INSIDE: Readonly<Record<string, string>> = {
  afghanistan: "kabul kandahar herat mazar-i-sharif kabul-airport",
  algeria: "algiers oran",
  argentina: "buenos-aires",
  armenia: "yerevan",
  australia: "canberra sydney melbourne",
  austria: "vienna",
  azerbaijan: "baku",
  bahrain: "manama",
  belarus: "minsk",
  belgium: "brussels",
  brazil: "brasilia rio-de-janeiro sao-paulo",
  bulgaria: "sofia",
  canada: "ottawa toronto montreal",
  china: "beijing shanghai xinjiang hong-kong",
  colombia: "bogota",
  cuba: "havana santiago-cuba",
  "czech-republic": "prague",
  denmark: "copenhagen",
  egypt: "cairo alexandria giza sinai suez suez-canal sharm-el-sheikh",
  ethiopia: "addis-ababa",
  finland: "helsinki",
  france: "paris marseille lyon",
  "georgia-country": "tbilisi",
  germany: "berlin munich hamburg frankfurt",
  greece: "athens",
  hungary: "budapest",
  india: "new-delhi delhi mumbai",
  indonesia: "jakarta",
  iran: "tehran isfahan shiraz mashhad tabriz qom ahvaz abadan kerman kermanshah bushehr natanz fordow arak-iran bandar-abbas yazd hamadan",
  iraq: "baghdad basra mosul erbil kirkuk najaf karbala fallujah ramadi sulaymaniyah",
  israel: "tel-aviv haifa",
  italy: "rome milan venice",
  japan: "tokyo osaka",
  jordan: "amman aqaba zarqa",
  kazakhstan: "astana almaty",
  kenya: "nairobi",
  kuwait: "kuwait-city",
  kyrgyzstan: "bishkek",
  lebanon: "beirut sidon tyre tripoli-lebanon",
  libya: "benghazi misrata tripoli-libya",
  malaysia: "kuala-lumpur",
  mexico: "mexico-city",
  morocco: "rabat casablanca marrakesh fez tangier",
  netherlands: "amsterdam rotterdam",
  nigeria: "abuja lagos",
  "north-korea": "pyongyang",
  norway: "oslo",
  oman: "muscat",
  pakistan: "islamabad karachi lahore peshawar",
  palestine: "gaza gaza-city ramallah hebron nablus jenin",
  philippines: "manila",
  poland: "warsaw krakow",
  portugal: "lisbon",
  qatar: "doha",
  romania: "bucharest",
  russia: "moscow sochi kremlin saint-petersburg kazan chechnya grozny dagestan vladivostok yekaterinburg novosibirsk",
  "saudi-arabia": "riyadh jeddah mecca medina dammam",
  serbia: "belgrade",
  somalia: "mogadishu",
  "south-africa": "pretoria johannesburg cape-town",
  "south-korea": "seoul",
  spain: "madrid barcelona",
  sudan: "khartoum khartoum-north darfur",
  sweden: "stockholm",
  switzerland: "geneva bern zurich davos lausanne",
  syria:
    "damascus aleppo homs hama idlib latakia tartus daraa deir-ez-zor raqqa palmyra hmeimim afrin hasakah qamishli kobani suwayda douma",
  tajikistan: "dushanbe",
  thailand: "bangkok",
  tunisia: "tunis-city sfax",
  turkey: "ankara istanbul izmir antalya gaziantep",
  turkmenistan: "ashgabat",
  ukraine: "kyiv kharkiv odesa donetsk luhansk mariupol kherson",
  uae: "abu-dhabi dubai sharjah",
  "united-kingdom": "london manchester edinburgh newcastle",
  "united-states":
    "washington-dc new-york los-angeles chicago california texas florida white-house san-francisco boston",
  uzbekistan: "tashkent samarkand",
  vietnam: "hanoi",
  yemen: "sanaa aden hodeidah taiz marib",
};

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(INSIDE).flatMap(([country, places]) => [
    [country, country] as const,
    ...places.split(" ").map((place) => [place, country] as const),
  ]),
);

/** The ids of all places whose country is known, countries too. */
export const LOCATED: readonly string[] = [...COUNTRY_OF.keys()];

/** Whether something in one place is, or may be, in the other: they are one, or one is the other's country. */
export const mayBeIn = (place: string, other: string): boolean =>
  place === other || COUNTRY_OF.get(place) === other || COUNTRY_OF.get(other) === place;

/** Words that say that something is or goes where the next words say; in Arabic also a letter before the word. */
const LEADS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("in inside at within".split(" ")),
  ar: new Set("في الى داخل وفي".split(" ").map(fold)),
  fa: new Set("در به وارد داخل درون".split(" ").map(fold)),
};
const PREFIXED: Readonly<Record<Language, RegExp | undefined>> = {
  en: undefined,
  ar: /^[وف]?[بل](?=.{3})/u,
  fa: undefined,
};
/** How many words may stand between the preposition and the place: «في منتجع سوتشي». */
const REACH = 2;

/**
 * The places that some folded words say something is in or goes to («في موسكو», «لروسيا»), by a table of place names; a
 * place that only acts («أعلنت موسكو») or tells whose somebody is («الرئيس الروسي») is none of them.
 */
export function placesLedTo(
  words: readonly string[],
  table: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  return words.flatMap((word, at) => {
    const bare = word.replace(PREFIXED[language] ?? "", "");
    const place = table.get(word) ?? table.get(bare);
    if (place === undefined) return [];
    const led = words.slice(Math.max(0, at - REACH), at).some((before) => LEADS[language].has(before));
    return led || (bare !== word && !table.has(word)) ? [place] : [];
  });
}
