import { describe, expect, it } from "vitest";
import { clean } from "../../src/corpus/clean.ts";

/** What the cleaner makes of a text: prose as [text, subheading], the rest as [reason, text]. */
function cleaned(text: string, knownTitle?: string) {
  const { title, stamp, prose, setAside } = clean(text, 0, knownTitle);
  return {
    title,
    stamp,
    prose: prose.map(({ start, end }) => text.slice(start, end)),
    headings: prose.map(({ heading }) => heading),
    aside: setAside.map(({ start, end, reason }) => [reason, text.slice(start, end)]),
  };
}

const TITLE = "بوتين يأمر بسحب القوات الرئيسية";
const FIRST = "التقى الرئيس السوري بشار الأسد الرئيس بوتين في موسكو.";
const SECOND = "ثم غادر الوفد إلى دمشق مساء.";
const join = (...blocks: string[]): string => blocks.join("\n\n");

describe("clean: head", () => {
  it("takes the first long line before the prose for the title", () => {
    expect(cleaned(join(TITLE, FIRST))).toMatchObject({ title: TITLE, prose: [FIRST], aside: [["title", TITLE]] });
  });

  it("sets aside section line and repeated captions", () => {
    expect(cleaned(join(TITLE, "تقارير وحوارات", "بشار الأسد\nبشار الأسد", FIRST))).toMatchObject({
      title: TITLE,
      prose: [FIRST],
      headings: [undefined],
      aside: [
        ["title", TITLE],
        ["section", "تقارير وحوارات"],
        ["caption", "بشار الأسد"],
        ["caption", "بشار الأسد"],
      ],
    });
  });

  it("takes no line of one or two words for the title", () => {
    expect(cleaned(join("تقارير وحوارات", TITLE, FIRST)).title).toBe(TITLE);
    expect(cleaned(join("تقارير وحوارات", FIRST)).title).toBeUndefined();
  });

  it("takes a second long line for the subheading of what follows", () => {
    const line = "موسكو تعلن انتهاء المهمة العسكرية في سوريا";
    expect(cleaned(join(TITLE, line, FIRST))).toMatchObject({
      headings: [line],
      aside: [
        ["title", TITLE],
        ["heading", line],
      ],
    });
  });

  it("finds the title that is known, whatever its quotation marks", () => {
    const other = "موسكو تعلن انتهاء المهمة العسكرية في سوريا";
    const known = 'بوتين "يأمر" بسحب القوات الرئيسية';
    expect(cleaned(join(other, TITLE, FIRST), known)).toMatchObject({
      title: TITLE,
      aside: [
        ["heading", other],
        ["title", TITLE],
      ],
    });
  });

  it("guesses no title when the known one is not there", () => {
    expect(cleaned(join(TITLE, FIRST), "عنوان آخر تماما").title).toBeUndefined();
  });

  it("has neither title nor furniture in prose alone", () => {
    expect(cleaned(join(FIRST, SECOND))).toMatchObject({
      title: undefined,
      stamp: undefined,
      prose: [FIRST, SECOND],
      aside: [],
    });
  });

  it("takes hard-wrapped lines for prose although they have no full stop", () => {
    const wrapped = "التقى الرئيس السوري نظيره الروسي في موسكو\nثم غادر";
    expect(cleaned(join(wrapped, FIRST))).toMatchObject({ title: undefined, prose: [wrapped, FIRST] });
  });

  it("takes a line of more than twenty words for prose although it has no full stop", () => {
    const long = "كلمة ".repeat(21).trim();
    const title = "كلمة ".repeat(20).trim();
    expect(cleaned(join(long, FIRST)).prose).toEqual([long, FIRST]);
    expect(cleaned(join(title, FIRST))).toMatchObject({ title, prose: [FIRST] });
  });
});

