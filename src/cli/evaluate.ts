import { Command, InvalidArgumentError } from 'commander';
import { BAD_USAGE, DATA, parseArguments, say } from '../command-line';
import {
  accusedShares,
  countSignals,
  EvaluationError,
  measureFinding,
  isAccused,
  measureImitations,
  measureNormalization,
  openDomains,
  permute,
  readEvaluationFolder,
  renderErrors,
  renderShares,
  renderSignals,
  samplesOf,
  type EvaluationData,
  type Judged,
  type PhoneMeasure,
  type Sample,
  type Share,
} from '../evaluation';
import { isDataProblem } from '../data-files';
import { createChecker, type Checker } from './checker';
import { startProgress } from './progress';

interface Options {
  readonly data: string;
  readonly json: boolean;
  readonly explain: boolean;
  readonly permutations: boolean;
  readonly errors?: number;
}

function parseCount(text: string): number {
  if (!/^\d{1,4}$/.test(text))
    throw new InvalidArgumentError(`got "${text}", expected a number from 0 to 9999`);
  return Number(text);
}

function createProgram(): Command {
  return new Command('evaluate')
    .description('Measures the check against a folder of real data, without any blocklist.')
    .requiredOption('--data <folder>', 'folder laid out like the evaluation data')
    .option('--json', 'print one JSON object with the same keys', false)
    .option(
      '--errors <count>',
      'also print that many false alarms, and misses of each sample, with their evidence',
      parseCount,
    )
    .option('--explain', 'also list the phone numbers on which we differ from the reference', false)
    .option(
      '--permutations',
      'also measure slips, look-alike letters and other suffixes of the official domains, by kind',
      false,
    );
}

function judgeAll(samples: readonly Sample[], checker: Checker): Judged[] {
  const total = samples.reduce((sum, { inputs }) => sum + inputs.length, 0);
  const progress = startProgress('judging', total);
  const judged: Judged[] = [];
  for (const sample of samples) {
    for (const input of sample.inputs) {
      judged.push({ sample, input, assessment: checker.assess(input) });
      progress.at(judged.length);
    }
  }
  progress.end();
  return judged;
}

function measurePermutations(checker: Checker): ReadonlyMap<string, Share> {
  const permuted = permute(openDomains(checker.rules.names));
  const progress = startProgress('permutations', [...permuted.values()].flat().length);
  let judged = 0;
  const shares = measureImitations(permuted, (host) => {
    progress.at((judged += 1));
    return isAccused(checker.assess(`http://${host}/`));
  });
  progress.end();
  return shares;
}

function renderDifferences(title: string, measure: PhoneMeasure): string {
  const rows = measure.differences.map(
    ({ input, expected, got }) => `  ${input.padEnd(28)} expected ${expected}, got ${got}`,
  );
  return [`${title}: ${rows.length} differences`, ...rows].join('\n');
}

function run(data: EvaluationData, options: Options): string {
  const samples = samplesOf(data);
  const checker = createChecker({ dataDir: DATA, lists: false });
  const judged = judgeAll(samples, checker);
  const normalization = measureNormalization(data.phones);
  const finding = measureFinding(data);
  const shares = new Map([
    ...accusedShares(judged, samples),
    ['phones.normalized', normalization.share] as const,
    ['phones.found', finding.share] as const,
    ...(options.permutations ? measurePermutations(checker) : []),
  ]);
  const signals = countSignals(judged);
  if (options.json) {
    const plain = [...shares].map(([key, { share }]) => [key, share]);
    return JSON.stringify({
      ...Object.fromEntries(plain),
      counts: Object.fromEntries(shares),
      signals: Object.fromEntries(signals),
    });
  }
  const parts = [renderShares(shares), renderSignals(signals)];
  if (options.errors !== undefined) parts.push(renderErrors(judged, options.errors));
  if (options.explain) {
    parts.push(
      renderDifferences('phones.normalized', normalization),
      renderDifferences('phones.found', finding),
    );
  }
  return parts.join('\n\n');
}

/** Runs the command; exit status 2 for bad usage or a folder that does not fit. */
export function main(argv: readonly string[]): void {
  const program = createProgram();
  if (!parseArguments(program, argv)) return;
  const options = program.opts<Options>();
  try {
    say(run(readEvaluationFolder(options.data), options));
  } catch (error) {
    if (!(error instanceof EvaluationError || isDataProblem(error))) throw error;
    process.stderr.write(`evaluate: ${error.message}\n`);
    process.exitCode = BAD_USAGE;
  }
}
