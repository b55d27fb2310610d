import type { DescribedName } from './describe-name';
import { visitFacts, visitLetters } from './features';

/** A fact counts as much as a letter feature of a name that has this many. */
const FACT_VALUE = 1 / 8;

/** A linear model over hashed features. */
export interface NameModel {
  /** Buckets minus one; their number is a power of two. */
  readonly mask: number;
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  readonly bias: number;
  /** Calibration: log-odds = slope * sum + offset. */
  readonly slope: number;
  readonly offset: number;
}

/** The buckets of a name with their values, letters first; the same in training and in use. */
export function featureValues(name: DescribedName, mask: number): { buckets: number[]; values: number[] } {
  const letters: number[] = [];
  visitLetters(name, (hash) => letters.push(hash & mask));
  const value = 1 / Math.sqrt(letters.length);
  const buckets = letters.slice();
  visitFacts(name, (hash) => buckets.push(hash & mask));
  return { buckets, values: buckets.map((_, index) => (index < letters.length ? value : FACT_VALUE)) };
}

/** Calibrated log-odds that a host of this name was reported as a scam. */
export function scoreName(name: DescribedName, model: NameModel): number {
  const { mask, weights } = model;
  let letters = 0;
  let count = 0;
  visitLetters(name, (hash) => {
    letters += weights[hash & mask] ?? 0;
    count += 1;
  });
  let facts = 0;
  visitFacts(name, (hash) => {
    facts += weights[hash & mask] ?? 0;
  });
  const sum = model.bias + model.scale * (letters / Math.sqrt(count) + facts * FACT_VALUE);
  return model.slope * sum + model.offset;
}

/** The stretch of the label whose letters speak loudest for fraud, or the whole label where none stands out. */
export function loudestPart(name: DescribedName, model: NameModel): string {
  const { label } = name;
  const byLetter = new Float64Array(label.length);
  visitLetters(name, (hash, at, end) => {
    if (at < 0) return;
    const share = (model.weights[hash & model.mask] ?? 0) / Math.max(1, end - at);
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
