import { answerQuestion, titleOf } from "../../answer/index.ts";
import { inFrame } from "../../display/frame.ts";
import { MESSAGES } from "../../display/messages/index.ts";
import { LANGUAGES, type Language } from "../../language/index.ts";
import type { SearchIndex } from "../../search/index.ts";
import { button, labelOf, rowsOf } from "../controls.ts";
import { checkOf, customId } from "../custom-id.ts";
import { cut } from "../markdown.ts";
import { DISCORD_MESSAGES } from "../messages/index.ts";
import type { View } from "../reply.ts";

/** Longest label of a button, in characters. */
const MAX_LABEL = 80;

/** A question to try. */
export interface Sample {
  readonly question: string;
  readonly language: Language;
}

const QUESTIONS: readonly Sample[] = [
  { question: "When did Putin order the withdrawal?", language: "en" },
  { question: "من التقى بوتين في سوتشي؟", language: "ar" },
  { question: "پوتین چه زمانی دستور خروج نیروها را داد؟", language: "fa" },
];

/**
 * Questions to try: those that the articles answer; where they answer none, the titles of the first articles.
 * Costs as much as asking them.
 */
export function sampleQuestions(index: SearchIndex): readonly Sample[] {
  const answered = QUESTIONS.filter(({ question }) => answerQuestion(question, index, { limit: 1 }).quotes.length > 0);
  if (answered.length) return answered;
  const articles = [...new Set(index.passages.map(({ article }) => article))];
  return articles
    .slice(0, QUESTIONS.length)
    .map((article) => ({ question: cut(titleOf(article), MAX_LABEL), language: article.language }));
}

/**
 * How to ask, in three languages, that of the reader first, with buttons that ask.
 * @param mention how the bot is mentioned.
 */
export function helpView(samples: readonly Sample[], mention: string, language: Language): View {
  const order = [language, ...LANGUAGES.filter((each) => each !== language)];
  const buttons = samples.map(({ question }, place) =>
    button(
      labelOf(question, MAX_LABEL, DISCORD_MESSAGES[language].quote(place + 1)),
      customId("sample", language, place, checkOf(question)),
    ),
  );
  return {
    language,
    tone: "neutral",
    blocks: order.map((each) =>
      DISCORD_MESSAGES[each]
        .help(mention)
        .map((line) => (line.startsWith("#") ? heading(line, each) : inFrame(line, MESSAGES[each]))),
    ),
    rows: () => rowsOf(buttons),
  };
}

/** A heading's direction mark stands behind its sign, which must begin the line. */
function heading(line: string, language: Language): string {
  const [sign = "", ...words] = line.split(" ");
  return `${sign} ${inFrame(words.join(" "), MESSAGES[language])}`;
}
