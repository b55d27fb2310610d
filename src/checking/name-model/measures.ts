import type { DescribedName } from './describe-name';
import { GROUPS, visitFacts, visitLetters } from './features';

/** A fact counts as much as a letter feature of a name that has this many. */
export const FACT_VALUE = 1 / 8;
/** Numbers beside the sums: length, digits, hyphens, share of vowels, consonants in a row, labels on the left and their length. */
const SHAPES = 7;
/** Number of measures of a name: the sum of all weights, the sum of each group, the shape. */
export const MEASURES = 1 + GROUPS + SHAPES;

/** The place of the sum of each group among the measures. */
export const GROUP_AT = 1;

const VOWEL = /[aeiouy]/g;
const CONSONANTS = /[bcdfghjklmnpqrstvwxz]+/g;

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Writes what can be seen of a name without weights behind the sums. */
export function measureShape({ label, subdomain }: DescribedName, measures: Float64Array): void {
  const runs = label.match(CONSONANTS) ?? [];
  measures.set(
    [
      label.length,
      countOf(label, /\d/g),
      countOf(label, /-/g),
      label === '' ? 0 : countOf(label, VOWEL) / label.length,
      runs.reduce((longest, run) => Math.max(longest, run.length), 0),
      subdomain.length,
      countOf(subdomain, /\./g),
    ],
    GROUP_AT + GROUPS,
  );
}

/** Measures a name by the weight of each feature's hash; `bias` is what a name without features sums to. */
export function measureName(
  name: DescribedName,
  weightOf: (hash: number) => number,
  bias: number,
): Float64Array {
  const measures = new Float64Array(MEASURES);
  let count = 0;
  visitLetters(name, (hash, group) => {
    measures[GROUP_AT + group] = (measures[GROUP_AT + group] ?? 0) + weightOf(hash);
    count += 1;
  });
  const value = 1 / Math.sqrt(count);
  for (let at = GROUP_AT; at < GROUP_AT + GROUPS; at += 1) measures[at] = (measures[at] ?? 0) * value;
  visitFacts(name, (hash, group) => {
    measures[GROUP_AT + group] = (measures[GROUP_AT + group] ?? 0) + weightOf(hash) * FACT_VALUE;
  });
  let sum = bias;
  for (let at = GROUP_AT; at < GROUP_AT + GROUPS; at += 1) sum += measures[at] ?? 0;
  measures[0] = sum;
  measureShape(name, measures);
  return measures;
}
