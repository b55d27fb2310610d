import type { BenchOptions } from './options';
import type { Report, Spread } from './rounds';

/** One line of the result. */
export interface Row {
  readonly name: string;
  readonly measured: string;
  /** What issue or document asks for; '' where nothing does. */
  readonly goal: string;
  /** The times behind the ratio. */
  readonly detail: string;
}

/** What every measurement is given. */
export interface Bench {
  readonly options: BenchOptions;
  /** Folder of the product's data files. */
  readonly dataDir: string;
  /** A folder that is removed at the end. */
  readonly scratch: string;
  readonly report: Report;
}

/** A spread in figures: `7.91 (7.05 to 8.40)`. */
export function show({ median, min, max }: Spread, digits = 2): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}

/** A count with its thousands set apart. */
export function showCount(count: number): string {
  return count.toLocaleString('en-US');
}

const COLUMNS = ['name', 'measured', 'goal', 'detail'] as const;
const HEAD: Row = { name: 'measurement', measured: 'median (range)', goal: 'goal', detail: 'times' };

/** The rows as a table for a terminal. */
export function renderRows(rows: readonly Row[]): string {
  const all = [HEAD, ...rows];
  const widths = COLUMNS.map((column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row: Row): string =>
    COLUMNS.map((column, index) => row[column].padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
