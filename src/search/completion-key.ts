import { fold, ZWNJ } from "../language/index.ts";

/** Letters that only Persian has, as Arabic would write their sound: «پوتین» and «بوتين» begin alike. */
const PERSIAN: Readonly<Record<string, string>> = { پ: "ب", چ: "ج", ژ: "ج", گ: "ك", ڤ: "ف" };
const PERSIAN_LETTER = new RegExp(`[${Object.keys(PERSIAN).join("")}]`, "gu");

/** The Arabic article, also behind و ف ب ك ل, before at least one letter: who types has not come to the end. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=.)/u;

const joined = (folded: string): string => folded.replaceAll(ZWNJ, "").replaceAll("ة", "ه");

/** A word, or the beginning of one, as it is compared while somebody types: folded, ZWNJ dropped, ة as ه. */
export const completionKey = (word: string): string => joined(fold(word));

/** The key under which a folded word of an article is completed, whatever article it carries. */
export const wordKey = (folded: string): string => bareKey(completionKey(folded));

/** The same of a form of the lexicon, which is folded already: there are 180,000 of them. */
export const formKey = (form: string): string => bareKey(joined(form));

/** A completion key without the letters that only Persian has. */
export const arabicKey = (key: string): string => key.replace(PERSIAN_LETTER, (letter) => PERSIAN[letter] ?? letter);

/** A completion key without the Arabic article. */
export const bareKey = (key: string): string => key.replace(ARTICLE, "");
