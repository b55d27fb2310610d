import type { DescribedName } from './describe-name';
import { visitFacts, visitLetters } from './features';
import { FACT_VALUE, measureName } from './measures';
import { sumTrees, type Trees } from './trees';

/** A linear model over hashed features whose sums, group by group, boosted trees weigh against each other. */
export interface NameModel {
  /** Buckets minus one; their number is a power of two. */
  readonly mask: number;
  /** Index into `steps` for each bucket. */
  readonly weights: Uint8Array;
  /** The weight that each step stands for. */
  readonly steps: Float64Array;
  readonly bias: number;
  readonly trees: Trees;
  /** Calibration: log-odds = slope * sum of trees + offset. */
  readonly slope: number;
  readonly offset: number;
}

function weightIn({ weights, steps, mask }: NameModel): (hash: number) => number {
  return (hash) => steps[weights[hash & mask] ?? 0] ?? 0;
}

/** The buckets of a name with their values and groups, letters first; the same in training and in use. */
export function featureValues(
  name: DescribedName,
  mask: number,
): { buckets: number[]; values: number[]; groups: number[] } {
  const buckets: number[] = [];
  const groups: number[] = [];
  const keep = (hash: number, group: number): void => {
    buckets.push(hash & mask);
    groups.push(group);
  };
  visitLetters(name, keep);
  const letters = buckets.length;
  visitFacts(name, keep);
  const value = 1 / Math.sqrt(letters);
  return { buckets, groups, values: buckets.map((_, index) => (index < letters ? value : FACT_VALUE)) };
}

/** Calibrated log-odds that a host of this name was reported as a scam. */
export function scoreName(name: DescribedName, model: NameModel): number {
  const measures = measureName(name, weightIn(model), model.bias);
  return model.slope * sumTrees(model.trees, measures) + model.offset;
}

/** The stretch of the label whose letters speak loudest for fraud, or the whole label where none stands out. */
export function loudestPart(name: DescribedName, model: NameModel): string {
  const { label } = name;
  const weightOf = weightIn(model);
  const byLetter = new Float64Array(label.length);
  visitLetters(name, (hash, _group, at, end) => {
    if (at < 0) return;
    const share = weightOf(hash) / Math.max(1, end - at);
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