describe("clean: furniture", () => {
  it.each([
    ["welcome", "أهلا بكم في الموقع الرسمي للسفارة"],
    ["navigation", "أخر الأخبار"],
    ["markup", "---"],
    ["stamp", "26-05-2017 02:52 AM بتوقيت القدس المحتلة"],
  ])("sets a line of %s aside at the top, in the middle and at the end", (reason, line) => {
    expect(cleaned(join(line, FIRST, line, SECOND, line))).toMatchObject({
      prose: [FIRST, SECOND],
      headings: [undefined, undefined],
      aside: [
        [reason, line],
        [reason, line],
        [reason, line],
      ],
    });
  });

  it("sets furniture aside that touches the prose", () => {
    expect(cleaned(`أهلا بكم في موقعنا\n${FIRST}\nأخبار`)).toMatchObject({ prose: [FIRST] });
  });

  it("keeps the first stamp verbatim, without what stands around it", () => {
    const text = join("نشر في ٢٦-٠٥-٢٠١٧ ٠٢:٥٢ ص", TITLE, FIRST, "27-05-2017");
    expect(cleaned(text).stamp).toBe("٢٦-٠٥-٢٠١٧ ٠٢:٥٢ ص");
  });

  it("takes short lines behind the prose for a footer when one is of navigation", () => {
    expect(cleaned(join(FIRST, "الوسوم", "أصابات", "بشار الأسد"))).toMatchObject({
      prose: [FIRST],
      aside: [
        ["navigation", "الوسوم"],
        ["navigation", "أصابات"],
        ["navigation", "بشار الأسد"],
      ],
    });
  });

  it.each([
    ["without navigation behind the prose", join("أخبار", FIRST, "بشار الأسد"), "بشار الأسد"],
    [
      "of more than five words",
      join(FIRST, "الوسوم", "قال الرئيس إن بلاده تدعم سوريا"),
      "قال الرئيس إن بلاده تدعم سوريا",
    ],
  ])("keeps a last line %s as prose", (_, text, last) => {
    expect(cleaned(text).prose).toEqual([FIRST, last]);
  });
});

