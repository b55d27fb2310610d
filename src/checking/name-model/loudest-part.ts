import type { DescribedName } from './describe-name';
import { KIND } from './feature-list';
import { ENDING, framed, kindUnder, LABEL, startOf, type Grams } from './features';
import { finish, mix } from '../hash';
import type { BucketWeights } from './measures';

/** Shares the weight of each n-gram out among the letters of the label that it covers. */
function shareOut(
  byLetter: Float64Array,
  kind: number,
  { from, to }: Grams,
  label: string,
  { weights, steps, mask }: BucketWeights,
): void {
  const text = framed(label);
  const start = startOf(kind);
  for (let at = 0; at < text.length; at += 1) {
    const first = Math.max(0, at - 1);
    const limit = Math.min(text.length, at + to);
    let hash = start;
    for (let next = at; next < limit; next += 1) {
      hash = mix(hash, text.charCodeAt(next));
      if (next - at + 1 < from) continue;
      const weight = steps[weights[finish(hash) & mask] ?? 0] ?? 0;
      if (weight === 0) continue;
      const end = Math.min(label.length, next);
      const share = weight / Math.max(1, end - first);
      for (let index = first; index < end; index += 1) byLetter[index] = (byLetter[index] ?? 0) + share;
    }
  }
}

/** The stretch of the label whose letters speak loudest for fraud, or the whole label where none stands out. */
export function loudestPart({ label, ending }: DescribedName, weights: BucketWeights): string {
  const byLetter = new Float64Array(label.length);
  shareOut(byLetter, KIND.label, LABEL, label, weights);
  shareOut(byLetter, kindUnder(ending), ENDING, label, weights);
  let bestAt = 0;
  let bestEnd = label.length;
  let bestSum = 0;
  let at = 0;
  let sum = 0;
  for (let index = 0; index < byLetter.length; index += 1) {
    if (sum <= 0) {
      sum = 0;
      at = index;
    }
    sum += byLetter[index] ?? 0;
    if (sum <= bestSum) continue;
    bestAt = at;
    bestEnd = index + 1;
    bestSum = sum;
  }
  return label.slice(bestAt, bestEnd);
}
