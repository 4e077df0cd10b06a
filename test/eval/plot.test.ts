import { DOMParser, type Document, type Element, onErrorStopParsing } from "@xmldom/xmldom";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { curveOf } from "../../src/eval/curve.ts";
import { plotCurve } from "../../src/eval/plot.ts";

const confidence = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
const confidences = fc.array(confidence, { minLength: 1, maxLength: 20 });
const title = fc.string({ unit: "binary" });

/** The parsed picture of a curve; throws when it is not well formed. */
function picture(name: string, open: readonly number[], closed: readonly number[], operating: number): Document {
  const assessed = [
    ...open.map((each) => ({ answerable: true, confidence: each })),
    ...closed.map((each) => ({ answerable: false, confidence: each })),
  ];
  const curve = curveOf(assessed, operating);
  if (!curve) throw new Error("no curve");
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(plotCurve(name, curve), "image/svg+xml");
}

const all = (document: Document, name: string): Element[] => [...document.getElementsByTagName(name)];
const numbers = (elements: readonly Element[], ...names: string[]): number[] =>
  elements.flatMap((each) => names.map((name) => Number(each.getAttribute(name))));

/** The ends of the grid, which are the ends of the axes. */
function plotArea(document: Document): { left: number; right: number; top: number; bottom: number } {
  const lines = all(document, "line");
  const [xs, ys] = [numbers(lines, "x1", "x2"), numbers(lines, "y1", "y2")];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe("plotCurve", () => {
  it("is well-formed XML whatever the set is called", () => {
    fc.assert(
      fc.property(title, (name) => {
        expect(picture(name, [0.5], [0.1], 0.3).documentElement?.tagName).toBe("svg");
      }),
    );
  });

  it("shows the name of the set as it is", () => {
    const document = picture('<a> & "b"', [0.5], [0.1], 0.3);
    expect(all(document, "title")[0]?.textContent).toBe('<a> & "b"');
    expect(all(document, "text").map(({ textContent }) => textContent)).toContain('<a> & "b"');
  });

  it("shows a mark in place of what XML has no way to write", () => {
    const document = picture("a\u0000b\uD800c\uFFFFd", [0.5], [0.1], 0.3);
    expect(all(document, "title")[0]?.textContent).toBe("a\uFFFDb\uFFFDc\uFFFDd");
  });

  it("has the operating point and every other point inside the axes", () => {
    fc.assert(
      fc.property(confidences, confidences, confidence, (open, closed, operating) => {
        const document = picture("set", open, closed, operating);
        const { left, right, top, bottom } = plotArea(document);
        const points = all(document, "circle").filter((each) => each.getAttribute("r") !== "6");
        expect(points.some((each) => each.getAttribute("id") === "operating-point")).toBe(true);
        for (const x of numbers(points, "cx")) expect(x >= left && x <= right).toBe(true);
        for (const y of numbers(points, "cy")) expect(y >= top && y <= bottom).toBe(true);
      }),
    );
  });

  it("marks the operating point where it declines, and says what it declines", () => {
    const document = picture("set", [0.2, 0.5, 0.6, 0.7, 0.9], [0.1, 0.6], 0.4);
    const { left, right, top, bottom } = plotArea(document);
    const mark = all(document, "circle").filter((each) => each.getAttribute("id") === "operating-point");
    const [x = 0, y = 0] = numbers(mark, "cx", "cy");
    // 1 of 5 wrongly, on an axis that ends at 100 as the curve is at its highest only beyond 50; 1 of 2 rightly.
    expect((x - left) / (right - left)).toBeCloseTo(0.2);
    expect((bottom - y) / (bottom - top)).toBeCloseTo(0.5);
    expect(mark[0]?.textContent?.trim()).toBe("threshold 0.40: 20.0 % wrongly, 50.0 % rightly");
  });

  it("labels both axes and their ticks, in the range that matters", () => {
    const words = all(picture("set", [0.5, 0.9], [0.1, 0.2], 0.3), "text").map(({ textContent }) => textContent ?? "");
    expect(words).toContain("declined wrongly, % of the answerable");
    expect(words).toContain("declined rightly, % of the unanswerable");
    // The curve is at 100 before anything is declined wrongly: the axis ends at 10.
    expect(words).toEqual(expect.arrayContaining(["0", "2", "4", "6", "8", "10", "20", "40", "60", "80", "100"]));
  });

  it("has a longer axis when the operating point lies beyond the range that matters", () => {
    const { left, right } = plotArea(picture("set", [0.5, 0.5, 0.9], [0.1, 0.2], 0.7));
    const mark = all(picture("set", [0.5, 0.5, 0.9], [0.1, 0.2], 0.7), "circle").filter((each) =>
      each.getAttribute("id"),
    );
    const [x = 0] = numbers(mark, "cx");
    expect((x - left) / (right - left)).toBeCloseTo(2 / 3);
  });

  it("asks for nothing from elsewhere and runs nothing", () => {
    const point = { threshold: 0.3, declinedWrongly: 10, declinedRightly: 60 };
    const drawn = plotCurve("set", { points: [point], operating: point });
    expect(drawn.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|href|<script|<style/u);
  });
});
