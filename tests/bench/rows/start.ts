import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { ChildReport } from '../child';
import { show, type Bench, type Row } from '../row';
import { spreadOf, type Spread } from '../rounds';

const MIB = 2 ** 20;

interface Child {
  readonly report: ChildReport;
  /** Whole process, milliseconds. */
  readonly wall: number;
}

function runChild(script: string, dataDir: string): Child {
  const start = performance.now();
  const file = path.join(__dirname, '..', script);
  const output = execFileSync(process.execPath, ['--expose-gc', file, dataDir], { encoding: 'utf8' });
  return { report: JSON.parse(output) as ChildReport, wall: performance.now() - start };
}

/** Memory and time of a process that holds the whole core, above one that holds nothing, in turns. */
export function measureStart({ options, dataDir, report }: Bench): readonly Row[] {
  const cores: Child[] = [];
  const bares: Child[] = [];
  for (let count = 1; count <= options.children; count += 1) {
    report(`processes ${count} of ${options.children}`);
    bares.push(runChild('bare.js', dataDir));
    cores.push(runChild('child.js', dataDir));
  }
  const above = (of: (child: Child) => number): Spread =>
    spreadOf(cores.map((core, index) => of(core) - of(bares[index] ?? core)));
  const inCore = (of: (child: Child) => number): string => show(spreadOf(cores.map(of)), 1);
  return [
    {
      name: 'whole core with its seed lists: resident memory above bare Node',
      measured: `${show(
        above(({ report: { rss } }) => rss / MIB),
        1,
      )} MiB`,
      goal: 'below 60 MB',
      detail: `heap ${show(
        above(({ report: { heap } }) => heap / MIB),
        1,
      )} MiB`,
    },
    {
      name: 'start: reading data, compiling rules, seeding lists',
      measured: `${inCore(({ report: { load } }) => load)} ms`,
      goal: '',
      detail: `first check ${inCore(({ report: { firstCheck } }) => firstCheck)} ms; whole process ${show(
        above(({ wall }) => wall),
        0,
      )} ms above bare Node`,
    },
  ];
}
