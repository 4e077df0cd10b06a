import { percentOf } from "./figures.ts";

/** What a curve needs of a question: whether there is an answer, and how surely the articles hold one, 0 to 1. */
export interface Assessed {
  readonly answerable: boolean;
  readonly confidence: number;
}

/** What a threshold does: which shares of the questions are declined, in percent, that it is right and wrong to decline. */
export interface CurvePoint {
  readonly threshold: number;
  readonly declinedWrongly: number;
  readonly declinedRightly: number;
}

/** A threshold curve, and the point at which the project works. */
export interface Curve {
  readonly points: readonly CurvePoint[];
  readonly operating: CurvePoint;
}

/** How many thresholds there are between 0 and 1, which are points themselves. */
const STEPS = 50;

/** The threshold curve of some questions; undefined unless some of them are answerable and some not. */
export function curveOf(questions: readonly Assessed[], operating: number): Curve | undefined {
  const pointAt = (threshold: number): CurvePoint | undefined => {
    const declined = (answerable: boolean): number | undefined => {
      const all = questions.filter((each) => each.answerable === answerable);
      return percentOf(all.filter(({ confidence }) => confidence < threshold).length, all.length);
    };
    const [wrongly, rightly] = [declined(true), declined(false)];
    if (wrongly === undefined || rightly === undefined) return undefined;
    return { threshold, declinedWrongly: wrongly, declinedRightly: rightly };
  };
  const at = pointAt(operating);
  if (!at) return undefined;
  const points = Array.from({ length: STEPS + 1 }, (_, step) => pointAt(step / STEPS));
  return { points: points.filter((point) => point !== undefined), operating: at };
}
