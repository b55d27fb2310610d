import { parseArgs } from 'node:util';

/** What one run of the bench measures. */
export interface BenchOptions {
  /** Sizes of the lists, ascending. */
  readonly sizes: readonly number[];
  /** URLs in one pass of a contender. */
  readonly urls: number;
  /** Messages in one pass. */
  readonly messages: number;
  /** Passes of each contender, taken in turn. */
  readonly rounds: number;
  /** Child processes of each kind. */
  readonly children: number;
  /** Characters of the hostile texts, ascending. */
  readonly lengths: readonly number[];
  /** Only rows whose name begins so; '' for all. */
  readonly only: string;
}

const FULL = {
  sizes: [10_000, 1_000_000, 10_000_000],
  urls: 10_000,
  messages: 2_000,
  rounds: 7,
  children: 7,
  lengths: [1_000, 10_000, 100_000],
};
const QUICK = {
  sizes: [1_000, 10_000, 100_000],
  urls: 2_000,
  messages: 400,
  rounds: 3,
  children: 3,
  lengths: [1_000, 10_000],
};

function parseSizes(text: string): readonly number[] {
  const sizes = text.split(',').map((part) => Number(part.replaceAll('_', '')));
  if (sizes.some((size) => !Number.isInteger(size) || size < 1_000 || size > 10_000_000))
    throw new RangeError(`--sizes: whole numbers from 1000 to 10000000, separated by commas, got ${text}`);
  return sizes.sort((a, b) => a - b);
}

/** Reads `--quick`, `--sizes 10000,1000000`, `--rounds N` and `--only NAME`; throws for anything else. */
export function parseOptions(argv: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string', default: '' },
    },
  });
  const base = values.quick ? QUICK : FULL;
  const rounds = values.rounds === undefined ? base.rounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new RangeError(`--rounds: a whole number from 1, got ${values.rounds ?? ''}`);
  return {
    ...base,
    rounds,
    sizes: values.sizes === undefined ? base.sizes : parseSizes(values.sizes),
    only: values.only,
  };
}
