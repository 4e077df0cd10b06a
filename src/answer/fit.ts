/**
 * Fits a text into a longer one: the stretch that it can be turned from with the fewest changed words. Sellers' approximate
 * matching (J. Algorithms 1, 1980) on words, with Gotoh's affine gaps (J. Mol. Biol. 162, 1982) for what was left out.
 */

/** A stretch `[from, to)` of the longer text, by the places of its words. */
export interface Fit {
  readonly from: number;
  readonly to: number;
}

/** A word changed costs a hair more than one left out, so that the words after a gap are found again. */
const CHANGED = 1.001;
/** A word put in costs a hair more than a word changed, so that a changed word at an edge keeps its counterpart. */
const INSERTED = 1.01;
/** The first word left out costs about as much as one changed; a whole clause is left out as easily as three words. */
const OPEN_GAP = 1;
const EXTEND_GAP = 0.1;

/** One row: for each end in the longer text the least cost, and where the stretch begins. */
interface Row {
  readonly cost: Float64Array;
  readonly from: Int32Array;
}

const emptyRow = (width: number): Row => ({ cost: new Float64Array(width), from: new Int32Array(width) });

/** Fills the row of one more word of the shorter text from the row above. */
function fill(row: Row, above: Row, width: number, same: (place: number) => boolean): void {
  row.cost[0] = (above.cost[0] ?? 0) + INSERTED;
  row.from[0] = 0;
  let gap = Number.POSITIVE_INFINITY;
  let gapFrom = 0;
  for (let at = 1; at < width; at++) {
    const opened = (row.cost[at - 1] ?? 0) + OPEN_GAP;
    gap += EXTEND_GAP;
    if (opened < gap) {
      gap = opened;
      gapFrom = row.from[at - 1] ?? 0;
    }
    let cost = (above.cost[at - 1] ?? 0) + (same(at - 1) ? 0 : CHANGED);
    let from = above.from[at - 1] ?? 0;
    const inserted = (above.cost[at] ?? 0) + INSERTED;
    if (inserted < cost) {
      cost = inserted;
      from = above.from[at] ?? 0;
    }
    if (gap < cost) {
      cost = gap;
      from = gapFrom;
    }
    row.cost[at] = cost;
    row.from[at] = from;
  }
}

/**
 * The stretch of `long` that `short` fits best; the first of equals. Takes short × long steps.
 * @param same whether two words count as one.
 */
export function fitInto<T>(short: readonly T[], long: readonly T[], same: (long: T, short: T) => boolean): Fit {
  const width = long.length + 1;
  let above = emptyRow(width);
  let row = emptyRow(width);
  for (let at = 0; at < width; at++) above.from[at] = at;
  for (const word of short) {
    fill(row, above, width, (place) => same(long[place] as T, word));
    [above, row] = [row, above];
  }
  let to = 0;
  for (let at = 1; at < width; at++) if ((above.cost[at] ?? 0) < (above.cost[to] ?? 0)) to = at;
  return { from: above.from[to] ?? 0, to };
}