describe("clean: subheadings", () => {
  it("gives a short line before prose to the paragraphs under it", () => {
    expect(
      cleaned(join(FIRST, "محادثات خاصة", SECOND, "وصل الوفد.", "امتنان الأسد", "وشكر الأسد الوفد.")),
    ).toMatchObject({
      headings: [undefined, "محادثات خاصة", "محادثات خاصة", "امتنان الأسد"],
      aside: [
        ["heading", "محادثات خاصة"],
        ["heading", "امتنان الأسد"],
      ],
    });
  });

  it("lets a subheading recur", () => {
    const { aside } = cleaned(join(FIRST, "محادثات خاصة", SECOND, "محادثات خاصة", "وصل الوفد."));
    expect(aside.map(([reason]) => reason)).toEqual(["heading", "heading"]);
  });

  it("keeps a list of short lines, all but the one before prose", () => {
    const { prose, aside } = cleaned(join(FIRST, "بند أول", "بند ثان", "بند ثالث", SECOND));
    expect(prose).toEqual([FIRST, "بند أول", "بند ثان", SECOND]);
    expect(aside).toEqual([["heading", "بند ثالث"]]);
  });

  it("keeps a line of seventeen words between paragraphs as prose", () => {
    const [heading, long] = ["كلمة ".repeat(16).trim(), "كلمة ".repeat(17).trim()];
    expect(cleaned(join(FIRST, heading, SECOND)).aside).toEqual([["heading", heading]]);
    expect(cleaned(join(FIRST, long, SECOND)).aside).toEqual([]);
  });

  it("reads Markdown headings without their marks", () => {
    expect(cleaned(join("# عنوان", FIRST, "## محادثات خاصة ##", SECOND))).toMatchObject({
      title: "عنوان",
      headings: [undefined, "محادثات خاصة"],
      aside: [
        ["title", "# عنوان"],
        ["heading", "## محادثات خاصة ##"],
      ],
    });
  });

  it("prefers a Markdown heading to the first long line as title", () => {
    expect(cleaned(join(TITLE, "# عنوان", FIRST)).title).toBe("عنوان");
  });

  const WRAPPED = `${FIRST.slice(0, -1)} بحضور وزير\n${SECOND.slice(0, -1)} بعد لقاء وزير\nالدفاع.`;

  it.each([
    ["right above it", `# عنوان\n${WRAPPED}`, "# عنوان"],
    ["with a blank line between", `# عنوان\n\n${WRAPPED}`, "# عنوان"],
    ["of level two", `## عنوان\n${WRAPPED}`, "## عنوان"],
  ])("leaves a hard-wrapped paragraph whole under a title %s", (_, text, title) => {
    expect(cleaned(text)).toMatchObject({ title: "عنوان", prose: [WRAPPED], aside: [["title", title]] });
  });

  it("divides a hard-wrapped text at a heading in it", () => {
    expect(cleaned(`${WRAPPED}\n## محادثات خاصة\n${FIRST}`)).toMatchObject({
      prose: [WRAPPED, FIRST],
      headings: [undefined, "محادثات خاصة"],
      aside: [["heading", "## محادثات خاصة"]],
    });
  });

  it.each([
    ["a heading of level one", "# عنوان المقال هنا"],
    ["a line", "عنوان المقال هنا"],
  ])("takes a heading right after %s that is the title for a subheading", (_, title) => {
    expect(cleaned(join(title, "## محادثات خاصة", FIRST))).toMatchObject({
      title: "عنوان المقال هنا",
      headings: ["محادثات خاصة"],
      aside: [
        ["title", title],
        ["heading", "## محادثات خاصة"],
      ],
    });
  });

  it("takes a heading for a subheading when another title is known", () => {
    expect(cleaned(join("## محادثات خاصة", FIRST), TITLE)).toMatchObject({
      title: undefined,
      headings: ["محادثات خاصة"],
    });
  });

  it.each([
    ["no full stop stands anywhere", "# عنوان", "نص قصير بلا نقطة", "عنوان"],
    ["it is a question", "# لماذا زار الوفد دمشق؟", FIRST, "لماذا زار الوفد دمشق؟"],
  ])("takes a heading for the title when %s", (_, heading, prose, title) => {
    expect(cleaned(join(heading, prose))).toMatchObject({ title, prose: [prose] });
  });

  it("quotes no heading at the end", () => {
    expect(cleaned(join(FIRST, "## مصادر ومراجع")).prose).toEqual([FIRST]);
  });
});

describe("clean: titles that ask", () => {
  const QUESTION = "لماذا زار الرئيس السوري موسكو؟";

  it.each([
    ["Arabic", QUESTION],
    ["Persian", "چرا اسد به مسکو رفت؟"],
    ["English", "Why did Assad go to Moscow?"],
    ["two questions", "لماذا زار موسكو؟ ومتى يعود؟"],
  ])("takes a first line that asks for the title: %s", (_, title) => {
    expect(cleaned(join(title, FIRST))).toMatchObject({ title, prose: [FIRST], aside: [["title", title]] });
  });

  it("finds it behind a section line and before captions", () => {
    expect(cleaned(join("تقارير", QUESTION, "بشار الأسد\nبشار الأسد", FIRST))).toMatchObject({
      title: QUESTION,
      prose: [FIRST],
    });
  });

  it("finds it where it is the known title", () => {
    expect(cleaned(join(TITLE, QUESTION, FIRST), QUESTION)).toMatchObject({ title: QUESTION, prose: [FIRST] });
  });

  it.each([
    ["under another title", join(TITLE, QUESTION, FIRST), TITLE],
    ["under a heading", join("# عنوان", QUESTION, FIRST), "عنوان"],
    ["that nothing follows", QUESTION, undefined],
    ["of two words", join("لماذا موسكو؟", FIRST), undefined],
    ["behind a statement", join("وصل الوفد. لماذا زار موسكو؟", FIRST), undefined],
    ["between paragraphs", join(FIRST, QUESTION, SECOND), undefined],
  ])("keeps a question %s as prose", (_, text, title) => {
    const found = cleaned(text);
    expect(found.title).toBe(title);
    expect(found.prose.join(" ")).toContain("؟");
  });

  it("keeps a question as prose when another title is known", () => {
    expect(cleaned(join(QUESTION, FIRST), TITLE).prose).toEqual([QUESTION, FIRST]);
  });
});

