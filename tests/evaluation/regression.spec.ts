import fs from 'node:fs';
import path from 'node:path';
import { createChecker } from '../../src/cli/checker';
import { isAccused, shareOf } from '../../src/evaluation';

const ROOT = path.join(__dirname, '..', '..');
const CORPUS = path.join(ROOT, 'tests', 'corpus');

type Key = 'lookalikes.recall' | 'trueHosts.false' | 'messages.recall' | 'messages.false';
const baseline = JSON.parse(fs.readFileSync(path.join(__dirname, 'baseline.json'), 'utf8')) as Record<
  Key,
  number
>;

/** How far a share may move before the change must be looked at and the baseline written anew: half a point. */
const TOLERANCE = 0.005;

function linesOf(file: string): string[] {
  return fs
    .readFileSync(path.join(CORPUS, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function messagesOf(kind: string): string[] {
  return linesOf('messages.tsv').flatMap((line) => {
    const [label = '', text = ''] = line.split('\t');
    return label === kind ? [text] : [];
  });
}

const SAMPLES: Readonly<Record<Key, readonly string[]>> = {
  'lookalikes.recall': linesOf('lookalikes.txt').map((line) => line.split(/\s/)[0] ?? ''),
  'trueHosts.false': linesOf('true-hosts.txt').map((line) => line.split(/\s/)[0] ?? ''),
  'messages.recall': messagesOf('suspicious'),
  'messages.false': messagesOf('unknown'),
};

describe('the check on our own sample', () => {
  const checker = createChecker({ dataDir: path.join(ROOT, 'data'), lists: false });

  it.each(Object.entries(SAMPLES))('keeps %s', (key, inputs) => {
    const accused = inputs.filter((input) => isAccused(checker.assess(input)));
    const { share } = shareOf(accused.length, inputs.length);

    expect(inputs.length).toBeGreaterThan(150);
    expect(Math.abs(share - baseline[key as Key])).toBeLessThanOrEqual(TOLERANCE);
  });
});
