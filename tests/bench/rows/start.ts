import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { ChildReport } from '../child';
import { show, type Bench, type Row } from '../row';
import { spreadOf, type Spread } from '../rounds';

const MIB = 2 ** 20;

/** A young generation of 2 MiB instead of 16 and one thread that collects, as `npm start` gives the server: no room is kept for the garbage of the start. */
const OF_SERVER = ['--max-semi-space-size=2', '--single-threaded-gc'];

interface Child {
  readonly report: ChildReport;
  /** Whole process, milliseconds. */
  readonly wall: number;
}

function runScript(script: string, nodeOptions: readonly string[], args: readonly string[]): string {
  const file = path.join(__dirname, '..', script);
  return execFileSync(process.execPath, ['--expose-gc', ...nodeOptions, file, ...args], { encoding: 'utf8' });
}

function runChild(script: string, dataDir: string, nodeOptions: readonly string[] = []): Child {
  const start = performance.now();
  const output = runScript(script, nodeOptions, [dataDir]);
  return { report: JSON.parse(output) as ChildReport, wall: performance.now() - start };
}

/** Memory and time of a process that holds the whole core, above one that holds nothing, in turns. */
export function measureStart({ options, dataDir, report }: Bench): readonly Row[] {
  const cores: Child[] = [];
  const small: Child[] = [];
  const bares: Child[] = [];
  const nameModels: number[] = [];
  for (let count = 1; count <= options.children; count += 1) {
    report(`processes ${count} of ${options.children}`);
    bares.push(runChild('bare.js', dataDir));
    cores.push(runChild('child.js', dataDir));
    small.push(runChild('child.js', dataDir, OF_SERVER));
    nameModels.push(Number(runScript('child.js', [], [dataDir, 'name-model'])));
  }
  const aboveBare = (children: readonly Child[], of: (child: Child) => number): Spread =>
    spreadOf(children.map((child, index) => of(child) - of(bares[index] ?? child)));
  const above = (of: (child: Child) => number): Spread => aboveBare(cores, of);
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
      name: `the same with ${OF_SERVER.join(' ')}, as npm start has it`,
      measured: `${show(
        aboveBare(small, ({ report: { rss } }) => rss / MIB),
        1,
      )} MiB`,
      goal: 'below 60 MB',
      detail: '',
    },
    {
      name: 'start: the name model alone',
      measured: `${show(spreadOf(nameModels), 1)} ms`,
      goal: 'below 50 ms',
      detail: '',
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
