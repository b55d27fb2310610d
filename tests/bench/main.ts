import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseOptions, type BenchOptions } from './options';
import { startReport } from './progress';
import { renderRows, type Bench, type Row } from './row';
import { measureGrowth } from './rows/linear';
import { measureMessages } from './rows/message-check';
import { measureStart } from './rows/start';
import { measureUrlChecks } from './rows/url-check';

const MEASUREMENTS: Readonly<Record<string, (bench: Bench) => readonly Row[]>> = {
  url: measureUrlChecks,
  message: measureMessages,
  start: measureStart,
  linear: measureGrowth,
};

function machine(): string {
  const [cpu] = os.cpus();
  const load = os
    .loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} x ${cpu?.model ?? 'unknown'}, ${memory} GiB, Node ${process.version}, load ${load}`;
}

/** The options; null, with a sentence printed, where they are wrong. */
function readOptions(): BenchOptions | null {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    process.stderr.write(`bench: ${error.message}\n`);
    process.exitCode = 2;
    return null;
  }
}

function main(): void {
  const options = readOptions();
  if (options === null) return;
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'canh-giac-bench-'));
  const remove = (): void => {
    fs.rmSync(scratch, { recursive: true, force: true });
  };
  process.on('exit', remove);
  process.on('SIGINT', () => process.exit(130));
  const { report, end } = startReport();
  const bench = { options, dataDir: path.resolve('data'), scratch, report };
  const before = machine();
  const rows = Object.entries(MEASUREMENTS)
    .filter(([name]) => name.startsWith(options.only))
    .flatMap(([, measure]) => measure(bench));
  end();
  process.stdout.write(`${renderRows(rows)}\n\nat start: ${before}\nat end:   ${machine()}\n`);
}

main();
