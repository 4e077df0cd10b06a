import { describe, expect, it } from "vitest";
import { type Assessed, curveOf } from "../../src/eval/curve.ts";

const questions = (answerable: boolean, ...confidences: number[]): Assessed[] =>
  confidences.map((confidence) => ({ answerable, confidence }));

describe("curveOf", () => {
  const sample = [...questions(true, 0.25, 0.5, 0.75, 1), ...questions(false, 0, 0.2, 0.3, 0.9)];

  it("tells what each threshold declines; a confidence that equals the threshold is enough", () => {
    expect(curveOf(sample, 0.3)?.operating).toEqual({ threshold: 0.3, declinedWrongly: 25, declinedRightly: 50 });
    expect(curveOf(sample, 0.25)?.operating).toEqual({ threshold: 0.25, declinedWrongly: 0, declinedRightly: 50 });
  });

  it("begins where nothing is declined, ends at threshold 1 and never falls", () => {
    const points = curveOf(sample, 0.3)?.points ?? [];
    expect(points[0]).toEqual({ threshold: 0, declinedWrongly: 0, declinedRightly: 0 });
    expect(points.at(-1)).toEqual({ threshold: 1, declinedWrongly: 75, declinedRightly: 100 });
    points.slice(1).forEach((point, at) => {
      expect(point.threshold).toBeGreaterThan(points[at]?.threshold ?? 1);
      expect(point.declinedWrongly).toBeGreaterThanOrEqual(points[at]?.declinedWrongly ?? 100);
      expect(point.declinedRightly).toBeGreaterThanOrEqual(points[at]?.declinedRightly ?? 100);
    });
  });

  it("has the operating point among its points when the threshold is one of theirs", () => {
    const curve = curveOf(sample, 0.3);
    expect(curve?.points).toContainEqual(curve?.operating);
  });

  it("is undefined unless there are answerable and unanswerable questions", () => {
    expect(curveOf(questions(true, 0.5), 0.3)).toBeUndefined();
    expect(curveOf(questions(false, 0.5), 0.3)).toBeUndefined();
    expect(curveOf([], 0.3)).toBeUndefined();
  });
});
