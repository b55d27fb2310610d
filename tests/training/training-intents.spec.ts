import fs from 'node:fs';
import path from 'node:path';
import { isTopic } from '../../src/conversation';
import { foldText } from '../../src/indicator';
import { readTrainingIntents } from '../../src/training/training-intents';
import { folderWith } from './scratch';

const DATA = path.join(__dirname, '..', '..', 'data');
const lines = readTrainingIntents(DATA);
const file = fs.readFileSync(path.join(DATA, 'training', 'intents.tsv'), 'utf8');

function readFile(content: string): () => unknown {
  const data = folderWith('training/intents.tsv', content);
  return () => readTrainingIntents(data);
}

describe('the lines written for training', () => {
  it('are topics, writers and texts in NFC, none twice', () => {
    const folded = file.split('\n').map((line) => foldText(line.split('\t')[2] ?? ''));

    expect(lines.every(({ topic }) => isTopic(topic) && topic !== 'passed-on')).toBe(true);
    expect(file).toBe(file.normalize('NFC'));
    expect(new Set(folded).size).toBe(folded.length);
  });

  it('are by many writers, of whom none wrote more than a fifth', () => {
    const counts = new Map<string, number>();
    for (const { writer } of lines) counts.set(writer, (counts.get(writer) ?? 0) + 1);

    expect(counts.size).toBeGreaterThanOrEqual(10);
    expect(Math.max(...counts.values())).toBeLessThan(lines.length / 5);
  });

  it('name no number outside the range kept for examples', () => {
    const numbers = file.match(/(?<!\d)0[35789]\d{8}(?!\d)/g) ?? [];

    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers.filter((number) => !number.startsWith('090000'))).toEqual([]);
  });

  it.each(['rumour\tz\tnghe nói', 'rumor\tnghe nói', 'rumor\tz\t'])(
    'say where a line is wrong: %j',
    (line) => {
      expect(readFile(`greet\tz\tchào ad\n${line}\n`)).toThrow(/intents\.tsv, line 2: /);
    },
  );
});
