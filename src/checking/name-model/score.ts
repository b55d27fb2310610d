import type { DescribedName } from './describe-name';
import { readFeatures } from './features';
import { FACT_VALUE, measureName, type BucketWeights } from './measures';
import { sumTrees, type Trees } from './trees';

/** A linear model over hashed features whose sums, group by group, boosted trees weigh against each other. */
export interface NameModel extends BucketWeights {
  readonly bias: number;
  readonly trees: Trees;
  /** Calibration: log-odds = slope * sum of trees + offset. */
  readonly slope: number;
  readonly offset: number;
}

/** The buckets of a name with their values and groups, letters first; the same in training and in use. */
export function featureValues(
  name: DescribedName,
  mask: number,
): { buckets: Int32Array; values: Float32Array; groups: Uint8Array } {
  const { hashes, groups, letters, count } = readFeatures(name);
  const value = 1 / Math.sqrt(letters);
  return {
    buckets: Int32Array.from(hashes.subarray(0, count), (hash) => hash & mask),
    values: Float32Array.from({ length: count }, (_, index) => (index < letters ? value : FACT_VALUE)),
    groups: groups.slice(0, count),
  };
}

/** Calibrated log-odds that a host of this name was reported as a scam. */
export function scoreName(name: DescribedName, model: NameModel): number {
  return model.slope * sumTrees(model.trees, measureName(name, model, model.bias)) + model.offset;
}
