import fs from 'node:fs';
import path from 'node:path';
import { Command, CommanderError } from 'commander';
import { MessageWeightsFile } from '../checking';
import { loadData } from '../data-files';
import { shareOf } from '../evaluation';
import { createMemoryLookup, withoutLists } from '../lists';
import { crossValidate, type HeldOut } from './cross-validate';
import { toExamples } from './message-examples';
import { FIT_OPTIONS, fitWeights, type FitExample } from './message-fit';
import { readCorpusMessages, readFolderMessages } from './read-messages';

const PROJECT = path.join(__dirname, '..', '..');
const WEIGHTS = path.join(PROJECT, 'data', 'rules', 'message', 'weights.json');
const PRIOR = path.join(PROJECT, 'data', 'rules', 'message', 'prior-weights.json');
const CORPUS = path.join(PROJECT, 'tests', 'corpus', 'messages.tsv');
const BAD_USAGE = 2;

const percent = (value: number): string => `${(value * 100).toFixed(2)} %`;

function renderShare(name: string, accused: readonly HeldOut[], threshold: number): string {
  const { share, count, of, low, high } = shareOf(
    accused.filter(({ score }) => score >= threshold).length,
    accused.length,
  );
  return `${name.padEnd(16)} ${percent(share).padStart(9)}  ${count}/${of}  95 %: ${percent(low)} to ${percent(high)}`;
}

function renderValidation(held: readonly HeldOut[], threshold: number): string {
  const of = (prefix: string, scam: boolean): HeldOut[] =>
    held.filter(({ example }) => example.cluster.startsWith(prefix) && example.scam === scam);
  return [
    renderShare('sms.recall', of('sms-', true), threshold),
    renderShare('sms.false', of('sms-', false), threshold),
    renderShare('chat.false', of('chat-', false), threshold),
    renderShare('corpus.recall', of('corpus-', true), threshold),
    renderShare('corpus.false', of('corpus-', false), threshold),
  ].join('\n');
}

function collectExamples(folder: string): FitExample[] {
  const { rules, entries } = loadData(path.join(PROJECT, 'data'));
  const { sms, chat } = readFolderMessages(folder);
  return toExamples(
    [...sms, ...chat, ...readCorpusMessages(CORPUS)],
    rules,
    withoutLists(createMemoryLookup(entries)),
  );
}

function run(folder: string): void {
  const examples = collectExamples(folder);
  const start = MessageWeightsFile.parse(JSON.parse(fs.readFileSync(PRIOR, 'utf8')));
  const held = crossValidate(examples, start, FIT_OPTIONS);
  process.stdout.write(
    `Held out by cluster, words alone:\n${renderValidation(held, start.suspiciousFrom)}\n`,
  );
  fs.writeFileSync(WEIGHTS, `${JSON.stringify(fitWeights(examples, start, FIT_OPTIONS), null, 2)}\n`);
  process.stdout.write(`Written: ${path.relative(PROJECT, WEIGHTS)}\n`);
}

/** Fits the weights of the message signals to an evaluation folder and the corpus; exit status 2 for bad usage. */
export function main(argv: readonly string[]): void {
  const program = new Command('fit')
    .description('Fits the weights of the message signals by cross-validation over clusters.')
    .requiredOption('--data <folder>', 'folder laid out like the evaluation data')
    .exitOverride();
  try {
    program.parse(argv, { from: 'user' });
    run(program.opts<{ data: string }>().data);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : BAD_USAGE;
  }
}
