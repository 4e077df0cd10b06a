import type { Curve, CurvePoint } from "./curve.ts";
import { element, type Svg } from "./svg.ts";

/** The picture and the plot in it, in pixels. */
const WIDTH = 680;
const HEIGHT = 520;
const PLOT = { left: 70, right: 650, top: 75, bottom: 455 } as const;

/** Base lines of what stands above the plot. */
const TITLE = 28;
const LEGEND = 52;

const INK = "#1f2933";
const FAINT = "#d5dbe1";
const GREY = "#5b6770";
const CURVE = "#1d6fa5";
const OPERATING = "#c2410c";

/** Ends of the axis of what is declined wrongly, and the steps of its ticks, in percent. */
const RANGES: readonly (readonly [end: number, step: number])[] = [
  [10, 2],
  [25, 5],
  [50, 10],
  [100, 20],
];
const Y_STEP = 20;
/** How far apart two labels must be, in pixels. */
const LABEL_GAP = 32;

/** Where a point stands in the picture. */
interface Place {
  readonly x: number;
  readonly y: number;
}
type ToPlace = (declinedWrongly: number, declinedRightly: number) => Place;

const placeOf = ({ declinedWrongly, declinedRightly }: CurvePoint, to: ToPlace): Place =>
  to(declinedWrongly, declinedRightly);

/**
 * The shortest axis that has the operating point well inside and the first point at which the curve is at its highest:
 * behind that nothing is won any more.
 */
function rangeOf({ points, operating }: Curve): readonly [end: number, step: number] {
  const highest = Math.max(...points.map(({ declinedRightly }) => declinedRightly));
  const peak = points.find(({ declinedRightly }) => declinedRightly === highest);
  const reach = Math.max(peak?.declinedWrongly ?? 0, operating.declinedWrongly);
  return RANGES.find(([end]) => reach < end) ?? [100, 20];
}

const text = (place: Place, words: string, more: Readonly<Record<string, string | number>> = {}): Svg =>
  element("text", { x: place.x, y: place.y, ...more }, words);

const line = (from: Place, to: Place, stroke: string): Svg =>
  element("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke });

const ticks = (end: number, step: number): number[] =>
  Array.from({ length: Math.floor(end / step) + 1 }, (_, count) => count * step);

/** Grid, tick labels, axes, and what the axes show. */
function axes(end: number, step: number, to: ToPlace): Svg[] {
  const centre = { x: (PLOT.left + PLOT.right) / 2, y: (PLOT.top + PLOT.bottom) / 2 };
  const upwards = { "text-anchor": "middle", transform: `rotate(-90 22 ${centre.y})` };
  return [
    ...ticks(end, step).flatMap((tick) => [
      line(to(tick, 0), to(tick, 100), FAINT),
      text({ x: to(tick, 0).x, y: PLOT.bottom + 20 }, String(tick), { "text-anchor": "middle" }),
    ]),
    ...ticks(100, Y_STEP).flatMap((tick) => [
      line(to(0, tick), to(end, tick), FAINT),
      text({ x: PLOT.left - 10, y: to(0, tick).y + 4 }, String(tick), { "text-anchor": "end" }),
    ]),
    line(to(0, 0), to(end, 0), INK),
    line(to(0, 0), to(0, 100), INK),
    text({ x: centre.x, y: PLOT.bottom + 48 }, "declined wrongly, % of the answerable", { "text-anchor": "middle" }),
    text({ x: 22, y: centre.y }, "declined rightly, % of the unanswerable", upwards),
  ];
}

const says = ({ threshold, declinedWrongly, declinedRightly }: CurvePoint): string =>
  `threshold ${threshold.toFixed(2)}: ${declinedWrongly.toFixed(1)} % wrongly, ${declinedRightly.toFixed(1)} % rightly`;

const far = (a: Place, b: Place): boolean => Math.hypot(a.x - b.x, a.y - b.y) >= LABEL_GAP;

/** Whether a threshold is a whole number of tenths, as near as fractions come to it. */
const isTenth = (threshold: number): boolean => Math.abs(10 * threshold - Math.round(10 * threshold)) < 1e-6;

/** The thresholds in tenths beside their points, but where labels would run into each other. */
function labels(points: readonly CurvePoint[], operating: Place, to: ToPlace): Svg[] {
  const taken: Place[] = [operating];
  const tenths = points.filter(({ threshold }) => threshold > 0 && isTenth(threshold));
  return tenths.flatMap((point) => {
    const place = placeOf(point, to);
    if (!taken.every((other) => far(place, other))) return [];
    taken.push(place);
    return [text({ x: place.x + 7, y: place.y + 15 }, point.threshold.toFixed(1), { fill: GREY, "font-size": 11 })];
  });
}

/** The curve with its points; what lies beyond the axis is left out. */
function drawn({ points }: Curve, end: number, to: ToPlace): Svg[] {
  const inside = points.filter(({ declinedWrongly }) => declinedWrongly <= end);
  const places = inside.map((point) => placeOf(point, to));
  const path = places.map(({ x, y }) => `${Number(x.toFixed(2))},${Number(y.toFixed(2))}`).join(" ");
  return [
    element("polyline", { points: path, fill: "none", stroke: CURVE, "stroke-width": 2 }),
    ...inside.map((point, at) =>
      element(
        "circle",
        { cx: places[at]?.x ?? 0, cy: places[at]?.y ?? 0, r: 3, fill: CURVE },
        element("title", {}, says(point)),
      ),
    ),
  ];
}

/** The operating point, and above the plot what it does. */
function mark(operating: CurvePoint, { x, y }: Place): Svg[] {
  const ring = { fill: "none", stroke: OPERATING, "stroke-width": 3 };
  return [
    element("circle", { id: "operating-point", cx: x, cy: y, r: 7, ...ring }, element("title", {}, says(operating))),
    element("circle", { cx: PLOT.left + 7, cy: LEGEND - 4, r: 6, ...ring }),
    text({ x: PLOT.left + 22, y: LEGEND }, `operating point, ${says(operating)}`, { fill: OPERATING }),
  ];
}

/**
 * An SVG picture of a threshold curve: what is declined rightly over what is declined wrongly, a point a threshold, the
 * operating point marked.
 */
export function plotCurve(title: string, curve: Curve): string {
  const [end, step] = rangeOf(curve);
  const to: ToPlace = (x, y) => ({
    x: PLOT.left + (x / end) * (PLOT.right - PLOT.left),
    y: PLOT.bottom - (y / 100) * (PLOT.bottom - PLOT.top),
  });
  const operating = placeOf(curve.operating, to);
  const frame = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, fill: INK };
  const { svg } = element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", ...frame, "font-family": "sans-serif", "font-size": 13 },
    element("title", {}, title),
    element("rect", { width: WIDTH, height: HEIGHT, fill: "#ffffff" }),
    text({ x: PLOT.left, y: TITLE }, title, { "font-size": 17, "font-weight": "bold" }),
    ...axes(end, step, to),
    ...drawn(curve, end, to),
    ...labels(
      curve.points.filter(({ declinedWrongly }) => declinedWrongly <= end),
      operating,
      to,
    ),
    ...mark(curve.operating, operating),
  );
  return svg;
}
