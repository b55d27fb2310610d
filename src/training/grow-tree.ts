import { BINS, type BinnedMeasure } from './measure-bins';

/** `leaves`: of a tree; `smallest`: examples in a leaf at least; `shrink`: added to the curvature of a leaf. */
export interface TreeOptions {
  readonly leaves: number;
  readonly smallest: number;
  readonly shrink: number;
}

/** What a tree learns from: binned measures, and slope and curvature of the loss at each example. */
export interface TreeExamples {
  readonly measures: readonly BinnedMeasure[];
  readonly slopes: Float64Array;
  readonly curvatures: Float64Array;
}

/** Examples up to and including `bin` go left. */
export interface Split {
  readonly measure: number;
  readonly bin: number;
  readonly gain: number;
}

/** A node with the examples that reach it; a leaf has no children. */
export interface TreeNode {
  readonly rows: Int32Array;
  readonly split: Split | null;
  children: readonly [TreeNode, TreeNode] | null;
}

const LEAST_GAIN = 1e-6;

class Sums {
  slope = 0;
  curvature = 0;
  count = 0;

  add(slope: number, curvature: number, count: number): void {
    this.slope += slope;
    this.curvature += curvature;
    this.count += count;
  }
}

function histogramOf(rows: Int32Array, bins: Uint8Array, { slopes, curvatures }: TreeExamples): Sums[] {
  const histogram = Array.from({ length: BINS }, () => new Sums());
  for (const row of rows) histogram[bins[row] ?? 0]?.add(slopes[row] ?? 0, curvatures[row] ?? 0, 1);
  return histogram;
}

function findSplit(
  rows: Int32Array,
  examples: TreeExamples,
  { smallest, shrink }: TreeOptions,
): Split | null {
  const all = new Sums();
  for (const row of rows) all.add(examples.slopes[row] ?? 0, examples.curvatures[row] ?? 0, 1);
  const gainOf = (slope: number, curvature: number): number => slope ** 2 / (curvature + shrink);
  let best: Split | null = null;
  examples.measures.forEach(({ limits, bins }, measure) => {
    const left = new Sums();
    histogramOf(rows, bins, examples)
      .slice(0, limits.length)
      .forEach(({ slope, curvature, count }, bin) => {
        left.add(slope, curvature, count);
        if (left.count < smallest || all.count - left.count < smallest) return;
        const gain =
          gainOf(left.slope, left.curvature) +
          gainOf(all.slope - left.slope, all.curvature - left.curvature) -
          gainOf(all.slope, all.curvature);
        if (gain > (best?.gain ?? LEAST_GAIN)) best = { measure, bin, gain };
      });
  });
  return best;
}

/** Grows a regression tree, always at the leaf whose split gains most. */
export function growTree(count: number, examples: TreeExamples, options: TreeOptions): TreeNode {
  const nodeOf = (rows: Int32Array): TreeNode => ({
    rows,
    split: findSplit(rows, examples, options),
    children: null,
  });
  const root = nodeOf(Int32Array.from({ length: count }, (_, row) => row));
  let leaves = [root];
  while (leaves.length < options.leaves) {
    const next = leaves.reduce((best, leaf) =>
      (leaf.split?.gain ?? 0) > (best.split?.gain ?? 0) ? leaf : best,
    );
    if (next.split === null) break;
    const { measure, bin } = next.split;
    const isLeft = (row: number): boolean => (examples.measures[measure]?.bins[row] ?? 0) <= bin;
    next.children = [nodeOf(next.rows.filter(isLeft)), nodeOf(next.rows.filter((row) => !isLeft(row)))];
    leaves = [...leaves.filter((leaf) => leaf !== next), ...next.children];
  }
  return root;
}
