import type { DescribedName } from './describe-name';
import { readFeatures, visitPlacedGrams } from './features';
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

/** The stretch of the label whose letters speak loudest for fraud, or the whole label where none stands out. */
export function loudestPart(name: DescribedName, { weights, steps, mask }: NameModel): string {
  const { label } = name;
  const byLetter = new Float64Array(label.length);
  visitPlacedGrams(name, (hash, at, end) => {
    const share = (steps[weights[hash & mask] ?? 0] ?? 0) / Math.max(1, end - at);
    for (let index = at; index < end; index += 1) byLetter[index] = (byLetter[index] ?? 0) + share;
  });
  let best = { at: 0, end: label.length, sum: 0 };
  let at = 0;
  let sum = 0;
  byLetter.forEach((value, index) => {
    if (sum <= 0) {
      sum = 0;
      at = index;
    }
    sum += value;
    if (sum > best.sum) best = { at, end: index + 1, sum };
  });
  return label.slice(best.at, best.end);
}
