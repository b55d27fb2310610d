/**
 * Boosted decision trees in flat arrays, all trees one after another.
 * A node at `i` asks whether `measures[feature[i]] <= limit[i]`, then goes to `i + 1` for yes and to `next[i]` for no;
 * a leaf has feature -1 and its value in `limit`.
 */
export interface Trees {
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly limit: readonly number[];
  readonly next: readonly number[];
}

/** Adds up the leaves that the measures lead to. */
export function sumTrees({ roots, feature, limit, next }: Trees, measures: Float64Array): number {
  let sum = 0;
  for (const root of roots) {
    let at = root;
    let asked = feature[at] ?? -1;
    while (asked >= 0) {
      at = (measures[asked] ?? 0) <= (limit[at] ?? 0) ? at + 1 : (next[at] ?? 0);
      asked = feature[at] ?? -1;
    }
    sum += limit[at] ?? 0;
  }
  return sum;
}