describe("clean: broken sentences", () => {
  const HALF = "وأعرب الرئيس الأسد عن سعادته بلقاء الرئيس الروسي";
  const REST = "بعد مضي سنوات على العملية المشتركة.";

  it.each([
    ["a conjunction and a verb open it", HALF, REST],
    ["it ends in an Arabic comma", "قال الرئيس،", REST],
    ["it ends in a comma", "He said,", "that all was well."],
    ["it ends in a semicolon", "قال الرئيس؛", REST],
    ["it ends in a colon", "قال الرئيس:", REST],
    ["a small Latin letter follows", "The president met", "the minister in Moscow."],
  ])("joins a first half across a blank line when %s", (_, half, rest) => {
    expect(cleaned(join(FIRST, half, rest))).toMatchObject({ prose: [FIRST, join(half, rest)], aside: [] });
  });

  it.each([
    ["a headline", "محادثات بين الرئيسين في موسكو أمس", REST],
    ["a clause of fewer than five words", "وأعرب الرئيس عن سعادته", REST],
    ["a half that two blank lines follow", HALF, `\n${REST}`],
    ["a clause before another clause", HALF, "وأكد الوزير ذلك."],
  ])("does not join %s", (_, half, rest) => {
    expect(cleaned(join(FIRST, half, rest)).prose).toEqual([FIRST, rest.trim()]);
  });

  it("joins hard-wrapped lines and keeps their breaks inside the span", () => {
    const wrapped = `${HALF} في قصر الشعب بدمشق\nاليوم بحضور وزير الدفاع علي عبد الله\nأيوب.`;
    expect(cleaned(join(TITLE, wrapped))).toMatchObject({ title: TITLE, prose: [wrapped] });
  });
});

describe("clean: repeats", () => {
  it.each([
    ["as it was", FIRST, FIRST],
    ["with other quotation marks", 'وقال "بوتين" ذلك أمس.', "وقال “بوتين” ذلك أمس."],
    ["with another hamza", "محاربة الإرهاب في سورية واجب.", "محاربة الارهاب في سورية واجب."],
    ["with other white space", "وقال بوتين ذلك أمس.", "وقال\u00A0بوتين  ذلك أمس."],
    ["hard-wrapped", `${FIRST.slice(0, -1)} ${SECOND}`, `${FIRST.slice(0, -1)}\n${SECOND}`],
  ])("sets a paragraph aside that stands a second time %s", (_, one, other) => {
    expect(cleaned(join(one, "وصل الوفد إلى دمشق.", other))).toMatchObject({
      prose: [one, "وصل الوفد إلى دمشق."],
      aside: [["repeat", other]],
    });
  });

  it("sets a second title aside, before the prose and in it", () => {
    const { title, aside } = cleaned(join(TITLE, TITLE, FIRST, TITLE, SECOND));
    expect(title).toBe(TITLE);
    expect(aside).toEqual([
      ["title", TITLE],
      ["repeat", TITLE],
      ["repeat", TITLE],
    ]);
  });

  it("keeps a paragraph that only begins like another", () => {
    expect(cleaned(join("وصل الوفد أمس.", "وصل الوفد أمس مساء.")).aside).toEqual([]);
  });
});

describe("clean: an article that begins at an offset", () => {
  it("leaves out what stands in front of it", () => {
    const text = join("title: عنوان", TITLE, FIRST);
    const { title, prose, setAside } = clean(text, text.indexOf(TITLE));
    expect(title).toBe(TITLE);
    expect(prose).toEqual([{ start: text.indexOf(FIRST), end: text.length }]);
    expect(setAside).toHaveLength(1);
  });

  it.each(["", "\n\u00A0\n", "\uFEFF"])("finds nothing in %j", (text) => {
    expect(clean(text)).toEqual({ prose: [], setAside: [] });
  });
});
