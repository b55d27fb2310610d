import fs from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { decodeNameModel, WeightsFile } from '../checking';
import { DATA, parseArguments, PROJECT, say } from '../command-line';
import { loadData } from '../data-files';
import type { Share } from '../evaluation';
import { createMemoryLookup, withoutLists } from '../lists';
import { renderCalibration } from './calibration-table';
import { readHonestNames } from './honest-names';
import { readSignals, shareAccused, type JudgedKind, type LinkWeights } from './link-judgment';
import { fitLinkWeights } from './link-weights';
import { readNameExamples } from './name-examples';
import { fitLogistic } from './name-fit';
import {
  calibrate,
  fitNameTrees,
  measureOutOfFold,
  NAME_FIT,
  packModel,
  recallAt,
  reweigh,
  scoreOutOfFold,
  sumTreesOutOfFold,
} from './name-training';

function renderShare(name: string, { count, of, share, low, high }: Share): string {
  return `${name}: ${count} of ${of}, ${percent(share)} (95 %: ${percent(low)} to ${percent(high)})`;
}

/** The project's own imitations, which must stay accused, and honest hosts, which must not be. */
function corpusHosts(): { host: string; kind: JudgedKind }[] {
  const kinds = [
    ['lookalikes.txt', 'lookalike'],
    ['true-hosts.txt', 'true-host'],
  ] as const;
  return kinds.flatMap(([file, kind]) =>
    fs
      .readFileSync(path.join(PROJECT, 'tests', 'corpus', file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => ({ host: line.split(/\s/, 1)[0] ?? '', kind })),
  );
}

/** Puts the weights of signals into `data/rules/weights.json` and says which moved. */
function writeWeights(weights: LinkWeights): void {
  const file = path.join(DATA, 'rules', 'weights.json');
  const old = WeightsFile.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  for (const [id, weight] of Object.entries(weights)) {
    const before = old.weights[id];
    if (weight !== before) say(`  weight of ${id}: ${before} before, now ${weight}`);
  }
  fs.writeFileSync(file, `${JSON.stringify({ ...old, weights }, null, 2)}\n`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

/** `npm run train -- --data FOLDER`: fits the name model and writes `data/rules/name-model.json`; exit status 2 for bad usage. */
export function main(argv: readonly string[]): void {
  const command = new Command('train').requiredOption(
    '--data <folder>',
    'folder laid out like the evaluation data',
  );
  if (!parseArguments(command, argv)) return;
  const { data } = command.opts<{ data: string }>();
  const { rules, entries } = loadData(DATA);
  const builders = new Set(
    entries.flatMap(({ list, category, key }) =>
      list === 'shared' && category === 'free-hosting' && key.kind === 'host' ? [key.value] : [],
    ),
  );
  const invented = readHonestNames(path.join(DATA, 'training', 'honest-names.txt'));
  const examples = readNameExamples(data, { rules, builders, invented }, NAME_FIT.bits);
  say(`${examples.length} names`);
  say('cross-validation, first round');
  reweigh(examples, scoreOutOfFold(examples, NAME_FIT));
  say('cross-validation, second round');
  const measures = measureOutOfFold(examples, NAME_FIT);
  say('trees');
  const sums = sumTreesOutOfFold(examples, measures);
  for (const share of [0.0005, 0.001, 0.002])
    say(`out of fold: ${percent(recallAt(examples, sums, share))} at ${percent(share)} of the popular sites`);
  const calibration = calibrate(examples, sums);
  const odds = sums.map((sum) => calibration.slope * sum + calibration.offset);
  say('predicted, names, mean prediction, share of scams:');
  say(
    renderCalibration(
      odds,
      examples.map(({ scam }) => scam),
    ),
  );
  const model = packModel(
    fitLogistic(examples, NAME_FIT),
    fitNameTrees(examples, measures),
    calibration,
    new Date().toISOString().slice(0, 10),
  );
  const lookup = withoutLists(createMemoryLookup(entries));
  const hosts = [
    ...readSignals(examples, odds, rules, lookup),
    ...readSignals(corpusHosts(), null, { ...rules, nameModel: decodeNameModel(model) }, lookup),
  ];
  const weights = fitLinkWeights(hosts, Object.fromEntries(rules.weights), rules.suspiciousFrom);
  say('accused out of fold by the whole judgment of links, no lists:');
  for (const [kind, share] of shareAccused(hosts, weights, rules.suspiciousFrom))
    say(`  ${renderShare(kind, share)}`);
  writeWeights(weights);
  const file = path.join(DATA, 'rules', 'name-model.json');
  fs.writeFileSync(file, `${JSON.stringify(model)}\n`);
  say(`wrote ${path.relative(PROJECT, file)}: ${fs.statSync(file).size} bytes`);
}
