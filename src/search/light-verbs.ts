import { fold, isLightVerb, type Language } from "../language/index.ts";

/** What a light verb tells beside the noun that it makes a verb of («دستور داد»), as a share of what it would by itself. */
const LIGHT_VERB = 0.3;

/** A word of a question, and how telling it is. */
interface Weighed {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly rarity: number;
}

/** The words of a question, in which a light verb counts less where its noun stands right before it. */
export const lighten = <T extends Weighed>(groups: readonly T[], language: Language): T[] =>
  groups.map((group, place) => {
    const noun = groups[place - 1];
    const light = noun && group.start - noun.end <= 1 && isLightVerb(fold(group.word), language);
    return light ? { ...group, rarity: LIGHT_VERB * group.rarity } : group;
  });
