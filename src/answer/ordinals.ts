import { asksOrder, kindOf } from "../language/index.ts";
import { type Group, type Query, type SearchIndex, toQuery } from "../search/index.ts";

/** The ordinals that answer "was it the first?", in the words of one language; the index holds them in its own. */
const ORDINALS = "first second third fourth fifth sixth";
/** What another ordinal counts than the one that is asked about. */
const OTHER_ORDINAL = 0.8;

const isOrdinal = ({ senses }: Group): boolean =>
  senses.some(({ concept, rare }) => !rare && concept.pos === "ordinal");

/**
 * A question whether something was the first, or the how-manieth, is answered by a sentence that says it was the second:
 * its ordinal also stands for the others.
 */
export function withOrdinals(query: Query, index: SearchIndex): Query {
  const { question, language, groups } = query;
  const asks = (group: Group): boolean =>
    asksOrder(group.word, language) || (isOrdinal(group) && kindOf(question, language) === "yes-no");
  if (!groups.some(asks)) return query;
  const others = toQuery(ORDINALS, index, "en").groups.flatMap(({ alternatives }) =>
    alternatives.map((each) => ({ ...each, weight: OTHER_ORDINAL * each.weight })),
  );
  return {
    ...query,
    groups: groups.map((group) =>
      asks(group) ? { ...group, alternatives: [...group.alternatives, ...others] } : group,
    ),
  };
}
