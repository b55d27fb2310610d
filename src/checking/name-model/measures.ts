import type { DescribedName } from './describe-name';
import { GROUPS, readFeatures } from './features';

/** A fact counts as much as a letter feature of a name that has this many. */
export const FACT_VALUE = 1 / 8;
/** Numbers beside the sums: length, digits, hyphens, share of vowels, consonants in a row, labels on the left and their length. */
const SHAPES = 7;
/** Number of measures of a name: the sum of all weights, the sum of each group, the shape. */
export const MEASURES = 1 + GROUPS + SHAPES;

/** The place of the sum of each group among the measures. */
export const GROUP_AT = 1;

const HYPHEN = 45;
const DOT = 46;
const VOWELS: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  'aeiouy'.includes(String.fromCharCode(code)),
);

/** Writes what can be seen of a name without weights behind the sums. */
export function measureShape({ label, subdomain }: DescribedName, measures: Float64Array): void {
  let digits = 0;
  let hyphens = 0;
  let vowels = 0;
  let run = 0;
  let longestRun = 0;
  for (let at = 0; at < label.length; at += 1) {
    const code = label.charCodeAt(at);
    run += 1;
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === HYPHEN) hyphens += 1;
    else if (VOWELS[code] === true) vowels += 1;
    else if (code >= 97 && code <= 122) {
      longestRun = Math.max(longestRun, run);
      continue;
    }
    run = 0;
  }
  let dots = 0;
  for (let at = 0; at < subdomain.length; at += 1) if (subdomain.charCodeAt(at) === DOT) dots += 1;
  const at = GROUP_AT + GROUPS;
  measures[at] = label.length;
  measures[at + 1] = digits;
  measures[at + 2] = hyphens;
  measures[at + 3] = label === '' ? 0 : vowels / label.length;
  measures[at + 4] = longestRun;
  measures[at + 5] = subdomain.length;
  measures[at + 6] = dots;
}

/** Weights of hashed features: an index into `steps` for each bucket. */
export interface BucketWeights {
  /** Buckets minus one; their number is a power of two. */
  readonly mask: number;
  readonly weights: Uint8Array;
  /** The weight that each step stands for. */
  readonly steps: Float64Array;
}

/** Measures a name by the weights of its features; `bias` is what a name without features sums to. */
export function measureName(
  name: DescribedName,
  { mask, weights, steps }: BucketWeights,
  bias: number,
): Float64Array {
  const measures = new Float64Array(MEASURES);
  const { hashes, groups, letters, count } = readFeatures(name);
  const letterValue = 1 / Math.sqrt(letters);
  let sum = bias;
  for (let index = 0; index < count; index += 1) {
    const weight = steps[weights[(hashes[index] ?? 0) & mask] ?? 0] ?? 0;
    const part = weight * (index < letters ? letterValue : FACT_VALUE);
    const at = GROUP_AT + (groups[index] ?? 0);
    measures[at] = (measures[at] ?? 0) + part;
    sum += part;
  }
  measures[0] = sum;
  measureShape(name, measures);
  return measures;
}
