import fs from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { MessageWeightsFile } from '../checking';
import { DATA, parseArguments, PROJECT, say } from '../command-line';
import { loadData } from '../data-files';
import { shareOf } from '../evaluation';
import { createMemoryLookup, withoutLists } from '../lists';
import { forRules, holdOutClusters, holdOutWriters, type HeldOutMessage } from './hold-out';
import { toExamples, type MessageExample } from './message-examples';
import { FIT_OPTIONS, fitWeights } from './message-fit';
import { MESSAGE_MODEL_FIT, packMessageModel, trainMessageModel } from './message-model-training';
import { readCorpusMessages, readFolderMessages, readSaid } from './read-messages';
import { readTrainingMessages } from './training-messages';

const WEIGHTS = path.join(DATA, 'rules', 'message', 'weights.json');
const PRIOR = path.join(DATA, 'rules', 'message', 'prior-weights.json');
const MODEL = path.join(DATA, 'rules', 'message', 'model.json');
const CORPUS = path.join(PROJECT, 'tests', 'corpus', 'messages.tsv');
const SAID = [
  path.join(PROJECT, 'tests', 'corpus', 'intents.tsv'),
  path.join(DATA, 'training', 'intents.tsv'),
];
const TRAINING = path.join(DATA, 'training', 'messages.tsv');
/** Where messages come from, as their clusters begin. */
const SOURCES = ['sms-', 'chat-', 'said-', 'corpus-', 'writer-'];

function readJson(file: string): unknown {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

const percent = (value: number): string => `${(value * 100).toFixed(2)} %`;

function renderShare(name: string, accused: readonly HeldOutMessage[], threshold: number): string {
  const { share, count, of, low, high } = shareOf(
    accused.filter(({ score }) => score >= threshold).length,
    accused.length,
  );
  return `${name.padEnd(16)} ${percent(share).padStart(9)}  ${count}/${of}  95 %: ${percent(low)} to ${percent(high)}`;
}

function renderValidation(held: readonly HeldOutMessage[], threshold: number): string {
  const of = (prefix: string, scam: boolean): HeldOutMessage[] =>
    held.filter((one) => one.cluster.startsWith(prefix) && one.scam === scam);
  return SOURCES.filter((source) => of(source, false).length > 0)
    .flatMap((source) => [
      renderShare(`${source}recall`, of(source, true), threshold),
      renderShare(`${source}false`, of(source, false), threshold),
    ])
    .join('\n');
}

function collectExamples(folder: string): MessageExample[] {
  const { rules, entries } = loadData(DATA);
  const { sms, chat } = readFolderMessages(folder);
  return toExamples(
    [...sms, ...chat, ...readCorpusMessages(CORPUS), ...readTrainingMessages(TRAINING), ...readSaid(SAID)],
    {
      rules,
      lookup: withoutLists(createMemoryLookup(entries)),
      bits: MESSAGE_MODEL_FIT.bits,
    },
  );
}

function write(file: string, content: unknown, space: number): void {
  fs.writeFileSync(file, `${JSON.stringify(content, null, space)}\n`);
  say(`Written: ${path.relative(PROJECT, file)}, ${fs.statSync(file).size} bytes`);
}

function run(folder: string, measure: boolean): void {
  const examples = collectExamples(folder);
  const start = { weights: MessageWeightsFile.parse(readJson(PRIOR)), options: FIT_OPTIONS };
  const threshold = start.weights.suspiciousFrom;
  if (measure) {
    say(`Each writer held out:\n${renderValidation(holdOutWriters(examples, start), threshold)}`);
  }
  const { model, odds } = trainMessageModel(examples);
  say(
    `Held out by cluster, words alone:\n${renderValidation(holdOutClusters(examples, odds, start), threshold)}`,
  );
  write(MODEL, packMessageModel(model, start.weights.version), 0);
  write(WEIGHTS, fitWeights(forRules(examples), start.weights, start.options), 2);
}

/** Fits the message model and the weights of the message signals; exit status 2 for bad usage. */
export function main(argv: readonly string[]): void {
  const program = new Command('fit')
    .description('Fits the message model and the weights of the message signals.')
    .requiredOption('--data <folder>', 'folder laid out like the evaluation data')
    .option('--measure', 'also judge each writer of invented messages by a fit without that writer');
  if (!parseArguments(program, argv)) return;
  const { data, measure } = program.opts<{ data: string; measure?: true }>();
  run(data, measure === true);
}
