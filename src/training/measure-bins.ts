/** Most bins of one measure. */
export const BINS = 128;

/** One measure of all examples, cut into bins of about equal size. */
export interface BinnedMeasure {
  /** The upper limit of each bin but the last, rising. */
  readonly limits: Float64Array;
  /** The bin of each example. */
  readonly bins: Uint8Array;
}

function limitsOf(sorted: Float64Array): Float64Array {
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1) {
    const at = Math.floor((bin * sorted.length) / BINS);
    const [low, high] = [sorted[at - 1] ?? 0, sorted[at] ?? 0];
    if (low < high) limits.add(Number(((low + high) / 2).toPrecision(6)));
  }
  return Float64Array.from(limits);
}

function binOf(value: number, limits: Float64Array): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (limits[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Cuts every measure of rows of equal width into bins. */
export function binMeasures(rows: readonly Float64Array[]): readonly BinnedMeasure[] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, measure) => {
    const column = Float64Array.from(rows, (row) => row[measure] ?? 0);
    const limits = limitsOf(column.slice().sort());
    return { limits, bins: Uint8Array.from(column, (value) => binOf(value, limits)) };
  });
}
