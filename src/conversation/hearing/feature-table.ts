import { hashOfText } from '../../checking';

/** Stands between the names of a table, and in none of them. */
export const BETWEEN_NAMES = ',';

/**
 * Features by name, each with a row of its own: all names in one text, found by their hash.
 * As keys of a Map, each with its weights, the tens of thousands of them would take three times the memory.
 */
export interface FeatureTable {
  readonly names: string;
  /** Where the name of each row starts in `names`, and where one behind the last would. */
  readonly starts: Int32Array;
  /** A row plus one, or 0 for none, at the place its hash says or behind it; a power of two of them. */
  readonly slots: Int32Array;
}

function hashOf(name: string): number {
  const hash = hashOfText(name);
  return hash ^ (hash >>> 15);
}

/** Numbers different names in their order; `names` are separated by `BETWEEN_NAMES`, and there are `count` of them. */
export function createFeatureTable(names: string, count: number): FeatureTable {
  const starts = new Int32Array(count + 1);
  let size = 1;
  while (size < count * 1.2) size *= 2;
  const slots = new Int32Array(size);
  for (let row = 0; row < count; row += 1) {
    const start = starts[row] ?? 0;
    const next = names.indexOf(BETWEEN_NAMES, start);
    const end = next < 0 ? names.length : next;
    starts[row + 1] = end + 1;
    let at = hashOf(names.slice(start, end)) & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = row + 1;
  }
  return { names, starts, slots };
}

/** The row of a name, or -1 where it has none. */
export function findFeature({ names, starts, slots }: FeatureTable, name: string): number {
  const last = slots.length - 1;
  for (let at = hashOf(name) & last; ; at = (at + 1) & last) {
    const row = (slots[at] ?? 0) - 1;
    if (row < 0) return -1;
    const start = starts[row] ?? 0;
    const length = (starts[row + 1] ?? 0) - start - 1;
    if (length === name.length && names.startsWith(name, start)) return row;
  }
}
