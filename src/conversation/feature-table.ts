import { hashOfText } from '../checking';

/**
 * Features by name, each with a row of its own: all names in one text, found by their hash.
 * As keys of a Map, each with its weights, the tens of thousands of them would take three times the memory.
 */
export interface FeatureTable {
  readonly names: string;
  /** Where the name of each row starts in `names`, and where the last one ends. */
  readonly starts: Int32Array;
  /** A row plus one, or 0 for none, at the place its hash says or behind it; a power of two of them. */
  readonly slots: Int32Array;
}

function hashOf(name: string): number {
  const hash = hashOfText(name);
  return hash ^ (hash >>> 15);
}

/** Numbers different names in their order. */
export function createFeatureTable(names: readonly string[]): FeatureTable {
  const starts = new Int32Array(names.length + 1);
  let size = 1;
  while (size < names.length * 2) size *= 2;
  const slots = new Int32Array(size);
  names.forEach((name, row) => {
    starts[row + 1] = (starts[row] ?? 0) + name.length;
    let at = hashOf(name) & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = row + 1;
  });
  return { names: names.join(''), starts, slots };
}

/** The row of a name, or -1 where it has none. */
export function findFeature({ names, starts, slots }: FeatureTable, name: string): number {
  const last = slots.length - 1;
  for (let at = hashOf(name) & last; ; at = (at + 1) & last) {
    const row = (slots[at] ?? 0) - 1;
    if (row < 0) return -1;
    const start = starts[row] ?? 0;
    if ((starts[row + 1] ?? 0) - start === name.length && names.startsWith(name, start)) return row;
  }
}
