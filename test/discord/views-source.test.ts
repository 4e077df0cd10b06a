import { describe, expect, it } from "vitest";
import { findSource, nearestTo } from "../../src/answer/index.ts";
import { parseArticle } from "../../src/corpus/index.ts";
import { buildReply, readEcho } from "../../src/discord/reply.ts";
import { sourceView } from "../../src/discord/views/source.ts";
import { stripBidi } from "../../src/display/bidi.ts";
import { MESSAGES } from "../../src/display/messages/index.ts";
import { LANGUAGES, type Language } from "../../src/language/index.ts";
import { buildIndex, type SearchIndex } from "../../src/search/index.ts";
import { article, lexiconOf } from "../search/small.ts";
import { buttonsOf, faultsOf, linesOf, quotedIn, saidBy, saidIn, strayMarks } from "./shown.ts";

const FIRST = "أعلن الرئيس بوتين في دمشق أن سحب القوات من سوريا سيبدأ غدا.";
const SECOND = "وقال الوزير شويغو إن القاعدة في حميميم باقية.";
/** What others say, so that not every word stands everywhere. */
const OTHERS = ["وصل الوفد إلى باريس.", "عاد الفريق من روما بعد المباراة."].map((sentence, place) =>
  article({ id: `other${place}`, paragraphs: [[sentence]] }),
);
const VISIT = article({ id: "visit", title: "قمة", paragraphs: [[FIRST, SECOND]] });
const INDEX = buildIndex([VISIT, ...OTHERS], lexiconOf());

function check(pasted: string, language: Language = "en", index: SearchIndex = INDEX) {
  const result = findSource(pasted, index);
  const nearest = result.verdict === "not-found" ? nearestTo(pasted, index, 3) : [];
  return { verdict: result.verdict, payload: buildReply(sourceView(result, nearest, language), true) };
}

const labels = (payload: ReturnType<typeof check>["payload"]) => buttonsOf(payload).map(({ label }) => label);

const ALTERED = `${FIRST.replace("غدا", "أمس").replace("الرئيس ", "")} ${SECOND}`;
const PASTED = {
  exact: FIRST,
  "same-words": `${FIRST.replace("القوات", "القُوَّات").replace(".", "")} ${SECOND}`,
  altered: ALTERED,
  "not-found": "طبخت جدتي خبزا لذيذا في الصباح",
} as const;

describe.each(LANGUAGES)("sourceView in %s", (language) => {
  it.each(Object.entries(PASTED))("says of what is %s that it is so", (expected, pasted) => {
    const { verdict, payload } = check(pasted, language);
    expect(verdict).toBe(expected);
    const [asked, said] = linesOf(payload).map(saidBy);
    expect([asked, said]).toEqual([pasted, MESSAGES[language].source.verdict[verdict]]);
    expect(readEcho(payload.components)).toBe(pasted);
    expect([...faultsOf(payload), ...strayMarks(payload)]).toEqual([]);
  });
});

describe("sourceView", () => {
  it("shows the file's own words, and where they stand", () => {
    const { payload } = check(PASTED["same-words"]);
    expect(saidIn(payload)).toEqual([`${FIRST} ${SECOND}`]);
    expect(linesOf(payload).map(saidBy)).toContain("— قمة");
    expect(labels(payload)).toEqual(["Context", "Cite", "Post"]);
  });

  it("strikes out what stands only in the file, and makes bold what stands only in what was pasted", () => {
    const { payload } = check(ALTERED);
    expect(quotedIn(payload).map(stripBidi)).toEqual([
      "> أعلن ~~الرئيس~~ بوتين في دمشق أن سحب القوات من سوريا سيبدأ ~~غدا~~ **أمس**. وقال الوزير شويغو إن القاعدة في حميميم باقية.",
    ]);
    expect(linesOf(payload).map(stripBidi)).toContain("-# ~~…~~ only in the file, **…** only in the pasted text");
  });

  it("names what the file has in between", () => {
    const text = `${FIRST}\n\nعنوان فرعي **هنا**\n\n${SECOND}`;
    const heading = parseArticle({ id: "h", file: "h.txt", text }, { language: "ar", title: "قمة" });
    const { payload, verdict } = check(`${FIRST} ${SECOND}`, "en", buildIndex([heading], lexiconOf()));
    const lines = linesOf(payload).map(saidBy);
    if (verdict === "same-words") expect(lines).toContain("· عنوان فرعي **هنا**");
    expect(["same-words", "exact"]).toContain(verdict);
  });

  it("shows nothing but that it is in no article where nothing comes near it", () => {
    const { payload } = check(PASTED["not-found"]);
    expect(quotedIn(payload)).toEqual([]);
    expect(labels(payload)).toEqual(["Post"]);
  });

  it("shows the passages nearest to a claim whose source is not found", () => {
    const { verdict, payload } = check("سحب القوات من سوريا، بوتين في دمشق", "en");
    expect(verdict).toBe("not-found");
    expect(linesOf(payload).map(saidBy)).toContain("The passages nearest to what it claims:");
    expect(saidIn(payload)[0]).toContain(FIRST);
    expect(labels(payload)).toEqual(["Context", "Cite", "Post"]);
  });

  it.each([
    ["words", "كلمة "],
    ["signs", "*كلمة* "],
    ["numbers", "1 و 2 كلمة "],
  ])("shows the beginning of a long text, %s, and an ellipsis outside the quotation", (_, words) => {
    const text = `${words.repeat(4000 / words.length).trim()}.`;
    const index = buildIndex([article({ id: "l", title: "عنوان", paragraphs: [[text]] })], lexiconOf());
    const { payload } = check(text, "ar", index);
    const [said = ""] = saidIn(payload);
    expect(said.length).toBeGreaterThan(500);
    expect(text.startsWith(said)).toBe(true);
    expect(linesOf(payload).map(stripBidi)).toContain("…");
    expect([...faultsOf(payload), ...strayMarks(payload)]).toEqual([]);
  });

  it("shows the beginning of one long word", () => {
    const text = `${"س".repeat(3000)} ${FIRST}`;
    const index = buildIndex([article({ id: "l", paragraphs: [[text]] })], lexiconOf());
    const { payload } = check(text, "ar", index);
    expect(saidIn(payload)).toEqual(["س".repeat(1500)]);
    expect(linesOf(payload).map(stripBidi)).toContain("…");
  });
});
