import { fold, kindOf, type Language } from "../language/index.ts";
import type { Group, Query } from "../search/index.ts";

/** Words that open a question which leans on the one before it. Folded; ة as ه. */
const OPENERS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and|but|or|also|so|what about|how about)\b/u,
  ar: /^(?:و(?=اين|متي|كيف|لماذا|من |ماذا|كم|هل|ما |في |الي |عن )|ماذا عن|وماذا عن|طيب|اين بالضبط|مع من|ومن)/u,
  fa: /^(?:و |پس |ولي |اما )|(?:چطور|چه طور)[؟?]?$/u,
};

/** Words that stand for something said before. Existential "there" and relative "that" are none. */
const ANAPHORS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:he|she|they|him|her|them|his|hers|their|theirs|it|its|this|these|those|then)\b|\b(?:about|of|for|before|after|to|from|with) (?:that|there)\b|\b(?:that|there)\s*\??$|(?<!\b(?:is|are|was|were|did|will) )\bthere\b/u,
  ar: /(?<!(?:من|ما|ماذا|اين|كم|متي|هل) )(?<=\s|^)(?:هو|هي|هما|هم)(?=\s|[؟?]|$)|(?<=\s|^)(?:و|ف)?(?:عنه|عنها|عنهم|معه|معها|معهم|فيه|فيها|منه|منها|له|لها|لهم|اليه|اليها|عليه|عليها|بها|به|ذلك|هذا|هذه|تلك|هناك|حينها|عندها|بعدها|قبلها|ايضا|اخري?|غيره|غيرها|غيرهم)(?=\s|[؟?]|$)/u,
  fa: /(?<=\s|^)(?:او|وي|انها|انان|ايشان|ان|اين|انجا|اينجا|همانجا|همان|همين|ديگر|ديگري|ديگران|انموقع)(?=\s|[؟?]|$)/u,
};

/** Fewest words of its own, besides names, with which a question stands alone although it opens with "and". */
const STANDS_ALONE = 3;

const normal = (question: string): string => fold(question).replaceAll("ة", "ه").trim();

/** The parts of speech of which one replaces the other: asked "and in Moscow?", the earlier place goes. */
const REPLACES: ReadonlySet<string> = new Set(["place", "person"]);

const posOf = (group: Group): readonly string[] =>
  group.senses.map(({ concept }) => concept.pos).filter((pos) => REPLACES.has(pos));

const same = (a: Group, b: Group): boolean =>
  a.alternatives.some(({ stems }) => b.alternatives.some((other) => other.stems.join(" ") === stems.join(" ")));

/** Whether a question leans on the one before it: it has no words of its own, opens so, or has a word for something said. */
function leans(query: Query): boolean {
  const text = normal(query.question);
  if (query.groups.length === 0) return kindOf(query.question, query.language) !== "keywords";
  if (ANAPHORS[query.language].test(text)) return true;
  return OPENERS[query.language].test(text) && query.groups.length < STANDS_ALONE;
}

/**
 * What a question takes over from the subject of the turns before it; nothing when it stands alone, and so opens a new
 * topic.
 * @param subject the groups of the question before it, with what that one took over.
 */
export function carriedOver(query: Query, subject: readonly Group[]): readonly Group[] {
  if (!subject.length || !leans(query)) return [];
  const replaced = new Set(query.groups.filter(({ name }) => name).flatMap(posOf));
  return subject.filter((group) => {
    if (query.groups.some((own) => same(own, group))) return false;
    return !posOf(group).some((pos) => replaced.has(pos));
  });
}
