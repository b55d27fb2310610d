import type { NameModelFile } from '../checking';
import { growTree, type TreeNode, type TreeOptions } from './grow-tree';
import { binMeasures, type BinnedMeasure } from './measure-bins';

/** `rate`: how much of a leaf's value counts. */
export interface BoostingOptions extends TreeOptions {
  readonly trees: number;
  readonly rate: number;
}

/** Trees in the form of the rule file, while they are being written. */
class TreeWriter {
  readonly roots: number[] = [];
  readonly feature: number[] = [];
  readonly limit: number[] = [];
  readonly next: number[] = [];

  constructor(
    private readonly measures: readonly BinnedMeasure[],
    private readonly leafOf: (rows: Int32Array) => number,
  ) {}

  write({ rows, split, children }: TreeNode): void {
    const at = this.feature.length;
    this.next.push(0);
    if (children === null || split === null) {
      this.feature.push(-1);
      this.limit.push(this.leafOf(rows));
      return;
    }
    this.feature.push(split.measure);
    this.limit.push(this.measures[split.measure]?.limits[split.bin] ?? 0);
    this.write(children[0]);
    this.next[at] = this.feature.length;
    this.write(children[1]);
  }
}

/**
 * Boosts regression trees for the logistic loss on rows of measures (Friedman: "Greedy function approximation: a gradient
 * boosting machine", 2001; binned and grown leaf by leaf as by Ke and others, 2017). Deterministic.
 */
export function fitTrees(
  rows: readonly Float64Array[],
  scam: readonly boolean[],
  options: BoostingOptions,
): NameModelFile['trees'] {
  const measures = binMeasures(rows);
  const sums = new Float64Array(rows.length);
  const slopes = new Float64Array(rows.length);
  const curvatures = new Float64Array(rows.length);
  const writer = new TreeWriter(measures, (leaf) => {
    let slope = 0;
    let curvature = options.shrink;
    for (const row of leaf) {
      slope += slopes[row] ?? 0;
      curvature += curvatures[row] ?? 0;
    }
    const value = Number(((-options.rate * slope) / curvature).toFixed(4));
    for (const row of leaf) sums[row] = (sums[row] ?? 0) + value;
    return value;
  });
  for (let tree = 0; tree < options.trees; tree += 1) {
    sums.forEach((sum, row) => {
      const probability = 1 / (1 + Math.exp(-sum));
      slopes[row] = probability - (scam[row] === true ? 1 : 0);
      curvatures[row] = probability * (1 - probability);
    });
    writer.roots.push(writer.feature.length);
    writer.write(growTree(rows.length, { measures, slopes, curvatures }, options));
  }
  const { roots, feature, limit, next } = writer;
  return { roots, feature, limit, next };
}
