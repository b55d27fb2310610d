import fs from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { loadData } from '../data-files';
import { readNameExamples } from './name-examples';
import { fitLogistic } from './name-fit';
import { calibrate, NAME_FIT, packModel, reweigh, scoreOutOfFold } from './name-training';

const ROOT = path.join(__dirname, '..', '..');

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** `npm run train -- --data FOLDER`: fits the name model and writes `data/rules/name-model.json`. */
export function main(argv: readonly string[]): void {
  const command = new Command('train').requiredOption(
    '--data <folder>',
    'folder laid out like the evaluation data',
  );
  command.parse([...argv], { from: 'user' });
  const { data } = command.opts<{ data: string }>();
  const examples = readNameExamples(data, loadData(path.join(ROOT, 'data')).rules, NAME_FIT.bits);
  say(`${examples.length} names`);
  reweigh(examples, scoreOutOfFold(examples, NAME_FIT));
  const scores = scoreOutOfFold(examples, NAME_FIT);
  const model = packModel(
    fitLogistic(examples, NAME_FIT),
    NAME_FIT,
    calibrate(examples, scores),
    '2026-11-23',
  );
  const file = path.join(ROOT, 'data', 'rules', 'name-model.json');
  fs.writeFileSync(file, `${JSON.stringify(model)}\n`);
  say(`wrote ${path.relative(ROOT, file)}: ${fs.statSync(file).size} bytes`);
}
