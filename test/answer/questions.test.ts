import { describe, expect, it } from "vitest";
import { type Answer, answerQuestion, type Quote } from "../../src/answer/index.ts";
import { QUESTIONS, type Question } from "../questions.ts";
import { openSeeds } from "../seeds.ts";

const { index, articles } = openSeeds();
const ask = (question: string): Answer => answerQuestion(question, index);
const folded = (text: string): string => text.replace(/\s+/gu, " ");

const ANSWERS = new Map(QUESTIONS.map(({ id, question }) => [id, ask(question)]));
const quotesOf = ({ id }: Question): readonly Quote[] => ANSWERS.get(id)?.quotes ?? [];

/** Whether one of the first `limit` quotes holds an accepted answer. */
function isRight(question: Question, limit: number): boolean {
  const accepted = question.gold.flatMap(({ answers }) => answers).map(folded);
  return quotesOf(question)
    .slice(0, limit)
    .some(({ text }) => accepted.some((answer) => folded(text).includes(answer)));
}

const answerable = QUESTIONS.filter((question) => question.answerable);
const unanswerable = QUESTIONS.filter((question) => !question.answerable);
const between = (first: string, last: string): Question[] => answerable.filter(({ id }) => first <= id && id <= last);

/** The floors: the least share of questions that are right at 1 and at 3. */
const FLOORS: readonly [name: string, questions: readonly Question[], count: number, at1: number, at3: number][] = [
  ["all", answerable, 42, 0.9, 0.95],
  ["Arabic and Persian", between("d16", "d38"), 23, 0.85, 0.95],
  ["English", between("d01", "d15"), 15, 0.85, 0.9],
];

describe("the question set", () => {
  for (const [name, questions, count, at1, at3] of FLOORS) {
    for (const [limit, floor] of [
      [1, at1],
      [3, at3],
    ] as const) {
      it(`${name}: ${100 * floor}% of ${count} are right at ${limit}`, () => {
        expect(questions).toHaveLength(count);
        const wrong = questions.filter((question) => !isRight(question, limit)).map(({ id }) => id);
        expect(1 - wrong.length / count, `wrong: ${wrong.join(" ")}`).toBeGreaterThanOrEqual(floor);
      });
    }
  }

  it("declines at least eight of the nine that the articles do not answer", () => {
    expect(unanswerable).toHaveLength(9);
    const answered = unanswerable.filter((question) => quotesOf(question).length).map(({ id }) => id);
    expect(answered.length, `answered: ${answered.join(" ")}`).toBeLessThanOrEqual(1);
  });

  it.each(QUESTIONS)("$id: every quote is the file's own text: $question", (question) => {
    for (const { article, start, end, text } of quotesOf(question)) {
      const file = articles.find(({ id }) => id === article)?.text ?? "";
      expect(text).toBe(folded(file.slice(start, end)));
      expect(text.length).toBeLessThanOrEqual(600);
    }
  });

  it.each(QUESTIONS)("$id: no two quotes are the same statement: $question", (question) => {
    const statements = quotesOf(question).map(({ text }) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim());
    expect(new Set(statements).size).toBe(statements.length);
  });
});

/** Lines of the seeds that are no prose: article and line, as SEEDS tells of them. */
const FURNITURE: readonly (readonly [article: string, line: number, text: string])[] = [
  ["000", 1, "أهلا بكم في الموقع الرسمي لسفارة الجمهورية العربية السورية في ماليزيا"],
  ["002", 1, "أخبار"],
  ["002", 2, "أخر الأخبار"],
  ["002", 32, "الوسوم"],
  ["002", 33, "اظهر المزيد"],
  ["002", 35, "مقالات ذات صلة"],
  ["002", 37, "زر الذهاب إلى الأعلى"],
  ["002", 39, "أصابات"],
  ["002", 41, "رسالة"],
  ["002", 43, "إغلاق"],
  ["003", 3, "تقارير وحوارات"],
  ["003", 5, "بشار الأسد"],
  ["003", 6, "بشار الأسد"],
  ["004", 1, "26-05-2017 02:52 AM بتوقيت القدس المحتلة"],
];

/** Whether a quote touches a line of its article. */
function touches({ article, start, end }: Quote, [of, line]: readonly [string, number, string]): boolean {
  if (article !== of) return false;
  const lines = articles.find(({ id }) => id === article)?.text.split("\n") ?? [];
  const from = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return start < from + (lines[line - 1]?.length ?? 0) && from < end;
}

describe("furniture", () => {
  const asked: readonly Answer[] = [
    ...ANSWERS.values(),
    ...[...FURNITURE.map(([, , text]) => text), "ما هو الموقع الرسمي؟", "ما آخر الأخبار؟", "ما الوسوم؟"].map(ask),
  ];

  it.each(FURNITURE)("%s:%i is never quoted: %s", (...line) => {
    const text = articles.find(({ id }) => id === line[0])?.text.split("\n")[line[1] - 1];
    expect(text).toBe(line[2]);
    const quotes = asked.flatMap(({ quotes }) => quotes);
    expect(quotes.length).toBeGreaterThan(100);
    expect(quotes.filter((quote) => touches(quote, line))).toEqual([]);
  });
});

describe("what people type", () => {
  it("finds the same sentence with, without and in place of the zero-width non-joiner", () => {
    for (const rest of ["روسیه کجا با اسد دیدار کرد؟", "روسیه وارد کجا شد؟"]) {
      const [joined, parted, glued] = ["رئیس‌جمهوری", "رئیس جمهوری", "رئیسجمهوری"].map(
        (president) => ask(`${president} ${rest}`).quotes[0],
      );
      expect(joined?.article).toBe("001");
      expect([parted?.start, glued?.start]).toEqual([joined?.start, joined?.start]);
    }
  });

  it("finds the same sentences for the word alone, in each of the three spellings", () => {
    const [joined, ...others] = ["رئیس‌جمهوری", "رئیس جمهوری", "رئیسجمهوری"].map((president) =>
      ask(president).quotes.map(({ article, start }) => [article, start]),
    );
    expect(joined).toHaveLength(3);
    for (const other of others) expect(other).toEqual(joined);
  });

  it.each([
    "مرحبا",
    "asdfgh qwerty",
    "xyzzy",
    "ضصثق بكسشيب",
    "متى ولد بوتين؟",
    "متى ولد فلاديمير بوتين؟",
    "When was Vladimir Putin born?",
    "How old is Putin?",
    "hello",
    "thank you",
    "السلام عليكم",
    "شكراً جزيلاً",
    "متشکرم",
    "سلام خوبی؟",
  ])("declines %s", (question) => {
    expect(ask(question).outcome).toBe("not-found");
  });
});
