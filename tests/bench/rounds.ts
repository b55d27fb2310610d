/** One way of doing the work: `pass` does `units` of it. */
export interface Contender {
  readonly name: string;
  readonly units: number;
  pass(): void;
}

/** Median with the smallest and the largest. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Microseconds a unit in each round, by contender. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Says how far a measurement has come. */
export type Report = (text: string) => void;

/** The median of at least one number, with its range. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? Number.NaN)) / 2;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

function time({ units, pass }: Contender): number {
  const start = process.hrtime.bigint();
  pass();
  return Number(process.hrtime.bigint() - start) / 1_000 / units;
}

/**
 * How long each contender runs before it is timed, in milliseconds. A server runs for days, and V8 compiles a thousand
 * functions one after the other: passes over messages came to rest after twelve, three seconds.
 */
const WARM_UP = 3_000;

function warmUp({ pass }: Contender): void {
  const end = performance.now() + WARM_UP;
  do pass();
  while (performance.now() < end);
}

/**
 * Times the contenders in turn (A B C A B C …), each after a warm-up that does not count.
 * Neighbors in time share the machine's mood, so a ratio is taken within a round and never between rounds.
 */
export function runRounds(contenders: readonly Contender[], rounds: number, report: Report): Times {
  for (const contender of contenders) {
    report(`warming up: ${contender.name}`);
    warmUp(contender);
  }
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const contender of contenders) {
      report(`round ${round} of ${rounds}: ${contender.name}`);
      times.get(contender.name)?.push(time(contender));
    }
  }
  return times;
}

/** How many times longer the first took than the second, round by round. */
export function ratioOf(times: Times, slower: string, faster: string): Spread {
  const below = times.get(faster) ?? [];
  return spreadOf((times.get(slower) ?? []).map((value, round) => value / (below[round] ?? Number.NaN)));
}

/** Microseconds a unit of one contender. */
export function costOf(times: Times, name: string): Spread {
  return spreadOf(times.get(name) ?? []);
}
